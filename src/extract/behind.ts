import type { UnitMatch } from '../recognise/units/unit-ref.ts'
import type { ExtractContext } from './annotate.ts'
import { isDoing, unitListAt } from './subject.ts'
import { findWording, skipBlanks, wordingAt } from './wording.ts'

/** Words of carrying out that close a remark on who does it. */
const CARRY_OUT =
  /^\s*(?:chịu trách nhiệm|phụ trách|đảm nhiệm|đảm nhận|thực hiện|triển khai|tham mưu|chuẩn bị|theo dõi)(?:\s+(?:chính|thực hiện))?\s*(?=$|[.;,)])/iu
/** What such a remark stands behind: an opening bracket, a semicolon, "; giao", "do". */
const BEFORE = /(?:\(|;\s+(?:giao\s+(?:cho\s+)?)?|(?<![\p{L}])do\s+)/giu

/**
 * The doers told behind what is to be done: "Phun thuốc (Trạm Y tế thực hiện)", "…; Sở X chịu trách nhiệm.", "Việc A do
 * Sở X đảm nhiệm". Only for a clause that names no doer before it. Offsets into `masked`.
 */
export function readDoersBehind(masked: string, start: number, context: ExtractContext): UnitMatch[] {
  const found: UnitMatch[] = []
  BEFORE.lastIndex = start
  for (let mark = BEFORE.exec(masked); mark !== null; mark = BEFORE.exec(masked)) {
    const at = mark.index + mark[0].length
    const list = unitListAt(masked, skipBlanks(masked, at), context)
    if (list === undefined) continue
    const carries =
      CARRY_OUT.test(masked.slice(list.end, list.end + 60)) ||
      (/giao/iu.test(mark[0]) && isDoing(masked, list.end, context)) ||
      (/^do/iu.test(mark[0]) && isPredicate(masked, start, mark.index, list.end, context))
    if (carries) found.push(...list.units)
    BEFORE.lastIndex = Math.max(list.end, at)
  }
  return found
}

/**
 * "Kho dữ liệu do Sở X vận hành": no verb stands before "do" and no obligation behind it, so that it is no aside
 * within another sentence ("các dự án do Sở X quản lý phải …").
 */
function isPredicate(
  masked: string,
  start: number,
  word: number,
  end: number,
  context: ExtractContext,
): boolean {
  const { actionVerbs, assignmentWords } = context.catalogue
  const before = masked.slice(start, word)
  const next = skipBlanks(masked, end)
  if (before.trim().split(/\s+/u).length > NOUN || /[.;:(]/u.test(before)) return false
  if (findWording(before, actionVerbs).length > 0) return false
  if (wordingAt(before, skipBlanks(before, 0), assignmentWords.noNames) !== undefined) return false
  return (
    wordingAt(masked, next, actionVerbs) !== undefined &&
    wordingAt(masked, next, GIVES) === undefined &&
    !OBLIGED.test(masked.slice(next))
  )
}

/** Longest noun before "do", in words. */
const NOUN = 10
/** What such a unit did to the thing before others come to work with it: "Quy chế do Bộ X ban hành". */
const GIVES = [
  'ban hành',
  'giao',
  'phê duyệt',
  'quản lý',
  'quyết định',
  'yêu cầu',
  'hỗ trợ',
  'công bố',
  'cấp',
]
const OBLIGED = /(?<![\p{L}])(?:phải|cần|được|có trách nhiệm|đã|sẽ)(?![\p{L}])/iu
