import { excerpt } from '../amounts.ts'
import type { MessagesOf } from './message.ts'

/** Ids of a registry. */
export const ID_MESSAGES: MessagesOf<'id'> = {
  'id/duplicate': {
    vi: ({ id, first }) => `mã ${id} đã có ở ${first}`,
    en: ({ id, first }) => `the id ${id} is already used at ${first}`,
    meaning: {
      vi: 'Hai nhiệm vụ hoặc chỉ tiêu mang cùng một mã: không thể nhắc đến riêng từng việc.',
      en: 'Two tasks or targets bear one id, so that neither can be named.',
    },
    mend: { vi: 'Thêm đuôi "~2" vào mã của việc sau.', en: 'Add "~2" to the id of the later one.' },
  },
  'id/unknown': {
    vi: ({ id }) => `"see" nhắc đến ${id}, nhưng sổ không có mã này`,
    en: ({ id }) => `"see" names ${id}, but the registry has no such id`,
    meaning: {
      vi: 'Nhiệm vụ nối với một nhiệm vụ không có trong sổ, có thể vì đã bị xóa hay đổi mã.',
      en: 'A task is linked to one that the registry does not hold; it may have been removed or renamed.',
    },
    mend: { vi: 'Sửa hoặc bỏ mã trong "see".', en: 'Correct the id in "see", or remove it.' },
  },
}

export const DATE_MESSAGES: MessagesOf<'date'> = {
  'date/impossible': {
    vi: ({ value }) => `${value} không có thật`,
    en: ({ value }) => `${value} does not exist`,
    meaning: {
      vi: 'Lịch không có ngày này, hoặc đồng hồ không có giờ này.',
      en: 'The calendar has no such day, or the clock no such time.',
    },
    mend: {
      vi: 'So với nguồn bằng ttdn show rồi sửa.',
      en: 'Compare with the source by ttdn show, and correct it.',
    },
  },
  'date/end-before-start': {
    vi: ({ start, end }) => `kết thúc ${end} trước khi bắt đầu ${start}`,
    en: ({ start, end }) => `the end ${end} is before the start ${start}`,
    meaning: { vi: 'Khoảng thời gian bị ngược.', en: 'The stretch of time runs backwards.' },
    mend: {
      vi: 'So với nguồn bằng ttdn show rồi sửa.',
      en: 'Compare with the source by ttdn show, and correct it.',
    },
  },
  'date/before-document': {
    vi: ({ end, date }) => `thời hạn ${end} trước ngày ban hành ${date}`,
    en: ({ end, date }) => `the deadline ${end} is before the document's date ${date}`,
    meaning: {
      vi: 'Không ai có thể hoàn thành việc trước khi được giao: năm có thể gõ nhầm trong văn bản hoặc trong sổ.',
      en: 'Nobody can finish a duty before it is given: the year may be a slip, in the document or in the registry.',
    },
    mend: {
      vi: 'So với nguồn; nếu văn bản ghi đúng như vậy, hỏi lại cơ quan ban hành.',
      en: 'Compare with the source; if the document says so, ask its issuer.',
    },
  },
  'date/day-off': {
    vi: ({ day, name }) => `thời hạn ${day} rơi vào ngày nghỉ (${name})`,
    en: ({ day, name }) => `the deadline ${day} is a day off (${name})`,
    meaning: {
      vi: 'Thời hạn là Chủ nhật hoặc ngày lễ. Theo Bộ luật Dân sự 2015 Điều 148, thời hạn khi đó kết thúc vào ngày làm việc tiếp theo.',
      en: 'The deadline is a Sunday or a public holiday. By Civil Code 2015 article 148 a term then ends on the next working day.',
    },
    mend: {
      vi: 'Thống nhất cách tính trong đơn vị (rollToWorkingDay trong ttdn.config.yaml).',
      en: 'Agree how your office counts (rollToWorkingDay in ttdn.config.yaml).',
    },
  },
}

