import { describe, expect, test } from 'vitest'
import { compareRegistries } from '../../../src/diff/diff-registries.ts'
import type { Registry, Task } from '../../../src/registry/schema.ts'
import { formatChangeMarkdown } from '../../../src/report/changes/markdown.ts'
import { formatChangeText } from '../../../src/report/changes/text.ts'
import { PLAIN } from '../../../src/report/palette.ts'
import { registryOf, taskOf } from '../../registry/sample-registry.ts'

/** Whole reports of made-up registries, as one reads them. */
const options = { language: 'en', palette: PLAIN, byUnit: false } as const
const NAMES = ['đất đai', 'dân cư', 'lao động', 'giao thông', 'du lịch', 'thủy lợi']
const plan = (number: string, tasks: readonly Task[], source = '52.md'): Registry => ({
  ...registryOf({ number, date: '2025-02-01', title: `Số liệu ${number}` }, tasks),
  source: { path: source, format: 'markdown', kind: 'document', digest: 'sha256:0' },
})
const named = (id: string, name: number, more: Partial<Task> = {}): Task =>
  taskOf(id, { content: `Cập nhật số liệu ${NAMES[name] ?? ''} theo từng xã, phường`, ...more })
const six = (first: number): Task[] => NAMES.map((_, index) => named(`II.${String(first + index)}`, index))

test('duties that only bear another number share a line, runs of them shortened', () => {
  const documents = compareRegistries(
    [plan('5/KH', [...six(1), named('III.1', 0, { content: 'Tổng kết kế hoạch, khen thưởng' })])],
    [plan('5/KH', [...six(2), named('III.2', 0, { content: 'Tổng kết kế hoạch, khen thưởng' })])],
  )
  expect(formatChangeText(documents, options)).toBe(
    '5/KH@2025\n~ renumbered: II.1 … II.6 → II.2 … II.7; III.1 → III.2\n',
  )
  expect(formatChangeMarkdown(documents, options)).toBe(
    '### `5/KH@2025`\n\n- renumbered: `II.1` … `II.6` → `II.2` … `II.7`; `III.1` → `III.2`\n',
  )
  expect(formatChangeText(documents, { ...options, byUnit: true })).toBe(
    'Sở Tài chính\n  other changes:\n    renumbered: II.1 … II.6 → II.2 … II.7; III.1 → III.2\n',
  )
})

test('a document under another number is one document; what is gone stays with it', () => {
  const documents = compareRegistries([plan('5/KH', six(1))], [plan('9/KH', six(1).slice(1))])
  expect(formatChangeText(documents, options)).toBe(
    [
      '5/KH@2025 → 9/KH@2025',
      '    ~ number: 5/KH → 9/KH',
      '    ~ title: Số liệu [-5-]{+9+}/KH',
      '- II.1  Cập nhật số liệu đất đai theo từng xã, phường',
      '    lead: Sở Tài chính · trước ngày 30/6/2025 · product: Báo cáo',
      '',
    ].join('\n'),
  )
})

