import { describe, expect, it } from 'vitest'
import { CATALOGUE } from '../../../src/catalogue/index.ts'
import { findCitations } from '../../../src/recognise/citations/find.ts'

type Row = [text: string, ...expected: [number: string, relation: string | undefined, from?: string][]]

const found = (text: string) =>
  findCitations(text, CATALOGUE).map(({ number, title, relation, from }) =>
    from === undefined ? [number ?? title, relation] : [number ?? title, relation, from],
  )

describe('what the words around a citation say', () => {
  it.each<Row>([
    ['Căn cứ Nghị định số 78/2025/NĐ-CP ngày 01/4/2025 của Chính phủ;', ['78/2025/NĐ-CP', 'basis']],
    ['- Căn cứ Luật Viên chức ngày 10/12/2025;', ['Luật Viên chức', 'basis']],
    ['Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 617/TTr-SNV', ['617/TTr-SNV', 'basis']],
    ['Xét đề nghị của Bộ trưởng Bộ Nội vụ tại Tờ trình số 9/TTr-BNV', ['9/TTr-BNV', 'basis']],
    ['Thực hiện Chỉ thị số 21/CT-TTg', ['21/CT-TTg', 'implements']],
    ['TRIỂN KHAI THỰC HIỆN CHỈ THỊ SỐ 21/CT-TTG', ['21/CT-TTG', 'implements']],
    ['quán triệt đầy đủ nội dung Nghị quyết số 5-NQ/TU', ['5-NQ/TU', 'implements']],
    ['tổ chức thực hiện có hiệu quả Đề án số 5-ĐA/TU', ['5-ĐA/TU', 'implements']],
    [
      'Thực hiện ý kiến chỉ đạo của Thủ tướng Chính phủ tại Công điện số 15/CĐ-TTg',
      ['15/CĐ-TTg', 'implements'],
    ],
    ['Triển khai hoạt động báo chí theo Quyết định số 16/2017/QĐ-UBND', ['16/2017/QĐ-UBND', undefined]],
    ['theo quy định tại Nghị định số 32/2024/NĐ-CP', ['32/2024/NĐ-CP', undefined]],
    ['sửa đổi, bổ sung một số điều của Nghị định số 29/2008/NĐ-CP', ['29/2008/NĐ-CP', 'amends']],
    ['được giao bổ sung tại Nghị quyết số 34/NQ-CP', ['34/NQ-CP', undefined]],
    ['Quyết định này thay thế Quyết định số 9/QĐ-UBND', ['9/QĐ-UBND', 'replaces']],
    ['bãi bỏ các Quyết định số 9/QĐ-UBND và 8/QĐ-UBND', ['9/QĐ-UBND', 'replaces'], ['8/QĐ-UBND', 'replaces']],
    ['Quyết định số 9/QĐ-UBND hết hiệu lực', ['9/QĐ-UBND', 'replaces']],
    ['(Ban hành kèm theo Quyết định số 9/QĐ-UBND ngày 02/3/2024)', ['9/QĐ-UBND', 'attached']],
    ['Kèm theo Kế hoạch số 9/KH-UBND', ['9/KH-UBND', 'attached']],
    // rows
    [
      'Thực hiện Kết luận số 5-KL/TW và Kế hoạch số 9-KH/TU, các đơn vị báo cáo.',
      ['5-KL/TW', 'implements'],
      ['9-KH/TU', 'implements'],
    ],
    [
      'Thực hiện Nghị quyết số 5/NQ-CP ngày 01/3/2024 của Chính phủ; Quyết định số 9/QĐ-TTg; Ủy ban nhân dân tỉnh ban hành',
      ['5/NQ-CP', 'implements'],
      ['9/QĐ-TTg', 'implements'],
    ],
    [
      'Căn cứ Luật Lâm nghiệp ngày 15/11/2017; Luật Trồng trọt ngày 19/11/2018;',
      ['Luật Lâm nghiệp', 'basis'],
      ['Luật Trồng trọt', 'basis'],
    ],
    [
      'Căn cứ Nghị định số 5/2024/NĐ-CP; Thực hiện Chỉ thị số 9/CT-TTg;',
      ['5/2024/NĐ-CP', 'basis'],
      ['9/CT-TTg', 'implements'],
    ],
    // one inside the title of another
    [
      'Thực hiện Kế hoạch số 9-KH/TU ngày 03/11/2023 của Ban Thường vụ Tỉnh ủy về thực hiện Kết luận số 5-KL/TW',
      ['9-KH/TU', 'implements'],
      ['5-KL/TW', 'implements', '9-KH/TU'],
    ],
    [
      'Căn cứ Nghị quyết số 7/NQ-CP của Chính phủ ban hành Chương trình hành động thực hiện Nghị quyết số 5-NQ/TW; Quyết định số 9/QĐ-TTg;',
      ['7/NQ-CP', 'basis'],
      ['5-NQ/TW', 'implements', '7/NQ-CP'],
      ['9/QĐ-TTg', 'basis'],
    ],
    [
      'theo Quyết định số 7/QĐ-TTg sửa đổi, bổ sung Quyết định số 5/QĐ-TTg',
      ['7/QĐ-TTg', undefined],
      ['5/QĐ-TTg', 'amends', '7/QĐ-TTg'],
    ],
    [
      'Kế hoạch số 9/KH-UBND về triển khai Kế hoạch số 8-KH/TU về thực hiện Chỉ thị số 7-CT/TW',
      ['9/KH-UBND', undefined],
      ['8-KH/TU', 'implements', '9/KH-UBND'],
      ['7-CT/TW', 'implements', '8-KH/TU'],
    ],
    [
      'Căn cứ Luật Ngân sách số 8/2015/QH13 được sửa đổi, bổ sung bởi Luật số 9/2024/QH15;',
      ['8/2015/QH13', 'basis'],
      ['9/2024/QH15', 'basis'],
    ],
    [
      'triển khai Chỉ thị số 5-CT/TW về sinh hoạt chi bộ và Quy định số 9-QĐ/TW về sổ tay',
      ['5-CT/TW', 'implements'],
      ['9-QĐ/TW', 'implements'],
    ],
    [
      'Thực hiện Kế hoạch số 9/KH-UBND về trồng rừng, Sở Tài chính thực hiện Quyết định số 5/QĐ-UBND',
      ['9/KH-UBND', 'implements'],
      ['5/QĐ-UBND', 'implements'],
    ],
  ])('%s', (text, ...expected) => expect(found(text)).toEqual(expected))
})

