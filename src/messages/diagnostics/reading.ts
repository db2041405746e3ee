import { excerpt } from '../amounts.ts'
import { BASES, type TermNames } from '../../terms.ts'
import type { MessagesOf } from './message.ts'

/** Numbering marks. */
export const OUTLINE_MESSAGES: MessagesOf<'outline'> = {
  'outline/duplicate-mark': {
    vi: ({ mark, id }) => `mục "${mark}" được đánh số hai lần; mục sau mang mã ${id}`,
    en: ({ mark, id }) => `the mark "${mark}" occurs twice; the later one gets the id ${id}`,
    meaning: {
      vi: 'Hai mục cùng cấp mang một số thứ tự. Mã của mục sau có thêm đuôi "~2" để không lẫn.',
      en: 'Two sections of one level bear the same mark. The id of the later one ends in "~2".',
    },
    mend: {
      vi: 'Nếu là lỗi đánh máy của văn bản, không cần làm gì; mã vẫn cố định.',
      en: 'If it is a slip in the document, nothing need be done: the id is stable.',
    },
  },
  'outline/missing-mark': {
    vi: ({ expected, found }) => `sau mục trước lẽ ra là "${expected}", nhưng gặp "${found}"`,
    en: ({ expected, found }) => `"${expected}" was expected after the mark before, but "${found}" follows`,
    meaning: {
      vi: 'Số thứ tự nhảy cách: văn bản đánh số nhầm, hoặc một mục bị mất khi chuyển đổi.',
      en: 'The numbering skips: a slip in the document, or a section lost in conversion.',
    },
    mend: {
      vi: 'So với bản gốc xem có thiếu mục nào không.',
      en: 'Compare with the original to see whether a section is missing.',
    },
  },
}

/** Fields and passages of the text. */
export const EXTRACT_MESSAGES: MessagesOf<'extract'> = {
  'extract/unclaimed': {
    vi: ({ text }) => `đoạn này chưa được hiểu và không có trong sổ: "${excerpt(text)}"`,
    en: ({ text }) => `this passage was not understood and is not in the registry: "${excerpt(text)}"`,
    meaning: {
      vi: 'Chữ trong nguồn không thuộc nhiệm vụ nào và cũng không được nhận ra là phần khác của văn bản. Nó được nêu ra để không mất âm thầm.',
      en: 'Text of the source belongs to no duty and was not recognised as another part of the document. It is reported so that nothing is lost silently.',
    },
    mend: {
      vi: 'Đọc đoạn đó trong nguồn; nếu là nhiệm vụ, ghi thêm vào sổ bằng tay và báo cho dự án.',
      en: 'Read the passage in the source; if it is a duty, add it to the registry by hand and tell the project.',
    },
  },
  'extract/empty-field': {
    vi: ({ label }) => `"${label}" không có nội dung`,
    en: ({ label }) => `"${label}" has no value`,
    meaning: {
      vi: 'Văn bản có nhãn nhưng sau nhãn để trống. Trường tương ứng vắng mặt trong sổ.',
      en: 'The document has the label, but nothing after it. The field is absent from the registry.',
    },
    mend: {
      vi: 'Xem bản gốc: nội dung có thể bị mất khi chuyển đổi.',
      en: 'See the original: the value may have been lost in conversion.',
    },
  },
  'extract/duplicate-field': {
    vi: ({ label }) => `"${label}" có hai lần trong một nhiệm vụ`,
    en: ({ label }) => `"${label}" occurs twice in one task`,
    meaning: {
      vi: 'Hai trường cùng nhãn trong một mục; có thể là hai nhiệm vụ viết liền nhau.',
      en: 'Two fields bear the same label in one section; they may be two duties run together.',
    },
    mend: {
      vi: 'Đối chiếu nhiệm vụ này với nguồn bằng ttdn show.',
      en: 'Compare the task with its source with ttdn show.',
    },
  },
  'extract/no-duty': {
    vi: ({ text }) =>
      `câu này nêu việc phải làm nhưng không rõ ai làm, bao giờ, nên không có trong sổ: "${excerpt(text)}"`,
    en: ({ text }) =>
      `this says what to do, but neither who nor when, and is not in the registry: "${excerpt(text)}"`,
    meaning: {
      vi: 'Câu đứng trong phần giao việc và có động từ chỉ việc, nhưng không nêu đơn vị hay thời gian nào nhận ra được, cũng không thừa hưởng từ đề mục.',
      en: 'The passage stands where duties are given and has a verb of action, but no unit or time that was recognised, nor does it inherit one from a heading.',
    },
    mend: {
      vi: 'Đọc câu đó trong nguồn; nếu có đơn vị phải làm, ghi thêm vào sổ bằng tay và báo cho dự án.',
      en: 'Read the passage in the source; if somebody has to do it, add it to the registry by hand and tell the project.',
    },
  },
  'extract/same-duty': {
    vi: ({ id, other }) => `${id} nói lại nhiệm vụ ${other} của cùng văn bản`,
    en: ({ id, other }) => `${id} states again the duty ${other} of the same document`,
    meaning: {
      vi: 'Một nhiệm vụ được nêu ở hai chỗ (ví dụ phần nội dung và phần tổ chức thực hiện). Cả hai được giữ và nối với nhau bằng "see".',
      en: 'One duty stands in two places (say, in the content and under its unit). Both are kept and linked by "see".',
    },
    mend: {
      vi: 'Không cần làm gì; khi đếm nhiệm vụ, nhớ rằng đây là một việc.',
      en: 'Nothing need be done; when counting duties, remember that this is one.',
    },
  },
}

