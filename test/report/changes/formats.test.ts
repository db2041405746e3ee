import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { EFFECTS } from '../../../src/diff/by-unit.ts'
import { CHANGE_KINDS, type Change, type DocumentChanges } from '../../../src/diff/change.ts'
import { CHANGE_REPORTS } from '../../../src/report/changes/index.ts'
import { formatChangeJson } from '../../../src/report/changes/json.ts'
import { changeSentence, signOf } from '../../../src/report/changes/sentence.ts'
import { formatChangeText } from '../../../src/report/changes/text.ts'
import { PLAIN } from '../../../src/report/palette.ts'
import { registryOf, taskOf } from '../../registry/sample-registry.ts'

const options = { language: 'en', palette: PLAIN, byUnit: false } as const

const task = taskOf('II.1', { content: 'Rà soát *hồ sơ* | <b>' })
const after = registryOf({ number: '5/KH' }, [task])
const placed = { task, registry: after, id: '5/KH#II.1', order: 0 }
const told = (...changes: Omit<Change, 'id'>[]): DocumentChanges[] => [
  {
    after,
    changes: [],
    tasks: [
      { id: placed.id, after: placed, changes: changes.map((change) => ({ id: placed.id, ...change })) },
    ],
  },
]

/** `<before>`, `{after}`, `[-old-]`, `{+new+}` */
function shown(change: Change): string {
  const { label, pieces } = changeSentence(change, 'en')
  const text = pieces
    .map((piece) => {
      switch (piece.kind) {
        case 'same':
          return piece.text
        case 'old':
          return `[-${piece.text}-]`
        case 'new':
          return `{+${piece.text}+}`
        case 'before':
          return `<${piece.text}>`
        case 'after':
          return `{${piece.text}}`
      }
    })
    .join('')
  return `${signOf(change)} ${label}: ${text}`
}

const LONG = 'một hai ba bốn năm sáu bảy tám chín mười mười một mười hai mười ba mười bốn mười lăm mười sáu'

