import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Block, LineBlock, TableBlock, TableCell, TableRow } from '../document/source-document.ts'
import { cellText, readTableHead, spread } from '../document/table-head.ts'
import { readMark } from '../recognise/markers.ts'
import { isPageNumber } from './page-numbers.ts'

/**
 * Tables that a page break cut: one that begins with the head of the table before it, or that has no head and
 * counts on, is the same table. Page numbers may stand between the two; they come behind the joined table.
 * @returns the blocks, and the lines that this shows to be page numbers
 */
export function joinTables(
  blocks: readonly Block[],
  catalogue: Catalogue,
): { blocks: Block[]; pageNumbers: ReadonlySet<Block> } {
  const joined: Block[] = []
  const pageNumbers = new Set<LineBlock>()
  for (const block of blocks) {
    const at = joined.findLastIndex((before) => before.kind === 'table' || !isPageNumber(before))
    const last = joined[at]
    if (
      block.kind === 'table' &&
      last?.kind === 'table' &&
      goesOn(last, block, at < joined.length - 1, catalogue)
    ) {
      const rows = block.rows.slice(firstFilled(block))
      joined[at] = { kind: 'table', rows: [...last.rows, ...rows] }
      for (const between of joined.slice(at + 1)) if (between.kind === 'line') pageNumbers.add(between)
    } else joined.push(block)
  }
  return { blocks: joined, pageNumbers }
}

/** A converter puts an empty head above a table that has none. */
const firstFilled = (table: TableBlock): number =>
  Math.max(
    0,
    table.rows.findIndex((row) => row.cells.some((cell) => cellText(cell) !== '')),
  )

/** `cut`: a page number stands between the two. */
function goesOn(before: TableBlock, table: TableBlock, cut: boolean, catalogue: Catalogue): boolean {
  const first = table.rows[firstFilled(table)]
  if (first === undefined) return false
  if (sameWords(before.rows[0], first)) return true
  const head = readTableHead(before, catalogue)
  if (head === undefined || readTableHead(table, catalogue) !== undefined) return false
  if (width(first) !== head.columns.length) return false
  const order = head.columns.findIndex((column) => column.kind === 'order')
  if (order < 0) return false
  const numbers = before.rows.slice(head.rows).map((row) => numberOf(row, order))
  const next = numberOf(first, order)
  if (next === '') return cut
  return countsOn(
    numbers.filter((number) => number !== ''),
    next,
  )
}

function sameWords(one: TableRow | undefined, other: TableRow): boolean {
  const words = (row: TableRow | undefined): string => row?.cells.map(cellText).join('|') ?? ''
  return words(one).length > 8 && words(one) === words(other)
}

const width = (row: TableRow): number => spread(row).length

const numberOf = (row: TableRow, order: number): string =>
  cellText(spread(row)[order]).replace(/[.)\s]+$/u, '')

/** Whether a number is the next one, the first below a group, or that of the next group. */
function countsOn(before: readonly string[], next: string): boolean {
  const last = before.at(-1)
  if (last === undefined) return false
  const mark = readMark(`${next}. x`)
  if (mark === undefined || mark.ordinal === 0) return false
  const path = next.split('.').slice(0, -1).join('.')
  if (mark.ordinal === 1) return last === path || (path === '' && /^[IVXL]+$|^[A-ZĐ]$/u.test(last))
  const level = before.findLast(
    (number) => styleOf(number) === mark.style && number.split('.').slice(0, -1).join('.') === path,
  )
  return level !== undefined && readMark(`${level}. x`)?.ordinal === mark.ordinal - 1
}

const styleOf = (number: string): string | undefined => readMark(`${number}. x`)?.style

/** A cell that is merged downwards stands in every row that it covers, so that all rows have all columns. */
export function fillDown(table: TableBlock): TableBlock {
  if (!table.rows.some((row) => row.cells.some((cell) => cell.rowSpan > 1))) return table
  const open = new Map<number, { readonly cell: TableCell; left: number }>()
  const rows = table.rows.map((row): TableRow => {
    const cells: TableCell[] = []
    const own = [...row.cells]
    let column = 0
    for (;;) {
      const above = open.get(column)
      const cell = above === undefined ? own.shift() : above.cell
      if (cell === undefined) break
      cells.push(cell)
      if (above === undefined) {
        if (cell.rowSpan > 1) open.set(column, { cell, left: cell.rowSpan - 1 })
      } else if (above.left > 1) above.left -= 1
      else open.delete(column)
      column += Math.max(1, cell.columnSpan)
    }
    return { cells }
  })
  return { kind: 'table', rows }
}
