import type { Catalogue } from '../catalogue/catalogue.ts'
import type { TableBlock } from '../document/source-document.ts'
import { readTableHead } from '../document/table-head.ts'
import { isMotto, isRecipientsHead } from './line-kinds.ts'

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
  return table.rows.length >= 2 && Math.max(...table.rows.map((row) => row.cells.length)) >= 3
}
