import type { Boundary, Frequency, TimeKind } from '../../terms.ts'

/** A day of a recurrence; which fields are set depends on the frequency (DESIGN section 4). */
export interface RecurringDay {
  /** 1–12 */
  month?: number
  /** 1–31 */
  day?: number
  /** 1 (Monday) – 7 (Sunday) */
  weekday?: number
  /** the day is counted in the last month of the period ("tháng cuối quý") */
  lastMonthOfPeriod?: true
  /** the day lies in the period after the one reported on ("tháng sau", "năm kế tiếp") */
  nextPeriod?: true
}

/** A stretch of time measured from an event. */
export interface TimeOffset {
  n: number
  unit: 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'
  workingDays?: true
}

/** A time as the registry keeps it (DESIGN section 4). Dates are ISO days, `start` and `end` both inclusive. */
export interface Time {
  /** the document's own words */
  text: string
  kind: TimeKind
  start?: string
  end?: string
  /** "và các năm tiếp theo" */
  openEnd?: true
  /** "14:00", 24-hour clock */
  clock?: string
  boundary?: Boundary
  every?: Frequency
  days?: RecurringDay[]
  /** the event of a relative time, or the condition of a conditional one, in the document's words */
  anchor?: string
  offset?: TimeOffset
  /** the year was not stated: it is the document's */
  basis?: 'document-year'
}
