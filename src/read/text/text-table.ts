import type { PlacedText } from '../../document/placed-text.ts'
import type { TableCell, TableRow } from '../../document/source-document.ts'
import type { Span } from '../../place.ts'
import { lineBuilder } from '../line-builder.ts'

/** A line of plain text: offsets without its line end. */
export type TextLine = Span

const LEAST_CELLS = 3
const LEAST_ROWS = 2
/** "+-----+-----+", "|----|:---:|", "------" between rows. */
const RULE = /^[ \t]*(?=[^\n]*[-=─═])[|+:=\-─═┼├┤┬┴┌┐└┘│ \t]+$/
const GRID_RULE = /^[ \t]*[+├┌└]/
const BORDERS = /[|│]/

/**
 * The table that begins with line `first`: rows of at least three cells, as many in each, divided by bars or
 * by tabs. Undefined when no table begins there. `next` is the line behind it.
 */
export function tableAt(
  text: string,
  lines: readonly TextLine[],
  first: number,
): { rows: readonly TableRow[]; next: number } | undefined {
  const opening = lineText(text, lines[first])
  if (BORDERS.test(opening)) return barTable(text, lines, first)
  if (opening.includes('\t')) return tabTable(text, lines, first)
  return GRID_RULE.test(opening) && RULE.test(opening) ? barTable(text, lines, first) : undefined
}

function barTable(
  text: string,
  lines: readonly TextLine[],
  first: number,
): { rows: readonly TableRow[]; next: number } | undefined {
  const rows: (readonly Span[] | 'rule')[] = []
  let cells = 0
  let next = first
  for (; next < lines.length; next++) {
    const line = lineText(text, lines[next])
    if (RULE.test(line)) {
      if (rows.at(-1) === 'rule') break
      rows.push('rule')
      continue
    }
    const spans = barCells(text, lines[next])
    if (spans.length < LEAST_CELLS || (cells > 0 && spans.length !== cells)) break
    cells = spans.length
    rows.push(spans)
  }
  const full = rows.filter((row) => row !== 'rule')
  if (full.length < LEAST_ROWS) return undefined
  const grid =
    GRID_RULE.test(lineText(text, lines[first])) && rows.filter((row) => row === 'rule').length > LEAST_ROWS
  return { rows: grid ? gridRows(text, rows) : full.map((row) => tableRow(text, [row])), next }
}

/** In a grid, the lines between two rules are one row. */
function gridRows(text: string, rows: readonly (readonly Span[] | 'rule')[]): TableRow[] {
  const made: TableRow[] = []
  let group: (readonly Span[])[] = []
  for (const row of [...rows, 'rule' as const]) {
    if (row !== 'rule') group.push(row)
    else if (group.length > 0) {
      made.push(tableRow(text, group))
      group = []
    }
  }
  return made
}

function tabTable(
  text: string,
  lines: readonly TextLine[],
  first: number,
): { rows: readonly TableRow[]; next: number } | undefined {
  const rows: (readonly Span[])[] = []
  let next = first
  for (; next < lines.length; next++) {
    const spans = split(text, lines[next], /\t/g)
    const least = rows[0]?.length ?? LEAST_CELLS
    if (spans.length < least || (rows.length > 0 && spans.length !== least)) break
    // Two tabs in a row are layout (a signature set apart), unless a table with a full first row has begun.
    if (rows.length === 0 && spans.some((span) => text.slice(span.start, span.end).trim() === '')) break
    rows.push(spans)
  }
  return rows.length < LEAST_ROWS ? undefined : { rows: rows.map((row) => tableRow(text, [row])), next }
}

function tableRow(text: string, lines: readonly (readonly Span[])[]): TableRow {
  const cells: TableCell[] = []
  for (const [column] of (lines[0] ?? []).entries()) {
    const placed: PlacedText[] = []
    for (const line of lines) {
      const span = line[column]
      if (span === undefined) continue
      const builder = lineBuilder()
      builder.append(text.slice(span.start, span.end), span.start)
      if (!builder.empty) placed.push(builder.take().text)
    }
    cells.push({ lines: placed, columnSpan: 1, rowSpan: 1 })
  }
  return { cells }
}

/** The cells between the bars of a line, without the empty ones outside an outer border. */
function barCells(text: string, line: TextLine | undefined): Span[] {
  const spans = split(text, line, /[|│]/g)
  const blank = (span: Span | undefined): boolean =>
    span !== undefined && text.slice(span.start, span.end).trim() === ''
  return spans.slice(blank(spans[0]) ? 1 : 0, blank(spans.at(-1)) && spans.length > 1 ? -1 : undefined)
}

function split(text: string, line: TextLine | undefined, border: RegExp): Span[] {
  if (line === undefined) return []
  const spans: Span[] = []
  let start = line.start
  for (const { index } of text.slice(line.start, line.end).matchAll(border)) {
    spans.push({ start, end: line.start + index })
    start = line.start + index + 1
  }
  spans.push({ start, end: line.end })
  return spans
}

function lineText(text: string, line: TextLine | undefined): string {
  return line === undefined ? '' : text.slice(line.start, line.end)
}
