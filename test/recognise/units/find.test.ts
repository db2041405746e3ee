import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../../../src/catalogue/index.ts'
import { findUnits } from '../../../src/recognise/units/find.ts'

function namesIn(text: string): string[] {
  return findUnits(text, CATALOGUE).map((unit) => unit.name)
}

describe('units in running text', () => {
  test.each([
    [
      'Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ và các đơn vị liên quan tham mưu UBND tỉnh.',
      'Sở Y tế | Sở Nội vụ | các đơn vị liên quan | UBND tỉnh',
    ],
    [
      'Định kỳ báo cáo về Ủy ban nhân dân tỉnh (qua Sở Tài chính) trước ngày 15/6.',
      'Ủy ban nhân dân tỉnh | Sở Tài chính',
    ],
    [
      'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh phối hợp tuyên truyền.',
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    ],
    ['Theo hướng dẫn của Bộ Công an, các sở, ngành triển khai.', 'Bộ Công an | các sở, ngành'],
    ['Việc này do Giám đốc Sở Xây dựng quyết định.', 'Sở Xây dựng'],
    ['Chủ tịch UBND xã Hòa Bình chịu trách nhiệm trước Chủ tịch UBND tỉnh.', 'UBND xã Hòa Bình | UBND tỉnh'],
    ['Các cấp, các ngành triển khai nghiêm túc.', 'Các cấp, các ngành'],
    ['Yêu cầu các doanh nghiệp viễn thông cung cấp số liệu.', 'các doanh nghiệp viễn thông'],
    ['Kinh phí do Kho bạc Nhà nước khu vực XI kiểm soát.', 'Kho bạc Nhà nước khu vực XI'],
    ['Trung tâm Phục vụ hành chính công xã niêm yết thủ tục.', 'Trung tâm Phục vụ hành chính công xã'],
    ['gửi Phòng Văn hóa - Xã hội để tổng hợp', 'Phòng Văn hóa - Xã hội'],
    ['phối hợp với Hội Khuyến học huyện vận động', 'Hội Khuyến học huyện'],
    ['cùng Công ty Cổ phần Nước sạch Ba Vì khảo sát', 'Công ty Cổ phần Nước sạch Ba Vì'],
    ['Chính phủ giao Bộ Tư pháp xây dựng dự thảo', 'Chính phủ | Bộ Tư pháp'],
    ['Ban Chỉ đạo phòng, chống tội phạm tỉnh họp quý một lần', 'Ban Chỉ đạo phòng, chống tội phạm tỉnh'],
  ])('%s', (text, names) => {
    expect(namesIn(text).join(' | ')).toBe(names)
  })

  test('in order, not overlapping, with the span of the title too', () => {
    const text = 'Giao Giám đốc các Sở: Tài chính, Nội vụ; Công an tỉnh.'
    const units = findUnits(text, CATALOGUE)
    expect(units.map((unit) => text.slice(unit.start, unit.end))).toEqual([
      'Giám đốc các Sở: Tài chính',
      'Nội vụ',
      'Công an tỉnh',
    ])
    expect(units.map((unit) => unit.id)).toEqual(['so-tai-chinh', 'so-noi-vu', 'cong-an-tinh'])
  })

  test('decomposed tone placement and case do not matter', () => {
    expect(namesIn('Giao Uỷ ban nhân dân tỉnh')).toEqual(['Uỷ ban nhân dân tỉnh'])
    expect(findUnits('Giao Uỷ ban nhân dân tỉnh', CATALOGUE)[0]?.id).toBe('ubnd-tinh')
  })

  test('a name that several records have is read for the day of the document', () => {
    const text = 'Giao UBND thành phố thực hiện'
    expect(findUnits(text, CATALOGUE, { date: '2026-01-05' })[0]?.id).toBe('ubnd-tinh')
  })
})

describe('no unit in', () => {
  test.each([
    'triển khai đồng bộ, thống nhất các giải pháp',
    'Phòng, chống thiên tai và thích ứng biến đổi khí hậu',
    'công tác phòng ngừa, phòng chống tội phạm',
    'Phòng chống dịch bệnh trên cây trồng',
    'Ban hành văn bản hướng dẫn trong quý II',
    'đã ban hành kế hoạch thực hiện',
    'Báo cáo kết quả thực hiện trước ngày 15/12',
    'Hội nghị trực tuyến tổng kết công tác năm',
    'Hội thảo khoa học về văn hóa đọc',
    'tổ chức hội thi tìm hiểu pháp luật',
    'Bộ máy tinh gọn, hiệu lực, hiệu quả',
    'Bộ tiêu chí đánh giá mức độ chuyển đổi số',
    'bộ phận một cửa hoạt động tốt',
    'Bộ luật Lao động được sửa đổi',
    'Đoàn kết, thống nhất trong nội bộ',
    'đoàn viên, hội viên tham gia đông đủ',
    'quyền sở hữu trí tuệ được bảo vệ',
    'Sở hữu toàn dân về đất đai',
    'cơ sở vật chất còn thiếu',
    'Trên cơ sở kết quả đạt được',
    'Trường hợp có vướng mắc phát sinh',
    'trong trường hợp khẩn cấp',
    'Đội ngũ cán bộ, công chức còn mỏng',
    'đội ngũ giáo viên đạt chuẩn',
    'trung tâm của vùng về logistics',
    'Trung tâm kinh tế lớn của cả nước',
    'phát triển kinh tế - xã hội nhanh và bền vững',
    'mạng xã hội và truyền thông số',
    'thực hiện nhiệm vụ được giao',
    'Nhiệm vụ trọng tâm năm 2026',
    'dịch vụ công trực tuyến toàn trình',
    'cán bộ, đảng viên gương mẫu đi đầu',
    'trách nhiệm của cấp trên đối với cấp dưới',
    'sự vào cuộc của các cấp, các ngành trong thời gian qua',
    'các đơn vị hành chính sau sắp xếp',
    'các ngành nghề truyền thống',
    'các bộ môn khoa học cơ bản',
    'các vụ việc phức tạp kéo dài',
    'các trường hợp vi phạm',
    'các phòng học kiên cố',
    'tài khoản tại ngân hàng số',
    'Viện trợ không hoàn lại',
    'mùa vụ năm nay thuận lợi',
    'Vụ Đông Xuân gieo trồng đúng lịch',
    'quỹ đất sạch để thu hút đầu tư',
    'môi trường và thị trường lao động',
    'đài tưởng niệm các anh hùng liệt sĩ',
    'Thuế suất ưu đãi theo luật',
    'Thống kê số liệu theo biểu mẫu',
    'việc làm cho lao động nông thôn',
    'lấy người dân làm chủ thể',
    'trên địa bàn các xã, phường',
    'hoàn thành trước ngày 30/6/2025',
    'QUY HOẠCH VÀ PHÁT TRIỂN XÃ HỘI SỐ',
    'III. NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU',
    'THÔNG BÁO KẾT QUẢ THI ĐUA',
    'Cục diện thế giới thay đổi nhanh',
    'hiệp hội ngành hàng',
    '\uFFFC\uFFFC\uFFFC',
    '',
  ])('«%s»', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})
