import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../../src/catalogue/index.ts'
import { readDocument } from '../../src/read/index.ts'
import { makeSourceText } from '../../src/source/make-source-text.ts'
import { readStructure } from '../../src/structure/read-structure.ts'
import type { SourceFormat } from '../../src/terms.ts'

function kindOf(text: string, format: SourceFormat = 'text'): string {
  const document = readDocument(makeSourceText('page', text), format)
  return document === undefined ? 'unread' : readStructure(document, CATALOGUE).plan.kind
}

const HEADER = `ỦY BAN NHÂN DÂN
TỈNH QUẢNG NGÃI
Số: 36/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Quảng Ngãi, ngày 14 tháng 02 năm 2024

KẾ HOẠCH
Phát triển làng nghề năm 2024
`
const BODY = `I. MỤC ĐÍCH, YÊU CẦU
1. Giữ gìn nghề truyền thống, tạo việc làm tại chỗ.
2. Các cơ quan, đơn vị chủ động phối hợp.

II. NHIỆM VỤ
1. Sở Công Thương chủ trì tổ chức hội chợ, hoàn thành trước ngày 30/9/2024.
2. UBND các huyện, thị xã, thành phố rà soát danh sách làng nghề.
`

describe('documents', () => {
  test.each<[string, string, SourceFormat?]>([
    ['a whole plan', HEADER + BODY],
    ['the body alone, header lost', BODY],
    [
      'a body whose opening names the plan of a higher body',
      `Thực hiện Kế hoạch số 36/KH-UBND ngày 14/02/2024 của UBND tỉnh về phát triển làng nghề, UBND huyện đã ban hành Kế hoạch số 11/KH-UBND; nay xây dựng chi tiết như sau:\n${BODY}`,
    ],
    [
      'an annex alone',
      `PHỤ LỤC
Danh mục nhiệm vụ
| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Rà soát làng nghề | Sở Công Thương | Quý II/2024 |
| 2 | Tổ chức hội chợ | UBND thành phố | 30/9/2024 |
`,
      'markdown',
    ],
    [
      'an instruction that tells of plans issued before',
      `${HEADER.replace('36/KH-UBND', '09/CT-UBND').replace('KẾ HOẠCH', 'CHỈ THỊ')}Thời gian qua, UBND tỉnh đã ban hành Kế hoạch số 12/KH-UBND ngày 05/01/2024 về làng nghề. Theo đó, nhiều làng nghề đã được hỗ trợ.\n${BODY}`,
    ],
    [
      'numbered points that give offices something to do, nothing else',
      `1. Giao Sở Công Thương chủ trì lập danh mục nghề cần bảo tồn.
2. Giao Sở Tài chính tham mưu bố trí kinh phí.
3. UBND các xã, phường báo cáo kết quả trước ngày 15/11.
`,
    ],
  ])('%s', (_name, text, format) => {
    expect(kindOf(text, format)).toBe('document')
  })
})

describe('articles', () => {
  test.each([
    [
      'a page of questions that prints the whole act',
      `Toàn văn Thông báo 12-TB/TU về làng nghề ra sao?
Toàn văn Thông báo 12-TB/TU về làng nghề ra sao?
Ngày 14/02/2024, Tỉnh ủy đã có Thông báo 12-TB/TU về phát triển làng nghề, kết luận như sau:
- Giao Đảng ủy UBND tỉnh lãnh đạo việc rà soát quy hoạch.
- Giao Sở Công Thương tổ chức hội chợ.
- Sở Tài chính chủ trì, phối hợp với Sở Công Thương cân đối kinh phí.
- Yêu cầu UBND các xã lập danh sách làng nghề.
Trên đây là toàn văn. Làng nghề được hưởng gì từ Thông báo 12-TB/TU?
`,
    ],
    [
      'just issued',
      'UBND tỉnh Quảng Ngãi vừa ban hành Kế hoạch số 36/KH-UBND về phát triển làng nghề năm 2024.\nTheo đó, tỉnh sẽ tổ chức hội chợ làng nghề.\n',
    ],
    [
      'issued on a day, the plan told by its sections',
      `Ngày 14/02/2024, UBND tỉnh Quảng Ngãi ban hành Kế hoạch số 36/KH-UBND về phát triển làng nghề.\nTheo Kế hoạch, các nhiệm vụ được thực hiện gồm:\n${BODY}`,
    ],
    [
      'issued already, then what it says',
      'UBND tỉnh Quảng Ngãi đã ban hành Kế hoạch số 36/KH-UBND về phát triển làng nghề năm 2024.\nKế hoạch yêu cầu Sở Công Thương lập danh mục nghề.\n',
    ],
    [
      'without a number',
      'Mới đây, UBND huyện Ba Tơ ban hành kế hoạch bảo tồn nghề dệt thổ cẩm.\nPhòng Văn hóa huyện chủ trì mở lớp truyền nghề.\n',
    ],
    [
      'told at its end only',
      'Làng gốm bên sông đã đỏ lửa trở lại sau nhiều năm vắng khách, nhờ những người thợ trẻ.\nĐể giữ nghề, UBND tỉnh Quảng Ngãi vừa phê duyệt Đề án số 5/ĐA-UBND về làng nghề.\n',
    ],
  ])('%s', (_name, text) => {
    expect(kindOf(text)).toBe('article')
  })
})

