import type { Comparison } from '../../terms.ts'
import type { Figure } from './figures.ts'
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

/** The values of a segment's figure; how it is meant may be told by how the clause opens. */
export function valuesOf(
  { value, valueTo, unit, comparison }: Figure,
  { masked, lexicon }: Reading,
  segment: Segment,
): FigureValues {
  const meant = comparison ?? change(masked, segment, lexicon)
  return {
    ...(value !== undefined && { value }),
    ...(valueTo !== undefined && { valueTo }),
    ...(unit !== undefined && { unit }),
    ...(meant !== undefined && { comparison: meant }),
  }
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
