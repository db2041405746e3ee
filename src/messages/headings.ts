import type { Language, TermNames } from '../terms.ts'

/** Headings and short labels of what the commands print. */
export const HEADINGS = {
  // tasks
  group: { vi: 'Nhóm', en: 'Group' },
  count: { vi: 'Số lượng', en: 'Count' },
  id: { vi: 'Mã', en: 'Id' },
  lead: { vi: 'Chủ trì', en: 'Lead' },
  due: { vi: 'Hạn', en: 'Due' },
  what: { vi: 'Nhiệm vụ', en: 'Task' },
  role: { vi: 'Vai trò', en: 'Role' },
  units: { vi: 'Đơn vị', en: 'Units' },
  time: { vi: 'Thời gian', en: 'Time' },
  via: { vi: 'Qua', en: 'Via' },
  products: { vi: 'Sản phẩm', en: 'Products' },
  document: { vi: 'Văn bản', en: 'Document' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
  date: { vi: 'Ngày ban hành', en: 'Date' },
  start: { vi: 'Từ ngày', en: 'From' },
  end: { vi: 'Đến ngày', en: 'Until' },
  kind: { vi: 'Loại thời gian', en: 'Kind of time' },
  place: { vi: 'Vị trí', en: 'Place' },
  section: { vi: 'Mục', en: 'Section' },
  part: { vi: 'Phần', en: 'Part' },
  budget: { vi: 'Kinh phí', en: 'Budget' },
  items: { vi: 'Gồm', en: 'Items' },
  see: { vi: 'Xem', en: 'See' },
  citations: { vi: 'Viện dẫn', en: 'Citations' },
  state: { vi: 'Tình trạng', en: 'State' },
  note: { vi: 'Ghi chú', en: 'Note' },
  source: { vi: 'Nguồn', en: 'Source' },
  possibly: { vi: 'có thể', en: 'possibly' },
  since: { vi: 'từ', en: 'since' },
  // units
  names: { vi: 'Tên khác', en: 'Other names' },
  short: { vi: 'Viết tắt', en: 'Short forms' },
  symbols: { vi: 'Ký hiệu', en: 'Symbols' },
  level: { vi: 'Cấp', en: 'Level' },
  validity: { vi: 'Tồn tại', en: 'Existed' },
  successors: { vi: 'Kế thừa bởi', en: 'Succeeded by' },
  predecessors: { vi: 'Kế thừa từ', en: 'Predecessors' },
  collectives: { vi: 'Thuộc tập thể', en: 'Belongs to' },
  members: { vi: 'Gồm', en: 'Members' },
  parent: { vi: 'Trực thuộc', en: 'Part of' },
  basis: { vi: 'Căn cứ', en: 'Legal basis' },
  unverified: { vi: 'chưa kiểm chứng từ nguồn công khai', en: 'not verified from a public source' },
  // explain
  severity: { vi: 'Mức', en: 'Severity' },
  meaning: { vi: 'Nghĩa là', en: 'What it means' },
  mend: { vi: 'Nên làm', en: 'What to do' },
} as const satisfies Record<string, TermNames>

export type Heading = keyof typeof HEADINGS

export const heading = (key: Heading, language: Language): string => HEADINGS[key][language]

/** `12 nhiệm vụ trong 3 văn bản` */
export function taskCount(tasks: number, documents: number, language: Language): string {
  if (language === 'vi') return `${tasks} nhiệm vụ trong ${documents} văn bản`
  return `${tasks} ${tasks === 1 ? 'task' : 'tasks'} in ${documents} ${documents === 1 ? 'document' : 'documents'}`
}

/** How a group of tasks without what the others are grouped by is called. */
export const NO_GROUP: TermNames = { vi: '(không có)', en: '(none)' }

/** Said when `--limit` left tasks out. */
export const LIMITED = {
  vi: (count: number) => `còn ${count} nhiệm vụ nữa không hiện vì --limit`,
  en: (count: number) => `${count} more left out by --limit`,
}

/** Said when words for a document fit several. */
export const SEVERAL_DOCUMENTS = {
  vi: (words: string, ids: readonly string[]) =>
    `"${words}" ứng với ${ids.length} văn bản: ${ids.join(', ')}`,
  en: (words: string, ids: readonly string[]) => `"${words}" fits ${ids.length} documents: ${ids.join(', ')}`,
}

/** Said when several files hold registries of one document. */
export const SAME_DOCUMENT = {
  vi: (id: string, files: readonly string[]) =>
    `${files.length} tệp cùng là sổ của "${id}", nhiệm vụ trùng mã: ${files.join(', ')}`,
  en: (id: string, files: readonly string[]) =>
    `${files.length} files are registries of "${id}", so their tasks have the same ids: ${files.join(', ')}`,
}

/** Said on standard error where a list came out empty. */
export const NO_TASKS: TermNames = { vi: 'không có nhiệm vụ nào', en: 'no tasks' }

export const NO_PROBLEMS: TermNames = { vi: 'không có vấn đề gì', en: 'no problems' }

/** Said by `show` where the source of a task cannot be quoted. */
export const SOURCE_MISSING = {
  vi: (path: string) => `không thấy nguồn "${path}" nên không trích được nguyên văn`,
  en: (path: string) => `the source "${path}" is not at hand, so its lines cannot be shown`,
}

export const SOURCE_CHANGED = {
  vi: (path: string) =>
    `nguồn "${path}" đã thay đổi từ khi lập sổ; những dòng dưới đây có thể không đúng chỗ`,
  en: (path: string) =>
    `the source "${path}" has changed since the registry was made; these may not be the right lines`,
}

/** Said by `tasks` when duties of a unit that only receives reports were left out. */
export const RECEIVED_ONLY = {
  vi: (count: number) => `còn ${count} nhiệm vụ mà đơn vị này chỉ nhận báo cáo; xem bằng --role receive`,
  en: (count: number) =>
    `${count} more that this unit only receives reports of; see them with --role receive`,
}

/** How the words for a unit were understood. */
export function unitUnderstood(names: readonly string[], language: Language): string {
  if (language === 'vi') return `đơn vị: ${names.join(' hoặc ')}`
  return `unit: ${names.join(' or ')}`
}

export const LEVELS: Readonly<Record<string, TermNames>> = {
  central: { vi: 'trung ương', en: 'central' },
  province: { vi: 'cấp tỉnh', en: 'province' },
  district: { vi: 'cấp huyện', en: 'district' },
  commune: { vi: 'cấp xã', en: 'commune' },
  any: { vi: 'mọi cấp', en: 'any level' },
}

export const UNIT_KINDS: Readonly<Record<string, TermNames>> = {
  government: { vi: 'cơ quan hành chính', en: 'administration' },
  party: { vi: 'cơ quan Đảng', en: 'Party' },
  council: { vi: 'Hội đồng nhân dân, Quốc hội', en: 'elected council' },
  front: { vi: 'Mặt trận Tổ quốc', en: 'Fatherland Front' },
  'mass-organisation': { vi: 'đoàn thể, hội', en: 'mass organisation' },
  'armed-forces': { vi: 'lực lượng vũ trang', en: 'armed forces' },
  court: { vi: 'tòa án, viện kiểm sát', en: 'court, procuracy' },
  press: { vi: 'cơ quan báo chí', en: 'press' },
  vertical: { vi: 'cơ quan ngành dọc', en: 'vertical body' },
  service: { vi: 'đơn vị sự nghiệp', en: 'public service' },
  enterprise: { vi: 'doanh nghiệp', en: 'enterprise' },
  other: { vi: 'khác', en: 'other' },
}

/** How sure it is that a field of work passed from one unit to another. */
export const CERTAINTIES = {
  certain: { vi: 'chắc chắn', en: 'certain' },
  likely: { vi: 'nhiều khả năng, tùy tỉnh', en: 'likely, provinces differ' },
  ask: { vi: 'cần hỏi lại', en: 'to be asked' },
} as const satisfies Record<string, TermNames>
