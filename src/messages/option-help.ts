import type { TermNames } from '../terms.ts'

export interface OptionHelp {
  /** What stands for the value; absent for a flag. */
  readonly value?: TermNames
  readonly text: TermNames
}

const FORMAT = { vi: 'DẠNG', en: 'FORMAT' }
const FILE = { vi: 'TỆP', en: 'FILE' }
const DATE = { vi: 'NGÀY', en: 'DATE' }

const ANSWER_FORMAT: OptionHelp = {
  value: FORMAT,
  text: {
    vi: 'table (mặc định), json, ndjson, yaml, csv, tsv, markdown',
    en: 'table (default), json, ndjson, yaml, csv, tsv, markdown',
  },
}

/** Explanations of options by `command --option`, or `--option` where it means the same everywhere. */
const OPTION_HELP: Readonly<Record<string, OptionHelp>> = {
  '--lang': {
    value: { vi: 'vi|en', en: 'vi|en' },
    text: { vi: 'ngôn ngữ của thông báo', en: 'language of messages' },
  },
  '--config': {
    value: FILE,
    text: {
      vi: 'tệp cấu hình thay cho ttdn.config.yaml tìm được',
      en: 'configuration instead of the ttdn.config.yaml found',
    },
  },
  '--quiet': { text: { vi: 'chỉ nêu lỗi', en: 'report errors only' } },
  '--verbose': { text: { vi: 'nói rõ hơn', en: 'say more' } },
  'parse --verbose': {
    text: {
      vi: 'cho thấy từng đoạn của văn bản được hiểu là gì',
      en: 'show how each block of the document was understood',
    },
  },
  '--color': { text: { vi: 'luôn tô màu', en: 'always use colour' } },
  '--no-color': { text: { vi: 'không tô màu', en: 'never use colour' } },
  '--version': { text: { vi: 'số phiên bản', en: 'version of the program' } },
  '--help': { text: { vi: 'hướng dẫn này', en: 'this help' } },
  'parse --output': {
    value: { vi: 'TỆP|THƯ-MỤC', en: 'FILE|FOLDER' },
    text: {
      vi: 'ghi vào tệp, hoặc vào thư mục (đã có, kết thúc bằng "/", hay khi có nhiều văn bản)',
      en: 'write to a file, or into a folder (one that exists, ends in "/", or when there are several plans)',
    },
  },
  'parse --force': {
    text: {
      vi: 'ghi đè tệp đã có; sổ có phần do người sửa thì vẫn giữ',
      en: 'overwrite existing files; registries that people have edited are kept even so',
    },
  },
  'parse --format': {
    value: FORMAT,
    text: { vi: 'yaml (mặc định) hoặc json', en: 'yaml (default) or json' },
  },
  'parse --from': {
    value: FORMAT,
    text: {
      vi: 'định dạng của văn bản, thay cho phần mở rộng: markdown, text …',
      en: 'format of the plan, instead of its extension: markdown, text …',
    },
  },
  'parse --strict': {
    text: { vi: 'có cảnh báo nào thì kết thúc với mã 1', en: 'end with status 1 if there is any warning' },
  },
  'parse --no-assumptions': {
    text: {
      vi: 'bỏ mọi giá trị suy ra, chỉ giữ điều ghi rõ',
      en: 'drop every value that was inferred, keep only what is stated',
    },
  },
  'parse --number': {
    value: { vi: 'SỐ', en: 'NUMBER' },
    text: { vi: 'số, ký hiệu, khi phần đầu không còn', en: 'number of the document, if its header was lost' },
  },
  'parse --date': {
    value: DATE,
    text: { vi: 'ngày ban hành (2024-01-22 hoặc 22/01/2024)', en: 'its date (2024-01-22 or 22/01/2024)' },
  },
  'parse --issuer': {
    value: { vi: 'CƠ-QUAN', en: 'ISSUER' },
    text: { vi: 'cơ quan ban hành', en: 'its issuer' },
  },
  'parse --trace': {
    value: { vi: 'MÃ', en: 'ID' },
    text: {
      vi: 'cho thấy mỗi trường của một nhiệm vụ được đọc từ chữ nào, theo quy tắc nào',
      en: 'show from which words, by which rule, each field of a task was read',
    },
  },
  'parse --max-size': {
    value: { vi: 'CỠ', en: 'SIZE' },
    text: { vi: 'bỏ qua tệp lớn hơn (mặc định 20MB)', en: 'leave out larger files (default 20MB)' },
  },
  'tasks --unit': {
    value: { vi: 'ĐƠN-VỊ', en: 'UNIT' },
    text: { vi: 'chỉ nhiệm vụ của đơn vị này', en: 'only the duties of this unit' },
  },
  'tasks --role': {
    value: { vi: 'VAI-TRÒ', en: 'ROLE' },
    text: {
      vi: 'chỉ vai trò này: chủ-trì, thực-hiện, phối-hợp, hướng-dẫn, theo-dõi, nhận-báo-cáo; nhiều vai trò cách nhau bằng dấu phẩy',
      en: 'only this role: lead, implement, coordinate, guide, oversee, receive; several with commas',
    },
  },
  '--direct': {
    text: {
      vi: 'chỉ việc giao thẳng, không qua tập thể',
      en: 'only its own duties, not those of collectives',
    },
  },
  '--inherited': {
    text: {
      vi: 'kể cả việc kế thừa từ đơn vị không còn, kèm căn cứ',
      en: 'also duties inherited from units that no longer exist, with the legal basis',
    },
  },
  'tasks --due-before': { value: DATE, text: { vi: 'hạn trước ngày này', en: 'due before this day' } },
  'tasks --due-after': { value: DATE, text: { vi: 'hạn sau ngày này', en: 'due after this day' } },
  'tasks --overdue': {
    text: { vi: 'đã quá hạn, chưa xong và chưa thôi', en: 'past due, neither done nor dropped' },
  },
  'tasks --upcoming': {
    value: { vi: 'KHOẢNG', en: 'SPAN' },
    text: { vi: 'đến hạn trong khoảng này: 30d, 2w, 3m', en: 'due within this time: 30d, 2w, 3m' },
  },
  'tasks --kind': {
    value: { vi: 'LOẠI', en: 'KIND' },
    text: {
      vi: 'loại thời gian: thường-xuyên, định-kỳ, giai-đoạn, thời-hạn, tính-từ-sự-kiện, khi-có-điều-kiện',
      en: 'kind of time: ongoing, recurring, period, deadline, relative, conditional',
    },
  },
  'tasks --document': {
    value: { vi: 'VĂN-BẢN', en: 'DOCUMENT' },
    text: { vi: 'số hoặc trích yếu: 157, 157/KH-UBND', en: 'its number or title: 157, 157/KH-UBND' },
  },
  'tasks --state': {
    value: { vi: 'TÌNH-TRẠNG', en: 'STATE' },
    text: {
      vi: 'tình trạng ghi trong sổ: todo, doing, done, dropped',
      en: 'state in the registry: todo, doing, done, dropped',
    },
  },
  '--sort': {
    value: { vi: 'TRƯỜNG', en: 'FIELD' },
    text: {
      vi: 'xếp theo trường, nhiều trường cách nhau bằng dấu phẩy; -due là từ muộn đến sớm',
      en: 'order by a field, several with commas; -due is latest first',
    },
  },
  '--group-by': {
    value: { vi: 'NHÓM', en: 'GROUP' },
    text: {
      vi: 'nhóm theo đơn-vị, văn-bản, tháng, loại, mục',
      en: 'put together by unit, document, month, kind, section',
    },
  },
  '--count': { text: { vi: 'chỉ đếm', en: 'only count' } },
  '--fields': {
    value: { vi: 'TRƯỜNG', en: 'FIELDS' },
    text: {
      vi: 'chỉ các cột này, cách nhau bằng dấu phẩy: id,content,lead,due …',
      en: 'only these columns, with commas: id,content,lead,due …',
    },
  },
  '--limit': {
    value: { vi: 'SỐ', en: 'COUNT' },
    text: { vi: 'nhiều nhất bấy nhiêu nhiệm vụ', en: 'at most so many tasks' },
  },
  '--separator': {
    value: { vi: 'DẤU', en: 'SIGN' },
    text: {
      vi: 'dấu ngăn cột của CSV (mặc định dấu phẩy)',
      en: 'what stands between CSV cells (default a comma)',
    },
  },
  'tasks --format': ANSWER_FORMAT,
  'query --format': ANSWER_FORMAT,
  'diff --by': {
    value: { vi: 'CÁCH', en: 'HOW' },
    text: {
      vi: 'task: theo nhiệm vụ (mặc định); unit: mỗi đơn vị thêm, bớt, phải sớm hơn việc gì',
      en: 'task (default), or unit: what each unit gains, loses, must do sooner',
    },
  },
  'diff --ignore': {
    value: { vi: 'wording', en: 'wording' },
    text: { vi: 'bỏ qua thay đổi chỉ về câu chữ', en: 'leave out changes of wording only' },
  },
  'diff --exit-zero': {
    text: {
      vi: 'kết thúc với mã 0 dù có khác biệt',
      en: 'end with status 0 even where there are differences',
    },
  },
  'diff --format': {
    value: FORMAT,
    text: { vi: 'text (mặc định), markdown, json', en: 'text (default), markdown, json' },
  },
  'graph --relation': {
    value: { vi: 'QUAN-HỆ', en: 'RELATION' },
    text: {
      vi: 'chỉ quan hệ này: triển-khai, sửa-đổi, thay-thế, kèm-theo, căn-cứ, nhắc-đến',
      en: 'only this relation: implements, amends, replaces, attached, basis, mentions',
    },
  },
  'graph --format': {
    value: FORMAT,
    text: { vi: 'text (mặc định), mermaid, dot, json', en: 'text (default), mermaid, dot, json' },
  },
  '--on': {
    value: DATE,
    text: { vi: 'xét theo ngày này thay cho hôm nay', en: 'as of this date instead of today' },
  },
  'validate --format': {
    value: FORMAT,
    text: {
      vi: 'text (mặc định), json, sarif, github, junit, markdown',
      en: 'text (default), json, sarif, github, junit, markdown',
    },
  },
  'validate --fail-on': {
    value: { vi: 'MỨC', en: 'SEVERITY' },
    text: {
      vi: 'kết thúc với mã 1 từ mức này: error (mặc định), warning',
      en: 'end with status 1 from this severity: error (default), warning',
    },
  },
  'validate --max-warnings': {
    value: { vi: 'SỐ', en: 'COUNT' },
    text: {
      vi: 'kết thúc với mã 1 khi có nhiều cảnh báo hơn',
      en: 'end with status 1 if there are more warnings',
    },
  },
  'validate --baseline': {
    value: FILE,
    text: {
      vi: 'chỉ nêu điều chưa có trong tệp này; chưa có tệp thì lập',
      en: 'report only what is not in this file; it is made if missing',
    },
  },
  'validate --update-baseline': {
    text: {
      vi: 'ghi lại vào tệp ấy điều hiện có của các sổ được kiểm tra, giữ phần của sổ khác',
      en: 'write what is there today into that file, keeping what it holds of other registries',
    },
  },
  'validate --fix': {
    text: {
      vi: 'sửa điều sửa được an toàn (dấu nháy, dạng số, thứ tự khóa), giữ chú thích',
      en: 'mend what can be mended safely (quoting, numbers, order of keys), keeping comments',
    },
  },
  'units --format': {
    value: FORMAT,
    text: { vi: 'text (mặc định) hoặc json', en: 'text (default) or json' },
  },
}

export function optionHelp(command: string | undefined, option: string): OptionHelp | undefined {
  return OPTION_HELP[`${command ?? ''} --${option}`] ?? OPTION_HELP[`--${option}`]
}
