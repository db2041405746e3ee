import { expect, test } from 'vitest'
import { readSubjects } from './read-targets.ts'

test.each<[string, (string | undefined)[]]>([
  ['Tỷ lệ hộ dùng nước sạch đạt 92%', ['Tỷ lệ hộ dùng nước sạch']],
  ['Diện tích rau an toàn đến năm 2030 đạt trên 300 ha', ['Diện tích rau an toàn']],
  ['Doanh thu tăng bình quân 8%/năm', ['Doanh thu']],
  ['100% thư viện được nối mạng', ['thư viện']],
  ['Ít nhất 70% xã, phường có sân thể thao', ['xã, phường']],
  // the noun cannot be told from what is said of it
  ['100% hộ có nhu cầu được vay vốn', [undefined]],
  ['90% sản phẩm truy xuất được nguồn gốc', [undefined]],
  ['Phấn đấu 90% thôn, 80% tổ dân phố có nhà văn hóa', [undefined, 'tổ dân phố']],
  ['Trồng mới 40 ha chè', [undefined]],
])('%s', (text, subjects) => {
  expect(readSubjects(text)).toEqual(subjects)
})
