import type { Bound } from './bound.ts'
import type { Candidate } from './candidate.ts'
import type { Word } from './lexicon.ts'
import type { Token } from './scan.ts'
import type { RecurringDay, Time } from './time.ts'

/** what may stand between two parts of a list */
export const LIST_GAP = /^\s*(?:[,;]\s*)?$/u

/** What a family of recurrences read: the candidates and the index of the token after them. */
export interface Read {
  readonly candidates: Candidate[]
  readonly next: number
}

/** The token at an index when it is a word of that kind. */
export function wordAt(
  tokens: readonly Token[],
  at: number,
  kind: Word['kind'],
): (Token & { type: 'word' }) | undefined {
  const token = tokens[at]
  return token?.type === 'word' && token.word.kind === kind ? token : undefined
}

/** A bound that names a day or month, or only a time of the day. */
export function isDay(bound: Bound): boolean {
  if (!bound.point) return bound.clock !== undefined
  const day = bound.to ?? bound.point
  return day.grain === 'day' || day.grain === 'month'
}

/** A day of a month or of the year can only recur with a period that holds it. */
export function fitsFrequency(day: RecurringDay, every: Word['every']): boolean {
  if (every === undefined) return false
  if (day.weekday !== undefined) return every === 'week' || every === 'month'
  if (day.month !== undefined) return every === 'year'
  return every === 'month' || every === 'quarter' || every === 'half-year'
}

/** The day on which something recurring is due; of a window ("từ ngày 1 đến ngày 5") its last. */
export function recurringDay(bound: Bound): RecurringDay | undefined {
  const point = bound.to ?? bound.point
  if (!point) return undefined
  const month = point.last.month ?? bound.point?.last.month
  return {
    ...(month === undefined ? {} : { month }),
    ...(point.last.day === undefined ? {} : { day: point.last.day }),
  }
}

/** Whether the day itself still counts. */
export function boundaryOf(bound: Bound | undefined): Pick<Time, 'boundary'> {
  if (!bound) return {}
  if (bound.prefixes.has('before') || bound.toBefore) return { boundary: 'before' }
  return bound.prefixes.has('by') || bound.prefixes.has('untilFull') ? { boundary: 'by' } : {}
}
