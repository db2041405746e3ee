import { addDays, dayExists, dayNumber, daysInMonth, isoDay, readIsoDay, weekdayOf } from './calendar.ts'
import type { RecurringDay, Time } from './time.ts'

/**
 * The ISO days between two ISO days (both inclusive, in order, without repeats) on which something is due: the end of a
 * deadline or period, the days of a recurrence within the limits it states. A recurrence whose words give no day
 * ("hằng năm", "định kỳ hằng quý") has none: the day is not ours to choose; only "hằng ngày" falls on every day.
 */
export function occurrences(time: Time, from: string, to: string): string[] {
  const first = readIsoDay(from)
  const last = readIsoDay(to)
  if (!first || !last || to < from) return []
  if (time.kind !== 'recurring') {
    return time.end !== undefined && time.end >= from && time.end <= to ? [time.end] : []
  }
  const start = time.start !== undefined && time.start > from ? time.start : from
  const end = time.end !== undefined && time.end < to ? time.end : to
  if (end < start) return []
  const days = time.days ?? []
  const found =
    days.length === 0
      ? time.every === 'day'
        ? daily(start, end)
        : []
      : days.flatMap((day) => daysOf(day, time.every, start, end))
  return [...new Set(found)].filter((day) => day >= start && day <= end).sort()
}

function daily(start: string, end: string): string[] {
  const first = readIsoDay(start)
  const last = readIsoDay(end)
  if (!first || !last) return []
  return Array.from({ length: dayNumber(last) - dayNumber(first) + 1 }, (_, i) => addDays(start, i))
}

function daysOf(day: RecurringDay, every: Time['every'], start: string, end: string): string[] {
  if (day.weekday !== undefined) return every === 'week' ? weekly(day.weekday, start, end) : []
  const months = day.month === undefined ? monthsOf(day, every) : [day.month]
  const found: string[] = []
  for (let year = Number(start.slice(0, 4)); year <= Number(end.slice(0, 4)); year++) {
    for (const month of months) {
      const n = dayIn(day, year, month)
      if (n !== undefined) found.push(isoDay(year, month, n))
    }
  }
  return found
}

function weekly(weekday: number, start: string, end: string): string[] {
  const found: string[] = []
  const first = weekdayOf(start)
  if (first === undefined) return found
  for (let day = addDays(start, (weekday - first + 7) % 7); day <= end; day = addDays(day, 7)) found.push(day)
  return found
}

/** The months of a year in which a bare day falls; none where the words leave the month open ("ngày 15 hằng quý"). */
function monthsOf(day: RecurringDay, every: Time['every']): readonly number[] {
  if (every === 'month') return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
  if (day.lastMonthOfPeriod) {
    if (every === 'quarter') return [3, 6, 9, 12]
    if (every === 'half-year') return [6, 12]
    if (every === 'year') return [12]
  }
  if (day.nextPeriod) {
    if (every === 'quarter') return [1, 4, 7, 10]
    if (every === 'half-year') return [1, 7]
    if (every === 'year') return [1]
  }
  return []
}

/** A stated day that a year does not have (29/02) is left out; the 31st of every month is the last of a shorter one. */
function dayIn(day: RecurringDay, year: number, month: number): number | undefined {
  const last = daysInMonth(year, month)
  if (day.day === undefined) return last
  if (dayExists(year, month, day.day)) return day.day
  return day.month === undefined && day.day > last && day.day <= 31 ? last : undefined
}
