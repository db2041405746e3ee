import type { Language, TermNames } from '../terms.ts'

export interface OperandHelp {
  /** As it stands in the usage line. */
  readonly name: TermNames
  readonly text: TermNames
}

/** What the arguments of the commands are called and what they may be. */
export const OPERANDS: Readonly<Record<string, OperandHelp>> = {
  plans: {
    name: { vi: 'VĂN-BẢN', en: 'PLAN' },
    text: {
      vi: 'tệp kế hoạch (.md, .txt), thư mục chứa chúng, hoặc "-" để đọc đầu vào chuẩn',
      en: 'a plan (.md, .txt), a folder of plans, or "-" for standard input',
    },
  },
  registries: {
    name: { vi: 'SỔ', en: 'REGISTRY' },
    text: {
      vi: 'sổ nhiệm vụ (.yaml, .json), thư mục chứa sổ, hoặc văn bản (được đọc ngay); không nêu thì theo cấu hình, hoặc registries/**/*.yaml',
      en: 'a registry (.yaml, .json), a folder of them, or a plan (parsed on the fly); if none is named, those of the configuration, else registries/**/*.yaml',
    },
  },
  task: {
    name: { vi: 'MÃ [SỔ…]', en: 'ID [REGISTRY…]' },
    text: {
      vi: 'mã nhiệm vụ: II.3.2, 157#II.3.2, 157/KH-UBND#II.3.2 … dạng nào cũng được miễn là không trùng',
      en: 'the id of a task: II.3.2, 157#II.3.2, 157/KH-UBND#II.3.2 … any form that is unique',
    },
  },
  expression: {
    name: { vi: 'BIỂU-THỨC [SỔ…]', en: 'EXPRESSION [REGISTRY…]' },
    text: {
      vi: 'điều cần hỏi, trong dấu nháy đơn; sau đó là sổ, thư mục hay văn bản như ở lệnh tasks',
      en: 'what is asked, in single quotes; then registries, folders or plans as for tasks',
    },
  },
  versions: {
    name: { vi: 'CŨ MỚI', en: 'OLD NEW' },
    text: {
      vi: 'hai bản để so: sổ, văn bản, thư mục, hoặc một bản trong git (HEAD~1:registries/)',
      en: 'two versions to compare: registries, plans, folders, or one of git (HEAD~1:registries/)',
    },
  },
  unit: {
    name: { vi: 'ĐƠN-VỊ', en: 'UNIT' },
    text: {
      vi: 'tên đơn vị, viết tắt hay không dấu đều được',
      en: 'the name of a unit, also abbreviated or without marks',
    },
  },
  code: {
    name: { vi: 'MÃ', en: 'CODE' },
    text: { vi: 'mã chẩn đoán, ví dụ time/impossible', en: 'a diagnostic code, such as time/impossible' },
  },
  schema: {
    name: { vi: 'TÊN', en: 'NAME' },
    text: {
      vi: 'tên lược đồ; không nêu thì là registry',
      en: 'the name of a schema; registry if none is given',
    },
  },
}

export const operandName = (key: string, language: Language): string => OPERANDS[key]?.name[language] ?? key
