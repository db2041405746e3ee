import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../../src/catalogue/index.ts'
import { fieldKindOf, findLabels, readLabelAt } from '../../src/recognise/field-labels.ts'

describe('labels and their fields (domain.md 2.1)', () => {
  const t = (label: string, kind: string): void =>
    test(label, () => expect(fieldKindOf(label, CATALOGUE)).toBe(kind))
  t('Nội dung thực hiện', 'content')
  t('Nội dung, giải pháp', 'content')
  t('Đơn vị thực hiện', 'implement')
  t('Cơ quan, đơn vị chủ trì', 'lead')
  t('Đơn vị đầu mối', 'lead')
  t('Chịu trách nhiệm chính', 'lead')
  t('Cơ quan phối hợp thực hiện', 'coordinate')
  t('Đơn vị phối kết hợp', 'coordinate')
  t('Cùng thực hiện', 'coordinate')
  t('Phòng, ban chủ trì', 'lead')
  t('Người phụ trách', 'implement')
  t('Thời gian hoàn thành', 'time')
  t('Hạn hoàn thành nhiệm vụ', 'time')
  t('Thời hạn trình', 'time')
  t('Thời gian, địa điểm', 'time')
  t('Sản phẩm, kết quả', 'product')
  t('Cấp trình', 'receive')
  t('Kinh phí thực hiện', 'budget')
  t('Cơ quan phối hợp (nếu có)', 'coordinate')
})

describe('words that are no label', () => {
  const none = (text: string): void =>
    test(text, () => expect(readLabelAt(text, 0, CATALOGUE)).toBeUndefined())
  none('Nội dung kế hoạch được phổ biến đến cán bộ')
  none('Sở Xây dựng')
  none('Các nhiệm vụ trọng tâm gồm hai nhóm')
  none('Sở Nội vụ: Tham mưu kinh phí')
  none('Thời gian qua, các đơn vị đã tích cực: tổ chức')
})

test('several labels on one line', () => {
  const text = 'Chủ trì: Sở A. Phối hợp: Sở B; thời gian: Quý II/2024'
  expect(
    findLabels(text, CATALOGUE).map(({ kind, valueStart }) => [kind, text.slice(valueStart, valueStart + 4)]),
  ).toEqual([
    ['lead', 'Sở A'],
    ['coordinate', 'Sở B'],
    ['time', 'Quý '],
  ])
})
