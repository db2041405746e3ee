import type { Bound } from './bound.ts'
import type { Candidate } from './candidate.ts'
import { beginsWithAct } from './judge.ts'
import type { Point } from './point.ts'
import { tellsPast, type Place } from './stated-place.ts'
import type { TimeContext } from './time-match.ts'

/** Whether a date or period of running text says when something is to be done. */
export function isDatedTime(text: string, candidate: Candidate, place: Place, context: TimeContext): boolean {
  const { bound } = candidate
  if (!bound?.point || isOfSomethingElse(text, candidate, place, context)) return false
  const { before, after, judge, opens } = place
  const has = hasOf(bound)
  if (has('complete') || has('before') || has('by') || has('untilFull')) return true
  if (!has('at') && judge.datedThing.test(before)) return false
  if (bound.to) {
    return has('from') && !judge.horizonBefore.test(before) && !/^tính/iu.test(text.slice(candidate.start))
  }
  if (has('until')) {
    if (judge.horizonBefore.test(before) || judge.horizonAfter.test(after)) return false
    return opens || judge.reach.test(after)
  }
  if (has('from'))
    return bound.later === true || opens || isUndertaken(candidate, bound.point, place, context)
  // "trong năm" alone says next to nothing
  if (has('within')) {
    return bound.point.grain !== 'year' || bound.point.first.year !== undefined ? !tellsPast(place) : false
  }
  if (!has('at')) return false
  return bound.point.grain === 'day' || (bound.point.bare !== true && !tellsPast(place))
}

const hasOf =
  (bound: Bound) =>
  (kind: 'complete' | 'before' | 'by' | 'until' | 'untilFull' | 'from' | 'within' | 'at'): boolean =>
    bound.prefixes.has(kind)

/** The words around a date tell that it belongs to the past, to a thing or to a heading. */
function isOfSomethingElse(
  text: string,
  candidate: Candidate,
  { before, after, judge }: Place,
  context: TimeContext,
): boolean {
  const { time } = candidate
  const last = time.end ?? (time.openEnd ? undefined : time.start)
  // what was to be done before the document was written is told, not ordered
  if (last !== undefined && context.date !== undefined && last < context.date) return true
  if (judge.counting.test(before) || judge.attribute.test(before)) return true
  // "trong năm 2025 của Nghị quyết …": it tells which tasks are meant
  if (/^\s*của\s/iu.test(after)) return true
  // "các nhiệm vụ phải hoàn thành trong năm 2025": it tells which duties are meant
  if (bareYearOfSomething(text, candidate) || judge.duties.test(before)) return true
  return isHeading(text.slice(candidate.start, candidate.end))
}

/** "mở chuyên mục từ ngày 01/8/2026": begun on a day to come, by a verb that begins something. */
function isUndertaken(
  { time }: Candidate,
  point: Point,
  { judge, clause, closes }: Place,
  { date }: TimeContext,
): boolean {
  if (point.grain === 'year' || point.grain === 'now' || point.grain === 'school-year' || point.bare)
    return false
  if (time.start === undefined || date === undefined || time.start < date) return false
  return closes && judge.undertaken.test(clause)
}

/**
 * A date without a word before it says when only where its place does: in brackets beside who does it ("(Sở A chủ trì; quý II/2026)"),
 * as the day on which something is held, at the meeting it is put forward to, or at the head of what is done then.
 */
export function isBareTime(text: string, candidate: Candidate, place: Place, context: TimeContext): boolean {
  const { bound, time } = candidate
  const point = bound?.point
  if (!point || point.weak || isOfSomethingElse(text, candidate, place, context)) return false
  const { before, after, judge, opens, closes, clause } = place
  const brackets = text.slice(Math.max(0, candidate.start - 300), candidate.start)
  if (/^\s*\)/u.test(after) && judge.assigned.test(brackets)) return true
  if (point.bare || context.date === undefined || (time.end ?? time.start) === undefined) return false
  const stated = point.first.year !== undefined
  const narrow = point.grain === 'day' || point.grain === 'month' || point.grain === 'quarter'
  if (!narrow && !point.edge) return false
  if (opens && stated && beginsWithAct(after.replace(/^\s*[,:]/u, ''), judge)) return true
  if (point.grain === 'day') return isHeld(clause, judge)
  if (!stated || !closes) return false
  return judge.meeting.test(before) || (point.edge !== undefined && judge.workDirectly.test(before))
}

/** "tổ chức Lễ dâng hương tại đình ngày 16/8/2026", but not "tổ chức chào mừng cuộc bầu cử ngày 15/3/2026". */
function isHeld(clause: string, judge: Place['judge']): boolean {
  if (/^[^\p{L}]*(?:căn cứ|theo)\s/iu.test(clause)) return false
  // a capital inside the sentence belongs to a name: "Luật Tổ chức …"
  const held = [...clause.matchAll(judge.held)].find(
    (match) => /^\p{Ll}/u.test(match[0]) || !/\p{L}/u.test(clause.slice(0, match.index)),
  )
  if (!held) return false
  const between = clause.slice(held.index + held[0].length)
  if (between.length > 150 || between.includes('\uFFFC')) return false
  return !judge.commemorated.test(between) || /(?:^|\s)tại\s[^,;.]{1,60}$/iu.test(between)
}

/** Printed in capitals, as titles and headings are. */
function isHeading(words: string): boolean {
  return words === words.toUpperCase() && /\p{L}{3}/u.test(words)
}

/** "trong 2025 hộ": a bare number after a preposition is a year only where nothing is counted by it. */
function bareYearOfSomething(text: string, candidate: Candidate): boolean {
  const point = candidate.bound?.to ?? candidate.bound?.point
  if (!point?.bare || point.grain !== 'year') return false
  return /^\s+(?!và|đến|tới|trở|phải|đạt|có|hoàn|theo)\p{L}/iu.test(
    text.slice(candidate.end, candidate.end + 10),
  )
}
