import type { Span } from '../place.ts'
import type { SourceText } from '../source/source-text.ts'
import type { SourceFormat } from '../terms.ts'
import type { PlacedText } from './placed-text.ts'

/** What every reader makes of its format: blocks in reading order, with places. No meaning is given to them yet. */
export interface SourceDocument {
  readonly source: SourceText
  readonly format: SourceFormat
  readonly blocks: readonly Block[]
}

export type Block = LineBlock | TableBlock

/**
 * One line of running text. Markup is folded away; a list bullet or number of Markdown or Word stays in the
 * text as the document's own mark ("- Nội dung thực hiện: …").
 */
export interface LineBlock {
  readonly kind: 'line'
  readonly text: PlacedText
  /** Lines with the same number were only wrapped: the format itself says that they are one paragraph. */
  readonly paragraph: number
  /** Blank lines (or page breaks) stand before it. */
  readonly gap: boolean
  /** Columns of blanks before the first character (plain text only; 0 elsewhere). */
  readonly indent: number
  /** Offsets into `text.text` that the format sets in bold, half-open. */
  readonly bold: readonly Span[]
  /** Offsets into `text.text` that the format sets in italics, half-open. */
  readonly italic: readonly Span[]
  /** The format calls it a heading (never trusted for depth). */
  readonly heading: boolean
  /** The line stands in a literal block of its format (code fence): shown text, not the document's. */
  readonly literal: boolean
}

export interface TableBlock {
  readonly kind: 'table'
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  readonly cells: readonly TableCell[]
}

export interface TableCell {
  /** The lines of the cell (`<br>` or paragraphs), in order; empty for an empty cell. */
  readonly lines: readonly PlacedText[]
  /** Columns and rows that a merged cell covers (1 when it is not merged). */
  readonly columnSpan: number
  readonly rowSpan: number
}
