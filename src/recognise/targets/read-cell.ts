import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Comparison } from '../../terms.ts'
import { findFigures } from './figures.ts'
import { targetLexicon } from './lexicon.ts'

export interface CellFigure {
  readonly value: number
  readonly valueTo?: number
  readonly unit?: string
  readonly comparison?: Comparison
}

/** The figure of a table cell that holds nothing else: "80", "≥ 95%", "15 - 20"; undefined for words and blanks. */
export function readCell(text: string, catalogue: Catalogue): CellFigure | undefined {
  // "đạt" lets a bare number count as a figure
  const opened = `đạt ${text.trim()}`
  const [figure, ...others] = findFigures(opened, targetLexicon(catalogue.targetWords))
  if (figure?.value === undefined || others.length > 0) return undefined
  if (/\p{L}/u.test(opened.slice(figure.end).replace(/trở (?:lên|xuống)/iu, ''))) return undefined
  const { value, valueTo, unit, comparison } = figure
  return {
    value,
    ...(valueTo !== undefined && { valueTo }),
    ...(unit !== undefined && { unit }),
    ...(comparison !== undefined && { comparison }),
  }
}