test.each<[Omit<Change, 'id'>, string]>([
  [{ kind: 'unit-added', unit: 'Sở Y tế', new: 'lead' }, '+ unit added: {Sở Y tế (lead)}'],
  [{ kind: 'unit-removed', unit: 'Sở Y tế', old: 'guide' }, '- unit removed: <Sở Y tế (guide)>'],
  [
    { kind: 'role-changed', unit: 'Sở Y tế', old: 'lead', new: 'coordinate' },
    '~ role changed, Sở Y tế: <lead> → {coordinate}',
  ],
  [
    {
      kind: 'time-forward',
      old: { text: 'a', kind: 'deadline', end: '2025-06-30' },
      new: { text: 'b', kind: 'deadline', end: '2025-03-31' },
    },
    '~ brought forward: <"a" (2025-06-30)> → {"b" (2025-03-31)}',
  ],
  [
    { kind: 'time-added', new: { text: 'quý I', kind: 'period', start: '2025-01-01', end: '2025-03-31' } },
    '+ time added: {"quý I" (2025-01-01 – 2025-03-31)}',
  ],
  [
    { kind: 'time-added', new: { text: 'từ năm 2025', kind: 'period', start: '2025-01-01' } },
    '+ time added: {"từ năm 2025" (from 2025-01-01)}',
  ],
  [
    {
      kind: 'time-added',
      new: { text: 'ngày 02/9', kind: 'period', start: '2025-09-02', end: '2025-09-02' },
    },
    '+ time added: {"ngày 02/9" (2025-09-02)}',
  ],
  [
    { kind: 'reworded', field: 'content', old: 'a b c', new: 'a x c' },
    '~ reworded (content): a [-b-]{+x+} c',
  ],
  [
    { kind: 'reworded', field: 'content', old: 'a b c d e', new: 'v w x y z' },
    '~ reworded (content): <a b c d e> → {v w x y z}',
  ],
  [
    {
      kind: 'reworded',
      field: 'content',
      old: `${LONG} a ${LONG}, ${LONG} b ${LONG}`,
      new: `${LONG} x ${LONG}, ${LONG} y ${LONG}`,
    },
    '~ reworded (content): … chín mười mười một mười hai mười ba mười bốn mười lăm mười sáu [-a-]{+x+} ' +
      'một hai ba bốn năm sáu bảy tám chín mười mười một mười hai mười … ' +
      'chín mười mười một mười hai mười ba mười bốn mười lăm mười sáu [-b-]{+y+} ' +
      'một hai ba bốn năm sáu bảy tám chín mười mười một mười hai mười …',
  ],
  [
    { kind: 'field-changed', field: 'part', old: 'content', new: 'annex' },
    '~ changed (part): <content> → {annex}',
  ],
  [
    { kind: 'field-changed', field: 'section', old: 'NỘI DUNG › Dữ liệu', new: 'NỘI DUNG › Số liệu' },
    '~ changed (section): NỘI DUNG › [-Dữ-]{+Số+} liệu',
  ],
  [{ kind: 'moved', field: 'id', old: 'II.1', new: 'III.1' }, '~ moved: <II.1> → {III.1}'],
  [{ kind: 'split', old: 'a#1', new: ['a#1', 'a#2'] }, '~ split: <a#1> → {a#1, a#2}'],
  [{ kind: 'merged', old: ['1', '2'], new: '1' }, '~ merged: <1, 2> → {1}'],
  [{ kind: 'state-changed', field: 'state', new: 'done' }, '~ state: {done}'],
  [{ kind: 'document', field: 'number', old: '7/KH', new: '7/QĐ' }, '~ number: <7/KH> → {7/QĐ}'],
  [
    { kind: 'document', field: 'title', old: 'Kế hoạch năm 2025', new: 'Kế hoạch năm 2026' },
    '~ title: Kế hoạch năm [-2025-]{+2026+}',
  ],
  [
    {
      kind: 'document',
      field: 'targets',
      old: {
        text: 'Hộ có nước sạch',
        value: 80,
        unit: '%',
        comparison: 'at-least',
        time: { kind: 'deadline', end: '2025-12-31' },
      },
      new: {
        text: 'Hộ có nước sạch',
        value: 1500,
        unit: 'hộ',
        time: { kind: 'period', start: '2026-01-01' },
      },
    },
    '~ targets: Hộ có nước sạch: <at least 80 %, 2025-12-31> → {1,500 hộ, from 2026-01-01}',
  ],
  [
    { kind: 'document', field: 'targets', old: { text: 'x' }, new: { text: 'x', value: 1 } },
    '~ targets: x: <–> → {1}',
  ],
  [{ kind: 'document', field: 'targets', new: 'y' }, '+ targets: {y}'],
  [
    { kind: 'document', field: 'citations', old: { number: '19-NQ/TU', relation: 'implements' } },
    '- citations: <19-NQ/TU (implements)>',
  ],
  [
    { kind: 'document', field: 'citations', new: { title: 'Luật Đất đai', relation: 'basis' } },
    '+ citations: {Luật Đất đai (basis)}',
  ],
  [
    { kind: 'document', field: 'period', old: { start: '2025-01-01', end: '2025-12-31' } },
    '- period: <2025-01-01 – 2025-12-31>',
  ],
])('%j', (change, sentence) => {
  expect(shown({ id: 'x', ...change })).toBe(sentence)
})

test('every kind has a sentence in both languages, and its place in the documentation', () => {
  const page = readFileSync(new URL('../../../docs/git.md', import.meta.url), 'utf8')
  for (const kind of CHANGE_KINDS) {
    const { label } = changeSentence({ id: 'x', kind, field: 'title', unit: 'u' }, 'vi')
    expect(label).not.toBe('')
    expect(label).not.toBe(changeSentence({ id: 'x', kind, field: 'title', unit: 'u' }, 'en').label)
    expect(page).toContain(`\`${kind}\``)
  }
})

