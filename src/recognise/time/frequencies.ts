import { readBound, readClockBound, statesYear, type Bound } from './bound.ts'
import type { Candidate } from './candidate.ts'
import type { Word } from './lexicon.ts'
import { boundaryOf, fitsFrequency, isDay, LIST_GAP, recurringDay, wordAt, type Read } from './recurrence.ts'
import type { Token } from './scan.ts'
import type { RecurringDay } from './time.ts'

/** a number above one, or its word, before a unit of time */
const SEVERAL = /(?<![\p{L}\p{M}\p{N}])(?:(?!0?1\s)\d{1,2}|hai|ba|bốn|năm|mười)\s+$/iu
/** between "định kỳ" and a unit: "định kỳ 02 năm" */
const SEVERAL_AFTER = /^\s+(?:(?!0?1\s)\d{1,2}|hai|ba|bốn|năm|mười)\s+$/iu
/** "mỗi tháng ít nhất 02 lần" */
const COUNT_AFTER =
  /^\s{1,9}(?:(?:ít nhất|tối thiểu)\s{1,9})?(?:\d{1,2}|một|hai|ba|bốn)\s{1,9}lần(?![\p{L}\p{M}\p{N}])/iu
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
  const periodic = wordAt(tokens, at, 'periodic')
  if (periodic) at++
  const candidates: Candidate[] = []
  let end = periodic?.end ?? start
  let listed = periodic !== undefined
  while (true) {
    const token = wordAt(tokens, at, 'frequency') ?? wordAt(tokens, at, 'unit')
    if (!token || token.word.every === undefined) break
    const gap = text.slice(end, token.start)
    const interval = candidates.length === 0 && periodic !== undefined && SEVERAL_AFTER.test(gap)
    if (end > start && !interval && !LIST_GAP.test(gap)) break
    const once = wordAt(tokens, at + 1, 'times')
    const times = COUNT_AFTER.exec(text.slice(token.end, token.end + 60))
    const onceEnd =
      once !== undefined && /^\s*\/?\s*$/u.test(text.slice(token.end, once.start)) ? once.end : undefined
    const countEnd = onceEnd ?? (times ? token.end + times[0].length : undefined)
    const counted = countEnd !== undefined
    if (interval) {
      const stop = countEnd ?? token.end
      return {
        candidates: [{ start, end: stop, cue: 'days', time: { kind: 'recurring' } }],
        next: tokenAfter(tokens, at, stop),
      }
    }
    if (!listed && token.word.kind === 'unit' && !counted) break
    // "02 năm/lần", "5 năm một lần": no interval of ours, but still a recurrence
    const several =
      token.word.kind === 'unit' ? SEVERAL.exec(text.slice(Math.max(0, token.start - 12), token.start)) : null
    if (several && !(counted && candidates.length === 0)) break
    if (several && counted) {
      const from = periodic ? start : token.start - several[0].length
      const whole: Candidate = { start: from, end: countEnd, cue: 'days', time: { kind: 'recurring' } }
      return { candidates: [whole], next: tokenAfter(tokens, at, countEnd) }
    }
    // a bare "năm", "tháng" at the end of a list must not belong to a word that follows
    if (token.word.kind === 'unit' && !counted && !endsUnit(text, token, periodic !== undefined)) break
    let stop = countEnd ?? token.end
    at = tokenAfter(tokens, at, stop)
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

/** The index of the first token that begins at `end` or later. */
function tokenAfter(tokens: readonly Token[], from: number, end: number): number {
  let at = from + 1
  while ((tokens[at]?.start ?? end) < end) at++
  return at
}

/** Whether nothing that follows claims the unit: "định kỳ tháng, quý" but not "năm học"; "định kỳ 6 tháng" is plain by its number. */
function endsUnit(text: string, { start, end }: Token, periodic: boolean): boolean {
  const after = text.slice(end, end + 12)
  if (periodic && /^\d/u.test(text.slice(start, end))) return !/^\s+(?:đầu|cuối)/iu.test(after)
  return /^\s*(?:$|[,;.():/]|và|hoặc|theo|một|báo|\d|lần)/u.test(after)
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
