import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Span } from '../../place.ts'
import type { Candidate } from './candidate.ts'
import { findCandidates, toMatch, withoutOverlaps } from './candidates.ts'
import { withKnownDay } from './document-day.ts'
import { judgeOf } from './judge.ts'
import { lexiconOf } from './lexicon.ts'
import { joinCandidates } from './merge.ts'
import { isValidity } from './running-text.ts'
import type { TimeContext, TimeMatch } from './time-match.ts'
import { foldWords } from './wording.ts'

export interface TimeField {
  /** in the order of the text; the first is the task's */
  readonly times: TimeMatch[]
  /** the stretches that were not understood */
  readonly rest: Span[]
}

/**
 * Reads a whole field or table cell that is labelled as time: bare forms count ("6/2025" a month, "2024", "30/6").
 * Several times stand in order; `rest` are the stretches that are neither time nor punctuation. A bare point or an
 * "ongoing" right behind words that are none of these ("Trước mùa khô 2023", "Tuần 2 tháng 6") is not taken for the
 * whole: those give a period without days.
 */
export function readTimeField(text: string, catalogue: Catalogue, context: TimeContext): TimeField {
  const { filler } = lexiconOf(catalogue)
  const { acts } = judgeOf(catalogue)
  const candidates = joinCandidates(
    text,
    withoutOverlaps(findCandidates(text, catalogue, withKnownDay(context), 'field')),
  ).filter((candidate) => !isValidity(text, candidate, catalogue))
  const rest: Span[] = []
  const times: TimeMatch[] = []
  let from = 0
  for (const candidate of candidates) {
    const before = remainder(text, from, candidate.start, filler)
    const shifts = before !== undefined && isGlued(text, before, candidate) && !hasAct(text, before, acts)
    from = candidate.end
    if (before !== undefined && !(shifts && candidate.cue === 'bare')) rest.push(before)
    if (!shifts) times.push(toMatch(text, candidate))
    else if (candidate.cue === 'bare')
      times.push(toMatch(text, { ...candidate, start: before.start, time: { kind: 'period' } }))
    else rest.push({ start: candidate.start, end: candidate.end })
  }
  const last = remainder(text, from, text.length, filler)
  return { times, rest: last === undefined ? rest : [...rest, last] }
}

/** What is neither time nor punctuation nor filler between two offsets. */
function remainder(text: string, from: number, to: number, filler: RegExp): Span | undefined {
  const gap = text.slice(from, to)
  if (filler.test(gap)) return undefined
  const left = gap.replace(/^[\s,;:.]+/u, '')
  const start = to - left.length
  return { start, end: start + left.replace(/[\s,;:.]+$/u, '').length }
}

function isGlued(text: string, before: Span, { start, cue }: Candidate): boolean {
  return (cue === 'bare' || cue === 'ongoing') && /^[\s–—-]*$/u.test(text.slice(before.end, start))
}

/** "Trình kỳ họp cuối năm": what is done then does not shift the time. */
function hasAct(text: string, { start, end }: Span, acts: ReadonlySet<string>): boolean {
  const words = foldWords(text.slice(start, end)).split(' ')
  return words.some((_, at) => [1, 2, 3].some((count) => acts.has(words.slice(at, at + count).join(' '))))
}
