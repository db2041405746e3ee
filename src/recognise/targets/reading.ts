import type { Span } from '../../place.ts'
import type { TimeMatch } from '../time/time-match.ts'
import type { Figure } from './figures.ts'
import type { TargetLexicon } from './lexicon.ts'

/**
 * How freely figures are taken: every one in a section of targets; in a report only those of sentences that set an
 * aim; in a section of duties only percentages that a clause opens with, and what "phấn đấu" announces.
 */
export type TargetMode = 'section' | 'prose' | 'duty'

/** A text as the steps of reading its targets see it; all its forms have the same length. */
export interface Reading {
  /** brackets masked */
  readonly text: string
  /** brackets and dates masked */
  readonly masked: string
  readonly times: readonly TimeMatch[]
  readonly figures: readonly Figure[]
  readonly lexicon: TargetLexicon
  readonly mode: TargetMode
}

export const inside = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end
