import { describe, expect, it } from 'vitest'
import { CATALOGUE } from '../../../src/catalogue/index.ts'
import { findTimes } from '../../../src/recognise/time/find-times.ts'
import { readTimeField } from '../../../src/recognise/time/read-time-field.ts'
import { show } from './show.ts'

const DOCUMENT = { date: '2025-03-10' }

const find = (text: string): string =>
  findTimes(text, CATALOGUE, DOCUMENT)
    .map((match) => `${text.slice(match.start, match.end)} → ${show(match)}`)
    .join(' | ')

/** Sentences in the styles of plans of 10 March 2025; the readings were written down before the program's were seen. */
// prettier-ignore
const STATED: [text: string, times: string][] = [
  ['Mỗi quý tổ chức ít nhất 01 cuộc đối thoại với thanh niên.', 'Mỗi quý → recurring every quarter'],
  ['Công an xã mở mỗi năm 02 đợt cao điểm tấn công, trấn áp tội phạm.', 'mỗi năm → recurring every year'],
  ['Trung tâm Văn hóa xây dựng bản tin dân số, phát thanh 03 buổi/tuần.', '03 buổi/tuần → recurring every week'],
  ['Báo cáo Ủy ban nhân dân tỉnh tiến độ giải ngân vào chiều thứ Sáu hằng tuần.', 'vào chiều thứ Sáu hằng tuần → recurring every week on w5'],
  ['Ban Quản lý chợ tổng vệ sinh vào ngày 15 hằng tháng.', 'vào ngày 15 hằng tháng → recurring every month on 15'],
  ['Hạt Kiểm lâm cập nhật diễn biến rừng hằng tháng, gửi Chi cục trước ngày 05 tháng sau.', 'hằng tháng → recurring every month | trước ngày 05 tháng sau → recurring every month on 5!next before'],
  ['Trạm Y tế khám sức khỏe cho người cao tuổi trong tháng 6/2025.', 'trong tháng 6/2025 → period 2025-06-01..2025-06-30'],
  ['Tổ chức Lễ ra quân tại Quảng trường 2/9 ngày 26/3/2025.', 'ngày 26/3/2025 → deadline ..2025-03-26'],
  ['Tham mưu tổng kết chương trình vào cuối năm 2026.', 'vào cuối năm 2026 → deadline ..2026-12-31'],
  ['Tổ chức sơ kết vào quý IV/2027 và tổng kết vào giữa năm 2030.', 'vào quý IV/2027 → period 2027-10-01..2027-12-31 | vào giữa năm 2030 → deadline ..2030-06-30'],
  ['Vận động hội viên đăng ký tham gia; hoàn thành xong trong quý II.', 'hoàn thành xong trong quý II → deadline ..2025-06-30 ~year'],
  ['Văn phòng theo dõi, định kỳ 03 tháng tổng hợp kết quả gửi Bộ Nội vụ.', 'định kỳ 03 tháng → recurring every quarter'],
  ['Ngay sau khi có văn bản chỉ đạo của Bộ Y tế, Sở Y tế ban hành kế hoạch chi tiết.', 'Ngay sau khi có văn bản chỉ đạo của Bộ Y tế → relative «có văn bản chỉ đạo của Bộ Y tế»'],
  ['Khi có bão gần bờ, các xã ven biển kêu gọi tàu thuyền vào nơi tránh trú.', 'Khi có bão gần bờ → conditional «Khi có bão gần bờ»'],
  ['Các trường tổ chức ngày hội đọc sách vào dịp 21/4 hằng năm.', 'vào dịp 21/4 hằng năm → recurring every year on 21/4'],
  ['Phát hành bản tin nội bộ 02 tháng/lần.', '02 tháng/lần → recurring'],
  ['Đội Quản lý trật tự đô thị ra quân kiểm tra ít nhất 01 lần/tuần.', 'ít nhất 01 lần/tuần → recurring every week'],
  ['Triển khai thí điểm tại 05 xã từ quý III/2025.', 'từ quý III/2025 → period 2025-07-01.. open'],
  ['Đài Truyền thanh mở chuyên mục từ ngày 15/3/2025.', 'từ ngày 15/3/2025 → period 2025-03-15.. open'],
  ['Trường Chính trị mở mỗi năm từ 02 đến 03 lớp bồi dưỡng.', 'mỗi năm → recurring every year'],
  ['Công khai danh sách đơn vị chậm đóng bảo hiểm hằng quý trên trang thông tin điện tử.', 'hằng quý → recurring every quarter'],
  ['Hằng ngày trước 15 giờ, các huyện báo cáo số ca mắc về Trung tâm Kiểm soát bệnh tật.', 'Hằng ngày trước 15 giờ → recurring every day before @15:00'],
  ['Sở Tài chính thẩm định dự toán trong thời hạn 07 ngày làm việc.', 'trong thời hạn 07 ngày làm việc → relative 7 working day'],
  ['Bàn giao mặt bằng cho chủ đầu tư trong tháng 5.', 'trong tháng 5 → period 2025-05-01..2025-05-31 ~year'],
  ['Trình Ban Thường vụ Huyện ủy trong quý II/2025 để xem xét.', 'trong quý II/2025 → period 2025-04-01..2025-06-30'],
  ['Các đồng chí ủy viên dự sinh hoạt với chi bộ ít nhất mỗi quý một lần.', 'mỗi quý một lần → recurring every quarter'],
  ['Tổ chức hội thi cấp huyện vào tháng 4 và cử đội tuyển dự thi cấp tỉnh vào tháng 5.', 'vào tháng 4 → period 2025-04-01..2025-04-30 ~year | vào tháng 5 → period 2025-05-01..2025-05-31 ~year'],
  ['Định kỳ hai tuần một lần họp giao ban Tổ công tác.', 'Định kỳ hai tuần một lần → recurring'],
  ['Chi đoàn duy trì Ngày thứ Bảy tình nguyện mỗi tháng ít nhất 01 lần.', 'mỗi tháng ít nhất 01 lần → recurring every month'],
  ['Tổ chức cuộc thi từ nay đến tháng 10/2025.', 'từ nay đến tháng 10/2025 → period 2025-03-10..2025-10-31'],
  ['Rà soát lại quy hoạch (thực hiện trong giai đoạn 2025 - 2027).', 'trong giai đoạn 2025 - 2027 → period 2025-01-01..2027-12-31'],
  ['Lập hồ sơ xếp hạng di tích (Sở Văn hóa chủ trì; giai đoạn 2025 - 2027).', 'giai đoạn 2025 - 2027 → period 2025-01-01..2027-12-31'],
  ['Sở Tư pháp chủ trì, hoàn thành trước ngày 31/6/2025.', 'hoàn thành trước ngày 31/6/2025 → deadline impossible'],
]

