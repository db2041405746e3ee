import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Candidate } from './candidate.ts'
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
  const stated: Candidate[] = []
  for (const candidate of joinCandidates(text, candidates)) {
    const previous = stated[stated.length - 1]
    const listed = previous !== undefined && isNextInList(text, previous, candidate)
    if (listed || isStated(text, candidate, catalogue, known)) stated.push(candidate)
  }
  return stated.map((candidate) => toMatch(text, candidate))
}

/** "Hằng quý, 6 tháng và năm": what is said of the first holds for the others. */
function isNextInList(text: string, left: Candidate, right: Candidate): boolean {
  if (left.time.kind !== 'recurring' || right.cue !== 'frequency') return false
  return /^\s*(?:,|,?\s(?:và|hoặc))\s*$/iu.test(text.slice(left.end, right.start))
}