describe('pages that are no plan and report none', () => {
  test.each<[string, string, string, SourceFormat?]>([
    [
      'legal questions and answers',
      'quotation',
      `Làng nghề được hỗ trợ thế nào?
Trả lời: Tại Mục II Kế hoạch 36/KH-UBND năm 2024 có nêu:
II. NHIỆM VỤ
1. Sở Công Thương chủ trì tổ chức hội chợ.
2. UBND các xã rà soát làng nghề.
Như vậy, làng nghề được tham gia hội chợ. Ai được ưu tiên?
Theo Điều 5 Nghị định 52/2018/NĐ-CP quy định như sau: làng nghề được công nhận.
Nội dung trên mang tính chất tham khảo.
`,
    ],
    [
      'the report of a meeting',
      'quotation',
      `Sáng 20/3, UBND huyện Ba Tơ tổ chức hội nghị triển khai Kế hoạch số 36/KH-UBND ngày 14/02/2024 của UBND tỉnh.
Tại hội nghị, các đại biểu đã thảo luận nhiều giải pháp giữ nghề.
Phát biểu kết luận hội nghị, lãnh đạo huyện biểu dương các làng nghề.
`,
    ],
    [
      'an event held under a plan',
      'quotation',
      `Thực hiện Kế hoạch số 14/KH-HPN, ngày 08/3, Hội Liên hiệp Phụ nữ xã Ba Vì tổ chức lớp tập huấn nấu ăn.
Lớp học thu hút 40 hội viên. Nhiều chị em bày tỏ phấn khởi.
`,
    ],
    [
      'minutes of a meeting of a class',
      'other',
      `Buổi họp phụ huynh lớp 5A diễn ra lúc 7 giờ 30.
- Cô giáo thông báo kết quả học tập.
- Phụ huynh đóng góp ý kiến về bữa ăn.
- Cuộc họp kết thúc lúc 9 giờ.
`,
    ],
    [
      'source text that holds the words of a plan',
      'other',
      `import { test } from 'vitest'
const TEXT = 'UBND tỉnh vừa ban hành Kế hoạch số 36/KH-UBND'
function parse(text) {
  if (text === '') {
    return undefined
  }
  return text.split(',');
}
test('reads', () => {
  parse(TEXT);
})
`,
    ],
    [
      'a recipe',
      'other',
      'Nấu canh chua\n1. Sơ chế cá.\n2. Nấu nước me trong 20 phút.\n3. Phối hợp cà chua và thơm.\n',
    ],
    [
      'an advertisement for a job',
      'other',
      '# TUYỂN DỤNG\n\n## Yêu cầu\n\n- Thực hiện công việc hằng ngày, phối hợp với đồng nghiệp.\n- Nộp hồ sơ trước ngày 30/9.\n',
      'markdown',
    ],
    [
      'news without any plan',
      'other',
      'Chợ phiên vùng cao đông khách dịp cuối tuần.\nNhiều gian hàng thổ cẩm được du khách yêu thích.\n',
    ],
  ])('%s', (_name, kind, text, format) => {
    expect(kindOf(text, format)).toBe(kind)
  })
})
