import { readBound, readClockBound, statesYear, type Bound } from './bound.ts'
import { boundaryOf, fitsFrequency, isDay, LIST_GAP, recurringDay, wordAt, type Read } from './recurrence.ts'
import type { Token } from './scan.ts'
import type { RecurringDay, Time } from './time.ts'

/** Days, then what makes them recur: "[định kỳ] trước ngày 20/6 và trước ngày 20/12 hằng năm", "ngày 05 tháng cuối cùng của mỗi quý". */
export function readDaysThenFrequency(
  text: string,
  tokens: readonly Token[],
  from: number,
): Read | undefined {
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
