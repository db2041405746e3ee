import type { TermNames } from '../../terms.ts'
import type { MessagesOf } from './message.ts'

/** YAML and JSON as text. */
export const YAML_MESSAGES: MessagesOf<'yaml'> = {
  'yaml/syntax': {
    vi: ({ reason, detail }) => `YAML sai cú pháp: ${SYNTAX[reason]?.vi ?? detail}`,
    en: ({ reason, detail }) => `not valid YAML: ${SYNTAX[reason]?.en ?? detail}`,
    meaning: {
      vi: 'Tệp không đọc được như YAML hay JSON từ chỗ này: thụt dòng sai, thiếu dấu ngoặc, có dấu tab …',
      en: 'From this place on the file cannot be read as YAML or JSON: wrong indentation, a missing bracket, a tab …',
    },
    mend: {
      vi: 'Sửa tại dòng và cột được nêu. Thụt dòng bằng dấu cách; đặt chữ có dấu hai chấm trong ngoặc kép.',
      en: 'Mend it at the line and column given. Indent with spaces; put texts that hold a colon in double quotes.',
    },
  },
  'yaml/duplicate-key': {
    vi: ({ key }) => `khóa "${key}" viết hai lần`,
    en: ({ key }) => `the key "${key}" stands twice`,
    meaning: {
      vi: 'Một đối tượng không thể có hai khóa trùng tên: không rõ giá trị nào là đúng.',
      en: 'One object cannot hold the same key twice: nobody could tell which value counts.',
    },
    mend: { vi: 'Giữ lại một khóa.', en: 'Keep one of the two.' },
  },
  'yaml/unknown-alias': {
    vi: ({ name }) => `"*${name}" nhắc đến một chỗ không có`,
    en: ({ name }) => `"*${name}" refers to nothing`,
    meaning: {
      vi: 'Dấu * ở đầu giá trị trong YAML là tham chiếu; không có neo &tên nào đứng trước nó.',
      en: 'A value that begins with * is a reference in YAML; no anchor &name stands before it.',
    },
    mend: { vi: 'Nếu là chữ thường, đặt trong ngoặc kép.', en: 'If it is text, put it in double quotes.' },
  },
  'yaml/too-many-aliases': {
    vi: () => 'quá nhiều tham chiếu (*tên) lồng nhau',
    en: () => 'too many references (*name) within each other',
    meaning: {
      vi: 'Tham chiếu lồng nhau có thể làm tràn bộ nhớ khi mở ra; tệp bị từ chối.',
      en: 'References within references can fill the memory when they are resolved; the file is refused.',
    },
    mend: { vi: 'Viết giá trị trực tiếp thay cho tham chiếu.', en: 'Write the values out.' },
  },
  'yaml/too-deep': {
    vi: () => 'lồng nhau quá sâu',
    en: () => 'nested too deeply',
    meaning: {
      vi: 'Một sổ nhiệm vụ chỉ cần chừng mười cấp lồng nhau; tệp này có hàng trăm cấp nên bị từ chối.',
      en: 'A registry needs some ten levels; this file has hundreds and is refused.',
    },
    mend: { vi: 'Kiểm tra xem có đúng tệp không.', en: 'Check whether this is the right file.' },
  },
  'yaml/several-documents': {
    vi: () => 'chỉ được có một tài liệu YAML trong tệp này',
    en: () => 'this file may hold only one YAML document',
    meaning: {
      vi: 'Dòng "---" bắt đầu tài liệu thứ hai; tệp cấu hình chỉ có một.',
      en: 'A line "---" begins a second document; a configuration file has one.',
    },
    mend: { vi: 'Bỏ dòng "---" hoặc tách tệp.', en: 'Remove the "---" or split the file.' },
  },
}

/** Values that do not fit the schema of a registry or of the configuration. */
export const SCHEMA_MESSAGES: MessagesOf<'schema'> = {
  'schema/unknown-key': {
    vi: ({ key, path }) => `không có khóa "${key}"${path === '' ? '' : ` trong ${path}`}`,
    en: ({ key, path }) => `there is no key "${key}"${path === '' ? '' : ` in ${path}`}`,
    meaning: {
      vi: 'Khóa này không thuộc định dạng, có thể do gõ nhầm. Nó không bị bỏ qua để giá trị không mất âm thầm.',
      en: 'The format has no such key; it may be a slip. It is not ignored, so that no value is lost silently.',
    },
    mend: {
      vi: 'Sửa tên khóa; xem định dạng bằng ttdn schema.',
      en: 'Correct the key; ttdn schema shows the format.',
    },
  },
  'schema/missing-key': {
    vi: ({ key, path }) => `${path === '' ? 'tệp' : path} thiếu khóa "${key}"`,
    en: ({ key, path }) => `${path === '' ? 'the file' : path} lacks the key "${key}"`,
    meaning: { vi: 'Khóa này bắt buộc phải có.', en: 'This key must be there.' },
    mend: { vi: 'Thêm khóa; xem định dạng bằng ttdn schema.', en: 'Add it; ttdn schema shows the format.' },
  },
  'schema/wrong-type': {
    vi: ({ path, expected, found }) =>
      `${path} phải là ${TYPES[expected]?.vi ?? expected}, không phải ${shown(found).vi}`,
    en: ({ path, expected, found }) =>
      `${path} must be ${TYPES[expected]?.en ?? expected}, not ${shown(found).en}`,
    meaning: {
      vi: 'Giá trị có kiểu khác kiểu cần có, ví dụ số ở chỗ của chữ. Nó được nêu ra chứ không tự đổi: 012 và "012" là hai thứ.',
      en: 'The value has another type than it must, say a number where a text belongs. It is reported, not converted: 012 and "012" differ.',
    },
    mend: {
      vi: 'Đặt chữ, số ký hiệu và ngày trong ngoặc kép; ttdn validate --fix làm việc này khi chắc chắn.',
      en: 'Put texts, numbers of documents and dates in double quotes; ttdn validate --fix does so where it is safe.',
    },
  },
  'schema/invalid-value': {
    vi: ({ path, expected, found }) => `${path}: ${found} không hợp lệ, cần ${bound(expected).vi}`,
    en: ({ path, expected, found }) => `${path}: ${found} is not allowed; expected ${bound(expected).en}`,
    meaning: {
      vi: 'Giá trị đúng kiểu nhưng không thuộc các giá trị được phép, hoặc không đúng dạng.',
      en: 'The value has the right type but is none of those allowed, or not of the right form.',
    },
    mend: { vi: 'Dùng một giá trị được phép.', en: 'Use one of the values allowed.' },
  },
}

