import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../../src/catalogue/index.ts'
import { placedText } from '../../src/document/placed-text.ts'
import { annotate, type ExtractContext } from '../../src/extract/annotate.ts'
import { readAssignment } from '../../src/extract/assignment.ts'
import { isFormula } from '../../src/extract/formulas.ts'

const read = (text: string, marked = false): boolean => {
  const context: ExtractContext = {
    catalogue: CATALOGUE,
    units: {},
    shortForms: [],
    annotations: new Map(),
  }
  const annotated = annotate(placedText(text, 0), context)
  return isFormula(
    annotated,
    0,
    text.length,
    readAssignment(annotated, 0, text.length, context),
    marked,
    context,
  )
}

describe('closing, praise and warning', () => {
  const formula = (text: string): void => test(text.slice(0, 60), () => expect(read(text)).toBe(true))
  const duty = (text: string, marked = false): void =>
    test(text.slice(0, 60), () => expect(read(text, marked)).toBe(false))
  formula('Yêu cầu các sở, ban, ngành nghiêm túc triển khai thực hiện Công điện này./.')
  formula('Các cơ quan, đơn vị thực hiện nghiêm Kế hoạch này.')
  formula('Văn phòng Ủy ban nhân dân tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./.')
  formula('Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Sở Nội vụ để tổng hợp.')
  formula('Giám đốc Sở Y tế chịu trách nhiệm trước Chủ tịch Ủy ban nhân dân tỉnh nếu để xảy ra sai phạm.')
  formula('Chính phủ biểu dương Bộ Y tế và các địa phương đã hoàn thành tiêm chủng.')
  formula('Chính phủ thống nhất đánh giá: sản xuất phục hồi.')
  duty('Các sở, ban, ngành tổ chức thực hiện Kế hoạch này; báo cáo kết quả trước ngày 15/12.')
  duty('Sở Nội vụ nghiêm túc thực hiện Kế hoạch này.')
  duty('Sở Y tế đánh giá, xếp loại các trạm y tế.')
  duty('Sở Y tế thông báo đến các hộ dân biết, đăng ký tiêm.')
  duty('Trong quá trình thực hiện, Sở Xây dựng thường xuyên kiểm tra công trường.')
  duty('Sở Y tế chịu trách nhiệm trước Ủy ban nhân dân tỉnh về số liệu.')
  duty('Thông báo đến các đơn vị biết, thực hiện.', true)
})

test('a long run of closing words is read in no time that grows with its square', () => {
  expect(read(`Các đơn vị ${'nghiêm túc, '.repeat(20000)}thu gom rác.`)).toBe(false)
})