// prettier-ignore
const NOT_STATED: string[] = [
  'Nâng cao chất lượng kế hoạch công tác hằng năm của từng chi bộ.',
  'Kinh phí thực hiện được cân đối trong dự toán chi thường xuyên hằng năm.',
  'Bình quân mỗi năm có 12 vụ cháy rừng trên địa bàn.',
  'thu hội phí theo mức đóng góp mỗi năm của hội viên',
  'xử lý người điều khiển phương tiện khi có nồng độ cồn',
  'bảo đảm quyền lợi của người lao động khi tham gia bảo hiểm tự nguyện',
  'hướng dẫn kỹ năng thoát nạn khi có cháy xảy ra trong nhà cao tầng',
  'Lễ kỷ niệm 95 năm Ngày thành lập Đoàn (26/3/1931 - 26/3/2026)',
  'vụ tai nạn xảy ra tại Km 15 ngày 12/02/2025',
  'phiên họp thường kỳ tháng 4 năm 2025 của Chính phủ',
  'thông qua Nghị quyết tại kỳ họp giữa năm 2024',
  'Dự báo trong tháng 4/2025 có nhiều đợt nắng nóng gay gắt.',
  'người lao động có hợp đồng từ 06 tháng trở lên',
  'hỗ trợ tiền điện hằng tháng của hộ nghèo',
  'khách du lịch tăng bình quân 8%/năm',
  'cho vay với lãi suất 0,5%/tháng',
  'Tổ chức dạy học 02 buổi/ngày tại các trường tiểu học.',
  'nhà máy xử lý nước thải công suất 500 m3/ngày',
  'Mở tuyến xe buýt với tần suất 12 chuyến/ngày.',
  'Không thanh tra, kiểm tra doanh nghiệp quá 01 lần/năm.',
  'Đại hội tổ chức ngày 12/3/2024 đã bầu Ban Chấp hành mới',
  'thu nhập bình quân đạt 60 triệu đồng/người/năm',
  'chuẩn bị Festival lần thứ XI năm 2026',
  'theo Chương trình công tác năm 2025 của Ủy ban nhân dân tỉnh',
  'xử phạt cơ sở hoạt động khi chưa được cấp phép',
  'tuyên truyền học sinh không lái xe khi chưa có giấy phép',
  'Hội chợ Xuân diễn ra hằng năm là dịp quảng bá sản phẩm',
  'Nâng cấp Giải bóng đá truyền thống hằng năm của thanh niên',
  'bảo đảm chi phí vận hành thường xuyên của hệ thống',
  'giảm thời gian giải quyết thủ tục từ 15 ngày xuống còn 10 ngày làm việc',
  'vinh danh doanh nghiệp nộp thuế trên 01 tỷ đồng mỗi năm',
  'cải tạo Sân vận động 19/8 và đường 30 tháng 4',
  'Tháng hành động vì trẻ em năm 2025',
  'áp dụng cho các kỳ thi tốt nghiệp từ năm 2025',
  'số liệu báo cáo tính từ ngày 15/12/2024 đến ngày 14/12/2025',
]

