/**
 * What a section is about, told from the words of its heading (domain.md 1.6–1.7). The first kind whose words
 * stand in the heading is meant; within a heading of two subjects ("MỤC ĐÍCH, YÊU CẦU") the points below decide.
 */
export type SectionKind =
  | 'purpose' // mục đích
  | 'requirements' // yêu cầu
  | 'targets' // mục tiêu, chỉ tiêu
  | 'background' // thực trạng, đánh giá, kết quả, căn cứ, phạm vi, quan điểm, nguyên tắc …: nothing is assigned there
  | 'budget'
  | 'organization'
  | 'content'

export interface SectionWords {
  readonly kinds: readonly { readonly kind: SectionKind; readonly words: readonly string[] }[]
}

export const SECTION_WORDS: SectionWords = {
  kinds: [
    {
      kind: 'organization',
      words: [
        'tổ chức thực hiện',
        'tổ chức triển khai',
        'phân công nhiệm vụ',
        'phân công thực hiện',
        'phân công trách nhiệm',
        'trách nhiệm thực hiện',
        'trách nhiệm thi hành',
        'phân công',
        'trách nhiệm của các',
        'trách nhiệm các',
        'chế độ báo cáo',
        'thông tin, báo cáo',
        'công tác báo cáo',
        'chế độ thông tin',
        'điều khoản thi hành',
        'tổ chức và thực hiện',
      ],
    },
    {
      kind: 'budget',
      words: [
        'kinh phí',
        'nguồn lực thực hiện',
        'nguồn vốn',
        'dự toán',
        'bảo đảm nguồn lực',
        'nguồn lực tài chính',
      ],
    },
    {
      kind: 'content',
      words: [
        'nhiệm vụ',
        'nội dung',
        'giải pháp',
        'hoạt động',
        'biện pháp',
        'công việc',
        'các bước',
        'tiến độ',
        'lộ trình',
      ],
    },
    { kind: 'purpose', words: ['mục đích', 'ý nghĩa'] },
    { kind: 'targets', words: ['mục tiêu', 'chỉ tiêu', 'tầm nhìn', 'định hướng đến'] },
    {
      kind: 'background',
      words: [
        'thực trạng',
        'tình hình',
        'đánh giá nguy cơ',
        'đánh giá chung',
        'kết quả đạt được',
        'kết quả thực hiện',
        'tồn tại',
        'hạn chế',
        'nguyên nhân',
        'khái quát',
        'sự cần thiết',
        'căn cứ',
        'cơ sở pháp lý',
        'cơ sở thực tiễn',
        'cơ sở xây dựng',
        'phạm vi',
        'đối tượng',
        'quan điểm',
        'nguyên tắc',
        'phương châm',
        'giải thích từ ngữ',
        'lợi ích',
        'hiệu quả',
        'dự báo',
        'bối cảnh',
        'đặc điểm',
        'ưu điểm',
        'khó khăn',
        'thuận lợi',
        'nguy cơ',
        'bài học',
        'tiêu chuẩn',
        'tiêu chí',
        'cơ cấu giải thưởng',
        'hình thức khen thưởng',
      ],
    },
    { kind: 'requirements', words: ['yêu cầu'] },
  ],
}
