import { type PlacedText } from '../document/placed-text.ts'
import type { Block, LineBlock, TableBlock, TableRow } from '../document/source-document.ts'
import { cellsInOrder } from './layout-tables.ts'
import { isPageNumber } from './page-numbers.ts'

/**
 * Tables that a web page flattened to one cell per line, with a line "|" at every cell border:
 * a row is a bar, then each cell's lines followed by a bar. Between two rows two bars meet; an empty cell
 * makes two bars meet as well, so the number of columns decides.
 */

const MAX_CELL_LINES = 60
/** Lines that no cell holds: the title of the next part of the document, or a footnote. */
const NEW_PART =
  /^(?:PHỤ LỤC|KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|ĐỀ ÁN|NGHỊ QUYẾT|CHỈ THỊ|CÔNG ĐIỆN|THÔNG BÁO|HƯỚNG DẪN|QUY CHẾ|QUY ĐỊNH|DANH MỤC)(?![\p{Ll}])|^\[\d{1,3}\]\s/u
const NEVER_CELL = /^(?:PHỤ LỤC|\[)/u
const ROW_START = /^(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]?|[IVXL]{1,6}(?:\.\d{1,2})?[.)]?|[A-ZĐ][.)]?|[a-zđ][.)])$/u

export function isBar(block: Block | undefined): block is LineBlock {
  return block?.kind === 'line' && block.text.text === '|'
}

type Chunk = readonly LineBlock[]

/**
 * Replaces every flattened table by a TableBlock. Tables that only lay out the page (header, recipients and
 * signature), as `isData` decides, give back their lines, each cell set off from the next.
 * @returns the blocks, and the page numbers that stood between two rows: they come behind their table
 */
export function gatherBarTables(
  blocks: readonly Block[],
  isData: (table: TableBlock) => boolean,
): { blocks: Block[]; pageNumbers: readonly LineBlock[] } {
  const gathered: Block[] = []
  const pageNumbers: LineBlock[] = []
  let index = 0
  while (index < blocks.length) {
    const block = blocks[index] as Block
    const region = isBar(block) ? readRegion(blocks, index) : undefined
    if (region === undefined) {
      gathered.push(block)
      index += 1
      continue
    }
    const { rows, pages } = segmentRows(region.chunks)
    const table: TableBlock = { kind: 'table', rows }
    if (isData(table)) {
      gathered.push(table, ...pages)
      pageNumbers.push(...pages)
    } else
      gathered.push(
        ...region.chunks.flatMap((chunk) =>
          chunk.map((line, at) => (at === 0 ? { ...line, gap: true } : line)),
        ),
      )
    index = region.next
  }
  return { blocks: gathered, pageNumbers }
}

/** The chunks between the bars of one table, from its opening bar; undefined when no table stands there. */
function readRegion(blocks: readonly Block[], start: number): { chunks: Chunk[]; next: number } | undefined {
  const chunks: Chunk[] = []
  let index = start + 1
  let end = start
  while (index < blocks.length) {
    const chunk: LineBlock[] = []
    while (index < blocks.length && chunk.length <= MAX_CELL_LINES) {
      const block = blocks[index]
      if (block === undefined || block.kind !== 'line' || isBar(block)) break
      if (startsNewPart(blocks, index, chunk, chunks)) break
      chunk.push(block)
      index += 1
    }
    if (!isBar(blocks[index])) break
    chunks.push(chunk)
    end = index
    index += 1
    const last = blocks[index]
    // a blank line after a bar ends the table: cells begin right after their bar
    if (last?.kind === 'line' && last.gap && !isBar(last)) break
  }
  while (chunks.length > 0 && chunks.at(-1)?.length === 0) chunks.pop()
  return chunks.length === 0 ? undefined : { chunks, next: end + 1 }
}

function startsNewPart(
  blocks: readonly Block[],
  at: number,
  chunk: Chunk,
  chunks: readonly Chunk[],
): boolean {
  const line = blocks[at]
  if (line?.kind !== 'line' || chunk.length > 0 || chunks.length === 0) return false
  return (
    NEW_PART.test(line.text.text) && (NEVER_CELL.test(line.text.text) || !isShortCell(blocks, at, chunks))
  )
}

