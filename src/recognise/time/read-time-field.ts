import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Span } from '../../place.ts'
import { findCandidates, toMatch, withoutOverlaps } from './candidates.ts'
import { withKnownDay } from './document-day.ts'
import { lexiconOf } from './lexicon.ts'
import { joinCandidates } from './merge.ts'
import { isValidity } from './running-text.ts'
import type { TimeContext, TimeMatch } from './time-match.ts'

export interface TimeField {
  /** in the order of the text; the first is the task's */
  readonly times: TimeMatch[]
  /** the stretches that were not understood */
  readonly rest: Span[]
}

/**
 * Reads a whole field or table cell that is labelled as time: bare forms count ("6/2025" a month, "2024", "30/6").
 * Several times stand in order; `rest` are the stretches that are neither time nor punctuation.
 */
export function readTimeField(text: string, catalogue: Catalogue, context: TimeContext): TimeField {
  const { filler } = lexiconOf(catalogue)
  const candidates = joinCandidates(
    text,
    withoutOverlaps(findCandidates(text, catalogue, withKnownDay(context), 'field')),
  ).filter((candidate) => !isValidity(text, candidate, catalogue))
  const rest: Span[] = []
  let from = 0
  for (const { start, end } of [...candidates, { start: text.length, end: text.length }]) {
    const gap = text.slice(from, start)
    if (!filler.test(gap)) {
      const left = gap.replace(/^[\s,;:.]+/u, '')
      rest.push({
        start: start - left.length,
        end: start - left.length + left.replace(/[\s,;:.]+$/u, '').length,
      })
    }
    from = end
  }
  return { times: candidates.map((candidate) => toMatch(text, candidate)), rest }
}