/** Registry files as a whole. */
export const REGISTRY_MESSAGES: MessagesOf<'registry'> = {
  'registry/version': {
    vi: ({ found }) => `sổ thuộc phiên bản ${found}; chương trình này đọc phiên bản 1`,
    en: ({ found }) => `the registry is of version ${found}; this program reads version 1`,
    meaning: {
      vi: 'Định dạng của sổ khác định dạng chương trình này biết.',
      en: 'The format of the registry is another than this program knows.',
    },
    mend: {
      vi: 'Cập nhật ttdn, hoặc đọc lại kế hoạch nguồn.',
      en: 'Update ttdn, or parse the source plan again.',
    },
  },
  'registry/not-a-registry': {
    vi: () => 'tệp này không phải sổ nhiệm vụ',
    en: () => 'this is not a registry',
    meaning: {
      vi: 'Tệp là YAML hoặc JSON nhưng không có document, source hay tasks.',
      en: 'The file is YAML or JSON but holds no document, source or tasks.',
    },
    mend: { vi: 'Kiểm tra đường dẫn.', en: 'Check the path.' },
  },
  'registry/empty': {
    vi: () => 'tệp không có sổ nhiệm vụ nào',
    en: () => 'the file holds no registry',
    meaning: { vi: 'Tệp rỗng hoặc chỉ có chú thích.', en: 'The file is empty or holds only comments.' },
    mend: {
      vi: 'Kiểm tra đường dẫn, hoặc đọc lại kế hoạch nguồn.',
      en: 'Check the path, or parse the plan again.',
    },
  },
}

/** Syntax problems by the code the YAML library gives them; any other is told in its own words. */
const SYNTAX: Readonly<Record<string, TermNames>> = {
  TAB_AS_INDENT: { vi: 'thụt dòng bằng dấu tab; hãy dùng dấu cách', en: 'a tab as indentation; use spaces' },
  BAD_INDENT: {
    vi: 'thụt dòng sai hoặc thiếu dấu đóng ngoặc',
    en: 'wrong indentation, or a missing closing bracket',
  },
  MISSING_CHAR: {
    vi: 'thiếu dấu đóng ngoặc, ngoặc kép hoặc dấu cách',
    en: 'a missing bracket, quote or blank',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    vi: 'hai dấu hai chấm trên một dòng; hãy đặt giá trị trong ngoặc kép',
    en: 'two colons on one line; put the value in double quotes',
  },
  BAD_SCALAR_START: {
    vi: 'giá trị bắt đầu bằng ký tự đặc biệt; hãy đặt trong ngoặc kép',
    en: 'the value begins with a reserved character; put it in double quotes',
  },
  UNEXPECTED_TOKEN: { vi: 'chữ đứng không đúng chỗ', en: 'something stands where it may not' },
  MULTILINE_IMPLICIT_KEY: { vi: 'khóa kéo dài hơn một dòng', en: 'a key runs over more than one line' },
  TAG_RESOLVE_FAILED: { vi: 'thẻ (!tên) không được dùng', en: 'a tag (!name) is not allowed' },
  BAD_DQ_ESCAPE: { vi: 'dấu \\ sai trong ngoặc kép', en: 'a wrong \\ within double quotes' },
}

const TYPES: Readonly<Record<string, TermNames>> = {
  string: { vi: 'chữ', en: 'a text' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'danh sách', en: 'a list' },
  object: { vi: 'đối tượng', en: 'an object' },
  record: { vi: 'đối tượng', en: 'an object' },
}

function shown(found: string): TermNames {
  if (found === 'null') return { vi: 'chỗ trống', en: 'empty' }
  return TYPES[found] ?? { vi: found, en: found }
}

function bound(expected: string): TermNames {
  return expected === 'non-empty'
    ? { vi: 'chữ không rỗng', en: 'a text that is not empty' }
    : { vi: expected, en: expected }
}
