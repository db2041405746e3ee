import { expect, test } from 'vitest'
import { readShort } from './read-targets.ts'

test.each<[string, string[]]>([
  // one figure
  ['100% hộ chăn nuôi ký cam kết.', ['100% hộ chăn nuôi ký cam kết | 100 %']],
  ['Trồng mới 1.250 ha rừng sản xuất.', ['Trồng mới 1.250 ha rừng sản xuất | 1250 ha']],
  ['Tỷ lệ che phủ rừng đạt 54,7%', ['Tỷ lệ che phủ rừng đạt 54,7% | 54.7 %']],
  ['Lắp đặt 320 đồng hồ nước', ['Lắp đặt 320 đồng hồ nước | 320 đồng hồ']],
  ['Thu ngân sách đạt 45 tỷ đồng', ['Thu ngân sách đạt 45 tỷ đồng | 45 tỷ đồng']],
  ['Trồng 2,5 triệu cây xanh', ['Trồng 2,5 triệu cây xanh | 2.5 triệu cây']],
  ['Mật độ đạt 12 m2/người', ['Mật độ đạt 12 m2/người | 12 m2/người']],
  ['Đạt 95 phần trăm kế hoạch', ['Đạt 95 phần trăm kế hoạch | 95 %']],
  // a figure that cannot be read for certain has no value
  ['Sản lượng đạt 1,200 tấn', ['Sản lượng đạt 1,200 tấn | tấn']],
  // ranges
  ['Tỷ lệ lấp đầy đạt 60-70%', ['Tỷ lệ lấp đầy đạt 60-70% | 60..70 %']],
  ['Tăng 8% đến 10%/năm', ['Tăng 8% đến 10%/năm | increase 8..10 %/năm']],
  ['Mỗi xã xây dựng 01 - 02 mô hình', ['Mỗi xã xây dựng 01 - 02 mô hình | 1..2 mô hình']],
  // comparisons
  ['Có ít nhất 12 điểm đỗ xe', ['Có ít nhất 12 điểm đỗ xe | at-least 12 điểm']],
  ['Tỷ lệ hộ nghèo dưới 1,5%', ['Tỷ lệ hộ nghèo dưới 1,5% | at-most 1.5 %']],
  ['Thời gian giải quyết không quá 03 ngày', ['Thời gian giải quyết không quá 03 ngày | at-most 3 ngày']],
  ['Mức hài lòng ≥ 90%', ['Mức hài lòng ≥ 90% | at-least 90 %']],
  ['Kết nạp từ 40 đoàn viên trở lên', ['Kết nạp từ 40 đoàn viên trở lên | at-least 40 đoàn viên']],
  ['Đón khoảng 300 nghìn lượt khách', ['Đón khoảng 300 nghìn lượt khách | about 300 nghìn lượt khách']],
  [
    'Có ít nhất một cơ sở dữ liệu dùng chung',
    ['Có ít nhất một cơ sở dữ liệu dùng chung | at-least 1 cơ sở dữ liệu'],
  ],
  // change and level
  ['Doanh thu tăng bình quân 11%/năm', ['Doanh thu tăng bình quân 11%/năm | increase 11 %/năm']],
  ['Tai nạn lao động giảm ít nhất 5%', ['Tai nạn lao động giảm ít nhất 5% | decrease 5 %']],
  ['Giảm tiêu hao điện từ 3 - 4%', ['Giảm tiêu hao điện từ 3 - 4% | decrease 3..4 %']],
  ['Giảm tỷ lệ hộ nghèo xuống còn 2%', ['Giảm tỷ lệ hộ nghèo xuống còn 2% | 2 %']],
  ['Nâng diện tích từ 500 ha lên 800 ha', ['Nâng diện tích từ 500 ha lên 800 ha | 800 ha']],
  ['Số lượt khách gấp đôi', ['Số lượt khách gấp đôi | increase 2 lần']],
  [
    'Tỷ suất tử vong giảm từ 15/1.000 trẻ xuống 12/1.000 trẻ',
    ['Tỷ suất tử vong giảm từ 15/1.000 trẻ xuống 12/1.000 trẻ | 12 /1.000 trẻ'],
  ],
  // nothing left of it: a target without a figure
  ['Không còn nhà tạm, nhà dột nát', ['Không còn nhà tạm, nhà dột nát']],
])('%s', (text, targets) => {
  expect(readShort(text)).toEqual(targets)
})

