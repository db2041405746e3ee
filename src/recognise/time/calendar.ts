/** Arithmetic of ISO days ("2025-02-28") in the Gregorian calendar; pure numbers, no time zone. */

/** Days of a month, 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Whether the calendar has that day. */
export function dayExists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The parts of an ISO day; undefined when the text is not one or the calendar does not have it. */
export function readIsoDay(day: string): CalendarDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (!match) return undefined
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return dayExists(parts.year, parts.month, parts.day) ? parts : undefined
}

/** Number of the day counted from 1970-01-01 (Howard Hinnant, "days_from_civil"). */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The inverse of `dayNumber`. */
export function dayFromNumber(number: number): CalendarDay {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** The ISO day `n` days later (earlier when negative); the input itself when it is no day. */
export function addDays(day: string, n: number): string {
  const parts = readIsoDay(day)
  if (!parts) return day
  const moved = dayFromNumber(dayNumber(parts) + n)
  return isoDay(moved.year, moved.month, moved.day)
}

/** The same day `n` months later, or the last of a shorter month (Bộ luật Dân sự 2015 Điều 148). */
export function addMonths(day: string, n: number): string {
  const parts = readIsoDay(day)
  if (!parts) return day
  const months = parts.year * 12 + parts.month - 1 + n
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  return isoDay(year, month, Math.min(parts.day, daysInMonth(year, month)))
}

/** 1 (Monday) – 7 (Sunday). */
export function weekdayOf(day: string): number | undefined {
  const parts = readIsoDay(day)
  if (!parts) return undefined
  const n = (dayNumber(parts) + 3) % 7
  return (n < 0 ? n + 7 : n) + 1
}
