import { describe, expect, it } from 'vitest'
import { CATALOGUE } from '../../../src/catalogue/index.ts'
import { findCitations } from '../../../src/recognise/citations/find.ts'

/** Forms of domain.md 1.3 and 5.1: text, then number, type and day of each citation. */
type Row = [text: string, ...found: [number: string | undefined, type: string | undefined, date?: string][]]

const found = (text: string) =>
  findCitations(text, CATALOGUE).map(({ number, type, date }) =>
    date === undefined ? [number, type] : [number, type, date],
  )

describe('numbers of acts', () => {
  it.each<Row>([
    // state
    ['Kế hoạch số 157 /KH-UBND', ['157/KH-UBND', 'KH']],
    ['Quyết định số 1191/QĐ-TTg', ['1191/QĐ-TTg', 'QĐ']],
    ['Quyết định 704/QĐ-TTg', ['704/QĐ-TTg', 'QĐ']],
    ['QUYẾT ĐỊNH SỐ 411/QĐ-TTG', ['411/QĐ-TTG', 'QĐ']],
    ['Quyết định số 16/2017/QĐ-UBND', ['16/2017/QĐ-UBND', 'QĐ']],
    ['Quyết định số 42/2014/ QĐ-TTg', ['42/2014/QĐ-TTg', 'QĐ']],
    ['Quyết định số 44/2025/QĐ-CTUBND', ['44/2025/QĐ-CTUBND', 'QĐ']],
    ['Quyết định số 103/2005/QĐ-UB', ['103/2005/QĐ-UB', 'QĐ']],
    ['Tờ trình số 118/TTr- STTTT', ['118/TTr-STTTT', 'TTr']],
    ['Chỉ thị số 09/CT- TTg', ['09/CT-TTg', 'CT']],
    ['Nghị quyết số 71/NQ -CP', ['71/NQ-CP', 'NQ']],
    ['Nghị quyết số 12/NQ - CP', ['12/NQ-CP', 'NQ']],
    ['Nghị quyết số 30c/NQ-CP', ['30c/NQ-CP', 'NQ']],
    ['Nghị quyết số 66.25/2026/NQ-CP', ['66.25/2026/NQ-CP', 'NQ']],
    ['Nghị quyết số 1670/NQ-UBTVQH15', ['1670/NQ-UBTVQH15', 'NQ']],
    ['Hướng dẫn số 02 /HD-SVHTTDL', ['02/HD-SVHTTDL', 'HD']],
    ['Kế hoạch số 24/KH-BTGTU', ['24/KH-BTGTU', 'KH']],
    ['Nghị định số 187/2025/NĐ-CP', ['187/2025/NĐ-CP', 'NĐ']],
    ['Thông tư số 22/2016/TT-BTTTT', ['22/2016/TT-BTTTT', 'TT']],
    ['Thông báo kết luận số 93/TB-UBND', ['93/TB-UBND', 'TB']],
    ['Kế hoạch hành động số 15/KH-UBND', ['15/KH-UBND', 'KH']],
    ['Quyết định số 2209/QĐ–BYT', ['2209/QĐ-BYT', 'QĐ']],
    ['Nghị quyết số 38/CP ngày 04/5/1994', ['38/CP', 'NQ', '1994-05-04']],
    ['Nghị định 73-CP ngày 01/11/1995', ['73-CP', 'NĐ', '1995-11-01']],
    // joint
    ['Thông tư liên tịch số 05/2009/TTLT-BKHĐT-BNV', ['05/2009/TTLT-BKHĐT-BNV', 'TTLT']],
    ['Kế hoạch phối hợp số 12/KHPH-BCA-BYT', ['12/KHPH-BCA-BYT', 'KH']],
    // letters
    ['Công văn số 3115/BTTTT-CVT ngày 02/8/2023', ['3115/BTTTT-CVT', 'CV', '2023-08-02']],
    ['văn bản số 5104/BTTTT-PTTH&TTĐT', ['5104/BTTTT-PTTH&TTĐT', 'CV']],
    ['Văn bản số 2539/UBND- SNV', ['2539/UBND-SNV', 'CV']],
    ['tại Công văn 4329/VPCP-CĐS', ['4329/VPCP-CĐS', 'CV']],
    ['Công văn số 6006/BGDĐT ngày 29/9/2025', ['6006/BGDĐT', 'CV', '2025-09-29']],
    ['Văn bản số 12/KH-UBND', ['12/KH-UBND', 'KH']],
    // Party
    ['Kế hoạch số 184-KH/TU', ['184-KH/TU', 'KH']],
    ['Kế hoạch 164-KH/TU', ['164-KH/TU', 'KH']],
    ['Kết luận 36-KL/TW', ['36-KL/TW', 'KL']],
    ['Công văn số 8011-CV/BTCTW', ['8011-CV/BTCTW', 'CV']],
    ['Kết luận số 100-KL/ĐU', ['100-KL/ĐU', 'KL']],
    ['Chương trình số 06-CTr/TU', ['06-CTr/TU', 'CTr']],
    ['Chương trình hành động số 49-CT/TU', ['49-CT/TU', 'CTr']],
    ['Chỉ thị số 49-CT/TU', ['49-CT/TU', 'CT']],
    ['Hướng dẫn số 05-HD/VPTW', ['05-HD/VPTW', 'HD']],
    ['Quy định số 399-QĐ/TW', ['399-QĐ/TW', 'QyĐ']],
    ['Quyết định số 399-QĐ/TW', ['399-QĐ/TW', 'QĐ']],
    ['Thông tri số 04-TT/TU', ['04-TT/TU', 'TTri']],
    ['Nghị quyết 79 NQ/TW', ['79 NQ/TW', 'NQ']],
    ['Nghị quyết số 30-NQ/2026/QH16', ['30-NQ/2026/QH16', 'NQ']],
    // laws
    ['Luật Tổ chức Chính phủ số 63/2025/QH15', ['63/2025/QH15', 'Luật']],
    ['Luật số 87/2025/QH15', ['87/2025/QH15', 'Luật']],
    ['Bộ luật Lao động số 45/2019/QH14', ['45/2019/QH14', 'Luật']],
    ['Pháp lệnh số 01/2022/UBTVQH15', ['01/2022/UBTVQH15', 'PL']],
    ['Nghị quyết số 1211/2016/UBTVQH13', ['1211/2016/UBTVQH13', 'NQ']],
    ['Luật Công nghiệp công nghệ số số 71/2025/QH15', ['71/2025/QH15', 'Luật']],
    ['Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15', ['64/2025/QH15', 'Luật']],
    ['Luật Phổ biến, giáo dục pháp luật năm 2012', [undefined, 'Luật']],
    ['Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015', [undefined, 'Luật', '2015-06-19']],
    ['Luật Giáo dục (2019)', [undefined, 'Luật']],
    [
      'Luật Đất đai ngày 18 tháng 01 năm 2024; Luật sửa đổi, bổ sung một số điều của Luật Nhà ở ngày 29 tháng 6 năm 2024',
      [undefined, 'Luật', '2024-01-18'],
      [undefined, 'Luật', '2024-06-29'],
    ],
    ['Luật Đầu tư năm 2020, Luật Xây dựng số 50/2014/QH13', [undefined, 'Luật'], ['50/2014/QH13', 'Luật']],
    // several after one word
    ['Tờ trình số: 421/TTr-STC, 501/TTr-STC', ['421/TTr-STC', 'TTr'], ['501/TTr-STC', 'TTr']],
    ['các văn bản số 15/SNV-TC và 16/SNV-TC', ['15/SNV-TC', 'CV'], ['16/SNV-TC', 'CV']],
    [
      'các Quyết định: số 5/QĐ-UBND ngày 01/3/2024; số 6/QĐ-UBND ngày 02/3/2024',
      ['5/QĐ-UBND', 'QĐ', '2024-03-01'],
      ['6/QĐ-UBND', 'QĐ', '2024-03-02'],
    ],
    // without any word
    ['| 71/NQ-CP |', ['71/NQ-CP', 'NQ']],
    ['| 57-NQ/TW |', ['57-NQ/TW', 'NQ']],
    ['(72/2025/QH15)', ['72/2025/QH15', undefined]],
    // wrapped
    ['Kế hoạch số 52/KH-\nUBND ngày 22\ntháng 01 năm 2024', ['52/KH-UBND', 'KH', '2024-01-22']],
    // glued
    ['Kế hoạch số157/KH-UBND ngày22/01/2024', ['157/KH-UBND', 'KH', '2024-01-22']],
    // laws with a bare year
    ['Luật Đất đai 2024 và Luật Nhà ở 2023', [undefined, 'Luật'], [undefined, 'Luật']],
    // a bare number with its year, or with day or issuer
    ['theo Nghị định 30/2020, các xã', ['30/2020', 'NĐ']],
    ['Kết luận số 57 của Bộ Chính trị', ['57', 'KL']],
    ['Kết luận số 57 ngày 15/6/2023 của Bộ Chính trị', ['57', 'KL', '2023-06-15']],
  ])('%s', (text, ...expected) => expect(found(text)).toEqual(expected))
})