// prettier-ignore
const FIELDS: [text: string, times: string][] = [
  ['Từ 20/5 đến 30/6/2025, tại các xã biên giới', 'Từ 20/5 đến 30/6/2025 → period 2025-05-20..2025-06-30'],
  ['Ngày 20/4/2025, tại Nhà văn hóa huyện', 'Ngày 20/4/2025 → deadline ..2025-04-20'],
  ['04 tháng/lần', '04 tháng/lần → recurring'],
  ['01 quý/lần', '01 quý/lần → recurring every quarter'],
  ['Quý I, II, III, IV', 'Quý I, II, III, IV → period 2025-01-01..2025-12-31 ~year'],
  ['Mỗi tháng 02 lần', 'Mỗi tháng 02 lần → recurring every month'],
  ['Mỗi quý 01 lần', 'Mỗi quý 01 lần → recurring every quarter'],
  ['Quý 01', 'Quý 01 → period 2025-01-01..2025-03-31 ~year'],
  ['02 năm/lần', '02 năm/lần → recurring'],
  ['Ngay sau khi có Nghị quyết của HĐND tỉnh', 'Ngay sau khi có Nghị quyết của HĐND tỉnh → relative «có Nghị quyết của HĐND tỉnh»'],
  ['Khi có Nghị quyết của HĐND tỉnh', 'Khi có Nghị quyết của HĐND tỉnh → conditional «Khi có Nghị quyết của HĐND tỉnh»'],
  ['ngày 31/6/2025', 'ngày 31/6/2025 → deadline impossible'],
  ['03 lần/năm', '03 lần/năm → recurring every year'],
]

