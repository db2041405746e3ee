import { describe, expect, it } from 'vitest'
import { documentGraph } from '../../src/query/graph.ts'
import type { RegistryCitation, RegistryDocument } from '../../src/registry/schema.ts'
import { GRAPH_REPORTS } from '../../src/report/graph/index.ts'
import { registryOf } from '../registry/sample-registry.ts'

type Cited = Omit<RegistryCitation, 'at' | 'relation'> & { readonly relation?: RegistryCitation['relation'] }

const plan = (document: RegistryDocument, ...citations: Cited[]) => ({
  ...registryOf(document, []),
  citations: citations.map((citation) => ({ relation: 'implements' as const, ...citation, at: '1:1-1:9' })),
})

const province = { number: '52/KH-UBND', jurisdiction: 'lam-son', date: '2025-02-17' }
const commune = { number: '9/KH-UBND', jurisdiction: 'lam-son', date: '2025-03-10' }
const edgesOf = (...registries: ReturnType<typeof plan>[]) =>
  documentGraph(registries).edges.map(({ from, to, relation }) => `${from} ${relation} ${to}`)

describe('the graph of documents', () => {
  it('joins documents and the acts they cite', () => {
    const graph = documentGraph([
      plan(
        province,
        { number: '19-NQ/TU', type: 'NQ', date: '2024-12-02' },
        { number: '5/2024/NĐ-CP', relation: 'basis' },
      ),
    ])
    expect(graph).toEqual({
      nodes: [
        { id: '52/KH-UBND@lam-son@2025', number: '52/KH-UBND', date: '2025-02-17', known: true },
        { id: '19-NQ/TU', number: '19-NQ/TU', type: 'NQ', date: '2024-12-02', known: false },
        { id: '5/2024/NĐ-CP', number: '5/2024/NĐ-CP', known: false },
      ],
      edges: [
        { from: '52/KH-UBND@lam-son@2025', to: '19-NQ/TU', relation: 'implements' },
        { from: '52/KH-UBND@lam-son@2025', to: '5/2024/NĐ-CP', relation: 'basis' },
      ],
    })
  })

  it('draws what an act carries out from that act', () => {
    const cited = [{ number: '184-KH/TU' }, { number: '57-KL/TW', from: '184-KH/TU' }]
    expect(edgesOf(plan(province, ...cited))).toEqual([
      '52/KH-UBND@lam-son@2025 implements 184-KH/TU',
      '184-KH/TU implements 57-KL/TW',
    ])
  })

  it('keeps the chain when the act between is not cited itself', () => {
    expect(edgesOf(plan(province, { number: '57-KL/TW', from: '184-KH/TU' }))).toEqual([
      '184-KH/TU implements 57-KL/TW',
    ])
  })

  it('knows the document that another cites', () => {
    expect(
      edgesOf(
        plan(commune, { number: '52/KH-UBND', date: '2025-02-17' }),
        plan(province, { number: '19-NQ/TU' }),
      ),
    ).toEqual([
      '9/KH-UBND@lam-son@2025 implements 52/KH-UBND@lam-son@2025',
      '52/KH-UBND@lam-son@2025 implements 19-NQ/TU',
    ])
  })

  it.each<[string, Cited, Cited, RegistryDocument, number]>([
    [
      'same number and day elsewhere',
      { number: '7-NQ/TW', date: '2024-01-05' },
      { number: '7-NQ/TW', date: '2024-01-05' },
      { ...commune, jurisdiction: 'ha-son' },
      1,
    ],
    [
      'same number, no day, elsewhere',
      { number: '7/KH-UBND' },
      { number: '7/KH-UBND' },
      { ...commune, jurisdiction: 'ha-son' },
      2,
    ],
    [
      'same number, no day, same place',
      { number: '7/KH-UBND' },
      { number: '7/KH-UBND', date: '2024-01-05' },
      commune,
      1,
    ],
    [
      'same number, another year',
      { number: '7/KH-UBND', date: '2023-01-05' },
      { number: '7/KH-UBND', date: '2024-01-05' },
      commune,
      2,
    ],
    ['other dash and case', { number: '7/CT–TTG' }, { number: '7/CT-TTg' }, commune, 1],
    [
      'a law by name',
      { title: 'Luật Giá', type: 'Luật', date: '2023-06-19' },
      { title: 'Luật Giá', type: 'Luật' },
      commune,
      1,
    ],
    [
      'two laws of one name',
      { title: 'Luật Giá', date: '2023-06-19' },
      { title: 'Luật Giá', date: '2012-06-20' },
      commune,
      2,
    ],
  ])('%s: one act or two', (_, one, other, document, count) => {
    const { nodes } = documentGraph([plan(province, one), plan(document, other)])
    const acts = nodes.filter((node) => !node.known)
    expect(acts).toHaveLength(count)
    expect(new Set(acts.map(({ id }) => id)).size).toBe(count)
  })

  it('completes an act from the citation that says more', () => {
    const { nodes } = documentGraph([
      plan(province, { number: '7/KH-UBND' }),
      plan(commune, { number: '7/KH-UBND', date: '2024-01-05', issuer: 'UBND tỉnh' }),
    ])
    expect(nodes.find(({ id }) => id === '7/KH-UBND')).toMatchObject({
      date: '2024-01-05',
      issuer: 'UBND tỉnh',
    })
  })

  it('keeps the strongest of two relations, and none of a document to itself', () => {
    const cited: Cited[] = [
      { number: '7-NQ/TW', relation: 'mentions' },
      { number: '7-NQ/TW', relation: 'basis' },
      { number: '52/KH-UBND', relation: 'attached' },
    ]
    expect(edgesOf(plan(province, ...cited))).toEqual(['52/KH-UBND@lam-son@2025 basis 7-NQ/TW'])
  })

  it('shows only the relations asked for', () => {
    const registry = plan(province, { number: '7-NQ/TW', relation: 'basis' }, { number: '9-NQ/TW' })
    const graph = documentGraph([registry], ['implements'])
    expect(graph.nodes.map(({ id }) => id)).toEqual(['52/KH-UBND@lam-son@2025', '9-NQ/TW'])
  })

  it('shows a document that cites nothing', () => {
    expect(documentGraph([registryOf(province, [])])).toMatchObject({ nodes: [{ known: true }], edges: [] })
  })
})

