/**
 * Every closed vocabulary of the program, with its Vietnamese and English names.
 * The keys stand in YAML and JSON and never change with the language; the names are for people.
 */
export interface TermNames {
  readonly vi: string
  readonly en: string
}

/** What a unit has to do with a task (accuracy conventions; domain.md 2.4). */
export const ROLES = {
  lead: { vi: 'chủ trì', en: 'lead' },
  implement: { vi: 'thực hiện', en: 'implement' },
  coordinate: { vi: 'phối hợp', en: 'coordinate' },
  guide: { vi: 'hướng dẫn', en: 'guide' },
  oversee: { vi: 'theo dõi, đôn đốc', en: 'oversee' },
  receive: { vi: 'nhận báo cáo', en: 'receive' },
} as const satisfies Record<string, TermNames>
export type Role = keyof typeof ROLES

/** Kinds of time (DESIGN section 4; domain.md 4). */
export const TIME_KINDS = {
  ongoing: { vi: 'thường xuyên', en: 'ongoing' },
  recurring: { vi: 'định kỳ', en: 'recurring' },
  period: { vi: 'giai đoạn', en: 'period' },
  deadline: { vi: 'thời hạn', en: 'deadline' },
  relative: { vi: 'tính từ sự kiện', en: 'relative' },
  conditional: { vi: 'khi có điều kiện', en: 'conditional' },
} as const satisfies Record<string, TermNames>
export type TimeKind = keyof typeof TIME_KINDS

export const FREQUENCIES = {
  day: { vi: 'hằng ngày', en: 'daily' },
  week: { vi: 'hằng tuần', en: 'weekly' },
  month: { vi: 'hằng tháng', en: 'monthly' },
  quarter: { vi: 'hằng quý', en: 'quarterly' },
  'half-year': { vi: '6 tháng', en: 'half-yearly' },
  year: { vi: 'hằng năm', en: 'yearly' },
} as const satisfies Record<string, TermNames>
export type Frequency = keyof typeof FREQUENCIES

export const BOUNDARIES = {
  before: { vi: 'trước', en: 'before' },
  by: { vi: 'chậm nhất', en: 'by' },
} as const satisfies Record<string, TermNames>
export type Boundary = keyof typeof BOUNDARIES

/** Where a value comes from when it is not stated in its own place (absent = stated there). */
export const BASES = {
  inherited: { vi: 'theo đề mục', en: 'inherited from a heading' },
  'document-year': { vi: 'năm của văn bản', en: 'year of the document' },
  opening: { vi: 'phần mở đầu', en: 'opening' },
  signature: { vi: 'chữ ký', en: 'signature' },
  symbol: { vi: 'ký hiệu', en: 'symbol' },
  attachment: { vi: 'văn bản kèm theo', en: 'attachment' },
  given: { vi: 'người dùng cho', en: 'given by option' },
} as const satisfies Record<string, TermNames>
export type Basis = keyof typeof BASES

/** By what a field of a task was recognised (`parse --trace`). */
export const RULES = {
  label: { vi: 'nhãn', en: 'label' },
  column: { vi: 'cột của bảng', en: 'column of the table' },
  'unit-heading': { vi: 'đề mục nêu đơn vị', en: 'heading that names the unit' },
  sentence: { vi: 'câu giao việc', en: 'sentence that assigns' },
  declaration: { vi: 'câu nói chung cho cả mục', en: 'sentence about the whole section' },
  opening: { vi: 'câu cuối phần mở đầu', en: 'last sentence of the opening' },
  heading: { vi: 'đề mục', en: 'heading' },
  prose: { vi: 'lời văn', en: 'running text' },
} as const satisfies Record<string, TermNames>
export type Rule = keyof typeof RULES

/** The part of a document in which a task stands. */
export const PARTS = {
  content: { vi: 'nội dung', en: 'content' },
  organization: { vi: 'tổ chức thực hiện', en: 'organization' },
  budget: { vi: 'kinh phí', en: 'budget' },
  annex: { vi: 'phụ lục', en: 'annex' },
} as const satisfies Record<string, TermNames>
export type Part = keyof typeof PARTS

/** How a document stands to an act it cites, strongest first. */
export const RELATIONS = {
  implements: { vi: 'triển khai', en: 'implements' },
  amends: { vi: 'sửa đổi', en: 'amends' },
  replaces: { vi: 'thay thế', en: 'replaces' },
  attached: { vi: 'kèm theo', en: 'attached to' },
  basis: { vi: 'căn cứ', en: 'basis' },
  mentions: { vi: 'nhắc đến', en: 'mentions' },
} as const satisfies Record<string, TermNames>
export type Relation = keyof typeof RELATIONS

export const COMPARISONS = {
  'at-least': { vi: 'ít nhất', en: 'at least' },
  'at-most': { vi: 'không quá', en: 'at most' },
  exactly: { vi: 'đúng', en: 'exactly' },
  about: { vi: 'khoảng', en: 'about' },
  increase: { vi: 'tăng', en: 'increase' },
  decrease: { vi: 'giảm', en: 'decrease' },
} as const satisfies Record<string, TermNames>
export type Comparison = keyof typeof COMPARISONS

/** State of a task, kept by people. */
export const STATES = {
  todo: { vi: 'chưa thực hiện', en: 'to do' },
  doing: { vi: 'đang thực hiện', en: 'doing' },
  done: { vi: 'đã hoàn thành', en: 'done' },
  dropped: { vi: 'thôi thực hiện', en: 'dropped' },
} as const satisfies Record<string, TermNames>
export type State = keyof typeof STATES

export const SEVERITIES = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'thông tin', en: 'info' },
} as const satisfies Record<string, TermNames>
export type Severity = keyof typeof SEVERITIES

export const LANGUAGES = ['vi', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export const FORMATS = {
  markdown: { vi: 'Markdown', en: 'Markdown' },
  text: { vi: 'văn bản thuần', en: 'plain text' },
  html: { vi: 'HTML', en: 'HTML' },
  docx: { vi: 'Word (DOCX)', en: 'Word (DOCX)' },
  pdf: { vi: 'PDF', en: 'PDF' },
} as const satisfies Record<string, TermNames>
export type SourceFormat = keyof typeof FORMATS

/** The keys of a vocabulary, in order, as a tuple that zod's `enum` takes. */
export function keysOf<T extends Record<string, TermNames>>(
  terms: T,
): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(terms) as [keyof T & string, ...(keyof T & string)[]]
}