test.each<[string, string[]]>([
  [
    'Xây mới 03 trường; cải tạo 15 phòng học; nâng cao chất lượng dạy học',
    ['Xây mới 03 trường | 3 trường', 'cải tạo 15 phòng học | 15 phòng học'],
  ],
  [
    'Có 20 hợp tác xã, trong đó trên 60% xếp loại khá',
    ['Có 20 hợp tác xã | 20 hợp tác xã', 'trên 60% xếp loại khá | at-least 60 %'],
  ],
  ['100% xã đạt mức 3 và 40% đạt mức cao hơn', ['100% xã đạt mức 3 | 100 %', '40% đạt mức cao hơn | 40 %']],
  [
    'Sản lượng đạt 900 tấn, giá trị sản xuất đạt 12 tỷ đồng',
    ['Sản lượng đạt 900 tấn | 900 tấn', 'giá trị sản xuất đạt 12 tỷ đồng | 12 tỷ đồng'],
  ],
  // subjects that share what is said of them
  [
    'Phấn đấu 90% thôn, 80% tổ dân phố có nhà văn hóa',
    ['Phấn đấu 90% thôn, 80% tổ dân phố có nhà văn hóa | 90 %', '80% tổ dân phố có nhà văn hóa | 80 %'],
  ],
  // shares of something else
  [
    'Vụ hè đạt 60%, vụ thu chiếm 30% diện tích',
    ['Vụ hè đạt 60% | 60 %', 'vụ thu chiếm 30% diện tích | 30 %'],
  ],
  [
    'Tỷ lệ qua đào tạo đạt 70%, trong đó có chứng chỉ, bằng nghề đạt 25%',
    ['Tỷ lệ qua đào tạo đạt 70% | 70 %', 'chứng chỉ, bằng nghề đạt 25% | 25 %'],
  ],
  // one verb of change for both
  [
    'Cắt giảm 30% thời gian, 20% chi phí',
    ['Cắt giảm 30% thời gian | decrease 30 %', '20% chi phí | decrease 20 %'],
  ],
  [
    '06 trạm; 40% các xã được cấp máy',
    ['06 trạm; 40% các xã được cấp máy | 6 trạm', '40% các xã được cấp máy | 40 %'],
  ],
  ['05 km kênh; tỷ lệ cứng hóa đạt 60%', ['05 km kênh | 5 km', 'tỷ lệ cứng hóa đạt 60% | 60 %']],
  // what belongs to the target before
  [
    'Thành lập 05 tổ hợp tác, nâng tổng số lên 17 tổ',
    ['Thành lập 05 tổ hợp tác, nâng tổng số lên 17 tổ | 5 tổ hợp tác'],
  ],
  ['Thu 30 tỷ đồng, tăng 8% so với năm 2025', ['Thu 30 tỷ đồng, tăng 8% so với năm 2025 | 30 tỷ đồng']],
  [
    '100% trường có ít nhất 01 nhân viên y tế và 02 tủ thuốc',
    ['100% trường có ít nhất 01 nhân viên y tế và 02 tủ thuốc | 100 %'],
  ],
  ['100% trẻ được khám ít nhất 02 lần/năm', ['100% trẻ được khám ít nhất 02 lần/năm | 100 %']],
])('several figures: %s', (text, targets) => {
  expect(readShort(text)).toEqual(targets)
})