/** "HƯỚNG DẪN CHẤM ĐIỂM" between two bars heads a column; the title of a part has more lines before the next bar. */
function isShortCell(blocks: readonly Block[], at: number, chunks: readonly Chunk[]): boolean {
  const inFirstRow = chunks.every((chunk) => chunk.length > 0)
  return blocks.slice(at + 1, at + (inFirstRow ? 4 : 2)).some(isBar)
}

function segmentRows(chunks: readonly Chunk[]): { rows: TableRow[]; pages: LineBlock[] } {
  const rows: TableRow[] = []
  const pages: LineBlock[] = []
  let columns = 0
  let at = 0
  while (at < chunks.length) {
    if (rows.length > 0 && columns === 0) columns = rows[0]?.cells.length ?? 0
    const cut = columns === 0 ? undefined : pageBreakAfter(chunks, at, columns)
    if (cut !== undefined) {
      rows.push({ cells: cut.row.map(toCell) })
      pages.push(cut.page)
      at = cut.next
      continue
    }
    const length = rowLength(chunks, at, columns)
    columns = Math.max(columns, length)
    rows.push({ cells: chunks.slice(at, at + length).map(toCell) })
    at += length + 1
  }
  return { rows, pages }
}

/**
 * A whole row behind which a page number stands instead of the border, as a cell of its own or below the last one,
 * before another whole row.
 */
function pageBreakAfter(
  chunks: readonly Chunk[],
  at: number,
  columns: number,
): { row: readonly Chunk[]; page: LineBlock; next: number } | undefined {
  const row = chunks.slice(at, at + columns)
  const last = row.at(-1)
  if (columns < 2 || row.length < columns || last === undefined || hasBorder(row)) return undefined
  const isWhole = (from: number): boolean =>
    ROW_START.test(chunks[from]?.[0]?.text.text ?? '') &&
    from + columns <= chunks.length &&
    (from + columns === chunks.length || chunks[from + columns]?.length === 0)
  const between = chunks[at + columns] ?? []
  const [page] = between
  if (between.length === 1 && page !== undefined && isPageNumber(page) && isWhole(at + columns + 1))
    return { row, page, next: at + columns + 1 }
  const below = last.at(-1)
  if (last.length < 2 || below === undefined || !below.gap || !isPageNumber(below)) return undefined
  if (!isWhole(at + columns)) return undefined
  return { row: [...row.slice(0, -1), last.slice(0, -1)], page: below, next: at + columns }
}

/** A border inside: cells of two rows. */
const hasBorder = (row: readonly Chunk[]): boolean => row.slice(1).some((chunk) => chunk.length === 0)

/** How many chunks from `at` make one row, when rows have `columns` cells (0 = not known yet). */
function rowLength(chunks: readonly Chunk[], at: number, columns: number): number {
  const isBorder = (offset: number): boolean =>
    at + offset >= chunks.length || chunks[at + offset]?.length === 0
  const firstBorder = (): number => {
    let offset = 1
    while (!isBorder(offset)) offset += 1
    return offset
  }
  if (columns === 0) return firstBorder()
  const startsRow = (offset: number): boolean => {
    const next = chunks[at + offset + 1]
    return next === undefined || ROW_START.test(next[0]?.text.text ?? '')
  }
  const full = isBorder(columns)
  const early = firstBorder()
  if (early > columns) return early
  if (full && (startsRow(columns) || !startsRow(early))) return columns
  return startsRow(early) || !full ? early : columns
}

function toCell(chunk: Chunk): { lines: readonly PlacedText[]; columnSpan: number; rowSpan: number } {
  return { lines: chunk.map((line) => line.text), columnSpan: 1, rowSpan: 1 }
}

/** The lines of a table that only lays out the page, cell by cell, each cell set off from the one before. */
export function layoutLines(table: TableBlock, byColumns: boolean): LineBlock[] {
  const cells = cellsInOrder(
    table.rows.map((row) => row.cells),
    byColumns,
  )
  return cells.flatMap((cell) =>
    cell.lines.map((text, index): LineBlock => ({
      kind: 'line',
      text,
      paragraph: -1,
      // recipients go on from row to row
      gap: index === 0 && !(byColumns && /^[-–\p{Ll}]/u.test(text.text)),
      indent: 0,
      bold: [],
      italic: [],
      heading: false,
      literal: false,
    })),
  )
}
