import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Candidate } from './candidate.ts'
import { findDated } from './dated.ts'
import { findEvents } from './events.ts'
import { lexiconOf } from './lexicon.ts'
import { findOngoing } from './ongoing.ts'
import { findRecurring } from './recurring.ts'
import { scan } from './scan.ts'
import type { TimeContext, TimeMatch } from './time-match.ts'

/** Every reading of every family, in the order in which a family is preferred where two begin at the same place. */
export function findCandidates(
  text: string,
  catalogue: Catalogue,
  context: TimeContext,
  where: 'text' | 'field',
): Candidate[] {
  const lexicon = lexiconOf(catalogue)
  const tokens = scan(text, lexicon)
  const dated = findDated(text, tokens, context)
  // "từ ngày ký đến hết ngày 31/12": the range says more than the event it begins with
  const ranges = new Set(dated.filter(({ bound }) => bound?.to).map(({ start }) => start))
  return [
    ...findRecurring(text, tokens),
    ...findEvents(text, tokens, lexicon.words, where).filter(({ start }) => !ranges.has(start)),
    ...dated,
    ...findOngoing(tokens),
  ]
}

/** Drops overlaps: the candidate that begins first wins, of those the longest. */
export function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = []
  let end = 0
  for (const candidate of [...candidates].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (candidate.start < end) continue
    kept.push(candidate)
    end = candidate.end
  }
  return kept
}

/** Cuts the words of a candidate out of the text. */
export function toMatch(text: string, candidate: Candidate): TimeMatch {
  const { start, end, time, impossible } = candidate
  const words = text.slice(start, end).replace(/\s+/gu, ' ').trim()
  return { start, end, time: { text: words, ...time }, ...(impossible ? { impossible } : {}) }
}
