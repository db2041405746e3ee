import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../../src/catalogue/index.ts'
import { listTasks } from '../../src/query/listed-task.ts'
import { parseQuery } from '../../src/query/parse-query.ts'
import { selectTasks, type Asking } from '../../src/query/select-tasks.ts'
import { resolveUnit, unitByName, type ResolvedUnit } from '../../src/recognise/resolving/resolve-unit.ts'
import type { Registry } from '../../src/registry/schema.ts'
import { registryOf, taskOf } from '../registry/sample-registry.ts'

const on = '2025-03-01'

function unitOf(words: string): ResolvedUnit {
  const found = resolveUnit(words, CATALOGUE, { on })
  return 'suggestions' in found ? unitByName(words) : found
}

const plan: Registry = {
  ...registryOf(
    {
      number: '52/KH-UBND',
      type: 'KH',
      title: 'Phát triển du lịch cộng đồng',
      issuer: 'Ủy ban nhân dân tỉnh Lâm Sơn',
      jurisdiction: 'lam-son',
      date: '2025-02-17',
    },
    [
      taskOf('II.1', {
        heading: ['NHIỆM VỤ', 'Công tác tuyên truyền'],
        content: 'Đăng tải tin, bài trên báo chí về hòa giải ở cơ sở.',
        items: ['Mở chuyên mục hằng tuần'],
        units: [
          { name: 'Sở Y tế', role: 'lead' },
          { name: 'các sở, ban, ngành', role: 'coordinate', collective: true },
        ],
        time: { text: 'Thường xuyên', kind: 'ongoing' },
        products: [{ text: 'Chuyên mục truyền hình' }],
        citations: ['19-NQ/TU'],
      }),
      taskOf('II.2', {
        content: 'Sơ kết tình hình thực hiện.',
        units: [
          { name: 'Sở Nội vụ', role: 'lead' },
          { name: 'Sở Y tế', role: 'coordinate' },
        ],
        time: { text: 'trước ngày 30/6/2025', kind: 'deadline', end: '2025-06-30', boundary: 'before' },
        status: { state: 'done' },
      }),
      {
        id: 'II.10',
        part: 'annex',
        content: 'Báo cáo quý.',
        units: [
          { name: 'Ủy ban nhân dân các xã, phường', role: 'implement', collective: true },
          { name: 'Sở Y tế', role: 'receive' },
        ],
        time: {
          text: 'ngày 15 tháng cuối quý',
          kind: 'recurring',
          every: 'quarter',
          days: [{ day: 15, lastMonthOfPeriod: true }],
        },
        at: '1:1-1:9',
      },
      { id: 'III.a', part: 'organization', content: 'Việc chưa giao ai.', at: '2:1-2:9' },
      taskOf('III.b', {
        units: [
          { name: 'các cơ quan liên quan', role: 'coordinate', collective: true, qualifier: 'liên quan' },
        ],
        time: { text: '2024 - 2025', kind: 'period', start: '2024-01-01', end: '2025-12-31' },
        products: [],
      }),
    ],
  ),
  citations: [
    { number: '57-NQ/TW', relation: 'implements', at: '1:1-1:2' },
    { number: '99/NĐ-CP', relation: 'mentions', at: '1:1-1:2' },
  ],
  targets: [{ id: 'I-1', text: '80% số hộ có nước sạch', at: '1:1-1:2' }],
}
const other = registryOf(
  { number: '52/KH-UBND', jurisdiction: 'lam-son', date: '2024-05-01', title: 'Chuyển đổi số' },
  [
    taskOf('II.1', {
      content: 'Vận hành hệ thống một cửa.',
      units: [{ name: 'Sở Thông tin và Truyền thông', role: 'lead' }],
    }),
  ],
)

const listed = listTasks([plan, other])
const asking: Asking = { on, catalogue: CATALOGUE, unitOf }

function found(text: string, more: Partial<Asking> = {}): string[] {
  const tasks = selectTasks(listed, parseQuery(text, { on }), { ...asking, ...more })
  return tasks.map(({ task, registry }) => (registry === other ? `2024:${task.id}` : task.id))
}

