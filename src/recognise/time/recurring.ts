import { readBound, readClockBound, statesYear, type Bound } from './bound.ts'
import { dayExists } from './calendar.ts'
import type { Candidate } from './candidate.ts'
import type { Word } from './lexicon.ts'
import type { Token } from './scan.ts'
import type { RecurringDay, Time } from './time.ts'

const LIST_GAP = /^\s*(?:[,;]\s*)?$/u
/** a number above one, or its word, before a unit of time */
const SEVERAL = /(?<![\p{L}\p{M}\p{N}])(?:(?!0?1\s)\d{1,2}|hai|ba|bốn|năm|mười)\s+$/iu
const NEAR = /^\s*[,:(]?\s*$/u

/** Every recurrence of a text: "hằng năm", "định kỳ hằng quý, 6 tháng", "trước ngày 15/12 hằng năm", "ngày 25 của tháng cuối quý". */
export function findRecurring(text: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at < tokens.length;) {
    const read =
      readDaysThenFrequency(text, tokens, at) ??
      readFrequencies(text, tokens, at) ??
      readYearly(text, tokens, at) ??
      readReport(text, tokens, at)
    if (read) {
      found.push(...read.candidates)
      at = Math.max(read.next, at + 1)
    } else at++
  }
  return found
}

interface Read {
  readonly candidates: Candidate[]
  readonly next: number
}

function wordAt(
  tokens: readonly Token[],
  at: number,
  kind: Word['kind'],
): (Token & { type: 'word' }) | undefined {
  const token = tokens[at]
  return token?.type === 'word' && token.word.kind === kind ? token : undefined
}

/** Days, then what makes them recur: "[định kỳ] trước ngày 20/6 và trước ngày 20/12 hằng năm", "ngày 05 tháng cuối cùng của mỗi quý". */
function readDaysThenFrequency(text: string, tokens: readonly Token[], from: number): Read | undefined {
  let at = from
  const start = tokens[from]?.start ?? 0
  const periodic = wordAt(tokens, at, 'periodic')
  if (periodic) at++
  const days: RecurringDay[] = []
  let bound: Bound | undefined
  let clock: string | undefined
  let end = periodic?.end ?? start
  while (days.length < 12) {
    const weekday = readWeekday(text, tokens, at)
    const next = weekday ? undefined : (readBound(text, tokens, at) ?? readClockBound(text, tokens, at))
    if (weekday) {
      if (days.length > 0 && !LIST_GAP.test(text.slice(end, weekday.start))) break
      if (days.length === 0 && periodic && !LIST_GAP.test(text.slice(end, weekday.start))) return undefined
      days.push(...weekday.days)
      end = weekday.end
      at = weekday.next
    } else if (next && !statesYear(next) && !next.later && isDay(next)) {
      if ((days.length > 0 || periodic) && !LIST_GAP.test(text.slice(end, next.start))) break
      if (next.point?.impossible) return undefined
      bound ??= next
      clock ??= next.clock
      const day = recurringDay(next)
      if (day) days.push(day)
      end = next.end
      at = next.next
    } else break
    const place = wordAt(tokens, at, 'dayOfPeriod')
    if (place && /^\s*$/u.test(text.slice(end, place.start)) && days.length > 0) {
      // "ngày 05 tháng cuối quý": where in its period the day stands also says how often
      const last = days[days.length - 1] ?? {}
      days[days.length - 1] = {
        ...last,
        ...(place.word.lastMonthOfPeriod ? { lastMonthOfPeriod: true } : {}),
        ...(place.word.nextPeriod ? { nextPeriod: true } : {}),
      }
      const needsMonth = place.word.every === 'year' && last.month === undefined
      const following = wordAt(tokens, at + 1, 'frequency')
      const closes =
        following && /^\s*,?\s*$/u.test(text.slice(place.end, following.start)) ? following : undefined
      if (needsMonth) return undefined
      const every = place.word.every ? { every: place.word.every } : {}
      const time: Omit<Time, 'text'> = { kind: 'recurring', ...every, ...boundaryOf(bound), days }
      return {
        candidates: [
          {
            start,
            end: closes?.end ?? place.end,
            cue: 'days',
            time: clock ? { ...time, clock } : time,
            ...(bound ? { bound } : {}),
          },
        ],
        next: at + (closes ? 2 : 1),
      }
    }
    const frequency = wordAt(tokens, at, 'frequency')
    if (frequency && /^\s*,?\s*(?:của\s+)?$/u.test(text.slice(end, frequency.start))) {
      const every = frequency.word.every
      const fits = days.every((day) => fitsFrequency(day, every))
      if (!fits || every === undefined) return undefined
      const time: Omit<Time, 'text'> = {
        kind: 'recurring',
        every,
        ...boundaryOf(bound),
        ...(days.length > 0 ? { days } : {}),
      }
      return {
        candidates: [
          {
            start,
            end: frequency.end,
            cue: 'days',
            time: clock ? { ...time, clock } : time,
            ...(bound ? { bound } : {}),
          },
        ],
        next: at + 1,
      }
    }
    const and = wordAt(tokens, at, 'and')
    if (and && /^\s*,?\s*$/u.test(text.slice(end, and.start))) {
      end = and.end
      at++
    }
  }
  return undefined
}

