import type { Catalogue } from '../catalogue/catalogue.ts'
import type { TableBlock, TableRow } from '../document/source-document.ts'
import { readTableHead } from '../document/table-head.ts'
import { isMotto, isRecipientsHead, isSignatureText } from './line-kinds.ts'

/** Rows of recipients beside a signature; a longer table with "CHỦ TỊCH" in it lists people. */
const LONGEST_CLOSING = 15

/** Whether a table holds data, or only lays out a header, recipients and signature side by side. */
export function isDataTable(table: TableBlock, catalogue: Catalogue): boolean {
  const lays = table.rows.some((row) =>
    row.cells.some((cell) =>
      cell.lines.some(
        (line) =>
          isMotto(line.text, catalogue) ||
          isRecipientsHead(line.text) ||
          /^số\s*:\s*[\d…._]*\s*[/-]/iu.test(line.text),
      ),
    ),
  )
  if (lays) return false
  if (readTableHead(table, catalogue) !== undefined) return true
  if (table.rows.length <= LONGEST_CLOSING && isClosingTable(table.rows, catalogue)) return false
  return table.rows.length >= 2 && Math.max(...table.rows.map((row) => row.cells.length)) >= 3
}

/**
 * Whether a table lays out the end of a document: recipients on the left, signature on the right (NĐ 30/2020, Phụ
 * lục I). It is read column by column.
 */
export function isClosingTable(rows: readonly TableRow[], catalogue: Catalogue): boolean {
  const lines = rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines.map((line) => line.text)))
  return (
    lines.some((text) => isRecipientsHead(text) || isSignatureText(text, catalogue)) &&
    !lines.some((text) => isMotto(text, catalogue))
  )
}

/** Cells in the order in which they are read: row by row, or column by column. */
export function cellsInOrder<T>(rows: readonly (readonly T[])[], byColumns: boolean): T[] {
  if (!byColumns) return rows.flat()
  const width = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: width }, (_, column) =>
    rows.flatMap((row) => (row[column] === undefined ? [] : [row[column]])),
  ).flat()
}
