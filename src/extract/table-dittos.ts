import { cellText, type Column } from '../document/table-head.ts'
import type { TableCell } from '../document/source-document.ts'
import { foldKey } from '../recognise/folding.ts'
import type { ExtractContext } from './annotate.ts'
import type { Row } from './table-rows.ts'

/** Whether a cell says "the same as above": "nt", "-nt-", "//", "như trên". */
export function isDitto(text: string, context: ExtractContext): boolean {
  const bare = text.replace(/^[\s\-–—.(]+|[\s\-–—.)]+$/gu, '').toLowerCase()
  return bare !== '' && context.catalogue.dittoMarks.some((mark) => mark === bare || foldKey(mark) === bare)
}

/**
 * The cells that the marks of a row stand for, by column: each the cell right above it. A mark below an empty cell
 * stands for nothing. `above` are the cells of the row before, as they are meant.
 */
export function cellsMeant(
  row: Row,
  columns: readonly Column[],
  above: readonly (TableCell | undefined)[],
  context: ExtractContext,
): ReadonlyMap<number, TableCell> {
  const meant = new Map<number, TableCell>()
  for (const at of columns.keys()) {
    const cell = above[at]
    if (cell !== undefined && cellText(cell) !== '' && isDitto(cellText(row.cells[at]), context))
      meant.set(at, cell)
  }
  return meant
}
