import type { Time } from './time.ts'

/** What the recogniser may know about the document. */
export interface TimeContext {
  /** ISO day of the document; without it a missing year stays missing */
  readonly date?: string
}

/** A time found in a text. Offsets are 0-based, end exclusive; `time.text` is the stretch with blanks folded. */
export interface TimeMatch {
  readonly start: number
  readonly end: number
  readonly time: Time
  /** a date that the calendar does not have (31/4, tháng 13): no date fields are given, nothing is shifted */
  readonly impossible?: true
}
