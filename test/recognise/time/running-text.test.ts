import { describe, expect, it } from 'vitest'
import { CATALOGUE } from '../../../src/catalogue/index.ts'
import { findTimes } from '../../../src/recognise/time/find-times.ts'
import { show } from './show.ts'

const find = (text: string): string =>
  findTimes(text, CATALOGUE, { date: '2025-03-10' })
    .map((match) => `${text.slice(match.start, match.end)} → ${show(match)}`)
    .join(' | ')

/** Sentences of a document of 10 March 2025 and the times they state. */
// prettier-ignore
const STATED: [text: string, times: string][] = [
  ['Sở Nội vụ tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12/2025.', 'trước ngày 15/12/2025 → deadline ..2025-12-15 before'],
  ['Các đơn vị gửi kế hoạch về Sở Tài chính chậm nhất ngày 20 tháng 4 năm 2025 để tổng hợp.', 'chậm nhất ngày 20 tháng 4 năm 2025 → deadline ..2025-04-20 by'],
  ['Rà soát các văn bản hiện hành, hoàn thành trong quý II/2025.', 'hoàn thành trong quý II/2025 → deadline ..2025-06-30'],
  ['Phê duyệt đề án, hoàn thành trước ngày 30/6.', 'hoàn thành trước ngày 30/6 → deadline ..2025-06-30 before ~year'],
  ['Hoàn thành việc chuyển đổi trong tháng 9 năm 2025; báo cáo kết quả về Bộ.', 'trong tháng 9 năm 2025 → period 2025-09-01..2025-09-30'],
  ['Báo cáo kết quả thực hiện về Sở Y tế trước 16 giờ 00 ngày 25/5/2025.', 'trước 16 giờ 00 ngày 25/5/2025 → deadline ..2025-05-25 before @16:00'],
  ['Định kỳ hằng quý báo cáo kết quả về Ủy ban nhân dân tỉnh.', 'Định kỳ hằng quý → recurring every quarter'],
  ['Định kỳ trước ngày 25 tháng cuối quý, báo cáo về Sở Công Thương.', 'Định kỳ trước ngày 25 tháng cuối quý → recurring every quarter on 25!last before'],
  ['Hằng năm tổ chức đánh giá, xếp loại các đơn vị.', 'Hằng năm → recurring every year'],
  ['Hàng tháng, tổ chức giao ban với các xã, phường.', 'Hàng tháng → recurring every month'],
  ['Tổng hợp, báo cáo kết quả hằng năm theo quy định.', 'hằng năm → recurring every year'],
  ['Báo cáo tiến độ hằng tuần gửi về Văn phòng.', 'hằng tuần → recurring every week'],
  ['Tổ chức sơ kết hằng năm, tổng kết vào ngày 30/11/2030.', 'hằng năm → recurring every year | vào ngày 30/11/2030 → period 2030-11-30..2030-11-30'],
  ['Gửi báo cáo trước ngày 15/6 và 15/12 hằng năm.', 'trước ngày 15/6 và 15/12 hằng năm → recurring every year on 15/6 15/12 before'],
  ['Thường xuyên kiểm tra, đôn đốc các đơn vị thực hiện.', 'Thường xuyên → ongoing'],
  ['- Thường xuyên cập nhật dữ liệu lên hệ thống.', 'Thường xuyên → ongoing'],
  ['Phối hợp bảo đảm an ninh trật tự (thường xuyên).', 'thường xuyên → ongoing'],
  ['Nhiệm vụ này thực hiện thường xuyên.', 'thực hiện thường xuyên → ongoing'],
  ['Duy trì hệ thống, nhiệm vụ thường xuyên.', 'nhiệm vụ thường xuyên → ongoing'],
  ['Triển khai từ ngày 01/7/2025 đến ngày 30/9/2025 tại các xã.', 'từ ngày 01/7/2025 đến ngày 30/9/2025 → period 2025-07-01..2025-09-30'],
  ['Thực hiện từ nay đến hết năm 2025.', 'từ nay đến hết năm 2025 → period 2025-03-10..2025-12-31'],
  ['Bắt đầu từ năm 2026 trở đi, giao các xã chủ động kinh phí.', 'Bắt đầu từ năm 2026 trở đi → period 2026-01-01.. open'],
  ['Trong thời hạn 10 ngày làm việc kể từ ngày nhận được Kế hoạch này, các đơn vị xây dựng kế hoạch cụ thể.', 'Trong thời hạn 10 ngày làm việc kể từ ngày nhận được Kế hoạch này → relative 10 working day «ngày nhận được Kế hoạch này»'],
  ['Công bố quy hoạch chậm nhất 15 ngày kể từ ngày được phê duyệt.', 'chậm nhất 15 ngày kể từ ngày được phê duyệt → relative 15 day «ngày được phê duyệt»'],
  ['Tổ chức phổ biến ngay sau khi Kế hoạch được ban hành.', 'ngay sau khi Kế hoạch được ban hành → relative «Kế hoạch được ban hành»'],
  ['Sau khi Đề án được phê duyệt, Sở Xây dựng tổ chức thực hiện.', 'Sau khi Đề án được phê duyệt → relative «Đề án được phê duyệt»'],
  ['Báo cáo đột xuất khi có yêu cầu của Thủ trưởng.', 'đột xuất khi có yêu cầu → conditional «đột xuất khi có yêu cầu»'],
  ['Hằng quý hoặc đột xuất báo cáo kết quả.', 'Hằng quý → recurring every quarter | đột xuất → conditional «đột xuất»'],
  ['Đến năm 2030, 100% thủ tục được số hóa.', 'Đến năm 2030 → deadline ..2030-12-31'],
  ['Phấn đấu đến hết năm 2026 có 80% số hộ sử dụng nước sạch.', 'đến hết năm 2026 → deadline ..2026-12-31 by'],
  ['Tỷ lệ hồ sơ trực tuyến đến năm 2027 đạt 90%.', 'đến năm 2027 → deadline ..2027-12-31'],
  ['Trong quý IV/2025, tham mưu ban hành quy chế.', 'Trong quý IV/2025 → period 2025-10-01..2025-12-31'],
  ['Tổ chức hội nghị vào ngày 20/8/2025.', 'vào ngày 20/8/2025 → period 2025-08-20..2025-08-20'],
  ['Hoàn thành trước ngày 31/4/2025.', 'Hoàn thành trước ngày 31/4/2025 → deadline impossible'],
  ['Trình Hội đồng nhân dân tỉnh trong năm 2025.', 'trong năm 2025 → period 2025-01-01..2025-12-31'],
  ['Sơ kết 6 tháng trước ngày 15/6, tổng kết năm trước ngày 15/12.', 'trước ngày 15/6 → deadline ..2025-06-15 before ~year | trước ngày 15/12 → deadline ..2025-12-15 before ~year'],
  ['Khi phát hiện vi phạm, lập biên bản và báo cáo cấp trên.', 'Khi phát hiện vi phạm → conditional «Khi phát hiện vi phạm»'],
  ['Lập danh sách, gửi về Phòng Văn hóa trước 30/4/2025.', 'trước 30/4/2025 → deadline ..2025-04-30 before'],
  ['Các xã gửi kế hoạch trước ngày 15/4/2025.', 'trước ngày 15/4/2025 → deadline ..2025-04-15 before'],
  ['Tham mưu Ủy ban nhân dân tỉnh phê duyệt trước ngày 20/12/2025.', 'trước ngày 20/12/2025 → deadline ..2025-12-20 before'],
  ['Các sở định kỳ hằng năm gửi báo cáo kết quả về Bộ trước ngày 15 tháng 12 để tổng hợp.', 'định kỳ hằng năm gửi báo cáo kết quả về Bộ trước ngày 15 tháng 12 → recurring every year on 15/12 before'],
]