describe('how far a mention goes', () => {
  it.each([
    ['⟦khoản 2 Điều 3 Quyết định số 9/QĐ-UBND⟧ nêu mức chi'],
    ['tại ⟦điểm a khoản 2, khoản 3 Điều 10 của Nghị định số 9/2024/NĐ-CP⟧, các sở'],
    ['bảo đảm điều hành ⟦Kế hoạch số 9/KH-UBND⟧'],
    [
      'Thực hiện ⟦Kế hoạch số 9/KH-UBND ngày 01/3/2024 của Ủy ban nhân dân tỉnh⟧, các sở, ban, ngành triển khai',
    ],
    [
      'Thực hiện ⟦Kế hoạch số 9/KH-UBND ngày 01/3/2024 của UBND tỉnh về trồng rừng⟧; Ủy ban nhân dân tỉnh ban hành',
    ],
    ['Thực hiện ⟦Kế hoạch số 9/KH-UBND⟧ về trồng rừng, Sở Nội vụ chủ trì, phối hợp với Sở Tài chính.'],
    ['Triển khai ⟦Kế hoạch số 9/KH-UBND⟧ về trồng rừng, hoàn thành trước ngày 30/6/2025.'],
    ['theo ⟦Quyết định số 9/QĐ-UBND về “Quy chế làm việc, phối hợp”⟧ và báo cáo'],
    ['(⟦Quyết định số 9/QĐ-UBND về trồng rừng⟧) trước ngày 30/6'],
    ['Căn cứ ⟦Quyết định số 9/QĐ-TTg phê duyệt Chiến lược đến năm 2030, tầm nhìn đến năm 2045⟧;'],
    ['Sửa đổi ⟦Nghị định số 9/2022/NĐ-CP quy định về trường học⟧ | Bộ Nội vụ | 2026 |'],
    ['⟦Quyết định số 9/QĐ-UBND về trồng rừng⟧ (sau đây gọi tắt là Quyết định số 9)', 1],
    ['⟦Quyết định số 9/QĐ-UBND năm 2024⟧ nêu rõ'],
    ['⟦Nghị quyết số 9-NQ/TW của Ban Chấp hành Trung ương khóa XIII⟧ và'],
    ['⟦Luật Tổ chức Chính phủ số 63/2025/QH15⟧ quy định'],
    ['theo ⟦Điều 8 Luật Đầu tư công 2024⟧ thì'],
    ['theo ⟦điểm a khoản 2 Điều 8 Luật Lâm nghiệp số 16/2017/QH14⟧ thì'],
    ['Gửi ⟦Công văn số 9/SNV-TC⟧ để Sở Nội vụ biết.'],
  ])('%s', (marked, count = 1) => {
    const text = marked.replace(/[⟦⟧]/gu, '')
    const first = findCitations(text, CATALOGUE).slice(0, count)[0]
    const shown = `${text.slice(0, first?.start)}⟦${text.slice(first?.start, first?.end)}⟧${text.slice(first?.end)}`
    expect(shown).toBe(marked)
  })
})

describe('titles', () => {
  it.each([
    ['Chỉ thị số 9/CT-TTg về tăng cường bảo vệ rừng;', 'tăng cường bảo vệ rừng'],
    [
      'Chỉ thị số 9/CT-TTg “Về tăng cường bảo vệ rừng, đất rừng” trên địa bàn',
      'tăng cường bảo vệ rừng, đất rừng',
    ],
    ['Quyết định số 9/QĐ-TTg phê duyệt Đề án trồng rừng.', 'phê duyệt Đề án trồng rừng'],
    [
      'Quyết định số 9/QĐ-TTg phê duyệt Đề án “Trồng rừng ven biển” trên địa bàn',
      'phê duyệt Đề án “Trồng rừng ven biển”',
    ],
    ['Quyết định số 9/QĐ-TTg về việc trồng rừng (khu A)', 'trồng rừng (khu A)'],
    ['Chỉ thị số 9/CT-TTg về bảo vệ rừng, các sở báo cáo trước ngày 30/6.', undefined],
    ['Chỉ thị số 9/CT-TTg về bảo vệ rừng gửi Sở Nội vụ.', undefined],
    ['Chỉ thị số 9/CT-TTg về bảo vệ rừng như sau: một', undefined],
    ['Chỉ thị số 9/CT-TTg và rừng;', undefined],
    ['Luật Lâm nghiệp ngày 15/11/2017', 'Luật Lâm nghiệp'],
    ['Luật Lâm nghiệp năm 2017', 'Luật Lâm nghiệp năm 2017'],
  ])('%s', (text, title) => expect(findCitations(text, CATALOGUE)[0]?.title).toBe(title))
})