export const CITATION_MESSAGES: MessagesOf<'citation'> = {
  'citation/unknown': {
    vi: ({ number }) => `nhiệm vụ dẫn ${number}, nhưng danh sách citations không có văn bản này`,
    en: ({ number }) => `the task cites ${number}, but the registry's citations do not hold it`,
    meaning: {
      vi: 'Số ký hiệu trong citations của nhiệm vụ phải có trong danh sách citations của sổ.',
      en: 'A number in the citations of a task must stand in the citations of the registry.',
    },
    mend: {
      vi: 'Thêm văn bản vào danh sách, hoặc sửa số.',
      en: 'Add the act to the list, or correct the number.',
    },
  },
  'citation/suspicious': {
    vi: ({ number, reason, other }) =>
      `viện dẫn ${number} đáng ngờ: ${SUSPICIONS[reason]?.vi ?? reason}${besides(other)}`,
    en: ({ number, reason, other }) =>
      `the citation ${number} looks wrong: ${SUSPICIONS[reason]?.en ?? reason}${besides(other)}`,
    meaning: {
      vi: 'Số, ký hiệu, loại hay ngày của văn bản được dẫn mâu thuẫn với nhau; lỗi gõ kiểu này có thật trong nhiều văn bản.',
      en: 'Number, type and date of the cited act contradict each other; such slips are common in real documents.',
    },
    mend: {
      vi: 'Tra lại văn bản được dẫn; sổ giữ đúng chữ của nguồn.',
      en: 'Look the act up; the registry keeps the words of the source.',
    },
  },
  'citation/later': {
    vi: ({ number, date, documentDate }) => `${number} ban hành ${date}, sau văn bản này (${documentDate})`,
    en: ({ number, date, documentDate }) =>
      `${number} of ${date} is later than this document (${documentDate})`,
    meaning: {
      vi: 'Không thể dẫn văn bản chưa ban hành: một trong hai ngày sai. Hay gặp vào tháng 01, khi năm cũ bị gõ theo thói quen.',
      en: 'A document cannot cite what did not exist yet: one of the dates is wrong. Common in January, when the old year is typed by habit.',
    },
    mend: { vi: 'Kiểm tra ngày của cả hai văn bản.', en: 'Check the dates of both.' },
  },
}

/** Why a citation is doubted, by the kinds that recognition gives. */
const SUSPICIONS: Readonly<Record<string, { vi: string; en: string } | undefined>> = {
  'type-word': { vi: 'tên loại và ký hiệu không khớp', en: 'type and symbol do not agree' },
  year: {
    vi: 'năm trong số và ngày ban hành không khớp',
    en: 'the year in the number and the date do not agree',
  },
  'no-year': { vi: 'số thiếu năm', en: 'the number lacks its year' },
  'with-and-without-year': {
    vi: 'nơi ghi năm, nơi không',
    en: 'given with a year here and without one there',
  },
  'two-dates': { vi: 'một văn bản mà hai ngày', en: 'one act with two dates' },
  'near-identical': { vi: 'số gần giống, có thể gõ nhầm', en: 'nearly the same number, perhaps a slip' },
}

const besides = (other: string | undefined): string => (other === undefined ? '' : ` (${other})`)

export const TARGET_MESSAGES: MessagesOf<'target'> = {
  'target/no-value': {
    vi: ({ id }) => `chỉ tiêu ${id} không có con số`,
    en: ({ id }) => `the target ${id} has no figure`,
    meaning: {
      vi: 'Chỉ tiêu không đo được thì không đánh giá được kết quả.',
      en: 'What has no figure cannot be measured.',
    },
    mend: {
      vi: 'So với nguồn; nếu văn bản không nêu số, cân nhắc hỏi lại.',
      en: 'Compare with the source; if it gives none, consider asking.',
    },
  },
  'target/no-time': {
    vi: ({ id }) => `chỉ tiêu ${id} không có mốc thời gian`,
    en: ({ id }) => `the target ${id} has no time`,
    meaning: {
      vi: 'Không rõ chỉ tiêu phải đạt vào lúc nào.',
      en: 'It is not said by when the figure is to be reached.',
    },
    mend: {
      vi: 'So với nguồn; thời gian có thể nằm ở đề mục.',
      en: 'Compare with the source; the time may stand in a heading.',
    },
  },
}

