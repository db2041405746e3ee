import type { Annotated, ExtractContext } from './annotate.ts'
import type { Assignment } from './assignment.ts'
import { unitListAt } from './subject.ts'
import { skipBlanks, wordingAt } from './wording.ts'

/**
 * Sentences with which an office closes, praises or warns: in the grammar of a duty, but nobody is given anything to do
 * (accuracy conventions: what is no task). Offsets as in `readAssignment`.
 */
export function isFormula(
  annotated: Annotated,
  start: number,
  end: number,
  assignment: Assignment,
  marked: boolean,
  context: ExtractContext,
): boolean {
  const sentence = annotated.text.slice(start, end).trim()
  const said = annotated.text.slice(assignment.contentStart, end).trim()
  if (appraises(annotated.masked.slice(0, end), start, context) && !marked) return true
  if (LIABLE.test(said) && LIABLE_IF.test(said)) return true
  if (TROUBLE.test(sentence) && TELLS.test(sentence) && assignment.subject?.directed !== true) return true
  if (marked) return false
  if (INFORMS.test(sentence)) return true
  const doers = assignment.units.filter(({ role }) => role !== 'receive')
  return doers.every(({ unit }) => unit.collective === true) && CARRIES_OUT.test(said)
}

/** "Văn phòng … thông báo để các đơn vị biết, thực hiện": the end of a notice. */
const INFORMS =
  /(?:thông báo|truyền đạt)(?![\p{L}])[^.;]{0,220}(?:để|đến|cho|tới)(?![\p{L}])[^.;]{0,220}\sbiết(?:,?\s*(?:và\s+)?(?:(?:tổ chức|triển khai|phối hợp|nghiêm túc|chỉ đạo|theo dõi|thực hiện|chấp hành)[\s,]*){1,4}(?:theo quy định)?)?[\s./]*$/iu

/** "nghiêm túc triển khai thực hiện Chỉ thị này": the document is to be carried out, and no more is said. */
const CARRIES_OUT =
  /^(?:căn cứ (?:vào )?(?:chức năng|nhiệm vụ)[^;.]{0,60}?[\s,]+)?(?:(?:có trách nhiệm|nghiêm túc|nghiêm chỉnh|nghiêm|khẩn trương|chủ động|tích cực|kịp thời|tổ chức|triển khai|quán triệt|thực hiện|chấp hành|phối hợp|quan tâm|tốt|đầy đủ|đồng bộ|có hiệu quả|hiệu quả|đúng|và)[\s,]+)*(?:thực hiện|triển khai|chấp hành)(?:\s+(?:nghiêm túc|nghiêm|tốt|đầy đủ|hiệu quả|có hiệu quả|đúng|thống nhất|kịp thời))*(?:\s+(?:các\s+)?(?:nội dung|nhiệm vụ|yêu cầu|quy định|tinh thần))?(?:\s+(?:của|tại|trong|theo|nêu tại))?(?:\s+(?:Chỉ thị|Kế hoạch|Công văn|Nghị quyết|Quyết định|Công điện|Thông báo|Kết luận|Hướng dẫn|Chương trình)(?:\s+này)?)?(?:\s+(?:nêu trên|trên|này))?[\s./]*$/iu

/** "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị phản ánh về …" */
const TROUBLE =
  /^(?:Trong\s+)?quá trình\s[^.;]{0,160}?(?:có|gặp|phát sinh|phát hiện|xảy ra)\s[^.;]{0,60}?(?:khó khăn|vướng mắc|vấn đề|phát sinh|nội dung|điều chỉnh|bổ sung)/iu
const TELLS =
  /(?:phản ánh|báo cáo|kiến nghị|liên hệ|trao đổi|thông tin|gửi|đề xuất|đề nghị|phản hồi|thông báo)(?![\p{L}])/iu

/** "chịu trách nhiệm trước Ủy ban nhân dân tỉnh nếu để …": what follows from a duty that is not done. */
const LIABLE = /^(?:hoàn toàn\s+|phải\s+)?chịu(?:\s+hoàn toàn)?\s+trách nhiệm\s+(?:trước|toàn diện|nếu|khi)/iu
const LIABLE_IF = /(?:nếu|khi)\s+(?:để|không|chậm|xảy ra|thiếu)(?![\p{L}])/iu

/** "Chính phủ biểu dương Bộ X …", "Ủy ban nhân dân tỉnh ghi nhận …": a unit says what it thinks of others' work. */
function appraises(masked: string, start: number, context: ExtractContext): boolean {
  const list = unitListAt(masked, skipBlanks(masked, start), context)
  if (list === undefined || list.units.length !== 1 || list.units[0]?.collective === true) return false
  const next = skipBlanks(masked, list.end)
  const word = wordingAt(masked, next, context.catalogue.assignmentWords.appraisals)
  if (word === undefined) return false
  const after = skipBlanks(masked, next + word.length)
  // "Sở X đánh giá, xếp loại …", "biểu dương, khen thưởng …" are duties
  if (masked.charAt(after) === ',') return false
  if (!/^(?:đánh giá|biểu dương)$/iu.test(word.text)) return true
  return (
    /^(?::|đây là|rằng|những|sự|tinh thần|nỗ lực)/iu.test(masked.slice(after)) ||
    unitListAt(masked, after, context) !== undefined
  )
}

/** An article that approves or issues something: "Điều 1. Phê duyệt …". */
export const APPROVES = /^(?:Phê duyệt|Ban hành|Thông qua|Công nhận|Công bố)\s/u