test('nothing changed: nothing to read, empty data', async () => {
  for (const [name, load] of Object.entries(CHANGE_REPORTS)) {
    for (const byUnit of [false, true]) {
      const text = (await load())([], { ...options, byUnit })
      expect(text).toBe(name === 'json' ? '{\n  "changes": []\n}\n' : '')
    }
  }
})

const schema = z.fromJSONSchema(
  z
    .record(z.string(), z.any())
    .parse(
      JSON.parse(readFileSync(new URL('../../../schemas/changes.schema.json', import.meta.url), 'utf8')),
    ),
)

test.each([false, true])('JSON is what its schema says, by unit: %s', (byUnit) => {
  const documents = told(
    { kind: 'unit-added', field: 'units', unit: 'Sở Y tế', new: 'lead' },
    { kind: 'moved', old: '1', new: '2' },
  )
  const withFields = documents.map((one) => ({
    ...one,
    changes: [{ id: '5/KH', kind: 'document', field: 'number', old: '1' } as const],
  }))
  const written: unknown = JSON.parse(formatChangeJson(withFields, { ...options, byUnit }))
  expect(schema.safeParse(written).success).toBe(true)
  expect(schema.safeParse({ changes: [{ kind: 'moved' }] }).success).toBe(false)
  const { changes } = z.object({ changes: z.array(z.record(z.string(), z.unknown())) }).parse(written)
  expect(changes.map(({ kind, unit, effect }) => [kind, unit, effect])).toEqual(
    byUnit
      ? [
          ['document', undefined, undefined],
          ['moved', 'Sở Tài chính', 'other'],
          ['unit-added', 'Sở Y tế', 'gains'],
        ]
      : [
          ['document', undefined, undefined],
          ['unit-added', 'Sở Y tế', undefined],
          ['moved', undefined, undefined],
        ],
  )
  expect(changes.some((change) => 'task' in change)).toBe(false)
})

test('the schema knows every effect', () => {
  const told = (effect: string): boolean =>
    schema.safeParse({ changes: [{ id: 'x', kind: 'moved', unit: 'u', effect }] }).success
  for (const effect of EFFECTS) expect(told(effect), effect).toBe(true)
  expect(told('elsewhere')).toBe(false)
})

test('text of a task that came tells all of it: items, who in which role, when, what', () => {
  const whole = taskOf('II.1', {
    content: 'Rà soát hồ sơ',
    items: ['đất đai', 'nhà ở'],
    units: [
      { name: 'Sở B', role: 'coordinate' },
      { name: 'Sở A', role: 'lead' },
      { name: 'Sở C', role: 'coordinate' },
    ],
    otherTimes: [{ text: 'hằng quý', kind: 'recurring', every: 'quarter' }],
  })
  const documents = told({ kind: 'added', new: {} }).map((one) => ({
    ...one,
    tasks: one.tasks.map((changed) => ({ ...changed, after: { ...placed, task: whole } })),
  }))
  expect(formatChangeText(documents, options)).toBe(
    [
      '5/KH',
      '+ II.1  Rà soát hồ sơ',
      '    · đất đai',
      '    · nhà ở',
      '    lead: Sở A · coordinate: Sở B; Sở C · trước ngày 30/6/2025 · hằng quý · product: Báo cáo',
      '',
    ].join('\n'),
  )
})

test('units to which the same happened stand in one line', () => {
  const text = formatChangeText(
    told(
      { kind: 'role-changed', unit: 'Sở A', old: 'lead', new: 'coordinate' },
      { kind: 'unit-added', unit: 'Sở B', new: 'lead' },
      { kind: 'role-changed', unit: 'Sở C', old: 'lead', new: 'coordinate' },
      { kind: 'role-changed', unit: 'Sở D', old: 'lead', new: 'guide' },
    ),
    options,
  )
  expect(text.split('\n').slice(2, -1)).toEqual([
    '    ~ role changed, Sở A; Sở C: lead → coordinate',
    '    + unit added: Sở B (lead)',
    '    ~ role changed, Sở D: lead → guide',
  ])
})
