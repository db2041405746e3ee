import { expect, test } from 'vitest'
import { CATALOGUE } from '../../../src/catalogue/index.ts'
import { readUnitList } from '../../../src/recognise/units/list.ts'

/** What stands after the colon behind a shared head: names, which get the head, or the duty of all of them. */
test.each([
  ['các Sở: Tài chính, Nội vụ', 'Sở Tài chính | Sở Nội vụ'],
  ['Các Vụ: Pháp chế, Kế hoạch - Tài chính', 'Vụ Pháp chế | Vụ Kế hoạch - Tài chính'],
  ['Các sở, ban, ngành: Tài chính, Công Thương', 'Sở Tài chính | Sở Công Thương'],
  ['Các sở, ban, ngành: Định kỳ hằng quý gửi báo cáo', 'Các sở, ban, ngành'],
  ['Các sở, ban, ngành: Gửi báo cáo kết quả trước ngày 15/6', 'Các sở, ban, ngành'],
  ['Các sở, ban, ngành: Kịp thời cập nhật, công khai thông tin', 'Các sở, ban, ngành'],
  ['Các sở: Bố trí cán bộ làm đầu mối', 'Các sở'],
])('%s → %s', (text, names) => {
  const { units } = readUnitList(text, 0, CATALOGUE)
  expect(units.map(({ name }) => name).join(' | ')).toBe(names)
})
