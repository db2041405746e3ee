import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Candidate } from './candidate.ts'
import { findCounted } from './counted.ts'
import { findDated } from './dated.ts'
import { findEvents } from './events.ts'
import { lexiconOf } from './lexicon.ts'
import { findOngoing } from './ongoing.ts'
import { findRecurring } from './recurring.ts'
import { scan } from './scan.ts'
import type { TimeContext, TimeMatch } from './time-match.ts'

/** Every reading of every family, in no particular order. */
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
  const stated = [
    ...findRecurring(text, tokens, lexicon.reportBefore),
    ...findCounted(text, lexicon.words),
    ...dated,
    ...findOngoing(tokens),
  ]
  const events = findEvents(text, tokens, lexicon.words, where)
    .filter(({ start }) => !ranges.has(start))
    .map((event) => cutBefore(text, event, stated))
  return [...events, ...stated]
}

const LIST_JOINT = /\s*(?:,|,?\s+(?:và|hoặc))\s*$/iu

/** "theo kế hoạch, hằng năm": an event ends where the next time of a list begins; "vào dịp Tết hằng năm" where it recurs. */
function cutBefore(text: string, event: Candidate, stated: readonly Candidate[]): Candidate {
  for (const next of stated) {
    if (next.start <= event.start || next.start >= event.end) continue
    const recurs = event.cue === 'occasion' && next.time.kind === 'recurring'
    const joint = (recurs ? /\s*$/u : LIST_JOINT).exec(text.slice(event.start, next.start))
    if (!joint || joint.index === 0) continue
    const end = event.start + joint.index
    const lost = text.slice(end, event.end).replace(/\s+/gu, ' ').length
    const anchor = event.time.anchor
    const time =
      anchor === undefined ? event.time : { ...event.time, anchor: anchor.slice(0, -lost).trimEnd() }
    if (time.anchor !== '') return { ...event, end, time }
  }
  return event
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