describe('what an expression finds', () => {
  test.each<[string, string[]]>([
    // words
    ['báo', ['II.1', 'II.10']],
    ['"báo chí"', ['II.1']],
    ['"chí báo"', []],
    ['bao chi', ['II.1']],
    ['BÁO', ['II.1', 'II.10']],
    ['bạo', []],
    ['so', ['II.1', 'II.2']],
    ['"so ket"', ['II.2']],
    ['sở', ['II.1']],
    ['"chuyên mục"', ['II.1']],
    ['hoà', ['II.1']],
    ['hòa', ['II.1']],
    ['áo', []],
    ['"tin, bài"', ['II.1']],
    ['"tin bài"', ['II.1']],
    ['text:quý', ['II.10']],
    ['nội-dung:"một cửa"', ['2024:II.1']],
    // units and their roles
    ['unit:"Sở Y tế"', ['II.1', 'II.2', 'III.b']],
    ['unit:"so y te"', ['II.1', 'II.2', 'III.b']],
    ['unit:"Sở Y tế" role:lead', ['II.1']],
    ['role:lead unit:"Sở Y tế"', ['II.1']],
    ['unit:"Sở Y tế" -role:lead', ['II.2', 'III.b']],
    ['unit:"Sở Y tế" role:receive', ['II.10']],
    ['unit:"Sở Y tế" role:(lead OR receive)', ['II.1', 'II.10']],
    ['unit:"Sở Y tế" (role:lead OR due:2025-06)', ['II.1', 'II.2']],
    ['lead:"Sở Y tế"', ['II.1']],
    ['-lead:"Sở Y tế" unit:"Sở Y tế"', ['II.2', 'III.b']],
    ['unit:"Sở Nội vụ"', ['II.1', 'II.2', 'III.b']],
    ['unit:"Sở Nội vụ" role:lead', ['II.2']],
    ['unit:"Sở Nội vụ" role:coordinate', ['II.1', 'III.b']],
    ['unit:"Sở Nội vụ" role:lead unit:"Sở Y tế" role:coordinate', ['II.2']],
    ['unit:"Sở Nội vụ" role:coordinate unit:"Sở Y tế" role:coordinate', ['III.b']],
    ['-unit:"Sở Nội vụ"', ['II.10', 'III.a', '2024:II.1']],
    ['role:implement', ['II.10']],
    ['-role:lead', ['II.10', 'III.a', 'III.b']],
    // time, seen from 1 March 2025
    ['kind:ongoing', ['II.1']],
    ['every:quarter', ['II.10']],
    ['due:2025-06-30', ['II.2', '2024:II.1']],
    ['due:<2025-07-01', ['II.2', 'II.10', '2024:II.1']],
    ['due:<2025-03-15', []],
    ['due:..15/3/2025', ['II.10']],
    ['due:2030-01..2030-03', ['II.10']],
    ['due:2030-01..2030-02', []],
    ['due:>=2025-12-31', ['II.10', 'III.b']],
    ['due:today..30d', ['II.10']],
    ['start:2024', ['III.b']],
    ['start:<2024', []],
    ['date:2024', ['2024:II.1']],
    ['date:>2024', ['II.1', 'II.2', 'II.10', 'III.a', 'III.b']],
    ['time:"thường xuyên"', ['II.1']],
    // place and document
    ['id:II.1', ['II.1', '2024:II.1']],
    ['id:ii.1', ['II.1', '2024:II.1']],
    ['id:III.*', ['III.a', 'III.b']],
    ['id:52@2024#II.1', ['2024:II.1']],
    ['id:52/KH-UBND@lam-son@2025#II.1', ['II.1']],
    ['id:52#II.2', ['II.2']],
    ['id:5#II.2', []],
    ['part:annex', ['II.10']],
    ['section:"tuyên truyền"', ['II.1']],
    ['section:"truyền tuyên"', []],
    ['document:52@2024', ['2024:II.1']],
    ['document:"du lịch"', ['II.1', 'II.2', 'II.10', 'III.a', 'III.b']],
    ['document:53', []],
    ['number:52/KH-UBND date:2024', ['2024:II.1']],
    ['issuer:"lam son" kind:ongoing', ['II.1']],
    // the rest
    ['product:"truyền hình"', ['II.1']],
    ['citation:19-NQ/TU', ['II.1']],
    ['citation:57-NQ/TW id:II.*', ['II.1', 'II.2', 'II.10']],
    ['citation:99/NĐ-CP', []],
    ['target:"nước sạch" kind:ongoing', ['II.1']],
    ['state:done', ['II.2']],
    ['state:todo', []],
    // presence
    ['missing:units', ['III.a']],
    ['missing:lead', ['II.10', 'III.a', 'III.b']],
    ['missing:due', ['II.1', 'III.a']],
    ['missing:product', ['II.10', 'III.a', 'III.b']],
    ['has:state', ['II.2']],
    ['has:citation missing:time', ['III.a']],
    ['has:target -has:unit', ['III.a']],
    // joining
    ['kind:ongoing OR state:done', ['II.1', 'II.2']],
    ['(kind:ongoing OR state:done) role:coordinate "báo chí"', ['II.1']],
    ['NOT (kind:ongoing OR state:done) has:unit', ['II.10', 'III.b', '2024:II.1']],
  ])('%s', (text, ids) => {
    expect(found(text)).toEqual(ids)
  })
})

test('an answer tells through what the unit is concerned', () => {
  const [first, , third] = selectTasks(listed, parseQuery('unit:"Sở Nội vụ"', { on }), asking)
  expect(first).toMatchObject({ via: 'các sở, ban, ngành', units: [{ role: 'coordinate' }] })
  expect(first?.possibly).toBeUndefined()
  expect(third).toMatchObject({ via: 'các cơ quan liên quan', possibly: true })
})

test('only what names the unit itself', () => {
  expect(found('unit:"Sở Nội vụ"', { direct: true })).toEqual(['II.2'])
})

test('duties of units that no longer exist, on request', () => {
  expect(found('unit:"Sở Khoa học và Công nghệ" id:52@2024#II.1')).toEqual([])
  const [one] = selectTasks(listed, parseQuery('unit:"Sở Khoa học và Công nghệ" document:52@2024', { on }), {
    ...asking,
    inherited: true,
  })
  expect(one?.via).toBe('Sở Thông tin và Truyền thông')
  expect(one?.inherited).toMatchObject({
    from: { name: 'Sở Thông tin và Truyền thông' },
    since: expect.stringMatching(/^2025/),
  })
  expect(one?.inherited?.basis).not.toBe('')
})
