import { expect, test } from 'vitest'
import { CATALOGUE } from '../../src/catalogue/index.ts'
import { readDocument } from '../../src/read/index.ts'
import { makeSourceText } from '../../src/source/make-source-text.ts'
import { joinParagraphs } from '../../src/structure/paragraphs.ts'

function paragraphsOf(text: string): string[] {
  const document = readDocument(makeSourceText('plan.txt', text), 'text')
  if (document === undefined) throw new Error('no reader')
  return joinParagraphs(document.blocks, CATALOGUE).map((piece) =>
    piece.kind === 'paragraph' ? piece.text.text : 'table',
  )
}

const INDENTED = `     Thực hiện chỉ đạo của Tỉnh ủy, Ủy ban nhân dân xã xây dựng kế hoạch chuyển đổi
số như sau:
`

test.each<[string, string, string[]]>([
  [
    'a marked heading above an indented paragraph',
    `${INDENTED}     1. Hạ tầng số\n     Văn phòng phủ sóng tại các nhà văn hóa, lắp đặt bảng tin điện tử ở tất cả các
thôn.\n     2. Đào tạo`,
    [
      '1. Hạ tầng số',
      'Văn phòng phủ sóng tại các nhà văn hóa, lắp đặt bảng tin điện tử ở tất cả các thôn.',
      '2. Đào tạo',
    ],
  ],
  [
    'a heading that is wrapped after a joining word',
    `${INDENTED}     1. Nâng cao nhận thức của\n     Nhân dân về chuyển đổi số.`,
    ['1. Nâng cao nhận thức của Nhân dân về chuyển đổi số.'],
  ],
  [
    'a heading that is wrapped before its figure',
    `${INDENTED}     1. Thực hiện Nghị quyết số\n     57 về chuyển đổi số.`,
    ['1. Thực hiện Nghị quyết số 57 về chuyển đổi số.'],
  ],
  [
    'a bracket that is still open at the end of a line',
    `${INDENTED}     1. Niêm yết bộ thủ tục mới (hạn:\n30/6/2023).`,
    ['1. Niêm yết bộ thủ tục mới (hạn: 30/6/2023).'],
  ],
  [
    'headings of a file in which every line is a paragraph',
    'I. NỘI DUNG\n1. Tuyên truyền\nPhòng Văn hóa chủ trì.\n\n2. Kiểm tra\nPhòng Nội vụ chủ trì.',
    ['I. NỘI DUNG', '1. Tuyên truyền', 'Phòng Văn hóa chủ trì.', '2. Kiểm tra', 'Phòng Nội vụ chủ trì.'],
  ],
  [
    'lines that are wrapped',
    '1. Tuyên truyền trên hệ thống truyền thanh\ncơ sở và trang thông tin điện tử\nđến mọi người dân.\n\n2. Kiểm tra.',
    [
      '1. Tuyên truyền trên hệ thống truyền thanh cơ sở và trang thông tin điện tử đến mọi người dân.',
      '2. Kiểm tra.',
    ],
  ],
])('%s', (_, text, paragraphs) => {
  expect(paragraphsOf(text).slice(-paragraphs.length)).toEqual(paragraphs)
})
