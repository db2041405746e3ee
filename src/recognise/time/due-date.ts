import type { Catalogue } from '../../catalogue/catalogue.ts'
import { addDays, addMonths, readIsoDay } from './calendar.ts'
import { occurrences } from './occurrences.ts'
import type { Time, TimeOffset } from './time.ts'
import { addWorkingDays, nextWorkingDay } from './working-days.ts'

export interface DueOptions {
  /** "trước ngày X": X itself is still on time (default), or the day before is the last (domain.md 4.1) */
  readonly beforeMeans?: 'same-day' | 'day-before'
  /** a due day off moves to the next working day (Bộ luật Dân sự 2015 Điều 148) */
  readonly rollToWorkingDay?: boolean
  /** ISO day of the event that a relative time is counted from */
  readonly anchorDate?: string
}

/** How far ahead the next occurrence is looked for: a year and a leap day (29/02 aside). */
const HORIZON = 366 * 4 + 1

/**
 * The ISO day on which something is due, seen from an ISO day: its `end`, the next occurrence of a recurrence from `today`
 * on, or the day counted from the event (whose own day is not counted). Undefined where the document gives none.
 */
export function dueDate(
  time: Time,
  today: string,
  options: DueOptions | undefined,
  catalogue: Catalogue,
): string | undefined {
  const { beforeMeans = 'same-day', rollToWorkingDay = false, anchorDate } = options ?? {}
  // with a time of the day the boundary lies within the day itself
  const shift =
    time.boundary === 'before' && beforeMeans === 'day-before' && time.clock === undefined ? -1 : 0
  const settle = (day: string): string => {
    const due = addDays(day, shift)
    return rollToWorkingDay ? nextWorkingDay(due, catalogue) : due
  }
  if (time.kind === 'recurring') {
    if (!readIsoDay(today)) return undefined
    // a day off before today may move to today or later
    const days = occurrences(time, addDays(today, -30), addDays(today, HORIZON))
    return days.map(settle).find((day) => day >= today)
  }
  if (time.end !== undefined) return settle(time.end)
  if (time.kind === 'relative' && anchorDate !== undefined && readIsoDay(anchorDate)) {
    return settle(time.offset ? counted(anchorDate, time.offset, catalogue) : anchorDate)
  }
  return undefined
}

function counted(day: string, { n, unit, workingDays }: TimeOffset, catalogue: Catalogue): string {
  switch (unit) {
    case 'hour':
      return addDays(day, Math.ceil(n / 24))
    case 'day':
      return workingDays && n > 0 ? addWorkingDays(day, n, catalogue) : addDays(day, n)
    case 'week':
      return addDays(day, n * 7)
    case 'month':
      return addMonths(day, n)
    case 'quarter':
      return addMonths(day, n * 3)
    case 'year':
      return addMonths(day, n * 12)
  }
}
