import { formatBytes } from '../amounts.ts'
import type { MessagesOf } from './message.ts'

/** The file as bytes and text. */
export const SOURCE_MESSAGES: MessagesOf<'source'> = {
  'source/empty': {
    vi: () => 'tệp rỗng hoặc chỉ có khoảng trắng',
    en: () => 'the file is empty or blank',
    meaning: {
      vi: 'Tệp không có chữ nào để đọc. Không có sổ nhiệm vụ nào được lập.',
      en: 'The file holds no text to read. No registry is made.',
    },
    mend: {
      vi: 'Kiểm tra xem có lấy nhầm tệp, hay văn bản bị mất nội dung khi tải về hoặc chuyển đổi.',
      en: 'Check that this is the right file and that its content was not lost on download or conversion.',
    },
  },
  'source/binary': {
    vi: ({ format }) =>
      format === undefined
        ? 'tệp là dữ liệu nhị phân, không phải văn bản'
        : `tệp là dữ liệu nhị phân (${format}), không phải văn bản`,
    en: ({ format }) =>
      format === undefined ? 'the file is binary, not text' : `the file is binary (${format}), not text`,
    meaning: {
      vi: 'Nội dung của tệp không phải là chữ, dù phần mở rộng của tên tệp nói thế nào.',
      en: 'The content of the file is not text, whatever its extension says.',
    },
    mend: {
      vi: 'Lưu văn bản dưới dạng Markdown (.md) hoặc văn bản thuần (.txt) rồi đọc lại.',
      en: 'Save the document as Markdown (.md) or plain text (.txt) and parse that.',
    },
  },
  'source/encoding': {
    vi: ({ encoding }) =>
      encoding === undefined
        ? 'tệp không ở bảng mã UTF-8 hay UTF-16'
        : `tệp ở bảng mã ${encoding}, không phải UTF-8 hay UTF-16`,
    en: ({ encoding }) =>
      encoding === undefined
        ? 'the file is neither in UTF-8 nor in UTF-16'
        : `the file is in the encoding ${encoding}, not in UTF-8 or UTF-16`,
    meaning: {
      vi: 'Tệp dùng bảng mã khác (thường là TCVN3, VNI hoặc windows-1258). Đọc đoán sẽ làm sai chữ tiếng Việt, nên tệp không được đọc.',
      en: 'The file uses another encoding (often TCVN3, VNI or windows-1258). Guessing would garble the text, so it is not read.',
    },
    mend: {
      vi: 'Mở tệp bằng trình soạn thảo, chọn đúng bảng mã, rồi lưu lại ở dạng UTF-8.',
      en: 'Open the file in an editor with its true encoding and save it as UTF-8.',
    },
  },
  'source/damaged': {
    vi: ({ damage }) =>
      damage === 'lost'
        ? 'nhiều chữ trong tệp đã bị mất'
        : 'chữ tiếng Việt trong tệp đã hỏng vì chuyển sai bảng mã',
    en: ({ damage }) =>
      damage === 'lost'
        ? 'many letters of the file are lost'
        : 'the Vietnamese letters of the file were spoilt by a wrong conversion',
    meaning: {
      vi: 'Tệp đã bị chuyển bảng mã sai hoặc hỏng khi sao chép. Chữ đã mất không đoán lại được, nên tệp không được đọc.',
      en: 'A wrong conversion or a bad copy destroyed letters. They cannot be told again, so the file is not read.',
    },
    mend: {
      vi: 'Lấy lại văn bản từ bản gốc và lưu ở dạng UTF-8.',
      en: 'Take the document from its original again and save it as UTF-8.',
    },
  },
  'source/too-large': {
    vi: ({ bytes, limit }) => `tệp dài ${formatBytes(bytes, 'vi')}, quá mức ${formatBytes(limit, 'vi')}`,
    en: ({ bytes, limit }) =>
      `the file is ${formatBytes(bytes, 'en')}, more than the limit of ${formatBytes(limit, 'en')}`,
    meaning: {
      vi: 'Văn bản hành chính hiếm khi dài như vậy; tệp được bỏ qua để không làm treo máy.',
      en: 'Administrative documents are hardly ever this large; the file is left out so that nothing hangs.',
    },
    mend: {
      vi: 'Nếu đúng là văn bản cần đọc, nâng mức bằng --max-size, ví dụ --max-size 50MB.',
      en: 'If this is indeed the document, raise the limit with --max-size, for example --max-size 50MB.',
    },
  },
  'source/unknown-format': {
    vi: ({ extension }) =>
      extension === ''
        ? 'tên tệp không có phần mở rộng nên không rõ định dạng'
        : `chưa biết đọc định dạng "${extension}"`,
    en: ({ extension }) =>
      extension === ''
        ? 'the file name has no extension, so its format is not known'
        : `files of the format "${extension}" cannot be read`,
    meaning: {
      vi: 'Định dạng được nhận ra từ phần mở rộng của tên tệp. Phần mở rộng này không có trong danh sách.',
      en: 'The format is told from the extension of the file name; this one is not on the list.',
    },
    mend: {
      vi: 'Nói rõ định dạng bằng --from, ví dụ --from text, hoặc lưu văn bản dưới dạng .md hay .txt.',
      en: 'Name the format with --from, for example --from text, or save the document as .md or .txt.',
    },
  },
}
