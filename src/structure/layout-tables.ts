import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Block, TableBlock, TableRow } from '../document/source-document.ts'
import { cellText, readTableHead } from '../document/table-head.ts'
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

/** A table that begins with the head of the table right before it goes on after a page break: one table. */
export function joinTables(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (block.kind === 'table' && last?.kind === 'table' && sameHead(last.rows[0], block.rows[0])) {
      joined[joined.length - 1] = { kind: 'table', rows: [...last.rows, ...block.rows] }
    } else joined.push(block)
  }
  return joined
}

function sameHead(one: TableRow | undefined, other: TableRow | undefined): boolean {
  const words = (row: TableRow | undefined): string => row?.cells.map(cellText).join('|') ?? ''
  return words(one).length > 8 && words(one) === words(other)
}