/** The registry against the document it was read from. */
export const DRIFT_MESSAGES: MessagesOf<'drift'> = {
  'drift/source-changed': {
    vi: ({ source }) => `nguồn ${source} đã đổi sau khi lập sổ`,
    en: ({ source }) => `the source ${source} has changed since the registry was made`,
    meaning: {
      vi: 'Mã băm của văn bản nguồn khác mã ghi trong sổ: sổ có thể không còn đúng với kế hoạch.',
      en: 'The digest of the source differs from the one in the registry, which may no longer say what the plan says.',
    },
    mend: {
      vi: 'Xem khác gì bằng ttdn diff, rồi đọc lại kế hoạch.',
      en: 'See what differs with ttdn diff, then parse the plan again.',
    },
  },
  'drift/source-missing': {
    vi: ({ source }) => `không có tệp nguồn ${source} để đối chiếu`,
    en: ({ source }) => `the source ${source} is not there to compare with`,
    meaning: {
      vi: 'Không thể kiểm tra sổ còn đúng với kế hoạch hay không.',
      en: 'Whether the registry still says what the plan says cannot be checked.',
    },
    mend: {
      vi: 'Để văn bản nguồn ở đường dẫn ghi trong source.path.',
      en: 'Keep the source at the path given in source.path.',
    },
  },
  'drift/task-changed': {
    vi: ({ id, fields }) => `${id} khác với kế hoạch: ${fields.join(', ')}`,
    en: ({ id, fields }) => `${id} differs from the plan: ${fields.join(', ')}`,
    meaning: {
      vi: 'Đọc lại văn bản nguồn cho giá trị khác với sổ ở các trường này.',
      en: 'Reading the source again gives other values in these fields.',
    },
    mend: {
      vi: 'Đọc lại kế hoạch, hoặc giữ sửa đổi và bỏ qua chẩn đoán này kèm lý do.',
      en: 'Parse the plan again, or keep the edit and silence this with a reason.',
    },
  },
  'drift/task-missing': {
    vi: ({ id }) => `${id} có trong sổ nhưng không có trong kế hoạch`,
    en: ({ id }) => `${id} is in the registry but not in the plan`,
    meaning: {
      vi: 'Đọc lại văn bản nguồn không thấy nhiệm vụ này.',
      en: 'Reading the source again does not find this task.',
    },
    mend: {
      vi: 'So với nguồn; nếu nhiệm vụ do người thêm, bỏ qua kèm lý do.',
      en: 'Compare with the source; if people added it, silence this with a reason.',
    },
  },
  'drift/task-new': {
    vi: ({ id, content }) => `kế hoạch có ${id} "${excerpt(content)}", sổ thì không`,
    en: ({ id, content }) => `the plan has ${id} "${excerpt(content)}", the registry has not`,
    meaning: {
      vi: 'Đọc lại văn bản nguồn thấy thêm một nhiệm vụ.',
      en: 'Reading the source again finds another task.',
    },
    mend: { vi: 'Đọc lại kế hoạch.', en: 'Parse the plan again.' },
  },
  'drift/places': {
    vi: ({ id, at, now }) => `${id} không còn ở ${at} mà ở ${now} của nguồn`,
    en: ({ id, at, now }) => `${id} no longer stands at ${at} of the source but at ${now}`,
    meaning: {
      vi: 'Nội dung không đổi nhưng chỗ trong nguồn đã dời.',
      en: 'The words are the same, their place in the source is another.',
    },
    mend: {
      vi: 'Đọc lại kế hoạch để cập nhật chỗ.',
      en: 'Parse the plan again to bring the places up to date.',
    },
  },
}

/** What should not stand in a file that many will read. */
export const PRIVATE_MESSAGES: MessagesOf<'private'> = {
  'private/phone': {
    vi: ({ text }) => `có số điện thoại: ${text}`,
    en: ({ text }) => `holds a telephone number: ${text}`,
    meaning: {
      vi: 'Sổ thường được công khai trong git; số điện thoại cá nhân không nên nằm trong đó.',
      en: 'Registries are often public in git; personal telephone numbers should not stand in them.',
    },
    mend: {
      vi: 'Xóa số, hoặc bỏ qua kèm lý do nếu là số công khai của cơ quan.',
      en: "Remove it, or silence this with a reason if it is an office's public number.",
    },
  },
  'private/secrecy': {
    vi: ({ mark }) => `có dấu độ mật: ${mark}`,
    en: ({ mark }) => `bears a mark of secrecy: ${mark}`,
    meaning: {
      vi: 'Văn bản có dấu "Mật", "Tối mật" hoặc "Tuyệt mật": không được đưa vào sổ công khai.',
      en: 'The document is marked secret: it may not be kept in an open registry.',
    },
    mend: {
      vi: 'Gỡ tệp khỏi kho và báo người phụ trách bảo mật.',
      en: 'Take the file out of the repository and tell whoever answers for secrecy.',
    },
  },
}

/** Comments `# ttdn-ignore CODE: reason`. */
export const IGNORE_MESSAGES: MessagesOf<'ignore'> = {
  'ignore/no-reason': {
    vi: ({ code }) => `bỏ qua ${code} mà không nêu lý do`,
    en: ({ code }) => `${code} is silenced without a reason`,
    meaning: {
      vi: 'Chú thích bỏ qua chỉ có hiệu lực khi nói vì sao.',
      en: 'A comment silences a finding only when it says why.',
    },
    mend: { vi: 'Viết: # ttdn-ignore MÃ: lý do', en: 'Write: # ttdn-ignore CODE: reason' },
  },
  'ignore/unknown-code': {
    vi: ({ code }) => `không có mã chẩn đoán "${code}"`,
    en: ({ code }) => `there is no diagnostic "${code}"`,
    meaning: {
      vi: 'Chú thích bỏ qua nhắc đến mã không tồn tại.',
      en: 'The comment names a code that does not exist.',
    },
    mend: { vi: 'Xem các mã bằng ttdn explain.', en: 'ttdn explain lists the codes.' },
  },
  'ignore/unused': {
    vi: ({ code }) => `không còn ${code} nào ở đây để bỏ qua`,
    en: ({ code }) => `there is no ${code} here to silence`,
    meaning: {
      vi: 'Vấn đề đã hết, chú thích thừa.',
      en: 'The problem is gone; the comment is no longer needed.',
    },
    mend: { vi: 'Xóa chú thích.', en: 'Remove the comment.' },
  },
}