/** A second gathering, of other wordings, written down in the same way. */
// prettier-ignore
const STATED_AGAIN: [text: string, times: string][] = [
  ['Thôn trưởng nhắc các hộ đổ rác đúng giờ, mỗi tuần ít nhất 02 lần.', 'mỗi tuần ít nhất 02 lần → recurring every week'],
  ['Tổ chức ít nhất 02 buổi truyền thông trong mỗi quý.', 'ít nhất 02 buổi truyền thông trong mỗi quý → recurring every quarter'],
  ['Ngân hàng Chính sách xã hội giao dịch tại xã vào ngày 12 hằng tháng.', 'vào ngày 12 hằng tháng → recurring every month on 12'],
  ['Cán bộ tư pháp lập báo cáo tháng, quý gửi Phòng Tư pháp.', 'tháng → recurring every month | quý → recurring every quarter'],
  ['Thanh tra huyện giám sát việc khắc phục hằng tuần.', 'hằng tuần → recurring every week'],
  ['Ủy ban nhân dân xã hằng tháng báo cáo tiến độ về huyện.', 'hằng tháng → recurring every month'],
  ['Tổ chức Ngày hội việc làm tại thị trấn ngày 18/5/2025.', 'ngày 18/5/2025 → deadline ..2025-05-18'],
  ['Khai mạc Hội khỏe Phù Đổng ngày 26/3/2025, bế mạc ngày 30/3/2025.', 'ngày 26/3/2025 → deadline ..2025-03-26 | ngày 30/3/2025 → deadline ..2025-03-30'],
  ['Quý III/2025, tổ chức kiểm tra chéo giữa các cụm thi đua.', 'Quý III/2025 → period 2025-07-01..2025-09-30'],
  ['Tháng 4/2025: rà soát, lập danh sách hộ cần hỗ trợ.', 'Tháng 4/2025 → period 2025-04-01..2025-04-30'],
  ['Thành lập đoàn kiểm tra (Thanh tra tỉnh chủ trì, phối hợp với Sở Nội vụ; quý III/2025).', 'quý III/2025 → period 2025-07-01..2025-09-30'],
  ['Vận hành thử hệ thống từ tháng 9/2025 tại ba phường.', 'từ tháng 9/2025 → period 2025-09-01.. open'],
  ['Trả lời kiến nghị của cử tri trong vòng 15 ngày.', 'trong vòng 15 ngày → relative 15 day'],
  ['Ngay khi nhận được tin báo cháy rừng, kiểm lâm địa bàn huy động lực lượng tại chỗ.', 'Ngay khi nhận được tin báo cháy rừng → relative «nhận được tin báo cháy rừng»'],
  ['Điều chỉnh chỉ tiêu khi cấp có thẩm quyền phê duyệt.', 'khi cấp có thẩm quyền phê duyệt → conditional «khi cấp có thẩm quyền phê duyệt»'],
  ['Trình Hội đồng nhân dân tỉnh tại kỳ họp thường lệ cuối năm 2025.', 'cuối năm 2025 → deadline ..2025-12-31'],
  ['Hằng quý, 6 tháng và năm, các phòng chuyên môn tự đánh giá.', 'Hằng quý → recurring every quarter | 6 tháng → recurring every half-year | năm → recurring every year'],
  // the words do say when, also where they go with a figure to reach
  ['Phát triển du lịch theo hướng bền vững, mỗi năm đón trên 01 triệu lượt khách.', 'mỗi năm → recurring every year'],
  ['Kiểm tra việc thực hiện, báo cáo kết quả hằng năm.', 'hằng năm → recurring every year'],
  ['Sơ kết vào tháng 12 hằng năm.', 'vào tháng 12 hằng năm → recurring every year on m12'],
  ['Chi cục tổ chức tập huấn 01 lớp mỗi quý.', '01 lớp mỗi quý → recurring every quarter'],
  ['Dự kiến tổ chức vào đầu tháng 11/2025.', 'vào đầu tháng 11/2025 → period 2025-11-01..'],
]

// prettier-ignore
const NOT_STATED_AGAIN: string[] = [
  'điều chỉnh mức trợ giúp xã hội hằng tháng cho người khuyết tật',
  'chi trả lương hưu hằng tháng qua tài khoản',
  'Nhà văn hóa phục vụ nhu cầu sinh hoạt hằng ngày của nhân dân',
  'giá điện bình quân tăng 3 lần/năm',
  'dây chuyền chế biến 20 tấn/ngày',
  'trung tâm tiếp nhận trên 300 lượt khách/ngày',
  'theo Thông báo kết luận tại cuộc họp ngày 20/01/2025',
  'phục vụ bầu cử ngày 15/3/2026 an toàn',
  'hướng dẫn người dân xử lý khi bị rắn cắn',
  'chính sách đối với người về hưu trước tuổi khi sắp xếp bộ máy',
  'các cơ sở bảo trợ hoạt động từ ngày 01/7/2025',
  'phân bổ chỉ tiêu tuyển quân năm 2026',
  'hạ tầng phục vụ APEC năm 2027',
  'nâng cao chất lượng công tác kiểm tra, giám sát hằng năm',
  'quy hoạch sử dụng đất thời kỳ 2021 - 2030 và kế hoạch sử dụng đất hằng năm',
  'rút ngắn thời gian cấp phép xuống trong thời hạn 05 ngày',
  'hồ sơ được lưu trữ trong thời hạn 10 năm',
  'Đoàn công tác làm việc với tỉnh trong tháng 01/2025',
  'Lễ hội Katê tháng 7 lịch Chăm',
  'bố trí dạy học tối thiểu 9 buổi/tuần',
]

describe('sentences of plans', () => {
  it.each([...STATED, ...STATED_AGAIN])('%s', (text, times) => {
    expect(find(text)).toBe(times)
  })

  it.each([...NOT_STATED, ...NOT_STATED_AGAIN])('states none: %s', (text) => {
    expect(find(text)).toBe('')
  })
})

describe('fields of plans', () => {
  it.each(FIELDS)('%s', (text, times) => {
    const read = readTimeField(text, CATALOGUE, DOCUMENT).times
    expect(read.map((match) => `${text.slice(match.start, match.end)} → ${show(match)}`).join(' | ')).toBe(
      times,
    )
  })
})
