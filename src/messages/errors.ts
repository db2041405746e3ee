import type { ErrorArgs, ErrorCode, UserError } from '../errors.ts'
import type { Language } from '../terms.ts'
import { operandName } from './operands.ts'

interface ErrorMessage<C extends ErrorCode> {
  readonly vi: (args: ErrorArgs[C]) => string
  readonly en: (args: ErrorArgs[C]) => string
}

/** Why the operating system refused, for the codes people meet. */
const REASONS: Readonly<Record<string, { vi: string; en: string }>> = {
  EACCES: { vi: 'không có quyền', en: 'permission denied' },
  EPERM: { vi: 'không được phép', en: 'not permitted' },
  EROFS: { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only' },
  ENOSPC: { vi: 'ổ đĩa đầy', en: 'no space left' },
  ENOTDIR: { vi: 'một phần của đường dẫn không phải là thư mục', en: 'part of the path is not a folder' },
  EEXIST: { vi: 'một phần của đường dẫn không phải là thư mục', en: 'part of the path is not a folder' },
  EISDIR: { vi: 'đây là thư mục', en: 'it is a folder' },
  ENAMETOOLONG: { vi: 'tên quá dài', en: 'the name is too long' },
  EMFILE: { vi: 'mở quá nhiều tệp', en: 'too many open files' },
}

const why = (reason: string, language: Language): string => REASONS[reason]?.[language] ?? reason

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')
const orElse = (nearest: string | undefined, vi: boolean): string =>
  nearest === undefined ? '' : vi ? ` (có phải "${nearest}"?)` : ` (did you mean "${nearest}"?)`
const suggested = (nearest: readonly string[], vi: boolean): string =>
  nearest.length === 0 ? '' : vi ? `; gần giống: ${quoted(nearest)}` : `; the nearest are: ${quoted(nearest)}`

/** A mistake in an expression, with its column and a mark below it. */
function pointed(
  sentence: string,
  { expression, column }: { expression: string; column: number },
  language: Language,
): string {
  const where = language === 'vi' ? `cột ${column}` : `column ${column}`
  const marksBefore = expression.slice(0, column - 1).match(/\p{M}/gu)?.length ?? 0
  const indent = ' '.repeat(2 + column - 1 - marksBefore)
  return `${where}: ${sentence}\n  ${expression.replace(/\s/gu, ' ')}\n${indent}^`
}

/** One sentence for every error code, without full stop. */
const ERROR_MESSAGES: { readonly [C in ErrorCode]: ErrorMessage<C> } = {
  'file/missing': {
    vi: ({ path }) => `không có tệp "${path}"`,
    en: ({ path }) => `there is no file "${path}"`,
  },
  'file/is-folder': {
    vi: ({ path }) => `"${path}" là thư mục, cần một tệp`,
    en: ({ path }) => `"${path}" is a folder; a file is needed`,
  },
  'file/unreadable': {
    vi: ({ path, reason }) => `không đọc được "${path}": ${why(reason, 'vi')}`,
    en: ({ path, reason }) => `cannot read "${path}": ${why(reason, 'en')}`,
  },
  'file/unwritable': {
    vi: ({ path, reason }) => `không ghi được "${path}": ${why(reason, 'vi')}`,
    en: ({ path, reason }) => `cannot write "${path}": ${why(reason, 'en')}`,
  },
  'file/exists': {
    vi: ({ path }) => `"${path}" đã có; dùng --force để ghi đè`,
    en: ({ path }) => `"${path}" exists already; use --force to overwrite it`,
  },
  'file/edited': {
    vi: ({ path, edits }) =>
      `"${path}" có phần do người sửa (${edits}) nên không bị ghi đè, kể cả với --force; hãy ghi ra tệp khác rồi đối chiếu`,
    en: ({ path, edits }) =>
      `"${path}" holds edits by people (${edits}) and is not overwritten, not even with --force; write to another file and compare`,
  },
  'file/same-output': {
    vi: ({ path, first, second }) => `"${first}" và "${second}" cùng ghi ra "${path}"; chỉ ghi tệp đầu`,
    en: ({ path, first, second }) =>
      `"${first}" and "${second}" both go to "${path}"; only the first is written`,
  },
  'folder/no-plans': {
    vi: ({ path, extensions }) => `thư mục "${path}" không có văn bản nào đọc được (${extensions})`,
    en: ({ path, extensions }) => `the folder "${path}" holds no document that can be read (${extensions})`,
  },
  'registry/none-found': {
    vi: ({ patterns }) =>
      `không tìm thấy sổ nhiệm vụ nào (đã tìm: ${patterns}); hãy nêu tên tệp, hoặc lập sổ bằng "ttdn parse KẾ-HOẠCH.md -o registries/"`,
    en: ({ patterns }) =>
      `no registry was found (looked for ${patterns}); name the files, or make one with "ttdn parse PLAN.md -o registries/"`,
  },
  'registry/broken': {
    vi: ({ path }) => `"${path}" không phải là sổ nhiệm vụ hợp lệ`,
    en: ({ path }) => `"${path}" is not a valid registry`,
  },
  'config/broken': {
    vi: ({ path }) => `cấu hình "${path}" có lỗi, cần sửa trước`,
    en: ({ path }) => `the configuration "${path}" has mistakes; mend them first`,
  },
  'config/unknown-id': {
    vi: ({ path, id, key }) => `cấu hình "${path}" nhắc đến mã "${id}" không có trong danh mục (ở ${key})`,
    en: ({ path, id, key }) =>
      `the configuration "${path}" names the id "${id}", which the catalogue lacks (in ${key})`,
  },
  'usage/no-command': {
    vi: () => 'chưa nêu lệnh; xem "ttdn --help"',
    en: () => 'no command given; see "ttdn --help"',
  },
  'usage/unknown-command': {
    vi: ({ name, nearest }) => `không có lệnh "${name}"${orElse(nearest, true)}; xem "ttdn --help"`,
    en: ({ name, nearest }) => `there is no command "${name}"${orElse(nearest, false)}; see "ttdn --help"`,
  },
  'usage/unknown-option': {
    vi: ({ option, nearest }) => `không có tùy chọn ${option}${orElse(nearest, true)}`,
    en: ({ option, nearest }) => `there is no option ${option}${orElse(nearest, false)}`,
  },
  'usage/missing-argument': {
    vi: ({ operand, command }) => `thiếu ${operandName(operand, 'vi')}; xem "ttdn ${command} --help"`,
    en: ({ operand, command }) => `${operandName(operand, 'en')} is missing; see "ttdn ${command} --help"`,
  },
  'usage/missing-value': {
    vi: ({ option }) => `tùy chọn ${option} cần một giá trị`,
    en: ({ option }) => `the option ${option} needs a value`,
  },
  'usage/too-many-arguments': {
    vi: ({ command }) => `thừa đối số cho lệnh "${command}"`,
    en: ({ command }) => `too many arguments for the command "${command}"`,
  },
  'usage/bad-choice': {
    vi: ({ option, value, choices }) => `${option} không nhận "${value}"; chọn một trong: ${choices}`,
    en: ({ option, value, choices }) => `${option} does not take "${value}"; choose one of: ${choices}`,
  },
  'usage/bad-date': {
    vi: ({ option, value }) =>
      `${option} cần một ngày có thật, dạng 2024-01-22 hoặc 22/01/2024, không phải "${value}"`,
    en: ({ option, value }) => `${option} needs a real date such as 2024-01-22 or 22/01/2024, not "${value}"`,
  },
  'usage/bad-offset': {
    vi: ({ option, value }) => `${option} cần một khoảng thời gian như 30d, 2w, 3m, không phải "${value}"`,
    en: ({ option, value }) => `${option} needs a stretch of time such as 30d, 2w, 3m, not "${value}"`,
  },
  'usage/bad-number': {
    vi: ({ option, value }) => `${option} cần một số nguyên từ 0 trở lên, không phải "${value}"`,
    en: ({ option, value }) => `${option} needs a whole number of at least 0, not "${value}"`,
  },
  'usage/bad-size': {
    vi: ({ option, value }) => `${option} cần một dung lượng như 20MB hoặc 500kB, không phải "${value}"`,
    en: ({ option, value }) => `${option} needs a size such as 20MB or 500kB, not "${value}"`,
  },
  'usage/missing-option': {
    vi: ({ command, option }) => `lệnh "${command}" cần tùy chọn ${option}`,
    en: ({ command, option }) => `the command "${command}" needs the option ${option}`,
  },
  'usage/stdin-format': {
    vi: ({ choices }) => `đọc từ đầu vào chuẩn thì cần nêu định dạng bằng --from (${choices})`,
    en: ({ choices }) => `name the format of standard input with --from (${choices})`,
  },
  'usage/stdin-output': {
    vi: () => 'đầu vào chuẩn chỉ đọc được một lần',
    en: () => 'standard input can be read only once',
  },
  'usage/other': {
    vi: ({ detail }) => `dùng sai: ${detail}`,
    en: ({ detail }) => `wrong usage: ${detail}`,
  },
  'query/empty': {
    vi: () => 'biểu thức hỏi còn trống',
    en: () => 'the expression is empty',
  },
  'query/unknown-field': {
    vi: ({ name, nearest, ...where }) =>
      pointed(`không có trường "${name}"${orElse(nearest, true)}`, where, 'vi'),
    en: ({ name, nearest, ...where }) =>
      pointed(`there is no field "${name}"${orElse(nearest, false)}`, where, 'en'),
  },
  'query/missing-value': {
    vi: ({ field, ...where }) => pointed(`"${field}:" còn thiếu giá trị`, where, 'vi'),
    en: ({ field, ...where }) => pointed(`"${field}:" lacks its value`, where, 'en'),
  },
  'query/missing-term': {
    vi: ({ sign, ...where }) => pointed(`bên "${sign}" còn thiếu điều kiện`, where, 'vi'),
    en: ({ sign, ...where }) => pointed(`a condition is missing beside "${sign}"`, where, 'en'),
  },
  'query/unclosed': {
    vi: ({ sign, ...where }) => pointed(`dấu ${sign} chưa được đóng`, where, 'vi'),
    en: ({ sign, ...where }) => pointed(`the ${sign} is not closed`, where, 'en'),
  },
  'query/unexpected': {
    vi: ({ sign, ...where }) => pointed(`"${sign}" không đứng ở đây được`, where, 'vi'),
    en: ({ sign, ...where }) => pointed(`"${sign}" cannot stand here`, where, 'en'),
  },
  'query/no-comparison': {
    vi: ({ field, ...where }) => pointed(`"${field}" không phải là ngày nên không so sánh được`, where, 'vi'),
    en: ({ field, ...where }) => pointed(`"${field}" is no day and cannot be compared`, where, 'en'),
  },
  'query/bad-value': {
    vi: ({ field, value, choices, ...where }) =>
      pointed(`"${field}" không nhận "${value}"; chọn một trong: ${choices}`, where, 'vi'),
    en: ({ field, value, choices, ...where }) =>
      pointed(`"${field}" does not take "${value}"; choose one of: ${choices}`, where, 'en'),
  },
  'query/bad-day': {
    vi: ({ field, value, ...where }) =>
      pointed(
        `"${field}" cần ngày, tháng hoặc năm (2025-07-01, 7/2025, 2025, 30d), không phải "${value}"`,
        where,
        'vi',
      ),
    en: ({ field, value, ...where }) =>
      pointed(
        `"${field}" needs a day, month or year (2025-07-01, 7/2025, 2025, 30d), not "${value}"`,
        where,
        'en',
      ),
  },
  'query/reversed-range': {
    vi: ({ value, ...where }) => pointed(`khoảng "${value}" kết thúc trước khi bắt đầu`, where, 'vi'),
    en: ({ value, ...where }) => pointed(`the range "${value}" ends before it begins`, where, 'en'),
  },
  'git/failed': {
    vi: ({ revision, reason }) => `git không cho xem "${revision}": ${reason}`,
    en: ({ revision, reason }) => `git cannot show "${revision}": ${reason}`,
  },
  'unit/unknown': {
    vi: ({ name, nearest }) => `không rõ đơn vị "${name}"${suggested(nearest, true)}`,
    en: ({ name, nearest }) => `the unit "${name}" is not known${suggested(nearest, false)}`,
  },
  'unit/ambiguous': {
    vi: ({ name, names }) => `"${name}" có thể là nhiều đơn vị, xin viết rõ hơn: ${quoted(names)}`,
    en: ({ name, names }) => `"${name}" may mean several units, please say which: ${quoted(names)}`,
  },
  'task/unknown': {
    vi: ({ id, nearest }) => `không có nhiệm vụ "${id}"${suggested(nearest, true)}`,
    en: ({ id, nearest }) => `there is no task "${id}"${suggested(nearest, false)}`,
  },
  'task/ambiguous': {
    vi: ({ id, ids }) => `mã "${id}" ứng với nhiều nhiệm vụ: ${quoted(ids)}`,
    en: ({ id, ids }) => `the id "${id}" fits several tasks: ${quoted(ids)}`,
  },
  'diagnostic/unknown': {
    vi: ({ code, nearest }) => `không có mã chẩn đoán "${code}"${suggested(nearest, true)}`,
    en: ({ code, nearest }) => `there is no diagnostic code "${code}"${suggested(nearest, false)}`,
  },
  'schema/unknown': {
    vi: ({ name, names }) => `không có lược đồ "${name}"; có: ${names}`,
    en: ({ name, names }) => `there is no schema "${name}"; there are: ${names}`,
  },
}

/** The sentence of an error, without full stop. */
export function errorSentence(error: UserError, language: Language): string {
  return sentence(error, language)
}

function sentence<C extends ErrorCode>(error: UserError<C>, language: Language): string {
  const message: ErrorMessage<C> = ERROR_MESSAGES[error.code]
  return message[language](error.args)
}

/** Begins the one line on standard error that says why the program ends with status 2. */
export const ERROR_PREFIX = { vi: 'lỗi', en: 'error' } as const

/** For an error that nobody foresaw. */
export const INTERNAL_ERROR = {
  vi: 'lỗi bên trong chương trình; xin báo cho dự án kèm những dòng dưới đây',
  en: 'internal error; please report it with the lines below',
} as const

export const INTERRUPTED = { vi: 'đã dừng', en: 'interrupted' } as const
