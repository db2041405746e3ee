import type { TimeWords } from '../../catalogue/time-words.ts'

/** The parts of a day that a text states; the others follow from where in a period it stands. */
export interface DayParts {
  readonly year?: number
  readonly month?: number
  readonly day?: number
}

/** A stretch of the calendar as a text names it, its year perhaps missing. Both ends inclusive. */
export interface Point {
  readonly grain: 'day' | 'month' | 'quarter' | 'part-of-year' | 'year' | 'now' | 'school-year'
  readonly first: DayParts
  /** a missing month is December, a missing day the last of its month */
  readonly last: DayParts
  /** "đầu", "giữa", "cuối" of the stretch */
  readonly edge?: 'head' | 'middle' | 'tail'
  /** only a day of the month: its month comes from its surroundings ("ngày 15 của tháng") */
  readonly monthless?: true
  /** written without the word that says what it is ("30/6", "2025") */
  readonly bare?: true
  /** days joined by a point or hyphen without a year ("15-7"): a date only after a word that asks for one */
  readonly weak?: true
  /** the calendar does not have it */
  readonly impossible?: true
}

/** A family of points: `pattern` has the flags g, i and u; `read` may still refuse a match. */
export interface PointFamily {
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray) => Point | undefined
}

export type PointFamilies = (words: TimeWords) => readonly PointFamily[]

/** Years that plans speak of; other four-digit numbers are no years. */
export function isPlanYear(year: number): boolean {
  return year >= 1975 && year <= 2100
}