test.each<[string, string[]]>([
  [
    'Đến năm 2030, tỷ lệ đạt 80%; sản lượng đạt 5.000 tấn',
    ['Đến năm 2030, tỷ lệ đạt 80% | 80 % | 2030-12-31', 'sản lượng đạt 5.000 tấn | 5000 tấn | 2030-12-31'],
  ],
  ['Đến hết năm 2027: 90% hộ có nước sạch', ['90% hộ có nước sạch | 90 % | 2027-12-31']],
  [
    'Năm 2026 đạt 60%, năm 2027 đạt 75%',
    ['Năm 2026 đạt 60% | 60 % | 2026-12-31', 'năm 2027 đạt 75% | 75 % | 2027-12-31'],
  ],
  ['Tỷ lệ đạt 30% từ năm 2027 trở đi', ['Tỷ lệ đạt 30% từ năm 2027 trở đi | 30 % | 2027-01-01..']],
  ['Giai đoạn 2026 - 2030 trồng 400 ha', ['Giai đoạn 2026 - 2030 trồng 400 ha | 400 ha | 2030-12-31']],
  ['Hằng năm, đào tạo 50 cán bộ', ['Hằng năm, đào tạo 50 cán bộ | 50 cán bộ | year']],
  [
    'Đến năm 2027, 80% và đến năm 2030, 100% trạm dùng bệnh án điện tử',
    [
      'Đến năm 2027, 80% và đến năm 2030, 100% trạm dùng bệnh án điện tử | 80 % | 2027-12-31',
      'đến năm 2030, 100% trạm dùng bệnh án điện tử | 100 % | 2030-12-31',
    ],
  ],
  ['Tiết kiệm 10% chi phí so với dự toán năm 2025', ['Tiết kiệm 10% chi phí so với dự toán năm 2025 | 10 %']],
  ['12/12 thôn có đội bắt chó thả rông', ['12/12 thôn có đội bắt chó thả rông | 12 /12 thôn']],
  // the year that one compares with is no time of the target
  ['Số vụ giảm 10% so với năm 2025', ['Số vụ giảm 10% so với năm 2025 | decrease 10 %']],
  ['Doanh thu gấp 2 lần năm 2025', ['Doanh thu gấp 2 lần năm 2025 | 2 lần']],
])('times: %s', (text, targets) => {
  expect(readShort(text)).toEqual(targets)
})

test.each([
  'Nâng cao nhận thức của cán bộ và Nhân dân',
  'Giai đoạn 1 tập trung vào hạ tầng',
  'Triển khai Đề án 06 và Chương trình 135',
  'Thực hiện Nghị quyết số 57 về chuyển đổi số',
  'Phát triển mạng 5G, công nghiệp 4.0',
  'Trực 24/7 tại 63/63 tỉnh, thành phố',
  'Duy trì dịch vụ công mức độ 4',
  'Có 03 mục tiêu cụ thể:',
  'Hiện nay toàn tỉnh có 120 trạm, tỷ lệ đạt 45%',
  'Tổ chức vào dịp 30/4 và 02/9',
  'Hoàn thành trong 06 tháng đầu năm 2026',
  'Chăm sóc trẻ dưới 24 tháng tuổi',
  'Phấn đấu cơ bản hoàn thành trước ngày 31/12/2026',
  'Phát huy vai trò của ngành (hiện có 250 cán bộ)',
  'Theo Điều 5, khoản 2 của Quy chế',
  'Xếp hạng trong top 10 cả nước',
])('no target: %s', (text) => {
  expect(readShort(text)).toEqual([])
})

test.each<[string, string[]]>([
  ['Tuyên truyền; phấn đấu đạt 3% tổng chi', ['phấn đấu đạt 3% tổng chi | 3 %']],
  [
    'Ít nhất 85% người lao động được đóng bảo hiểm',
    ['Ít nhất 85% người lao động được đóng bảo hiểm | at-least 85 %'],
  ],
  [
    'Phấn đấu năm 2026 tăng trên 8% và năm 2027 từ 9% trở lên, cụ thể như sau:',
    [
      'Phấn đấu năm 2026 tăng trên 8% | increase 8 % | 2026-12-31',
      'năm 2027 từ 9% trở lên, cụ thể như sau | at-least 9 % | 2027-12-31',
    ],
  ],
  ['Thu phí đối với 100% phương tiện', []],
  ['Cấp 200 suất quà cho hộ nghèo', []],
])('in a section of duties: %s', (text, targets) => {
  expect(readShort(text, 'duty')).toEqual(targets)
})

test.each<[string, string[]]>([
  [
    'Theo đó, đến năm 2030, huyện có ít nhất 15 sản phẩm OCOP.',
    ['đến năm 2030, huyện có ít nhất 15 sản phẩm OCOP | at-least 15 sản phẩm OCOP | 2030-12-31'],
  ],
  [
    'Tỉnh phấn đấu 100% xã có điểm phục vụ; 06 đồn được trang bị máy.',
    ['Tỉnh phấn đấu 100% xã có điểm phục vụ | 100 %', '06 đồn được trang bị máy | 6 đồn'],
  ],
  ['Trước đó, toàn tỉnh đã trồng 12 triệu cây.', []],
  ['Hội nghị có 200 đại biểu tham dự.', []],
])('in a report: %s', (text, targets) => {
  expect(readShort(text, 'prose')).toEqual(targets)
})
