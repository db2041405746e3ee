import type { Bound } from './bound.ts'
import type { Time } from './time.ts'

/** What a family of expressions found, before running text is judged and overlaps are dropped. */
export interface Candidate {
  readonly start: number
  readonly end: number
  /** without its text, which is cut out at the end */
  readonly time: Omit<Time, 'text'>
  readonly impossible?: true
  /**
   * How the words read in running text:
   * `dated` a date with words before it · `bare` a point alone · `days` a recurrence with its days ·
   * `periodic` a recurrence with "định kỳ" · `frequency` "hằng năm" alone · `event` counted from an event · `occasion` "tại thời điểm …" ·
   * `counted` a number of times in a period · `condition` · `external` set by something else · `ongoing`
   */
  readonly cue:
    | 'dated'
    | 'bare'
    | 'days'
    | 'periodic'
    | 'counted'
    | 'frequency'
    | 'event'
    | 'occasion'
    | 'condition'
    | 'external'
    | 'ongoing'
  /** needs no place of its own in running text: "ngay sau khi …", "khi Chính phủ ban hành …" */
  readonly immediate?: true
  /** the dated expression it was read from */
  readonly bound?: Bound
}
