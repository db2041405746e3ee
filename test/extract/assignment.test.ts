import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../../src/catalogue/index.ts'
import { placedText } from '../../src/document/placed-text.ts'
import { annotate, type ExtractContext } from '../../src/extract/annotate.ts'
import { readAssignment } from '../../src/extract/assignment.ts'

const context = (): ExtractContext => ({
  catalogue: CATALOGUE,
  units: {},
  shortForms: [],
  annotations: new Map(),
})

/** "role:name" of every unit, and the words that what is to be done begins with. */
function read(text: string): { units: string[]; content: string } {
  const found = readAssignment(annotate(placedText(text, 0), context()), 0, text.length, context())
  return {
    units: found.units.map(({ unit, role }) => `${role}:${unit.name}`),
    content: text.slice(found.contentStart),
  }
}

describe('who does what in a sentence (domain.md 2.4)', () => {
  const t = (text: string, units: string[], begins: string): void =>
    test(text.slice(0, 60), () => {
      const found = read(text)
      expect(found.units).toEqual(units)
      expect(found.content.startsWith(begins) ? begins : found.content).toBe(begins)
    })
  // told behind what is to be done
  t('Nạo vét kênh chính (Phòng Kinh tế phụ trách).', ['implement:Phòng Kinh tế'], 'Nạo vét')
  t('Sửa cầu tre, thay ván mặt cầu; Công an tỉnh chịu trách nhiệm.', ['implement:Công an tỉnh'], 'Sửa cầu')
  t('Trực ban cả đêm; giao Công an tỉnh kiểm tra việc trực.', ['implement:Công an tỉnh'], 'Trực ban')
  t('Thu hồi bãi bồi, giao Công an tỉnh.', [], 'Thu hồi')
  t('Bản đồ ngập lụt do Sở Xây dựng cập nhật trước mùa mưa.', ['implement:Sở Xây dựng'], 'Bản đồ')
  t('Quy chế do Sở Nội vụ ban hành trước mùa mưa.', [], 'Quy chế')
  t('Các kè do Sở Xây dựng sửa chữa phải nghiệm thu lại.', [], 'Các kè')
  t('Rà soát các trạm bơm do Sở Xây dựng vận hành.', [], 'Rà soát')
  t('Kinh phí do Sở Tài chính bố trí.', [], 'Kinh phí')
  // people of the doer's own, and the words for a role behind a name
  t('Nhà trường phân công giáo viên trực cổng trường.', ['implement:Nhà trường'], 'phân công')
  t('Ủy ban nhân dân tỉnh phân công các sở trực ban.', ['implement:các sở'], 'trực ban')
  t('Giao Văn phòng Sở làm đầu mối nhận đơn.', ['lead:Văn phòng Sở'], 'nhận đơn')
  t('Cùng với Sở Tài chính kiểm kê kho.', ['coordinate:Sở Tài chính'], 'kiểm kê')
  t('Các đơn vị chậm giải ngân khẩn trương hoàn tất hồ sơ.', [], 'Các đơn vị chậm')
  t('Sở Tài chính chậm nhất ngày 05 hằng tháng gửi số liệu.', ['implement:Sở Tài chính'], 'chậm nhất')
  t(
    'Giao Sở Tài chính chủ trì, phối hợp với Sở Nội vụ rà soát biên chế.',
    ['lead:Sở Tài chính', 'coordinate:Sở Nội vụ'],
    'rà soát',
  )
  t(
    'Sở Y tế chủ trì, phối hợp chặt chẽ với Công an tỉnh và các cơ quan liên quan kiểm tra cơ sở.',
    ['lead:Sở Y tế', 'coordinate:Công an tỉnh', 'coordinate:các cơ quan liên quan'],
    'kiểm tra',
  )
  t(
    'Bộ Tài chính chủ trì cùng Bộ Xây dựng đánh giá hiệu quả.',
    ['lead:Bộ Tài chính', 'coordinate:Bộ Xây dựng'],
    'đánh giá',
  )
  t('Đề nghị Tỉnh đoàn tuyên truyền trong đoàn viên.', ['implement:Tỉnh đoàn'], 'tuyên truyền')
  t(
    'Sở Nội vụ có trách nhiệm tổng hợp, báo cáo Ủy ban nhân dân tỉnh.',
    ['implement:Sở Nội vụ', 'receive:Ủy ban nhân dân tỉnh'],
    'tổng hợp',
  )
  t(
    'Căn cứ hướng dẫn của Sở Tư pháp, các sở, ban, ngành triển khai thực hiện.',
    ['implement:các sở, ban, ngành', 'guide:Sở Tư pháp'],
    'Căn cứ',
  )
  t('Chủ trì, phối hợp với Sở Xây dựng lập quy hoạch.', ['coordinate:Sở Xây dựng'], 'lập quy hoạch')
  t(
    'Các đơn vị gửi báo cáo về Sở Y tế (qua Chi cục Dân số) để tổng hợp.',
    ['implement:Các đơn vị', 'receive:Sở Y tế', 'receive:Chi cục Dân số'],
    'gửi',
  )
  t(
    'Sở Công Thương chủ trì; Sở Tài chính, Cục Thuế tỉnh phối hợp.',
    ['lead:Sở Công Thương', 'coordinate:Sở Tài chính', 'coordinate:Cục Thuế tỉnh'],
    'Sở Tài chính',
  )
  t(
    'Sở Xây dựng cấp phép cho đoàn xe; Công an tỉnh phối hợp hướng dẫn tuyến đường.',
    ['implement:Sở Xây dựng', 'coordinate:Công an tỉnh'],
    'cấp phép',
  )
  t(
    'Sở Y tế lập danh sách; Sở Nội vụ phối hợp với Công an tỉnh đối chiếu.',
    ['implement:Sở Y tế', 'implement:Sở Nội vụ', 'coordinate:Công an tỉnh'],
    'lập danh sách',
  )
  t(
    'Giao Sở Xây dựng (chủ trì), Sở Tài chính (phối hợp) thẩm tra hồ sơ.',
    ['lead:Sở Xây dựng', 'coordinate:Sở Tài chính'],
    'Sở Tài chính',
  )
  t(
    'Sở Y tế báo ngay cho Ủy ban nhân dân tỉnh khi có ca bệnh.',
    ['implement:Sở Y tế', 'receive:Ủy ban nhân dân tỉnh'],
    'báo ngay',
  )
  t(
    'Phòng Kế hoạch báo cáo Giám đốc Sở và Bộ Y tế trước ngày 10/12.',
    ['implement:Phòng Kế hoạch', 'receive:Bộ Y tế'],
    'báo cáo',
  )
  t(
    'Sở Công Thương vận động người dân mua hàng qua Hội Nông dân xã.',
    ['implement:Sở Công Thương'],
    'vận động',
  )
  t('Sở Công Thương là bộ phận thường trực, tổng hợp kết quả.', ['lead:Sở Công Thương'], 'tổng hợp')
})

describe('what gives nobody anything to do', () => {
  const none = (text: string): void =>
    test(text.slice(0, 60), () =>
      expect(
        readAssignment(annotate(placedText(text, 0), context()), 0, text.length, context()).subject,
      ).toBeUndefined(),
    )
  none('Sở Y tế đã tổ chức 12 lớp tập huấn.')
  none('Sở Y tế là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh.')
  none('Ủy ban nhân dân xã được quyền quyết định mức hỗ trợ.')
  none('Nâng cao nhận thức của các sở, ban, ngành về chuyển đổi số.')
  none('Kinh phí thực hiện do ngân sách tỉnh bảo đảm.')
})

test('whoever is meant leads when "chủ trì" stands without a unit', () => {
  const implied = (text: string): string =>
    readAssignment(annotate(placedText(text, 0), context()), 0, text.length, context()).implied
  expect(implied('Chủ trì, phối hợp với Sở Xây dựng lập quy hoạch.')).toBe('lead')
  expect(implied('Phối hợp với Sở Xây dựng lập quy hoạch.')).toBe('implement')
  expect(implied('Phối hợp thực hiện công tác kiểm tra.')).toBe('coordinate')
  expect(implied('Lập quy hoạch vùng.')).toBe('implement')
})
