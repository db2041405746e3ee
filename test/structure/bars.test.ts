import { expect, test } from 'vitest'
import { parse } from '../pipeline/plans.ts'

const HEAD = [
  'UBND TỈNH LÂM SƠN',
  'Số: 12/KH-UBND',
  'Lâm Sơn, ngày 10 tháng 01 năm 2026',
  '',
  'KẾ HOẠCH',
  'Phát triển thư viện cơ sở',
  '',
  'I. NHIỆM VỤ',
  '',
  '|',
]
const row = (...cells: readonly string[]): string[] => cells.flatMap((cell) => [cell, '|'])
const HEADS = row('TT', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn')
const ONE = row('1', 'Mua sách mới', 'Sở Tài chính', '30/6/2026')
const TWO = row('2', 'Mở phòng đọc', 'Thư viện tỉnh', '30/9/2026')
const THREE = row('3', 'Cấp thẻ bạn đọc', 'Thư viện tỉnh', '30/10/2026')

/** Rows of one cell per line, with what stands between the first and the second. */
const tasks = (between: readonly string[], one: readonly string[] = ONE): string[] => {
  const lines = [...HEAD, ...HEADS, '|', ...one, ...between, ...TWO, '|', ...THREE]
  const { registry, diagnostics } = parse(`${lines.join('\n')}\n`, 'text')
  expect(diagnostics.filter(({ code }) => code === 'extract/unclaimed')).toEqual([])
  return registry?.tasks.map(({ id, content, time }) => `${id} ${content} ${time?.text ?? ''}`) ?? []
}

const ALL = [
  'I.T1.1 Mua sách mới 30/6/2026',
  'I.T1.2 Mở phòng đọc 30/9/2026',
  'I.T1.3 Cấp thẻ bạn đọc 30/10/2026',
]

test.each([
  ['a border', ['|'], ONE],
  ['a page number apart', ['', '5', '', '|'], ONE],
  ['a page number as a cell', ['5', '|'], ONE],
  ['a page number with dashes', ['- 5 -', '|'], ONE],
  ['a page number below the last cell', ['', '5', '', '|'], ONE.slice(0, -1)],
])('%s between two rows', (_, between, one) => {
  expect(tasks(between, one)).toEqual(ALL)
})

test('a number that wraps in the last cell stays there', () => {
  const lines = [...HEAD, ...HEADS, '|', ...ONE.slice(0, -2), 'Quý', '2', '|', '|', ...TWO]
  const { registry } = parse(`${lines.join('\n')}\n`, 'text')
  expect(registry?.tasks[0]?.time?.text).toBe('Quý 2')
})
