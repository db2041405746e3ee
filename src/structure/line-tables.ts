import type { Catalogue } from '../catalogue/catalogue.ts'
import { sliceText, trimText } from '../document/placed-text.ts'
import type { Block, LineBlock, TableBlock, TableRow } from '../document/source-document.ts'
import { isColumnHead } from '../document/table-head.ts'
import { cellsInOrder, isClosingTable, isDataTable } from './layout-tables.ts'

/**
 * Tables that lost their borders when a page was copied: first the heads of the columns, one a line, then the
 * cells, one a line, each row begun by its number. And lines in which bars part the cells.
 */

const ROW_NUMBER = /^\(?(?:\d{1,3}(?:\.\d{1,2})*|[IVXL]{1,5}(?:\.\d{1,2})?|[A-Z])[.)]?$/u
const LEAST_COLUMNS = 3

/** Replaces runs of one-cell lines that a row of column heads introduces by a table. */
export function gatherLineTables(blocks: readonly Block[], catalogue: Catalogue): Block[] {
  const gathered: Block[] = []
  let at = 0
  while (at < blocks.length) {
    const columns = headLength(blocks, at, catalogue)
    const table = columns >= LEAST_COLUMNS ? readRows(blocks, at, columns) : undefined
    if (table === undefined) {
      gathered.push(blocks[at] as Block)
      at += 1
      continue
    }
    gathered.push(table.block)
    at = table.next
  }
  return gathered
}

/** How many lines from `at` are column heads, the first of them "STT" or "TT". */
function headLength(blocks: readonly Block[], at: number, catalogue: Catalogue): number {
  const first = blocks[at]
  if (first?.kind !== 'line' || !/^(?:stt|tt|số tt|số thứ tự)$/iu.test(first.text.text)) return 0
  let length = 0
  while (at + length < blocks.length) {
    const block = blocks[at + length]
    if (block?.kind !== 'line' || !isColumnHead(block.text.text, catalogue)) break
    length += 1
  }
  return length
}

function readRows(
  blocks: readonly Block[],
  start: number,
  columns: number,
): { block: TableBlock; next: number } | undefined {
  const line = (at: number): LineBlock | undefined => {
    const block = blocks[at]
    return block?.kind === 'line' ? block : undefined
  }
  const rows: TableRow[] = [
    toRow(blocks.slice(start, start + columns).filter((block) => block.kind === 'line')),
  ]
  let at = start + columns
  for (;;) {
    const first = line(at)
    if (first === undefined || !ROW_NUMBER.test(first.text.text)) break
    let end = at + 1
    while (end < at + columns + 6) {
      const next = line(end)
      if (next === undefined || ROW_NUMBER.test(next.text.text) || (next.gap && end - at >= columns)) break
      end += 1
    }
    const cells = blocks.slice(at, end).filter((block) => block.kind === 'line')
    rows.push(toRow(fit(cells, columns)))
    at = end
  }
  return rows.length < 3 ? undefined : { block: { kind: 'table', rows }, next: at }
}

/** More lines than columns: the content was wrapped, so the lines after the number are joined until the rest fits. */
function fit(cells: readonly LineBlock[], columns: number): LineBlock[][] {
  const surplus = Math.max(0, cells.length - columns)
  const [order, ...rest] = cells
  if (order === undefined) return []
  const content = rest.slice(0, surplus + 1)
  return [[order], content, ...rest.slice(surplus + 1).map((cell) => [cell])]
}

function toRow(cells: readonly (LineBlock | readonly LineBlock[])[]): TableRow {
  return {
    cells: cells.map((cell) => ({
      lines: ('kind' in cell ? [cell] : cell).map((line) => line.text),
      columnSpan: 1,
      rowSpan: 1,
    })),
  }
}

/**
 * Lines in which bars part the cells: consecutive ones with the same count of three cells or more are rows of a
 * table; others are laid out side by side, and each cell is a line of its own.
 */
export function splitBarLines(blocks: readonly Block[], catalogue: Catalogue): Block[] {
  const split: Block[] = []
  let at = 0
  while (at < blocks.length) {
    const run = barRun(blocks, at)
    if (run.length === 0) {
      split.push(blocks[at] as Block)
      at += 1
      continue
    }
    const table: TableBlock = { kind: 'table', rows: run.map(({ cells }) => toRow(cells)) }
    const widest = Math.max(...run.map(({ cells }) => cells.length))
    if (run.length >= 2 && widest >= LEAST_COLUMNS && isDataTable(table, catalogue)) split.push(table)
    else split.push(...laidOut(run, isClosingTable(table.rows, catalogue)))
    at += run.length
  }
  return split
}

/** The cells of lines that only lay out the page, as lines of their own. */
function laidOut(run: readonly { readonly cells: readonly LineBlock[] }[], byColumns: boolean): LineBlock[] {
  const rows = run.map(({ cells }) =>
    cells.map((cell, index) => ({ ...cell, gap: (index > 0 && !byColumns) || cell.gap })),
  )
  return cellsInOrder(rows, byColumns).filter((cell) => cell.text.text !== '')
}

function barRun(blocks: readonly Block[], from: number): { cells: LineBlock[] }[] {
  const lines: LineBlock[] = []
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (block?.kind !== 'line' || !/\S\s*\|/u.test(block.text.text) || block.literal) break
    lines.push(block)
  }
  // lines with a bar before the first cell; without, an empty first cell is one
  const bordered = lines.every((line) => line.text.text.startsWith('|'))
  return lines.map((line) => ({ cells: cellsOf(line, bordered) }))
}

function cellsOf(line: LineBlock, bordered: boolean): LineBlock[] {
  const cells: LineBlock[] = []
  let at = 0
  const text = line.text.text.replace(/\|\s*$/u, '')
  for (const piece of text.split('|')) {
    const placed = trimText(sliceText(line.text, at, at + piece.length))
    const shift = at + (piece.length - piece.trimStart().length)
    const inside = line.bold.flatMap((span) => {
      const start = Math.max(0, span.start - shift)
      const end = Math.min(placed.text.length, span.end - shift)
      return start < end ? [{ start, end }] : []
    })
    if (placed.text !== '' || at > 0 || !bordered)
      cells.push({ ...line, text: placed, bold: inside, italic: [] })
    at += piece.length + 1
  }
  return cells
}
