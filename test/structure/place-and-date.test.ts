import { expect, test } from 'vitest'
import { CATALOGUE } from '../../src/catalogue/index.ts'
import { readDocument } from '../../src/read/index.ts'
import { makeSourceText } from '../../src/source/make-source-text.ts'
import { readStructure } from '../../src/structure/read-structure.ts'

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const REST = 'KẾ HOẠCH\nTriển khai dữ liệu số\n\nI. NỘI DUNG\n\n1. Sở Nội vụ: Tập huấn cho công chức.'

/** Only the place stands before the day, whatever is printed above it. */
test.each([
  [`UBND TỈNH LÂM SƠN\nSố: 52/KH-UBND\n\n${MOTTO}\n\nLâm Sơn, ngày 17 tháng 02 năm 2025`, 'Lâm Sơn'],
  [`TỈNH ỦY LÂM SƠN\tĐẢNG CỘNG SẢN VIỆT NAM\n* Lâm Sơn, ngày 17 tháng 02 năm 2025\nSố 52-KH/TU`, 'Lâm Sơn'],
  [`${MOTTO}\nLâm Sơn, ngày 17 tháng 02 năm 2025\n\nUBND TỈNH LÂM SƠN\nSố: 52/KH-UBND`, 'Lâm Sơn'],
  [`${MOTTO}\n\nSố: 52/KH-UBND\n\nUBND TỈNH LÂM SƠN\nLâm Sơn, ngày 17 tháng 02 năm 2025`, 'Lâm Sơn'],
  [
    `UBND TỈNH LÂM SƠN\nSố: 52/KH-UBND\n\n${MOTTO}\n\nThành phố Lâm\nSơn, ngày 17 tháng 02 năm 2025`,
    'Thành phố Lâm Sơn',
  ],
  [`UBND TỈNH LÂM SƠN\nSố: 52/KH-UBND\n\n${MOTTO}\n\nLâm Sơn, ngày 17/02/2025`, 'Lâm Sơn'],
  [`UBND TỈNH LÂM SƠN\n${MOTTO}\nSố: 52/KH-UBND Lâm Sơn, ngày 17 tháng 02 năm 2025`, 'Lâm Sơn'],
  [`UBND TỈNH LÂM SƠN\nSố: 52/KH-UBND\n\n${MOTTO}\n\nLâm Sơn, 17/2/2025`, 'Lâm Sơn'],
  [
    `UBND TỈNH LÂM SƠN\t${MOTTO.replace('\n', ' ')}\nLâm Sơn, ngày 17 tháng 02 năm 2025\nSố: 52/KH-UBND`,
    'Lâm Sơn',
  ],
  [`UBND TỈNH LÂM SƠN\nSố: 52/KH-UBND\n\n${MOTTO}\n\nngày 17 tháng 02 năm 2025`, undefined],
])('%j', (header, place) => {
  const source = makeSourceText('plan.txt', `${header}\n\n${REST}\n`)
  const document = readDocument(source, 'text')
  if (document === undefined) throw new Error('no reader')
  const { plan } = readStructure(document, CATALOGUE)
  expect(plan.header.place?.value).toBe(place)
  expect(plan.header.date?.value).toBe('2025-02-17')
})

test.each<[string, string]>([
  [
    'thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về chuyển đổi số',
    'a title that begins like an opening',
  ],
  [
    'Triển khai thực hiện Chỉ thị số 20/CT-TTg ngày 12 tháng 7 năm 2025 của Thủ tướng\nChính phủ về một số nhiệm vụ cấp bách',
    'a title that begins like an opening, the opening below',
  ],
  ['CHUYỂN ĐỔI SỐ TỈNH LÂM SƠN GIAI ĐOẠN\n2025 - 2027', 'years on the last line'],
])('the title %j: %s', (title) => {
  const source = makeSourceText(
    'plan.txt',
    `${MOTTO}\n\nUBND TỈNH LÂM SƠN\nSố:\n52/KH-UBND\n\nKẾ HOẠCH\n${title}\n\nThực hiện Quyết định số 9/QĐ-TTg ngày 02/01/2025 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\nI. NỘI DUNG\n\n1. Sở Nội vụ: Tập huấn cho công chức.\n`,
  )
  const document = readDocument(source, 'text')
  if (document === undefined) throw new Error('no reader')
  const { header } = readStructure(document, CATALOGUE).plan
  expect(header.title?.value).toBe(title.replace('\n', ' '))
  expect(header.number?.value).toBe('52/KH-UBND')
})