describe('by unit', () => {
  const nobody = (task: Task): Task => {
    const { units: _units, ...rest } = task
    return rest
  }
  const before = plan('5/KH', [
    named('II.1', 0),
    nobody(named('II.2', 1)),
    named('II.3', 2),
    named('II.4', 3, { units: [{ name: 'Sở B', role: 'receive' }] }),
    named('II.5', 4),
  ])
  const after = plan('6/KH', [
    named('II.1', 0, {
      units: [
        { name: 'Sở Tài chính', role: 'coordinate' },
        { name: 'Sở B', role: 'lead' },
      ],
    }),
    nobody(named('II.2', 1, { time: { text: 'Thường xuyên', kind: 'ongoing' } })),
    named('II.4', 3, { units: [{ name: 'Sở B', role: 'lead' }] }),
    named('II.5', 4, { time: { text: 'trước 31/3', kind: 'deadline', end: '2025-03-31' } }),
  ])
  const documents = compareRegistries([before], [after])

  test('document first, then each unit by what it means for it, then duties without unit', () => {
    expect(formatChangeText(documents, { ...options, byUnit: true })).toBe(`5/KH@2025 → 6/KH@2025
    ~ number: 5/KH → 6/KH
    ~ title: Số liệu [-5-]{+6+}/KH

Sở B
  gains:
    II.1 Cập nhật số liệu đất đai theo từng xã, phường
        + lead · trước ngày 30/6/2025
    II.4 Cập nhật số liệu giao thông theo từng xã, phường
        ~ receive → lead

Sở Tài chính
  loses:
    II.3 Cập nhật số liệu lao động theo từng xã, phường
        - lead
  has another role:
    II.1 Cập nhật số liệu đất đai theo từng xã, phường
        ~ lead → coordinate
  must do sooner:
    II.5 Cập nhật số liệu du lịch theo từng xã, phường
        ~ "trước ngày 30/6/2025" (2025-06-30) → "trước 31/3" (2025-03-31)

(no unit named)
  has another time:
    II.2 Cập nhật số liệu dân cư theo từng xã, phường
        ~ from dated to ongoing: "trước ngày 30/6/2025" (2025-06-30) → "Thường xuyên"
`)
  })

  test('markdown tells the same', () => {
    const text = formatChangeMarkdown(documents, { ...options, byUnit: true })
    expect(text).toContain(`### Sở B

**gains**

- \`II.1\` Cập nhật số liệu đất đai theo từng xã, phường
  - **lead · trước ngày 30/6/2025**
- \`II.4\` Cập nhật số liệu giao thông theo từng xã, phường
  - ~~receive~~ → **lead**

### Sở Tài chính
`)
    expect(text).toMatch(/^### `5\/KH@2025 → 6\/KH@2025`\n\n- number: ~~5\/KH~~ → \*\*6\/KH\*\*\n/u)
    expect(text).toContain('### (no unit named)')
  })

  test('what the heading says already is not said again', () => {
    const period = (text: string, start: string): Partial<Task> => ({ time: { text, kind: 'period', start } })
    const text = formatChangeText(
      compareRegistries(
        [plan('5/KH', [named('II.1', 0, period('từ năm 2025', '2025-01-01'))])],
        [plan('5/KH', [named('II.1', 0, period('từ năm 2026', '2026-01-01'))])],
      ),
      { ...options, byUnit: true },
    )
    expect(text.split('\n').slice(1, 4)).toEqual([
      '  has another time:',
      '    II.1 Cập nhật số liệu đất đai theo từng xã, phường',
      '        ~ "từ năm 2025" (from 2025-01-01) → "từ năm 2026" (from 2026-01-01)',
    ])
  })
  test('of several documents ids say which', () => {
    const two = compareRegistries(
      [before, plan('7/KH', [named('II.1', 5)], '7.md')],
      [after, plan('7/KH', [], '7.md')],
    )
    const text = formatChangeText(two, { ...options, byUnit: true })
    expect(text).toContain('    6/KH@2025#II.1 Cập nhật')
    expect(text).toContain('    7/KH@2025#II.1 Cập nhật')
  })
})

describe('on a terminal', () => {
  const paint = (name: string) => (text: string) => `<${name}>${text}</${name}>`
  const palette = {
    strong: paint('b'),
    faint: paint('i'),
    accent: paint('a'),
    bad: paint('-'),
    good: paint('+'),
    doubtful: paint('~'),
  }
  const long = 'Tổ chức tập huấn, bồi dưỡng kỹ năng số cho cán bộ, công chức, viên chức các xã, phường'
  const documents = compareRegistries(
    [plan('5/KH', [taskOf('II.1', { content: long })])],
    [plan('5/KH', [taskOf('II.1', { content: long.replace('cán bộ, công chức', 'toàn thể nhân dân') })])],
  )
  const bare = (text: string): string => text.replace(/<\/?[a-z~+-]>/gu, '')

  test.each([40, 80, 120])('no line is wider than its %d columns', (width) => {
    const text = bare(formatChangeText(documents, { ...options, palette, width }))
    for (const line of text.split('\n')) expect([...line].length).toBeLessThanOrEqual(width)
    expect(text.replace(/\s+/gu, ' ')).toContain('cho [-cán bộ, công chức-]{+toàn thể nhân dân+}, viên chức')
  })
  test('colours end with their line, further lines are indented', () => {
    expect(formatChangeText(documents, { ...options, palette, width: 70 })).toBe(
      [
        '<b>5/KH@2025</b>',
        '<~>~</~> <b>II.1</b>  <i>Tổ chức tập huấn, bồi dưỡng kỹ năng số cho toàn thể nhân dân,…</i>',
        '    <~>~</~> reworded (content): Tổ chức tập huấn, bồi dưỡng kỹ năng số cho',
        '      <->[-cán bộ, công chức-]</-><+>{+toàn thể nhân dân+}</+>, viên chức các xã,',
        '      phường',
        '',
      ].join('\n'),
    )
  })
  test('in a pipe lines stay whole', () => {
    expect(formatChangeText(documents, { ...options, palette }).split('\n')).toHaveLength(4)
  })
})