function isDay(bound: Bound): boolean {
  if (!bound.point) return bound.clock !== undefined
  const day = bound.to ?? bound.point
  return day.grain === 'day' || day.grain === 'month'
}

/** A day of a month or of the year can only recur with a period that holds it. */
function fitsFrequency(day: RecurringDay, every: Word['every']): boolean {
  if (every === undefined) return false
  if (day.weekday !== undefined) return every === 'week' || every === 'month'
  if (day.month !== undefined) return every === 'year'
  return every === 'month' || every === 'quarter' || every === 'half-year'
}

/** The day on which something recurring is due; of a window ("từ ngày 1 đến ngày 5") its last. */
function recurringDay(bound: Bound): RecurringDay | undefined {
  const point = bound.to ?? bound.point
  if (!point) return undefined
  const month = point.last.month ?? bound.point?.last.month
  return {
    ...(month === undefined ? {} : { month }),
    ...(point.last.day === undefined ? {} : { day: point.last.day }),
  }
}

function boundaryOf(bound: Bound | undefined): Pick<Time, 'boundary'> {
  if (!bound) return {}
  if (bound.prefixes.has('before') || bound.toBefore) return { boundary: 'before' }
  return bound.prefixes.has('by') || bound.prefixes.has('untilFull') ? { boundary: 'by' } : {}
}

/** "thứ Bảy", "sáng thứ Sáu", "các ngày làm việc trong tuần". */
function readWeekday(
  text: string,
  tokens: readonly Token[],
  from: number,
): { start: number; end: number; next: number; days: RecurringDay[] } | undefined {
  let at = from
  const start = tokens[from]?.start ?? 0
  while (
    at - from < 5 &&
    (wordAt(tokens, at, 'at') ??
      wordAt(tokens, at, 'partOfDay') ??
      wordAt(tokens, at, 'before') ??
      wordAt(tokens, at, 'by'))
  ) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (!token || !next || !/^\s*(?:ngày\s*)?$/u.test(text.slice(token.end, next.start))) return undefined
    at++
  }
  const weekday = wordAt(tokens, at, 'weekday')
  if (weekday?.word.weekday === undefined) return undefined
  // "tuần thứ 2 của tháng" is the second week
  if (/tuần\s+$/iu.test(text.slice(Math.max(0, weekday.start - 8), weekday.start))) return undefined
  return { start, end: weekday.end, next: at + 1, days: [{ weekday: weekday.word.weekday }] }
}

/** "hằng năm", "định kỳ hằng quý, 6 tháng, năm", "6 tháng/lần", each perhaps with its day: "hằng năm (trước ngày 15/12)". */
function readFrequencies(text: string, tokens: readonly Token[], from: number): Read | undefined {
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

/** "6 tháng đầu năm (trước 05/7)": a part of every year with the day for it. */
function readYearly(text: string, tokens: readonly Token[], from: number): Read | undefined {
  const token = tokens[from]
  const partOfYear =
    token?.type === 'point' &&
    token.point.first.year === undefined &&
    (token.point.grain === 'part-of-year' || token.point.grain === 'year')
  const wholeYear = token?.type === 'word' && token.word.kind === 'unit' && token.word.every === 'year'
  if (!token || (!partOfYear && !wholeYear)) return undefined
  const bound = readBound(text, tokens, from + 1)
  if (!bound || statesYear(bound) || !/^\s*\(\s*$/u.test(text.slice(token.end, bound.start))) return undefined
  let day = recurringDay(bound)
  let end = bound.end
  let next = bound.next
  const place = wordAt(tokens, next, 'dayOfPeriod')
  if (place && /^\s*$/u.test(text.slice(end, place.start))) {
    if (place.word.nextPeriod) day = { ...day, nextPeriod: true }
    end = place.end
    next++
  }
  const close = /^\s*\)/u.exec(text.slice(end, end + 10))
  if (!close || day?.month === undefined || (day.day !== undefined && !dayExists(2024, day.month, day.day)))
    return undefined
  return {
    candidates: [
      {
        start: token.start,
        end: end + close[0].length,
        cue: 'days',
        time: { kind: 'recurring', every: 'year', ...boundaryOf(bound), days: [day] },
        bound,
      },
    ],
    next,
  }
}

/** "Báo cáo 6 tháng gửi trước ngày 05/6": a report of a kind that returns, with its day of the year (domain.md 4.2 row 12). */
function readReport(text: string, tokens: readonly Token[], from: number): Read | undefined {
  const unit = wordAt(tokens, from, 'unit')
  if (!unit || !/(?:báo cáo|kết quả)\s+$/iu.test(text.slice(Math.max(0, unit.start - 12), unit.start)))
    return undefined
  const bound = readBound(text, tokens, from + 1)
  if (!bound || bound.prefixes.size === 0 || statesYear(bound) || bound.later || bound.point?.impossible)
    return undefined
  if (!/^\s*:?\s+(?:[\p{L}\p{M}]+\s+){0,4}$/u.test(text.slice(unit.end, bound.start))) return undefined
  const day = recurringDay(bound)
  if (bound.to || day?.month === undefined || day.day === undefined) return undefined
  return {
    candidates: [
      {
        start: bound.start,
        end: bound.end,
        cue: 'days',
        time: { kind: 'recurring', every: 'year', ...boundaryOf(bound), days: [day] },
        bound,
      },
    ],
    next: bound.next,
  }
}
