import { expect, test } from 'vitest'
import { matchDocuments } from '../../src/diff/match-documents.ts'
import type { Registry, RegistryDocument } from '../../src/registry/schema.ts'
import { registryOf } from '../registry/sample-registry.ts'

const of = (path: string, document: RegistryDocument): Registry => ({
  ...registryOf(document, []),
  source: { path, format: 'markdown', kind: 'document', digest: 'sha256:0' },
})
const other = of('other.md', { number: '1/CT-UBND', date: '2025-01-01', title: 'Phòng cháy mùa khô' })
const digital = { title: 'Chuyển đổi số năm 2025', type: 'KH', date: '2025-02-01' }
const digitalNext = { title: 'Chuyển đổi số năm 2026', type: 'KH', date: '2026-02-01' }

/** Whether the two are taken for versions of one document, among others. */
test.each<[string, Registry, Registry, boolean]>([
  [
    'the same id',
    of('a.md', { number: '5/KH', date: '2025-01-02' }),
    of('b.md', { number: '5/KH', date: '2025-12-30' }),
    true,
  ],
  [
    'one number of two years is two documents',
    of('a.md', { number: '5/KH', date: '2025-01-02', title: 'Tiêm chủng cho trẻ em' }),
    of('b.md', { number: '5/KH', date: '2026-01-02', title: 'Trồng rừng phòng hộ' }),
    false,
  ],
  [
    'a draft without date',
    of('a.md', { number: '5/KH' }),
    of('b.md', { number: '5/KH', date: '2026-01-02' }),
    true,
  ],
  [
    'one number of two provinces',
    of('a.md', { number: '5/KH', jurisdiction: 'lam-son' }),
    of('b.md', { number: '5/KH', jurisdiction: 'gia-lai' }),
    false,
  ],
  [
    'a number mended, the file the same',
    of('du-lich.md', { number: '5/KH', title: 'Phát triển du lịch' }),
    of('2025/du-lich.md', { number: '15/KH', title: 'Phát triển du lịch' }),
    true,
  ],
  [
    'one file name, another plan',
    of('2025/52.md', { number: '52/KH', date: '2025-02-01', title: 'Tiêm chủng cho trẻ em' }),
    of('2026/52.md', { number: '52/KH', date: '2026-02-01', title: 'Trồng rừng phòng hộ' }),
    false,
  ],
  [
    'last year and this year',
    of('a.md', { number: '5/KH', ...digital }),
    of('b.md', { number: '7/KH', ...digitalNext }),
    true,
  ],
  [
    'the same title of two offices',
    of('a.md', { number: '5/KH-STC', issuer: 'Sở Tài chính', ...digital }),
    of('b.md', { number: '7/KH-SNV', issuer: 'Sở Nội vụ', ...digitalNext }),
    false,
  ],
  [
    'the same title of another type',
    of('a.md', { number: '5/KH', ...digital }),
    of('b.md', { number: '7/QĐ', ...digitalNext, type: 'QĐ' }),
    false,
  ],
])('%s', (_, before, after, expected) => {
  const { pairs, removed, added } = matchDocuments([other, before], [after, other])
  expect(pairs.some((pair) => pair.before === before && pair.after === after)).toBe(expected)
  expect([removed.length, added.length]).toEqual(expected ? [0, 0] : [1, 1])
})

test('one document on each side is compared whatever it is', () => {
  const [before, after] = [of('a.md', { number: '5/KH' }), of('b.md', { number: '9/QĐ' })]
  expect(matchDocuments([before], [after]).pairs).toEqual([{ before, after }])
})

test('titles find their next among hundreds alike, also where the best for one is better for another', () => {
  const [places, years] = [
    Array.from(
      { length: 200 },
      (_, index) =>
        `xã ${'abcdefghij'[index % 10] ?? ''}${'klmnopqrst'[Math.floor(index / 10) % 10] ?? ''}${'uv'[Math.floor(index / 100)] ?? ''}`,
    ),
    [2025, 2026],
  ]
  const [before = [], after = []] = years.map((year) =>
    places.map((place, index) =>
      of(`${String(year)}-${String(index)}.md`, {
        number: `${String(index + year)}/KH`,
        type: 'KH',
        date: `${String(year)}-01-01`,
        title: `Chuyển đổi số ${place} năm ${String(year)}`,
      }),
    ),
  )
  const { pairs } = matchDocuments(before, after.toReversed())
  expect(pairs).toHaveLength(200)
  for (const pair of pairs) {
    expect(pair.after.document.title?.replace('2026', '2025')).toBe(pair.before.document.title)
  }
})

test('titles that differ in a figure keep it: the plan of the second quarter is not that of the first', () => {
  const quarter = (year: number, number: number): Registry =>
    of(`${String(year)}-${String(number)}.md`, {
      number: `${String(number * 10 + year)}/KH`,
      type: 'KH',
      date: `${String(year)}-01-01`,
      title: `Kiểm tra quý ${String(number)} năm ${String(year)}`,
    })
  const { pairs } = matchDocuments(
    [quarter(2025, 1), quarter(2025, 2), quarter(2025, 4)],
    [quarter(2026, 4), quarter(2026, 2), quarter(2026, 3)],
  )
  const shown = pairs.map(
    ({ before, after }) => `${before.document.title ?? ''} → ${after.document.title ?? ''}`,
  )
  expect(shown).toEqual([
    'Kiểm tra quý 2 năm 2025 → Kiểm tra quý 2 năm 2026',
    'Kiểm tra quý 4 năm 2025 → Kiểm tra quý 4 năm 2026',
    'Kiểm tra quý 1 năm 2025 → Kiểm tra quý 3 năm 2026',
  ])
})

test('hundreds of documents of one title, one for each commune', () => {
  const version = (year: number): Registry[] =>
    Array.from({ length: 300 }, (_, index) =>
      of(`${String(year)}/${String(index)}.md`, {
        number: `${String(year - 2000 + index)}/KH-UBND`,
        type: 'KH',
        issuer: `Ủy ban nhân dân xã ${String.fromCodePoint(97 + (index % 26), 97 + Math.floor(index / 26))}`,
        date: `${String(year)}-01-01`,
        title: `Chuyển đổi số năm ${String(year)}`,
      }),
    )
  const { pairs } = matchDocuments(version(2025), version(2026).toReversed())
  expect(pairs).toHaveLength(300)
  for (const { before, after } of pairs) expect(after.document.issuer).toBe(before.document.issuer)
})
