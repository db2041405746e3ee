import { readBound, readClockBound, statesYear, type Bound } from './bound.ts'
import type { Candidate } from './candidate.ts'
import type { Word } from './lexicon.ts'
import { boundaryOf, fitsFrequency, isDay, LIST_GAP, recurringDay, wordAt, type Read } from './recurrence.ts'
import type { Token } from './scan.ts'
import type { RecurringDay } from './time.ts'

/** a number above one, or its word, before a unit of time */
const SEVERAL = /(?<![\p{L}\p{M}\p{N}])(?:(?!0?1\s)\d{1,2}|hai|ba|bốn|năm|mười)\s+$/iu
const NEAR = /^\s*[,:(]?\s*$/u

/** "hằng năm", "định kỳ hằng quý, 6 tháng, năm", "6 tháng/lần", each perhaps with its day: "hằng năm (trước ngày 15/12)". */
export function readFrequencies(text: string, tokens: readonly Token[], from: number): Read | undefined {
  let at = from
  const start = tokens[from]?.start ?? 0
  const workdays = wordAt(tokens, at, 'workdays')
  if (workdays) {
    const days = [1, 2, 3, 4, 5].map((weekday) => ({ weekday }))
    return {
      candidates: [
        { start, end: workdays.end, cue: 'days', time: { kind: 'recurring', every: 'week', days } },
      ],
      next: at + 1,
    }
  }
  const perUnit = readTimesPer(text, tokens, at)
  if (perUnit) return perUnit
  const periodic = wordAt(tokens, at, 'periodic')
  if (periodic) at++
  const candidates: Candidate[] = []
  let end = periodic?.end ?? start
  let listed = periodic !== undefined
  while (true) {
    const token = wordAt(tokens, at, 'frequency') ?? wordAt(tokens, at, 'unit')
    if (!token || token.word.every === undefined) break
    if (end > start && !LIST_GAP.test(text.slice(end, token.start))) break
    const once = wordAt(tokens, at + 1, 'times')
    const counted = once !== undefined && /^\s*\/?\s*$/u.test(text.slice(token.end, once.start))
    if (!listed && token.word.kind === 'unit' && !counted) break
    // "02 năm/lần", "5 năm một lần": no interval of ours, but still a recurrence
    const several =
      token.word.kind === 'unit' ? SEVERAL.exec(text.slice(Math.max(0, token.start - 12), token.start)) : null
    if (several && !(counted && candidates.length === 0)) break
    if (several && counted) {
      const from = periodic ? start : token.start - several[0].length
      const whole: Candidate = { start: from, end: once.end, cue: 'days', time: { kind: 'recurring' } }
      return { candidates: [whole], next: at + 2 }
    }
    // a bare "năm", "tháng" at the end of a list must not belong to a word that follows
    if (token.word.kind === 'unit' && !counted && !endsUnit(text, token.end)) break
    let stop = counted ? once.end : token.end
    at += counted ? 2 : 1
    const day = readDayAfter(text, tokens, at, stop, token.word.every)
    if (day) {
      stop = day.end
      at = day.next
    }
    candidates.push({
      start: candidates.length === 0 ? start : token.start,
      end: stop,
      cue: periodic ? 'periodic' : counted ? 'days' : day ? 'days' : 'frequency',
      time: {
        kind: 'recurring',
        every: token.word.every,
        ...(day ? { ...boundaryOf(day.bound), ...(day.day ? { days: [day.day] } : {}) } : {}),
        ...(day?.bound.clock ? { clock: day.bound.clock } : {}),
      },
      ...(day ? { bound: day.bound } : {}),
    })
    end = stop
    listed = true
    const and = wordAt(tokens, at, 'and')
    if (and && /^\s*$/u.test(text.slice(end, and.start))) {
      const after = wordAt(tokens, at + 1, 'frequency') ?? wordAt(tokens, at + 1, 'unit')
      if (!after || !/^\s*$/u.test(text.slice(and.end, after.start))) break
      at++
      end = and.end
    }
  }
  if (candidates.length > 0) return { candidates, next: at }
  if (!periodic) return undefined
  return {
    candidates: [{ start, end: periodic.end, cue: 'periodic', time: { kind: 'recurring' } }],
    next: from + 1,
  }
}

/** "01 lần/năm". */
function readTimesPer(text: string, tokens: readonly Token[], from: number): Read | undefined {
  const once = wordAt(tokens, from, 'times')
  const unit = wordAt(tokens, from + 1, 'unit') ?? wordAt(tokens, from + 1, 'frequency')
  if (!once || unit?.word.every === undefined || !/^(?:0?1|một)\s/iu.test(text.slice(once.start, once.end)))
    return undefined
  if (!/^\s*\/?\s*$/u.test(text.slice(once.end, unit.start))) return undefined
  return {
    candidates: [
      { start: once.start, end: unit.end, cue: 'days', time: { kind: 'recurring', every: unit.word.every } },
    ],
    next: from + 2,
  }
}

function endsUnit(text: string, end: number): boolean {
  return /^\s*(?:$|[,;.():/]|và|hoặc|theo|một|\d|lần)/u.test(text.slice(end, end + 12))
}

/** "(trước ngày 15/12)", ", trước ngày 20 tháng cuối quý" after a frequency. */
function readDayAfter(
  text: string,
  tokens: readonly Token[],
  at: number,
  end: number,
  every: NonNullable<Word['every']>,
): { bound: Bound; day: RecurringDay | undefined; end: number; next: number } | undefined {
  const bound = readBound(text, tokens, at) ?? readClockBound(text, tokens, at)
  if (!bound || statesYear(bound) || bound.later || !isDay(bound) || bound.point?.impossible) return undefined
  if (bound.prefixes.size === 0 && !/^\s*[(:,]/u.test(text.slice(end, bound.start))) return undefined
  if (!NEAR.test(text.slice(end, bound.start))) return undefined
  let day = recurringDay(bound)
  let stop = bound.end
  let next = bound.next
  const place = wordAt(tokens, next, 'dayOfPeriod')
  if (place && /^\s*$/u.test(text.slice(stop, place.start))) {
    if (place.word.lastMonthOfPeriod) day = { ...day, lastMonthOfPeriod: true }
    if (place.word.nextPeriod) day = { ...day, nextPeriod: true }
    stop = place.end
    next++
  }
  if (day && !day.lastMonthOfPeriod && !day.nextPeriod && !fitsLoosely(day, every)) return undefined
  const close = /^\s*\(/u.test(text.slice(end, bound.start))
    ? /^\s*\)/u.exec(text.slice(stop, stop + 10))
    : null
  return { bound, day, end: stop + (close?.[0].length ?? 0), next }
}

/** "Định kỳ 6 tháng (trước ngày 15/6)": a day of the year may stand for a shorter period too. */
function fitsLoosely(day: RecurringDay, every: NonNullable<Word['every']>): boolean {
  return fitsFrequency(day, every) || (day.month !== undefined && every === 'half-year')
}
