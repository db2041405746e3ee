import type { TimeWords } from '../../catalogue/time-words.ts'
import type { Candidate } from './candidate.ts'
import type { TimeContext } from './time-match.ts'
import { anyOf, LEFT, RIGHT } from './wording.ts'

/**
 * Which readings of running text say when something is to be done (accuracy conventions; domain.md 4.2 rows 52, 78–79).
 * A time too many costs more than one too few: every cue has to prove itself.
 */
interface Judge {
  readonly validity: RegExp
  readonly past: RegExp
  readonly counting: RegExp
  readonly attribute: RegExp
  readonly datedThing: RegExp
  readonly horizonBefore: RegExp
  readonly horizonAfter: RegExp
  readonly reach: RegExp
  readonly work: RegExp
  readonly workName: RegExp
  readonly deliberation: RegExp
  readonly anywhere: RegExp
  readonly duties: RegExp
  readonly yearly: RegExp
  readonly prescribed: RegExp
  readonly ongoingDuty: RegExp
  readonly ongoingVerb: RegExp
  readonly start: RegExp
}

/** nothing but marks, numbering or one opening word between the beginning of the clause and the time */
const CLAUSE_START = '(?:^|[.;:\\n(•+–—*]|(?:^|\\s)[-–]\\s|\\s(?:\\d{1,2}|[a-zđ])[.)]\\s)[\\s*"“”‘’]*'

/** what may stand before the first word of a piece: marks, digits, "a)", "IV." */
const NUMBERING = /^[^\p{L}]*(?:(?:[a-zđ]|[IVX]{1,5})[.)])?[^\p{L}]*$/iu

const judges = new WeakMap<TimeWords, Judge>()

function judgeOf(words: TimeWords): Judge {
  let judge = judges.get(words)
  if (!judge) {
    const ends = (list: readonly string[]): string => `${LEFT}${anyOf(list)}`
    judge = {
      validity: new RegExp(`${LEFT}${anyOf(words.validity)}${RIGHT}[\\s\\p{L}]{0,30}$`, 'iu'),
      past: new RegExp(`${LEFT}${anyOf(words.past)}${RIGHT}`, 'iu'),
      counting: new RegExp(`${ends(words.counting)}\\s*$`, 'iu'),
      attribute: new RegExp(`${ends(words.attributes)}\\s*$`, 'iu'),
      datedThing: new RegExp(`${ends(words.datedThings)}\\s*$`, 'iu'),
      horizonBefore: new RegExp(`${ends(words.horizon)}\\s*$`, 'iu'),
      horizonAfter: new RegExp(`^\\s*,?\\s*(?:và\\s+)?${anyOf(words.horizon)}${RIGHT}`, 'iu'),
      reach: new RegExp(`^\\s*(?:[:,]|\\d|${anyOf(words.reach)}${RIGHT})`, 'iu'),
      work: new RegExp(`${ends(words.recurringWork)}${RIGHT}(?:\\s+[\\p{L}\\p{M}]+){0,2}\\s*$`, 'iu'),
      workName: new RegExp(`${ends(words.workNames)}(?:\\s+[\\p{L}\\p{M}]+){0,5}\\s*$`, 'iu'),
      yearly: new RegExp(`${ends(words.yearlyThings)}(?:\\s+[\\p{L}\\p{M}]+){0,5}\\s*$`, 'iu'),
      deliberation: new RegExp(`^${anyOf(words.deliberation)}${RIGHT}`, 'iu'),
      anywhere: new RegExp(`^${anyOf(words.conditionsAnywhere)}${RIGHT}`, 'iu'),
      duties: new RegExp(
        `${LEFT}(?:các|những|đối với)\\s+(?:nhiệm vụ|dự án|nội dung)(?:\\s+[\\p{L}\\p{M}]+){0,5}\\s*$`,
        'iu',
      ),
      prescribed: new RegExp(`^\\s*${anyOf(words.asPrescribed)}${RIGHT}`, 'iu'),
      ongoingDuty: new RegExp(`^${anyOf(words.ongoingDuties)}\\s`, 'iu'),
      ongoingVerb: new RegExp(`^${anyOf(words.ongoingVerbs)}\\s`, 'iu'),
      start: new RegExp(`${CLAUSE_START}(?:${anyOf(words.openings)}[\\s,]*)?$`, 'iu'),
    }
    judges.set(words, judge)
  }
  return judge
}

/** "có hiệu lực kể từ ngày ký": when an act applies, not when something is done. */
export function isValidity(text: string, candidate: Candidate, words: TimeWords): boolean {
  return judgeOf(words).validity.test(text.slice(Math.max(0, candidate.start - 60), candidate.start))
}

