import type { TermNames } from '../terms.ts'

/** By what tasks are put together. */
export const GROUPINGS = {
  unit: { vi: 'đơn vị', en: 'unit' },
  document: { vi: 'văn bản', en: 'document' },
  month: { vi: 'tháng', en: 'month' },
  kind: { vi: 'loại', en: 'kind' },
  section: { vi: 'mục', en: 'section' },
} as const satisfies Record<string, TermNames>
export type Grouping = keyof typeof GROUPINGS

/** What `--fields` may name: the columns of tables and the keys of JSON. */
export const PRINTED_FIELDS = {
  group: { vi: 'nhóm', en: 'group' },
  id: { vi: 'mã', en: 'id' },
  document: { vi: 'văn bản', en: 'document' },
  date: { vi: 'ngày ban hành', en: 'date' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuer' },
  part: { vi: 'phần', en: 'part' },
  section: { vi: 'mục', en: 'section' },
  content: { vi: 'nhiệm vụ', en: 'content' },
  items: { vi: 'gồm', en: 'items' },
  role: { vi: 'vai trò', en: 'role' },
  units: { vi: 'đơn vị', en: 'units' },
  lead: { vi: 'chủ trì', en: 'lead' },
  via: { vi: 'qua', en: 'via' },
  time: { vi: 'thời gian', en: 'time' },
  kind: { vi: 'loại thời gian', en: 'kind' },
  start: { vi: 'từ ngày', en: 'start' },
  end: { vi: 'đến ngày', en: 'end' },
  due: { vi: 'hạn', en: 'due' },
  products: { vi: 'sản phẩm', en: 'products' },
  budget: { vi: 'kinh phí', en: 'budget' },
  citations: { vi: 'viện dẫn', en: 'citations' },
  state: { vi: 'tình trạng', en: 'state' },
  note: { vi: 'ghi chú', en: 'note' },
  place: { vi: 'vị trí', en: 'place' },
} as const satisfies Record<string, TermNames>
export type PrintedField = keyof typeof PRINTED_FIELDS
