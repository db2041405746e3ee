import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../../src/catalogue/index.ts'
import { readNameBeforeColon, readOpenSubject } from '../../src/extract/open-subject.ts'

const context = { catalogue: CATALOGUE, units: {}, shortForms: [], annotations: new Map() }

describe('doers in the document’s own words', () => {
  const t = (text: string, name: string, content: string): void =>
    test(text.slice(0, 60), () => {
      const found = readOpenSubject(text, context)
      expect(found?.unit.name).toBe(name)
      expect(text.slice(found?.contentStart).slice(0, content.length)).toBe(content)
    })
  t('Các nhà hàng, chủ bè nuôi hải sản chấp hành lệnh cấm.', 'Các nhà hàng, chủ bè nuôi hải sản', 'chấp hành')
  t('Chủ đầu tư bố trí người trực bơm.', 'Chủ đầu tư', 'bố trí')
  t('Các cơ sở sản xuất nước đá kinh doanh trên đảo:', 'Các cơ sở sản xuất nước đá kinh doanh trên đảo', '')
  t(
    'Các đơn vị được phân công chủ trì có trách nhiệm hoàn thành đúng hạn.',
    'Các đơn vị được phân công chủ trì',
    'hoàn thành',
  )
  t('Trách nhiệm của các hộ kinh doanh', 'các hộ kinh doanh', '')
  t('Các cơ quan được giao chủ trì báo cáo tiến độ hằng quý.', 'Các cơ quan được giao chủ trì', 'báo cáo')
  t(
    'Thủ trưởng các đơn vị được giao chủ trì nhiệm vụ xây dựng kế hoạch riêng.',
    'Thủ trưởng các đơn vị được giao chủ trì nhiệm vụ',
    'xây dựng',
  )
  t('Các đơn vị chưa nộp hồ sơ khẩn trương hoàn tất.', 'Các đơn vị chưa nộp hồ sơ', 'khẩn trương')
  const none = (text: string): void =>
    test(text.slice(0, 60), () => expect(readOpenSubject(text, context)).toBeUndefined())
  none('Tổ chức tuyên truyền trên đài truyền thanh.')
  none('Các nội dung cần hoàn thành trong quý I.')
  none('Các hoạt động chào mừng:')
  none('Kinh phí do ngân sách xã bảo đảm.')
  none('Các cơ sở, sử dụng 120 máy bơm.')
})

describe('a name before a colon', () => {
  const t = (text: string, name: string | undefined): void =>
    test(text, () => expect(readNameBeforeColon(text, context)?.unit.name).toBe(name))
  t('Liên minh nuôi tôm: thu hoạch sớm.', 'Liên minh nuôi tôm')
  t('Đoàn - Đội:', 'Đoàn - Đội')
  t('Về kinh phí: lấy từ quỹ.', undefined)
  t('Thời gian: tháng 5.', undefined)
  t('Tuyên truyền: phát trên loa.', undefined)
  t('đợt một: tháng 5.', undefined)
})
