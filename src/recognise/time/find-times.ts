import type { Catalogue } from '../../catalogue/catalogue.ts'
import { findCandidates, toMatch, withoutOverlaps } from './candidates.ts'
import { withKnownDay } from './document-day.ts'
import { joinCandidates } from './merge.ts'
import { isStated } from './running-text.ts'
import type { TimeContext, TimeMatch } from './time-match.ts'

/**
 * The times that running text states for what is to be done: deadlines, recurrences, periods with "trong", "từ … đến",
 * events and conditions — not every year that is mentioned. Citations are best masked before (filler U+FFFC).
 * Sorted, without overlaps; offsets into `text`, 0-based, end exclusive.
 */
export function findTimes(text: string, catalogue: Catalogue, context: TimeContext): TimeMatch[] {
  const known = withKnownDay(context)
  const candidates = withoutOverlaps(findCandidates(text, catalogue, known, 'text'))
  return joinCandidates(text, candidates)
    .filter((candidate) => isStated(text, candidate, catalogue, known))
    .map((candidate) => toMatch(text, candidate))
}
