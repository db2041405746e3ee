import type { MessagesOf } from './message.ts'

/** The document as a whole. */
export const DOCUMENT_MESSAGES: MessagesOf<'document'> = {
  'document/not-a-plan': {
    vi: () => 'không nhận ra đây là một kế hoạch hay văn bản giao nhiệm vụ',
    en: () => 'this does not look like a plan or another document that assigns duties',
    meaning: {
      vi: 'Không thấy số, ký hiệu, tên loại, quốc hiệu, bố cục đề mục hay nơi nhận nào của một văn bản hành chính. Không có sổ nhiệm vụ nào được lập.',
      en: 'Nothing of an administrative document was found: no number, type, national motto, outline or recipients. No registry is made.',
    },
    mend: {
      vi: 'Kiểm tra lại tệp. Nếu đúng là văn bản nhưng mất phần đầu, cho biết số, ngày, cơ quan bằng --number, --date, --issuer.',
      en: 'Check the file. If it is such a document whose header was lost, give --number, --date and --issuer.',
    },
  },
  'document/article': {
    vi: ({ reported }) => `đây là bài viết về ${reported}, không phải chính văn bản đó`,
    en: ({ reported }) => `this is an article about ${reported}, not the document itself`,
    meaning: {
      vi: 'Trang tin chỉ thuật lại một phần của kế hoạch. Nhiệm vụ đọc được có thể thiếu hoặc đã diễn đạt lại.',
      en: 'A news page reports only part of a plan. The duties found may be incomplete or reworded.',
    },
    mend: {
      vi: 'Tìm bản gốc của văn bản và đọc bản đó.',
      en: 'Find the original document and parse that.',
    },
  },
  'document/quotation': {
    vi: () => 'trang này chỉ trích dẫn văn bản để hỏi đáp hoặc đưa tin, không giao nhiệm vụ nào',
    en: () => 'this page only quotes documents, in an answer or a report; it assigns no duty',
    meaning: {
      vi: 'Câu chữ của kế hoạch được nhắc lại làm dẫn chứng. Lập sổ từ đó sẽ thành bịa nhiệm vụ.',
      en: 'Words of a plan are repeated as evidence. A registry made from them would invent duties.',
    },
    mend: {
      vi: 'Tìm bản gốc của văn bản được trích và đọc bản đó.',
      en: 'Find the document that is quoted and parse that.',
    },
  },
  'document/no-number': {
    vi: () => 'không thấy số, ký hiệu của văn bản',
    en: () => 'the document has no number',
    meaning: {
      vi: 'Phần đầu văn bản không có dòng "Số: …", hoặc số còn để trống khi chưa ban hành.',
      en: 'The header has no "Số: …" line, or the number was still blank when the document was drafted.',
    },
    mend: {
      vi: 'Nếu biết số, cho bằng --number, ví dụ --number 157/KH-UBND.',
      en: 'If you know the number, give it: --number 157/KH-UBND.',
    },
  },
  'document/no-date': {
    vi: () => 'không thấy ngày ban hành của văn bản',
    en: () => 'the document has no date',
    meaning: {
      vi: 'Phần đầu văn bản không ghi đủ ngày, tháng, năm. Thời hạn thiếu năm sẽ không suy ra được.',
      en: 'The header gives no full date. Deadlines without a year cannot be completed.',
    },
    mend: {
      vi: 'Nếu biết ngày, cho bằng --date, ví dụ --date 2024-01-22.',
      en: 'If you know the date, give it: --date 2024-01-22.',
    },
  },
  'document/no-issuer': {
    vi: () => 'không thấy cơ quan ban hành văn bản',
    en: () => 'the document names no issuer',
    meaning: {
      vi: 'Không tìm được tên cơ quan ở phần đầu, phần mở đầu, ký hiệu hay chữ ký.',
      en: 'No issuer was found in the header, the opening, the number or the signature.',
    },
    mend: {
      vi: 'Nếu biết, cho bằng --issuer, ví dụ --issuer "Ủy ban nhân dân tỉnh Lâm Sơn".',
      en: 'If you know it, give it: --issuer "Ủy ban nhân dân tỉnh Lâm Sơn".',
    },
  },
  'document/cut-off': {
    vi: () => 'văn bản dừng giữa chừng: không thấy phần kết, nơi nhận hay chữ ký',
    en: () => 'the document stops in the middle: no closing, recipients or signature',
    meaning: {
      vi: 'Có thể tệp tải về hoặc sao chép chưa hết. Nhiệm vụ ở phần bị thiếu không có trong sổ.',
      en: 'The file may be an incomplete copy. Duties in the missing part are not in the registry.',
    },
    mend: {
      vi: 'So tệp với bản gốc và bổ sung phần thiếu.',
      en: 'Compare the file with the original and add what is missing.',
    },
  },
  'document/no-tasks': {
    vi: () => 'không tìm thấy nhiệm vụ nào trong văn bản',
    en: () => 'no duty was found in the document',
    meaning: {
      vi: 'Văn bản đọc được nhưng không có đoạn nào giao việc cho một đơn vị hoặc có thời hạn.',
      en: 'The document was read, but no passage of it gives a duty to a unit or sets a time.',
    },
    mend: {
      vi: 'Nếu văn bản có giao nhiệm vụ, xem từng đoạn được hiểu thế nào bằng ttdn parse --verbose.',
      en: 'If it does assign duties, see how each passage was understood with ttdn parse --verbose.',
    },
  },
}
