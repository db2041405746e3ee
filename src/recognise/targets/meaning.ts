import type { Comparison } from '../../terms.ts'
import type { TargetLexicon } from './lexicon.ts'
import type { Reading } from './reading.ts'
import type { Segment } from './segments.ts'
import { skipEntries } from './word-table.ts'

/** What a figure says of its target. */
export interface FigureValues {
  readonly value?: number
  /** upper end of a range ("60 - 70%") */
  readonly valueTo?: number
  readonly unit?: string
  readonly comparison?: Comparison
}

/** The values of a segment's figure; how it is meant may be told by how the clause opens, or by the segment before. */
export function valuesOf(
  segment: Segment,
  before: Segment | undefined,
  { masked, lexicon }: Reading,
): FigureValues {
  const { value, valueTo, unit, comparison } = segment.figure
  const meant = comparison ?? change(masked, segment, lexicon) ?? sharedChange(masked, segment, before)
  return {
    ...(value !== undefined && { value }),
    ...(valueTo !== undefined && { valueTo }),
    ...(unit !== undefined && { unit }),
    ...(meant !== undefined && { comparison: meant }),
  }
}

/** "Cắt giảm 30% thời gian, 20% chi phí": one verb for both. */
function sharedChange(masked: string, segment: Segment, before: Segment | undefined): Comparison | undefined {
  const comparison = before?.figure.comparison
  if (comparison !== 'increase' && comparison !== 'decrease') return undefined
  return masked.slice(segment.start, segment.figure.start).trim() === '' ? comparison : undefined
}

/** "Giảm mức tiêu hao … từ 5 - 7%": the clause opens with a change, and no word says that a level is reached. */
function change(masked: string, segment: Segment, lexicon: TargetLexicon): Comparison | undefined {
  lexicon.change.lastIndex = skipEntries(masked, segment.start, lexicon.goalWord)
  const match = lexicon.change.exec(masked)
  if (match === null || lexicon.change.lastIndex > segment.figure.start) return undefined
  const between = masked.slice(match.index + match[0].length, segment.figure.start)
  if (lexicon.levelWord.test(between)) return undefined
  return match.groups?.['more'] === undefined ? 'decrease' : 'increase'
}