export const TIME_MESSAGES: MessagesOf<'time'> = {
  'time/not-understood': {
    vi: ({ text }) => `chưa hiểu thời gian "${excerpt(text)}"`,
    en: ({ text }) => `the time "${excerpt(text)}" was not understood`,
    meaning: {
      vi: 'Câu chữ về thời gian không ứng với cách viết nào đã biết. Không có ngày nào được đoán ra.',
      en: 'The words do not match any known way of stating a time. No date was guessed.',
    },
    mend: {
      vi: 'Ghi thời gian vào sổ bằng tay nếu cần, và báo cách viết này cho dự án.',
      en: 'Add the time to the registry by hand if you need it, and tell the project of this wording.',
    },
  },
  'time/impossible': {
    vi: ({ text }) => `"${excerpt(text)}" là ngày không có thật`,
    en: ({ text }) => `"${excerpt(text)}" is not a real date`,
    meaning: {
      vi: 'Ngày này không có trong lịch (ví dụ 31/4). Nó được nêu ra chứ không được dời sang ngày khác.',
      en: 'The calendar has no such day (say, 31 April). It is reported, not moved to another day.',
    },
    mend: {
      vi: 'Hỏi lại cơ quan ban hành; đừng tự đổi ngày.',
      en: 'Ask the issuer; do not change the date yourself.',
    },
  },
}

export const UNIT_MESSAGES: MessagesOf<'unit'> = {
  'unit/not-understood': {
    vi: ({ text }) => `không nhận ra đơn vị nào trong "${excerpt(text)}"`,
    en: ({ text }) => `no unit was recognised in "${excerpt(text)}"`,
    meaning: {
      vi: 'Chỗ này lẽ ra ghi đơn vị nhưng không tên nào khớp danh mục hay bắt đầu bằng tên loại cơ quan.',
      en: 'Units should stand here, but no name matches the catalogue or begins like that of a body.',
    },
    mend: {
      vi: 'Nếu là đơn vị thật, thêm nó vào phần units của ttdn.config.yaml.',
      en: 'If it is a real unit, add it under units in ttdn.config.yaml.',
    },
  },
  'unit/unknown': {
    vi: ({ name, nearest }) =>
      `danh mục không có "${name}"${nearest.length === 0 ? '' : `; gần nhất: ${nearest.join(', ')}`}`,
    en: ({ name, nearest }) =>
      `the catalogue has no "${name}"${nearest.length === 0 ? '' : `; nearest: ${nearest.join(', ')}`}`,
    meaning: {
      vi: 'Tên không ứng với đơn vị nào trong danh mục: có thể gõ nhầm, hoặc là đơn vị riêng của địa phương.',
      en: 'The name is no unit of the catalogue: a slip, or a unit of one place only.',
    },
    mend: {
      vi: 'Sửa tên nếu sổ ghi nhầm; nếu là đơn vị thật, thêm vào units hoặc aliases của ttdn.config.yaml.',
      en: 'Correct the name if the registry is wrong; if it is a real unit, add it to units or aliases in ttdn.config.yaml.',
    },
  },
  'unit/anachronism': {
    vi: ({ name, date, from, to }) =>
      from !== undefined && date < from
        ? `${name} chưa có vào ngày ${date} (từ ${from})`
        : `${name} không còn vào ngày ${date}${to === undefined ? '' : ` (đến ${to})`}`,
    en: ({ name, date, from, to }) =>
      from !== undefined && date < from
        ? `${name} did not exist yet on ${date} (since ${from})`
        : `${name} no longer existed on ${date}${to === undefined ? '' : ` (until ${to})`}`,
    meaning: {
      vi: 'Văn bản giao việc cho đơn vị chưa lập hoặc đã sáp nhập vào ngày ban hành.',
      en: 'The document gives a duty to a unit that was not there, or no longer, on its date.',
    },
    mend: {
      vi: 'Kiểm tra ngày văn bản; xem đơn vị kế thừa bằng ttdn units.',
      en: 'Check the date of the document; ttdn units shows the successor.',
    },
  },
}

/** What Vietnamese sentences call the fields of a registry that can rest on an assumption. */
const FIELD_NAMES: ReadonlyMap<string, string> = new Map([
  ['units', 'đơn vị'],
  ['time', 'thời gian'],
  ['products', 'sản phẩm'],
  ['document.number', 'số, ký hiệu'],
  ['document.type', 'loại văn bản'],
  ['document.title', 'tên văn bản'],
  ['document.issuer', 'cơ quan ban hành'],
  ['document.date', 'ngày ban hành'],
])

/** Values left out by `--no-assumptions`. */
export const ASSUMPTION_MESSAGES: MessagesOf<'assumption'> = {
  'assumption/dropped': {
    vi: ({ field, basis, value }) =>
      `bỏ ${FIELD_NAMES.get(field) ?? field} "${excerpt(value)}": dựa vào ${nameOf(basis).vi}`,
    en: ({ field, basis, value }) => `dropped ${field} "${excerpt(value)}": it rests on ${nameOf(basis).en}`,
    meaning: {
      vi: 'Với --no-assumptions, mọi giá trị không ghi ngay tại chỗ của nó trong văn bản đều bị bỏ và được nêu ra.',
      en: 'With --no-assumptions every value that does not stand in its own place is left out and reported.',
    },
    mend: {
      vi: 'Bỏ --no-assumptions để giữ giá trị kèm dấu "basis", hoặc cho giá trị bằng --number, --date, --issuer.',
      en: 'Leave out --no-assumptions to keep the value with its "basis" mark, or give it with --number, --date, --issuer.',
    },
  },
}

const nameOf = (basis: string): TermNames =>
  Object.entries(BASES).find(([key]) => key === basis)?.[1] ?? { vi: basis, en: basis }
