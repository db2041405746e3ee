import { excerpt } from '../amounts.ts'
import type { MessagesOf } from './message.ts'

/** What a task lacks of the offices' "6 rõ". */
export const TASK_MESSAGES: MessagesOf<'task'> = {
  'task/no-unit': {
    vi: () => 'chưa rõ người: nhiệm vụ không giao cho đơn vị nào',
    en: () => 'who is not clear: no unit is given this task',
    meaning: {
      vi: '"Rõ người" của 6 rõ: nhiệm vụ phải có đơn vị chủ trì hoặc thực hiện; nơi nhận báo cáo, hướng dẫn thì chưa đủ.',
      en: 'Of the "6 rõ": a task needs a unit that leads or carries it out; one that only guides or receives is not enough.',
    },
    mend: {
      vi: 'So với nguồn bằng ttdn show; đơn vị có thể nằm ở đề mục.',
      en: 'Compare with the source by ttdn show; the unit may stand in a heading.',
    },
  },
  'task/no-lead': {
    vi: ({ units }) =>
      `chưa rõ trách nhiệm: ${String(units.length)} đơn vị cùng làm, không đơn vị nào chủ trì`,
    en: ({ units }) => `who answers is not clear: ${String(units.length)} units carry it out and none leads`,
    meaning: {
      vi: '"Rõ trách nhiệm" của 6 rõ: khi nhiều đơn vị cùng thực hiện phải có một đơn vị chủ trì.',
      en: 'Of the "6 rõ": where several units carry out a task, one of them should lead.',
    },
    mend: {
      vi: 'Văn bản không nói thì không tự thêm; hỏi lại cơ quan ban hành.',
      en: 'If the document does not say, add nothing; ask its issuer.',
    },
  },
  'task/no-work': {
    vi: ({ content }) => `chưa rõ việc: "${excerpt(content)}"`,
    en: ({ content }) => `what is to be done is not clear: "${excerpt(content)}"`,
    meaning: {
      vi: '"Rõ việc" của 6 rõ: nội dung chỉ có một, hai chữ, có thể bị mất khi chuyển đổi.',
      en: 'Of the "6 rõ": the content is a word or two; the rest may have been lost in conversion.',
    },
    mend: { vi: 'So với nguồn bằng ttdn show.', en: 'Compare with the source by ttdn show.' },
  },
  'task/no-time': {
    vi: () => 'chưa rõ thời gian: sổ không ghi thời gian nào cho nhiệm vụ',
    en: () => 'when is not clear: the registry holds no time for the task',
    meaning: {
      vi: '"Rõ thời gian" của 6 rõ: văn bản không nói khi nào phải xong, cũng không nói là thường xuyên; hoặc có nói mà parse không đọc được (time/not-understood).',
      en: 'Of the "6 rõ": the document says neither by when nor that it goes on throughout; or it does, and parse could not read it (time/not-understood).',
    },
    mend: {
      vi: 'Xem nguồn bằng ttdn show; nguồn không nói thì không tự đặt ngày, hỏi lại cơ quan ban hành.',
      en: 'See the source by ttdn show; if it does not say, set no date yourself and ask the issuer.',
    },
  },
  'task/undated': {
    vi: ({ text }) => `chưa rõ thời gian: "${excerpt(text)}" không cho biết ngày nào`,
    en: ({ text }) => `when is not clear: no day follows from "${excerpt(text)}"`,
    meaning: {
      vi: '"Rõ thời gian" của 6 rõ: văn bản có ghi thời gian, nhưng không tính ra được ngày, nên không thể nhắc hạn.',
      en: 'Of the "6 rõ": the document states a time, but no day follows from it, so that nobody can be reminded.',
    },
    mend: {
      vi: 'Không tự đặt ngày; hỏi lại cơ quan ban hành.',
      en: 'Set no date yourself; ask the issuer.',
    },
  },
  'task/no-product': {
    vi: () => 'chưa rõ sản phẩm: nhiệm vụ không nêu kết quả',
    en: () => 'the result is not clear: the task names no product',
    meaning: {
      vi: '"Rõ sản phẩm" của 6 rõ: không biết nộp cái gì thì khó nghiệm thu.',
      en: 'Of the "6 rõ": without knowing what is handed in, nobody can accept it.',
    },
    mend: {
      vi: 'Không tự thêm; tắt quy tắc này nếu kế hoạch của cơ quan không ghi sản phẩm.',
      en: 'Add nothing; switch the rule off if plans of your office name no products.',
    },
  },
  'task/no-authority': {
    vi: () => 'chưa rõ thẩm quyền: không nêu ai hướng dẫn, theo dõi hay nhận báo cáo',
    en: () => 'authority is not clear: nobody guides, oversees or receives the result',
    meaning: {
      vi: '"Rõ thẩm quyền" của 6 rõ. Quy tắc này mặc định tắt vì ít văn bản ghi ở từng nhiệm vụ.',
      en: 'Of the "6 rõ". Off by default, since few documents say so task by task.',
    },
    mend: {
      vi: 'Bật bằng rules: { task/no-authority: info } nếu cơ quan cần.',
      en: 'Switch it on with rules: { task/no-authority: info } if your office asks for it.',
    },
  },
  'task/two-leads': {
    vi: ({ leads }) => `${String(leads.length)} đơn vị cùng chủ trì: ${leads.join('; ')}`,
    en: ({ leads }) => `${String(leads.length)} units lead: ${leads.join('; ')}`,
    meaning: {
      vi: 'Một việc chỉ nên có một đơn vị chịu trách nhiệm chính.',
      en: 'One duty should have one unit that answers for it.',
    },
    mend: {
      vi: 'So với nguồn: có thể là hai nhiệm vụ, hoặc văn bản thật sự giao chung.',
      en: 'Compare with the source: it may be two duties, or truly a joint one.',
    },
  },
}

export const DUTY_MESSAGES: MessagesOf<'duty'> = {
  'duty/same': {
    vi: ({ other, quote }) => `cùng một việc với ${other}: "${excerpt(quote)}"`,
    en: ({ other, quote }) => `the same duty as ${other}: "${excerpt(quote)}"`,
    meaning: {
      vi: 'Hai nhiệm vụ của một văn bản có lời gần như nhau mà không nối với nhau bằng "see".',
      en: 'Two tasks of one document have nearly the same words and are not linked by "see".',
    },
    mend: {
      vi: 'Nếu là một việc, thêm "see" vào nhiệm vụ sau.',
      en: 'If they are one duty, add "see" to the later one.',
    },
  },
  'duty/overlap': {
    vi: ({ other, lead, otherLead, quote, otherQuote }) =>
      `chồng chéo với ${other}: ở đây ${lead} chủ trì "${excerpt(quote)}", ở kia ${otherLead} chủ trì "${excerpt(otherQuote)}"`,
    en: ({ other, lead, otherLead, quote, otherQuote }) =>
      `overlaps with ${other}: here ${lead} leads "${excerpt(quote)}", there ${otherLead} leads "${excerpt(otherQuote)}"`,
    meaning: {
      vi: 'Hai văn bản còn hiệu lực cùng lúc của một địa phương giao việc gần như nhau cho hai đơn vị chủ trì khác nhau.',
      en: 'Two documents of one place, in force at the same time, give nearly the same duty to different leads.',
    },
    mend: {
      vi: 'Đề nghị cơ quan ban hành làm rõ đơn vị nào chủ trì.',
      en: 'Ask the issuer which unit leads.',
    },
  },
}