describe('dates of acts', () => {
  it.each([
    ['Kế hoạch số 5/KH-UBND ngày 22/12/2024', '2024-12-22'],
    ['Kế hoạch số 5/KH-UBND, ngày 22/12/2024', '2024-12-22'],
    ['Kế hoạch số 5/KH-UBND ngày 03 tháng 11 năm 2023', '2023-11-03'],
    ['Kế hoạch số 5-KH/TU, ngày 3 tháng 11 năm 2023', '2023-11-03'],
    ['Kế hoạch số 5/KH-UBND ngày22 tháng 01 năm 2024', '2024-01-22'],
    ['Kế hoạch số 5/KH-UBND ngày 01/ 7 /2024', '2024-07-01'],
    ['Kế hoạch số 5/KH-UBND ngày 5.12.2017', '2017-12-05'],
    ['Kế hoạch số 5/KH-UBND ngày 15-4-2024', '2024-04-15'],
    ['Kế hoạch số 5/KH-UBND (ngày 15/4/2024)', '2024-04-15'],
    ['Kế hoạch số 5/KH-UBND (15/4/2024)', '2024-04-15'],
    ['Kế hoạch số 5/KH-UBND ban hành ngày 15/4/2024', '2024-04-15'],
    ['Kế hoạch số 5/KH-UBND của UBND tỉnh ngày 15/4/2024', '2024-04-15'],
    ['Kế hoạch số 5/KH-UBND ngày 31/4/2024', undefined],
    ['Kế hoạch số 5/KH-UBND ngày … tháng … năm 2024', undefined],
    ['Kế hoạch số 5/KH-UBND, hoàn thành trước ngày 15/4/2024', undefined],
    ['Kế hoạch số 5/KH-UBND 15/4/2024', undefined],
    ['Kế hoạch số 5/KH-UBND năm 2024', undefined],
  ])('%s', (text, date) => expect(findCitations(text, CATALOGUE)[0]?.date).toBe(date))
})

