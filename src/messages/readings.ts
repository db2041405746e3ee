import type { TermNames } from '../terms.ts'

/** What a stretch of a document was understood to be (`parse --verbose`). */
export const READINGS = {
  boilerplate: { vi: 'chữ của trang mạng', en: 'words of the web site' },
  'national-motto': { vi: 'quốc hiệu, tiêu ngữ', en: 'national motto' },
  rule: { vi: 'đường kẻ', en: 'drawn line' },
  'page-number': { vi: 'số trang', en: 'page number' },
  header: { vi: 'phần đầu', en: 'header' },
  addressee: { vi: 'kính gửi', en: 'addressee' },
  basis: { vi: 'căn cứ', en: 'legal basis' },
  opening: { vi: 'phần mở đầu', en: 'opening' },
  heading: { vi: 'đề mục', en: 'heading' },
  attachment: { vi: 'dòng "kèm theo"', en: 'attachment line' },
  recipients: { vi: 'nơi nhận', en: 'recipients' },
  signature: { vi: 'chữ ký', en: 'signature' },
  footnote: { vi: 'cước chú', en: 'footnote' },
  clerk: { vi: 'ký hiệu người soạn', en: "clerk's initials" },
  task: { vi: 'nhiệm vụ', en: 'task' },
  field: { vi: 'trường', en: 'field' },
  statement: { vi: 'câu không giao việc', en: 'statement, no task' },
  purpose: { vi: 'mục đích', en: 'purpose' },
  requirement: { vi: 'yêu cầu', en: 'requirement' },
  target: { vi: 'chỉ tiêu', en: 'target' },
  table: { vi: 'bảng', en: 'table' },
  unclaimed: { vi: 'CHƯA HIỂU', en: 'NOT UNDERSTOOD' },
} as const satisfies Record<string, TermNames>

export type ReadingKind = keyof typeof READINGS

/** Names of the fields of a task, for `parse --trace`. */
export const TASK_FIELDS = {
  content: { vi: 'nội dung', en: 'content' },
  items: { vi: 'gồm', en: 'items' },
  unit: { vi: 'đơn vị', en: 'unit' },
  time: { vi: 'thời gian', en: 'time' },
  product: { vi: 'sản phẩm', en: 'product' },
  budget: { vi: 'kinh phí', en: 'budget' },
  part: { vi: 'phần', en: 'part' },
  heading: { vi: 'đề mục', en: 'heading' },
  citation: { vi: 'viện dẫn', en: 'citation' },
} as const satisfies Record<string, TermNames>

export const TRACE_WORDS = {
  rule: { vi: 'đọc theo', en: 'read by' },
  from: { vi: 'từ', en: 'from' },
  basis: { vi: 'dựa vào', en: 'rests on' },
} as const satisfies Record<string, TermNames>
