import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../../src/config/config.ts'
import { parsePlan } from '../../../src/pipeline.ts'

const LEAD = 'UBND tỉnh Yên Bái vừa ban hành Kế hoạch số 61/KH-UBND về phát triển rừng năm 2024.'

/** "role name, … : content" of the tasks that a paragraph after the lead gives. */
function duties(paragraph: string): string[] {
  const { registry } = parsePlan(new TextEncoder().encode(`${LEAD}\n\n${paragraph}\n`), {
    path: 'article',
    sourcePath: 'article',
    format: 'text',
    given: {},
    noAssumptions: false,
    config: DEFAULT_CONFIG,
  })
  return (registry?.tasks ?? []).map(({ units, content }) => {
    const who = (units ?? []).map(
      ({ role, name, basis }) => `${role}${basis === undefined ? '' : '*'} ${name}`,
    )
    return `${who.join(', ')}: ${content}`
  })
}

describe('sentences that give somebody something to do', () => {
  test.each<[string, string[]]>([
    [
      'UBND tỉnh giao Sở Tài chính bố trí kinh phí trồng rừng.',
      ['implement Sở Tài chính: bố trí kinh phí trồng rừng'],
    ],
    [
      'UBND tỉnh cũng yêu cầu Công an tỉnh điều tra các vụ phá rừng; Chi cục Kiểm lâm tuần tra rừng giáp ranh.',
      [
        'implement Công an tỉnh: điều tra các vụ phá rừng',
        'implement Chi cục Kiểm lâm: tuần tra rừng giáp ranh',
      ],
    ],
    [
      'Sở Công Thương được giao xúc tiến thương mại lâm sản.',
      ['implement Sở Công Thương: xúc tiến thương mại lâm sản'],
    ],
    [
      'Sở Nội vụ rà soát biên chế kiểm lâm; đề nghị UBND tỉnh bổ sung chỉ tiêu.',
      [
        'implement Sở Nội vụ, receive UBND tỉnh: rà soát biên chế kiểm lâm; đề nghị UBND tỉnh bổ sung chỉ tiêu',
      ],
    ],
    [
      'Tỉnh sẽ mở rộng vùng quế hữu cơ; xây dựng nhà máy chế biến. Hỗ trợ hợp tác xã cấp chứng chỉ rừng.',
      [
        'implement Tỉnh: mở rộng vùng quế hữu cơ',
        'implement Tỉnh: xây dựng nhà máy chế biến',
        'implement* Tỉnh: Hỗ trợ hợp tác xã cấp chứng chỉ rừng',
      ],
    ],
    [
      'Kế hoạch yêu cầu tăng cường phòng cháy, chữa cháy rừng trong mùa khô.',
      [': tăng cường phòng cháy, chữa cháy rừng trong mùa khô'],
    ],
    [
      'Các chủ rừng phải báo cáo diện tích trước ngày 30/6/2024.',
      ['implement Các chủ rừng: báo cáo diện tích trước ngày 30/6/2024'],
    ],
  ])('%s', (paragraph, expected) => {
    expect(duties(paragraph)).toEqual(expected)
  })
})

describe('sentences that give nobody anything to do', () => {
  test.each([
    ['the past', 'Năm 2023, Sở Nông nghiệp và Phát triển nông thôn đã trồng 15.000 ha rừng.'],
    ['results', 'Theo thống kê, các địa phương xử lý 120 vụ vi phạm.'],
    ['praise', 'UBND huyện Văn Yên được đánh giá cao trong phát triển cây quế.'],
    [
      'a person speaks',
      'Ông Trần Văn Mẫu cho biết: "Sở Tài chính phải bố trí vốn ngay trong quý này cho bà con trồng rừng gỗ lớn".',
    ],
    ['a forecast', 'Dự báo thị trường lâm sản sẽ tiếp tục khởi sắc trong những năm tới.'],
    ['an outlook', 'Người dân kỳ vọng cây quế sẽ mang lại thu nhập ổn định.'],
    ['a right', 'Hộ gia đình trồng rừng được hỗ trợ cây giống và phân bón.'],
    ['a body that speaks', 'Chi cục Kiểm lâm khuyến cáo người dân không đốt nương khi nắng nóng kéo dài.'],
    ['a target', 'Tỉnh phấn đấu đến năm 2025 trồng mới 15.000 ha rừng.'],
    ['a caption', 'Ảnh: Cán bộ kiểm lâm hướng dẫn người dân trồng quế tại xã Đào Thịnh.'],
    ['keywords', 'Từ khóa: trồng rừng, kiểm lâm, giao Sở Tài chính bố trí vốn.'],
    [
      'other articles',
      'Tin liên quan\nSở Tài chính rà soát, bố trí kinh phí mua sắm thiết bị cho các trường học trong tỉnh.',
    ],
    ['the site itself', 'Bản quyền thuộc về Báo Yên Bái. Đề nghị ghi rõ nguồn khi phát hành lại.'],
  ])('%s', (_name, paragraph) => {
    expect(duties(paragraph)).toEqual([])
  })
})
