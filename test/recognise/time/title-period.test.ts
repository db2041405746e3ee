import { expect, test } from 'vitest'
import { CATALOGUE } from '../../../src/catalogue/index.ts'
import { readTitlePeriod } from '../../../src/recognise/time/title-period.ts'

test.each<[string, string | undefined]>([
  ['Trồng cây phân tán năm 2025', '2025-01-01..2025-12-31'],
  ['Trồng cây phân tán năm 2025 trên địa bàn tỉnh Lâm Sơn', '2025-01-01..2025-12-31'],
  ['Cải cách hành chính 6 tháng cuối năm 2025', '2025-07-01..2025-12-31'],
  ['Cải cách hành chính 6 tháng đầu năm 2025', '2025-01-01..2025-06-30'],
  ['Kiểm tra an toàn hồ đập quý IV năm 2025', '2025-10-01..2025-12-31'],
  ['Kiểm tra an toàn hồ đập quý IV năm 2019 và quý I năm 2020', '2019-10-01..2020-03-31'],
  ['Tuyên truyền tháng 6 năm 2025', '2025-06-01..2025-06-30'],
  ['Phát triển du lịch năm 2022 - 2023', '2022-01-01..2023-12-31'],
  ['Phát triển du lịch năm 2022 và năm 2023', '2022-01-01..2023-12-31'],
  ['Phát triển du lịch giai đoạn 2021 - 2025', '2021-01-01..2025-12-31'],
  ['Phát triển du lịch giai đoạn 2021 - 2025, tầm nhìn đến năm 2030', '2021-01-01..2025-12-31'],
  ['Phát triển du lịch giai đoạn từ năm 2021 đến năm 2025', '2021-01-01..2025-12-31'],
  ['Tiết kiệm năng lượng giai đoạn 2023 - 2025, đến năm 2030', '2023-01-01..2025-12-31'],
  ['Phiên họp Chính phủ thường kỳ tháng 7 năm 2024', undefined],
  ['Giảm nghèo giai đoạn 2021 - 2025, năm 2023', '2023-01-01..2023-12-31'],
  ['Phát triển du lịch đến năm 2030', undefined],
  ['Phát triển du lịch đến hết năm 2026', undefined],
  ['Phòng, chống hạn mùa khô năm 2021', undefined],
  ['Sản xuất vụ Hè Thu năm 2020', undefined],
  ['Triển khai thi hành Luật Nhà giáo năm 2025', undefined],
  ['Tư vấn tâm lý học đường năm học 2025 - 2026', undefined],
  ['Thực hiện Nghị quyết số 20-NQ/TU ngày 06 tháng 01 năm 2025', undefined],
  ['Kỷ niệm 80 năm Quốc khánh 02/9/2025', undefined],
  ['Kết luận tại buổi làm việc ngày 12 tháng 3 năm 2024', undefined],
  ['Giữ gìn vệ sinh môi trường', undefined],
])('%s', (title, period) => {
  const read = readTitlePeriod(title, CATALOGUE)
  expect(read && `${read.start}..${read.end}`).toBe(period)
})