/** Dates and words of time that do not say when something is to be done (accuracy conventions, domain.md 4.2). */
// prettier-ignore
const NOT_STATED: string[] = [
  'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học',
  'Căn cứ Quyết định số 131/QĐ-TTg ngày 25 tháng 01 năm 2022 của Thủ tướng Chính phủ',
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
  'Thực hiện Công văn số 1234/BNV-CCVC ngày 05/3/2025 của Bộ Nội vụ',
  'theo Kế hoạch số 12/KH-UBND ngày 10-01-2025',
  'Thực hiện ￼ ngày 10/01/2025, Ủy ban nhân dân tỉnh ban hành kế hoạch',
  'Quyết định này có hiệu lực kể từ ngày ký.',
  'Quyết định này có hiệu lực thi hành từ ngày 01/01/2026.',
  'Thông tư này có hiệu lực thi hành kể từ ngày 15 tháng 02 năm 2026 và thay thế Thông tư cũ.',
  'Luật có hiệu lực từ ngày 01/7/2025',
  'hiệu lực sau 45 ngày kể từ ngày công bố',
  'Chiến lược phát triển kinh tế số đến năm 2025, định hướng đến năm 2030',
  'Chương trình tổng thể giai đoạn 2021-2030, tầm nhìn đến năm 2045',
  'Quy hoạch tỉnh thời kỳ 2021-2030, tầm nhìn đến năm 2050',
  'triển khai Đề án phát triển du lịch đến năm 2030 trên địa bàn tỉnh',
  'Kế hoạch phát triển kinh tế - xã hội 5 năm 2026-2030',
  'ĐỀ ÁN CHUYỂN ĐỔI SỐ ĐẾN NĂM 2030',
  'Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025',
  'Nghị quyết Đại hội nhiệm kỳ 2025-2030',
  'thực hiện nhiệm vụ năm học 2025-2026',
  'quy định tại khoản 2 Điều 15 Nghị định',
  'điểm a khoản 1 Điều 6',
  'Mục 3.2 Phần II',
  'tập huấn trong 06 tháng cho cán bộ',
  'bồi dưỡng 03 ngày tại trung tâm',
  'thời gian đào tạo 12 tháng',
  'mức hỗ trợ 500.000 đồng/tháng',
  'điện thoại 0269.3824.123, số máy 12-15',
  'tỷ lệ 15/20 xã đạt chuẩn',
  'hoạt động 24/7 phục vụ người dân',
  'trực ban 24/24 giờ',
  'đạt 12%/năm',
  'khoảng 2.025 tỷ đồng',
  'giải ngân 3/4 số vốn',
  'có 2024 hộ nghèo trên địa bàn',
  'trong 2025 hộ được khảo sát',
  'Trong năm 2024 đã tổ chức 12 lớp tập huấn.',
  'Năm 2024, tỉnh đã ban hành nhiều văn bản.',
  'tính đến ngày 31/12/2024, toàn tỉnh có 12 dự án',
  'so với năm 2023 tăng 5%',
  'từ năm 2021 đến nay',
  'kết quả thực hiện 6 tháng đầu năm 2024',
  'số liệu trong tháng 02/2025',
  'kiểm tra thường xuyên việc chấp hành',
  'kinh phí chi thường xuyên được giao',
  'nguồn dự toán chi thường xuyên hằng năm',
  'phối hợp chặt chẽ, thường xuyên, hiệu quả giữa các ngành',
  'tuyên truyền thường xuyên, sâu rộng',
  'các hoạt động thường xuyên của cơ quan',
  'dự toán ngân sách nhà nước hằng năm',
  'bố trí kinh phí trong kế hoạch hằng năm',
  'đưa chỉ tiêu vào kế hoạch phát triển kinh tế - xã hội hằng năm',
  'đối tượng hưởng trợ cấp hàng tháng',
  'giao dịch trong đời sống hàng ngày',
  'gắn với xếp loại cán bộ hằng năm',
  'báo cáo hằng ngày của cơ quan thường trực',
  'kết quả đánh giá công chức hằng năm làm căn cứ bổ nhiệm',
  'chế độ báo cáo định kỳ',
  'các nhiệm vụ phải hoàn thành trong năm 2025',
  'đối với các nhiệm vụ triển khai trong năm 2025',
  'các chỉ tiêu được giao trong năm 2025',
  'kế hoạch vốn trong năm 2025 của tỉnh',
  'hồ sơ tiếp nhận trước ngày 01/7/2025',
  'công trình khởi công đã hoàn thành trước ngày 30/6/2024',
  'kiểm tra an ninh thiết bị trước khi đưa vào sử dụng',
  'Sau khi nghe báo cáo của Sở Tài chính và ý kiến các đại biểu',
  'trong quá trình thực hiện, nếu có khó khăn',
  'bảo đảm nguồn lực khi cần thiết',
  'kiểm tra định kỳ, đột xuất việc chấp hành',
  'giai đoạn 2026-2030',
  'ngày Quốc khánh 02/9',
  'kỷ niệm 80 năm Ngày truyền thống (19/8/1945 - 19/8/2025)',
  'khu vực 3, tổ 15, phường 7',
  'Tài khoản số 12/2025',
  'trẻ em sinh từ ngày 01/01/2020 đến ngày 31/12/2024',
  'từng ngày, từng giờ',
  'hàng năm trời',
]

describe('times in running text', () => {
  it.each(STATED)('%s', (text, times) => {
    expect(find(text)).toBe(times)
  })

  it.each(NOT_STATED)('states none: %s', (text) => {
    expect(find(text)).toBe('')
  })
})
