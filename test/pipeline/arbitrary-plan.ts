import fc from 'fast-check'

/** Plans put together from paragraphs, for properties that hold for every plan. The province is made up. */
const units = fc.constantFrom(
  'Sở Nội vụ',
  'Sở Tài chính',
  'Công an tỉnh',
  'Sở Văn hóa, Thể thao và Du lịch',
  'các sở, ban, ngành',
  'Ủy ban nhân dân các xã, phường',
  'Văn phòng Ủy ban nhân dân tỉnh',
)
const actions = fc.constantFrom(
  'rà soát danh mục thủ tục hành chính đang áp dụng tại các đơn vị',
  'xây dựng cơ sở dữ liệu dùng chung về cán bộ, công chức',
  'tổ chức tập huấn nghiệp vụ cho công chức cấp xã theo Quyết định số 101/QĐ-UBND ngày 12/01/2025',
  'kiểm tra việc giải quyết hồ sơ trên môi trường điện tử',
  'tuyên truyền về an toàn thực phẩm tại các bếp ăn tập thể',
)
const times = fc.constantFrom(
  'thường xuyên',
  'trước ngày 30/6/2025',
  'Quý III năm 2025',
  'trong năm 2025',
  'hằng quý',
)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Paragraphs of one task, each set apart by a blank line. */
const task: fc.Arbitrary<(number: number) => string[]> = fc
  .record({ style: fc.integer({ min: 0, max: 3 }), unit: units, other: units, action: actions, time: times })
  .map(({ style, unit, other, action, time }) => (number: number): string[] => {
    switch (style) {
      case 0:
        return [
          `${number}. ${capital(action)}`,
          `- Đơn vị chủ trì: ${unit}.`,
          `- Đơn vị phối hợp: ${other}.`,
          `- Thời gian thực hiện: ${capital(time)}.`,
        ]
      case 1:
        return [`${number}. Giao ${unit} chủ trì, phối hợp với ${other} ${action}, hoàn thành ${time}.`]
      case 2:
        return [
          `${number}. ${capital(unit)}`,
          `- ${capital(action)}.`,
          `- Phối hợp với ${other} ${action}; ${time}.`,
        ]
      default:
        return [`${number}. ${capital(action)}. Đơn vị thực hiện: ${unit}. Thời gian: ${time}.`]
    }
  })

/** Paragraphs of a whole plan: header, purpose, tasks, closing. */
export const planParagraphs: fc.Arbitrary<string[]> = fc
  .array(task, { minLength: 1, maxLength: 8 })
  .map((tasks) => [
    'ỦY BAN NHÂN DÂN TỈNH LÂM SƠN',
    'Số: 52/KH-UBND',
    'Lâm Sơn, ngày 17 tháng 02 năm 2025',
    'KẾ HOẠCH',
    'Cải cách hành chính năm 2025',
    'Thực hiện Nghị quyết số 19-NQ/TU ngày 02 tháng 12 năm 2024 của Tỉnh ủy, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
    'I. MỤC ĐÍCH',
    'Bảo đảm các nhiệm vụ được triển khai đồng bộ, rõ người, rõ việc, rõ thời gian trên địa bàn toàn tỉnh.',
    'II. NHIỆM VỤ',
    ...tasks.flatMap((paragraphs, index) => paragraphs(index + 1)),
    'III. TỔ CHỨC THỰC HIỆN',
    'Giao Sở Nội vụ theo dõi, đôn đốc việc thực hiện Kế hoạch này, tổng hợp kết quả báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12/2025./.',
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT.',
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    'Trần Thị Mẫu',
  ])

export const planText: fc.Arbitrary<string> = planParagraphs.map(
  (paragraphs) => `${paragraphs.join('\n\n')}\n`,
)

/** What can be taken for a numbering mark, a label or a cell border where a line begins with it. */
const LIKE_A_MARK =
  /^(?:[-–+*•|#>/(]|\p{L}{1,2}[.)/]|[IVXLC]+(?:[.)/-]|$)|\d|(?:Điều|Chương|Phần|Mục|Số|Thời|Đơn|Sản|Nơi|Kinh)(?!\p{L}))/u

/** Lines of at most `width` characters, where no line but the first begins with anything like a mark. */
export function wrapParagraph(text: string, width: number): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line === undefined) lines.push(word)
    else if (line.length + 1 + word.length <= width || LIKE_A_MARK.test(word))
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}
