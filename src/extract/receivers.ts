import { overlaps, type Span } from '../place.ts'
import { findUnits } from '../recognise/units/find.ts'
import type { UnitMatch } from '../recognise/units/unit-ref.ts'
import type { ExtractContext } from './annotate.ts'
import { unitListAt } from './subject.ts'
import { endsInWording, findWording, skipBlanks } from './wording.ts'

/** Units that are reported to, advised or asked, and channels: "báo cáo … về X", "trình Y", "(qua Z)". */
export function readReceivers(
  masked: string,
  start: number,
  context: ExtractContext,
  taken: readonly Span[],
): UnitMatch[] {
  const words = context.catalogue.assignmentWords
  const found: UnitMatch[] = []
  let last: UnitMatch | undefined
  for (const unit of findUnits(masked, context.catalogue, context.units)) {
    if (unit.start < start || taken.some((span) => overlaps(span, unit))) continue
    const from = Math.max(start, masked.lastIndexOf('.', unit.start), masked.lastIndexOf(';', unit.start))
    const named =
      isChannel(masked, from, unit.start, context) ||
      endsInWording(masked, unit.start, words.receiving, '\\s+') ||
      REPORTED_TO.test(masked.slice(from, unit.start)) ||
      PERSON_BEFORE.test(masked.slice(from, unit.start))
    // "báo cáo X, Y và Z": a list goes on
    const goesOn =
      last !== undefined && /^\s*(?:,|và|,\s*và|hoặc)\s*$/iu.test(masked.slice(last.end, unit.start))
    if (!named && !goesOn) continue
    found.push(unit)
    last = unit
  }
  return found
}

/**
 * "(qua X)", "báo cáo … qua X": what is reported goes through X. Elsewhere "qua" tells how something is done ("mua hàng
 * qua tổ hợp tác").
 */
function isChannel(masked: string, from: number, at: number, context: ExtractContext): boolean {
  if (!endsInWording(masked, at, context.catalogue.assignmentWords.channels, '\\s+')) return false
  const clause = masked.slice(from, at)
  return (
    /\(\s*(?:thông\s+)?qua(?:\s|$)[^()]*$/iu.test(clause) ||
    /(?:báo cáo|gửi|phản ánh|nộp|trình|đăng ký|thông tin|kiến nghị|liên hệ|đề xuất|thông báo)(?![\p{L}])/iu.test(
      clause,
    )
  )
}

/** "báo cáo Giám đốc Sở và X": a person without a unit of his own stands before. */
const PERSON_BEFORE =
  /(?:báo cáo|trình|gửi|xin ý kiến)(?:\s+(?:với|cho|về))?\s+(?:Giám đốc|Chủ tịch|Thủ trưởng|Trưởng|Lãnh đạo|Bí thư|Hiệu trưởng|Bộ trưởng|Thường trực|Cục trưởng|Vụ trưởng)[^.;,()]{0,30}?(?:,|\s+và)\s+$/iu

export const REPORTED_TO =
  /(?:báo cáo|gửi|phản ánh|thông báo|nộp|thông tin|kiến nghị|đề xuất)(?![\p{L}])[^.;]{0,120}\s(?:về|cho|đến|tới|với|lên)\s+$/iu

/** "Căn cứ hướng dẫn của X", "theo hướng dẫn của X và Y". */
export function readGuides(masked: string, start: number, context: ExtractContext): UnitMatch[] {
  return findWording(masked, context.catalogue.assignmentWords.guiding).flatMap((word) => {
    if (word.start < start) return []
    // only the first: "Căn cứ hướng dẫn của X, Y triển khai" has X guide and Y do it
    const list = unitListAt(masked, skipBlanks(masked, word.end), context)
    const first = list?.units[0]
    return first === undefined ? [] : joinedByAnd(masked, list?.units ?? [])
  })
}

/** The first units of a list as far as "và" joins them; a comma may begin somebody else. */
export function joinedByAnd(masked: string, units: readonly UnitMatch[]): UnitMatch[] {
  const first = units[0]
  if (first === undefined) return []
  const joined = [first]
  for (const unit of units.slice(1)) {
    if (!/^\s*và\s*$/iu.test(masked.slice(joined.at(-1)?.end, unit.start))) break
    joined.push(unit)
  }
  return joined
}
