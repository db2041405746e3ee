import { readIsoDay } from './calendar.ts'
import type { TimeContext } from './time-match.ts'

/** The context without a day that the calendar does not have: an unreadable date is no date. */
export function withKnownDay(context: TimeContext): TimeContext {
  return context.date !== undefined && readIsoDay(context.date) ? { date: context.date } : {}
}
