import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Candidate } from './candidate.ts'
import { judgeOf } from './judge.ts'
import { isBareTime, isDatedTime } from './stated-date.ts'
import { placeOf, type Place } from './stated-place.ts'
import { isCountedTime, isFrequencyTime } from './stated-recurrence.ts'
import type { TimeContext } from './time-match.ts'

/** what may stand before the first word of a piece: marks, digits, "a)", "IV." */
const NUMBERING = /^[^\p{L}]*(?:(?:[a-zđ]|[IVX]{1,5})[.)])?[^\p{L}]*$/iu

/** "có hiệu lực kể từ ngày ký": when an act applies, not when something is done. */
export function isValidity(text: string, candidate: Candidate, catalogue: Catalogue): boolean {
  return judgeOf(catalogue).validity.test(text.slice(Math.max(0, candidate.start - 60), candidate.start))
}

/**
 * Whether a reading of running text says when something is to be done (accuracy conventions; domain.md 4.2 rows 52, 78–79).
 * A time too many costs more than one too few: every cue has to prove itself.
 */
export function isStated(
  text: string,
  candidate: Candidate,
  catalogue: Catalogue,
  context: TimeContext,
): boolean {
  const judge = judgeOf(catalogue)
  const place = placeOf(text, candidate, judge)
  if (judge.validity.test(place.before)) return false
  switch (candidate.cue) {
    case 'dated':
      return isDatedTime(text, candidate, place, context)
    case 'bare':
      return isBareTime(text, candidate, place, context)
    case 'days':
      return !/^\s*trước/iu.test(place.after)
    case 'periodic':
      return candidate.time.every !== undefined
    case 'frequency':
      return isFrequencyTime(candidate, place)
    case 'counted':
      return isCountedTime(place)
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

function isEventTime(candidate: Candidate, { before, after, opens, clause, judge }: Place): boolean {
  if (judge.attribute.test(before)) return false
  if (candidate.time.offset) {
    if (candidate.time.anchor !== undefined) return true
    return /^\s*(?:$|[.,;)])/u.test(after) && !judge.duration.test(clause)
  }
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
  return closes && (/[;(]\s*$/u.test(before) || judge.kept.test(before))
}