/** Whether a reading of running text is a time of a duty. */
export function isStated(
  text: string,
  candidate: Candidate,
  words: TimeWords,
  context: TimeContext,
): boolean {
  const judge = judgeOf(words)
  const before = text.slice(Math.max(0, candidate.start - 80), candidate.start)
  const after = text.slice(candidate.end, candidate.end + 60)
  if (judge.validity.test(before)) return false
  const opens = judge.start.test(before)
  const place: Place = { before, after, opens, judge, clause: clauseBefore(text, candidate.start) }
  switch (candidate.cue) {
    case 'dated':
      return isDatedTime(text, candidate, place, context)
    case 'days':
      return !/^\s*trước/iu.test(after)
    case 'periodic':
      return candidate.time.every !== undefined
    case 'frequency':
      return isFrequencyTime(place)
    case 'event':
      return isEventTime(candidate, place)
    case 'condition':
      return isConditionTime(text, candidate, place)
    case 'ongoing':
      return isOngoingTime(text, candidate, place)
    default:
      return false
  }
}

interface Place {
  readonly before: string
  readonly after: string
  /** the time opens its clause */
  readonly opens: boolean
  /** the sentence up to the time */
  readonly clause: string
  readonly judge: Judge
}

/** The sentence up to an offset, at most 300 characters. */
function clauseBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 300), start)
  return before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1)
}

function isDatedTime(text: string, candidate: Candidate, place: Place, context: TimeContext): boolean {
  const { bound, time } = candidate
  const { before, after, judge, opens } = place
  if (!bound?.point) return false
  const has = (
    kind: 'complete' | 'before' | 'by' | 'until' | 'untilFull' | 'from' | 'within' | 'at',
  ): boolean => bound.prefixes.has(kind)
  const last = time.end ?? (time.openEnd ? undefined : time.start)
  // what was to be done before the document was written is told, not ordered
  if (last !== undefined && context.date !== undefined && last < context.date) return false
  if (judge.counting.test(before) || judge.attribute.test(before)) return false
  // "trong năm 2025 của Nghị quyết …": it tells which tasks are meant
  if (/^\s*của\s/iu.test(after)) return false
  if (bareYearOfSomething(text, candidate)) return false
  // "các nhiệm vụ phải hoàn thành trong năm 2025": it tells which duties are meant
  if (judge.duties.test(before)) return false
  if (isHeading(text.slice(candidate.start, candidate.end))) return false
  const asked = has('complete') || has('before') || has('by') || has('untilFull')
  if (asked) return true
  if (judge.datedThing.test(before)) return false
  if (bound.to) return has('from') && !judge.horizonBefore.test(before)
  if (has('until')) {
    if (judge.horizonBefore.test(before) || judge.horizonAfter.test(after)) return false
    return opens || judge.reach.test(after)
  }
  if (has('from')) return bound.later === true || opens
  // "trong năm" alone says next to nothing
  if (has('within'))
    return bound.point.grain !== 'year' || bound.point.first.year !== undefined ? !tellsPast(place) : false
  return has('at') && bound.point.grain === 'day'
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

function tellsPast({ judge, before, after }: Place): boolean {
  return judge.past.test(after.split(/[.;]/u)[0] ?? '') || judge.past.test(before.slice(-25))
}

function isFrequencyTime(place: Place): boolean {
  const { after, judge, opens, clause } = place
  if (/^\s*của\s/iu.test(after)) return false
  if (opens) return !/^\s*(?:có|số|trời)(?:\s|$)/iu.test(after)
  const prescribed = judge.prescribed.test(after)
  if (judge.yearly.test(place.before)) return false
  if (prescribed && /báo cáo/iu.test(clause)) return true
  return (
    judge.work.test(place.before) && !judge.workName.test(place.before) && !/^\s*(?:về|cho)\s/iu.test(after)
  )
}

function isEventTime(candidate: Candidate, { before, opens, judge }: Place): boolean {
  if (judge.attribute.test(before)) return false
  if (candidate.time.offset) return true
  if (judge.deliberation.test(candidate.time.anchor ?? '')) return false
  return candidate.immediate === true || (opens && !/\(\s*$/u.test(before))
}

function isConditionTime(text: string, candidate: Candidate, { before, opens, judge }: Place): boolean {
  const words = text.slice(candidate.start, candidate.end)
  if (/^đột xuất$/iu.test(words.trim())) {
    return /(?:hằng|hàng|định kỳ|định kì)\s+\S+(?:\s\S+)?,?\s+(?:hoặc|và|hay)\s+$/iu.test(before)
  }
  return (
    opens || judge.anywhere.test(words) || (candidate.cue === 'condition' && candidate.immediate === true)
  )
}

/** "thường xuyên" is an adverb of the content nearly everywhere; it is a time where it opens or is the clause. */
function isOngoingTime(text: string, candidate: Candidate, { before, after, opens, judge }: Place): boolean {
  const words = text.slice(candidate.start, candidate.end)
  // the whole piece begins with it; a later sentence that does speaks of a part only
  if (opens && NUMBERING.test(text.slice(0, candidate.start))) return true
  if (opens && /:\s*$/u.test(before)) return true
  const closes = /^\s*(?:[.;)]|$)/u.test(after)
  if (judge.ongoingDuty.test(words)) return /[,;(]\s*(?:là\s)?$/u.test(before) && closes
  if (judge.ongoingVerb.test(words)) return closes || /^\s*,/u.test(after)
  return /[;(]\s*$/u.test(before) && closes
}