describe('reports of the graph', () => {
  const graph = documentGraph([
    plan(
      commune,
      { number: '52/KH-UBND', date: '2025-02-17' },
      { title: 'Luật "Giá" [mới]', relation: 'basis' },
    ),
    plan(province, { number: '184-KH/TU' }, { number: '57-KL/TW', from: '184-KH/TU' }),
  ])

  it('text unfolds each document once, strongest relations first', async () => {
    expect((await GRAPH_REPORTS.text())(graph, { language: 'vi' })).toBe(
      [
        '9/KH-UBND (2025-03-10)',
        '  triển khai: 52/KH-UBND (2025-02-17)',
        '    triển khai: 184-KH/TU',
        '      triển khai: 57-KL/TW',
        '  căn cứ: Luật "Giá" [mới]',
        '52/KH-UBND (2025-02-17) …',
        '',
      ].join('\n'),
    )
  })

  it('text ends on a circle', async () => {
    const circle = documentGraph([
      plan(province, { number: '9/KH-UBND', date: '2025-03-10' }),
      plan(commune, { number: '52/KH-UBND', date: '2025-02-17' }),
    ])
    expect((await GRAPH_REPORTS.text())(circle, { language: 'en' })).toBe(
      [
        '52/KH-UBND (2025-02-17)',
        '  implements: 9/KH-UBND (2025-03-10)',
        '    implements: 52/KH-UBND (2025-02-17) …',
        '9/KH-UBND (2025-03-10) …',
        '',
      ].join('\n'),
    )
  })

  it('Mermaid escapes its own marks', async () => {
    expect((await GRAPH_REPORTS.mermaid())(graph, { language: 'en' })).toBe(
      [
        'flowchart LR',
        '  n0["9/KH-UBND (2025-03-10)"]',
        '  n1["52/KH-UBND (2025-02-17)"]',
        '  n2["Luật #34;Giá#34; #91;mới#93;"]',
        '  n3["184-KH/TU"]',
        '  n4["57-KL/TW"]',
        '  n0 -->|"implements"| n1',
        '  n0 -->|"basis"| n2',
        '  n1 -->|"implements"| n3',
        '  n3 -->|"implements"| n4',
        '  classDef known stroke-width:3px',
        '  class n0,n1 known',
        '',
      ].join('\n'),
    )
  })

  it('DOT quotes its words', async () => {
    const dot = (await GRAPH_REPORTS.dot())(graph, { language: 'vi' })
    expect(dot).toContain(String.raw`  "Luật \"Giá\" [mới]" [label="Luật \"Giá\" [mới]"];`)
    expect(dot).toContain('  "184-KH/TU" -> "57-KL/TW" [label="triển khai"];')
    expect(dot.match(/fillcolor/gu)).toHaveLength(2)
  })

  it('JSON is the graph', async () => {
    expect(JSON.parse((await GRAPH_REPORTS.json())(graph, { language: 'vi' }))).toEqual(graph)
  })
})
