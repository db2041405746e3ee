import type { ChangeKind } from '../diff/change.ts'
import type { Effect } from '../diff/by-unit.ts'
import type { Language, TermNames } from '../terms.ts'

/** What happened, as it is told before the values. */
export const CHANGE_NAMES: Readonly<Record<ChangeKind, TermNames>> = {
  document: { vi: 'văn bản', en: 'document' },
  added: { vi: 'nhiệm vụ mới', en: 'new task' },
  removed: { vi: 'bỏ nhiệm vụ', en: 'task removed' },
  moved: { vi: 'chuyển chỗ', en: 'moved' },
  renumbered: { vi: 'đánh số lại', en: 'renumbered' },
  split: { vi: 'tách', en: 'split' },
  merged: { vi: 'gộp', en: 'merged' },
  'unit-added': { vi: 'thêm đơn vị', en: 'unit added' },
  'unit-removed': { vi: 'bớt đơn vị', en: 'unit removed' },
  'role-changed': { vi: 'đổi vai trò', en: 'role changed' },
  'time-added': { vi: 'thêm thời gian', en: 'time added' },
  'time-removed': { vi: 'bỏ thời gian', en: 'time removed' },
  'time-forward': { vi: 'sớm hơn', en: 'brought forward' },
  'time-back': { vi: 'lùi lại', en: 'put back' },
  'time-to-ongoing': { vi: 'từ có hạn thành thường xuyên', en: 'from dated to ongoing' },
  'time-to-dated': { vi: 'từ thường xuyên thành có hạn', en: 'from ongoing to dated' },
  'time-changed': { vi: 'đổi thời gian', en: 'time changed' },
  'time-reworded': { vi: 'thời gian, chỉ đổi câu chữ', en: 'time, reworded only' },
  'product-added': { vi: 'thêm sản phẩm', en: 'product added' },
  'product-removed': { vi: 'bỏ sản phẩm', en: 'product removed' },
  'product-changed': { vi: 'đổi sản phẩm', en: 'product changed' },
  'item-added': { vi: 'thêm ý', en: 'item added' },
  'item-removed': { vi: 'bỏ ý', en: 'item removed' },
  reworded: { vi: 'sửa câu chữ', en: 'reworded' },
  'field-changed': { vi: 'đổi', en: 'changed' },
  'state-changed': { vi: 'tình trạng', en: 'state' },
}

/** What changes mean for a unit. */
export const EFFECT_NAMES: Readonly<Record<Effect, TermNames>> = {
  gains: { vi: 'được giao thêm', en: 'gains' },
  loses: { vi: 'không còn', en: 'loses' },
  role: { vi: 'đổi vai trò', en: 'has another role' },
  sooner: { vi: 'phải làm sớm hơn', en: 'must do sooner' },
  later: { vi: 'được làm muộn hơn', en: 'may do later' },
  time: { vi: 'đổi thời gian', en: 'has another time' },
  other: { vi: 'thay đổi khác', en: 'other changes' },
}

/** Fields of tasks and documents that a change may name. */
const FIELD_NAMES: Readonly<Record<string, TermNames>> = {
  document: { vi: 'văn bản', en: 'document' },
  number: { vi: 'số', en: 'number' },
  type: { vi: 'loại văn bản', en: 'type' },
  title: { vi: 'trích yếu', en: 'title' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuer' },
  jurisdiction: { vi: 'địa phương', en: 'jurisdiction' },
  place: { vi: 'địa danh', en: 'place' },
  date: { vi: 'ngày ban hành', en: 'date' },
  period: { vi: 'giai đoạn', en: 'period' },
  signer: { vi: 'người ký', en: 'signer' },
  recipients: { vi: 'nơi nhận', en: 'recipients' },
  citations: { vi: 'viện dẫn', en: 'citations' },
  purpose: { vi: 'mục đích', en: 'purpose' },
  requirements: { vi: 'yêu cầu', en: 'requirements' },
  targets: { vi: 'chỉ tiêu', en: 'targets' },
  attached: { vi: 'văn bản kèm theo', en: 'attached document' },
  content: { vi: 'nội dung', en: 'content' },
  items: { vi: 'ý', en: 'item' },
  section: { vi: 'mục', en: 'section' },
  part: { vi: 'phần', en: 'part' },
  budget: { vi: 'kinh phí', en: 'budget' },
}

export const fieldName = (field: string, language: Language): string =>
  FIELD_NAMES[field]?.[language] ?? field

/** Heads the tasks that name no unit, where changes are told by unit. */
export const NO_UNIT: TermNames = { vi: '(không nêu đơn vị)', en: '(no unit named)' }

/** Before what must come out of a duty. */
export const PRODUCTS: TermNames = { vi: 'sản phẩm', en: 'product' }

/** Before a day from which something holds, without end. */
export const SINCE: TermNames = { vi: 'từ', en: 'from' }

/** `7 thay đổi ở 3 nhiệm vụ, 1 văn bản`: where tasks changed, and where fields of documents did */
export function changeCount(
  { changes, tasks, documents }: { changes: number; tasks: number; documents: number },
  language: Language,
): string {
  if (changes === 0) return language === 'vi' ? 'không có khác biệt' : 'no differences'
  const places = [
    ...(tasks > 0
      ? [language === 'vi' ? `${tasks} nhiệm vụ` : `${tasks} ${tasks === 1 ? 'task' : 'tasks'}`]
      : []),
    ...(documents > 0
      ? [
          language === 'vi'
            ? `${documents} văn bản`
            : `${documents} ${documents === 1 ? 'document' : 'documents'}`,
        ]
      : []),
  ]
  return language === 'vi'
    ? `${changes} thay đổi ở ${places.join(', ')}`
    : `${changes} ${changes === 1 ? 'change' : 'changes'} in ${places.join(' and ')}`
}

/** Said where one side of a comparison could not be read, so that nothing seems added or removed that is not. */
export const NOT_COMPARED = {
  vi: (path: string) => `không so được "${path}": một bên không đọc được thành sổ nhiệm vụ`,
  en: (path: string) => `"${path}" was not compared: one side cannot be read as a registry`,
}

/** Said in the output of git where a file changed, and none of its duties. */
export const ONLY_THE_FILE = {
  vi: 'tệp có thay đổi, nhiệm vụ thì không',
  en: 'the file changed, its duties did not',
}

export const UNMERGED = {
  vi: (path: string) => `"${path}" còn xung đột chưa gộp`,
  en: (path: string) => `"${path}" is not merged yet`,
}