describe('issuers of acts', () => {
  it.each([
    ['ngày 01/3/2024 của Ban Thường vụ Tỉnh ủy về thực hiện', 'Ban Thường vụ Tỉnh ủy'],
    ['của Thủ tướng Chính phủ phê duyệt Đề án', 'Thủ tướng Chính phủ'],
    ['của Thủ tướng Chính phủ; các sở', 'Thủ tướng Chính phủ'],
    ['của Ủy ban nhân dân tỉnh Gia Lai ban hành', 'Ủy ban nhân dân tỉnh Gia Lai'],
    ['của Ủy ban nhân dân tỉnh, các sở', 'Ủy ban nhân dân tỉnh'],
    ['của Bộ Văn hóa, Thể thao và Du lịch hướng dẫn', 'Bộ Văn hóa, Thể thao và Du lịch'],
    ['của Bộ Giáo dục và Đào tạo và Kế hoạch năm', 'Bộ Giáo dục và Đào tạo'],
    ['của Bộ trưởng Bộ Nội vụ quy định', 'Bộ trưởng Bộ Nội vụ'],
    ['của Bộ Nội vụ, Bộ Tài chính có trách nhiệm', 'Bộ Nội vụ'],
    ['của Chính phủ và Ủy ban nhân dân tỉnh', 'Chính phủ'],
    ['của UBND tỉnh.', 'UBND tỉnh'],
    ['của trường Mầm non Hoa Sen về', 'trường Mầm non Hoa Sen'],
    ['của Chính phủ trên địa bàn tỉnh', 'Chính phủ'],
    ['của Chính phủ Quy định chi tiết', 'Chính phủ'],
    ['CỦA BỘ CHÍNH TRỊ VỀ CHUYỂN ĐỔI SỐ', 'BỘ CHÍNH TRỊ'],
    ['của Bộ trưởng, Trưởng ban', undefined],
    ['của các tổ chức, cá nhân', undefined],
    ['có hiệu lực', undefined],
  ])('Quyết định số 5/QĐ-TTg %s', (rest, issuer) =>
    expect(findCitations(`Quyết định số 5/QĐ-TTg ${rest}`, CATALOGUE)[0]?.issuer).toBe(issuer),
  )

  it('may be several for a joint act', () => {
    const text =
      'Thông tư liên tịch số 1/2010/TTLT-BTC-BNV ngày 2/3/2010 của Bộ Tài chính, Bộ Nội vụ hướng dẫn'
    expect(findCitations(text, CATALOGUE)[0]?.issuer).toBe('Bộ Tài chính, Bộ Nội vụ')
  })

  it('stands before the number too', () => {
    const text = 'Quyết định của Thủ tướng Chính phủ số 181/2003/QĐ-TTg'
    expect(findCitations(text, CATALOGUE)[0]?.issuer).toBe('Thủ tướng Chính phủ')
  })
})
