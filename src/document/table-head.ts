import type { Catalogue } from '../catalogue/catalogue.ts'
import type { FieldKind } from '../catalogue/labels.ts'
import { EMPTY_TEXT, joinTexts, type PlacedText, trimText } from './placed-text.ts'
import type { TableBlock, TableCell, TableRow } from './source-document.ts'
import { foldKey } from '../recognise/folding.ts'

/** What a column of a table holds; undefined when its head says nothing known. */
export interface Column {
  readonly kind: FieldKind | undefined
  readonly text: string
  /** the same words with their places */
  readonly head: PlacedText
  /** the head itself states a time ("Đến hết năm 2026") or names a figure, not a field of a task */
  readonly notTask: boolean
}

export interface TableHead {
  /** rows from the top up to and with the head */
  readonly rows: number
  readonly columns: readonly Column[]
}

/** How far down a head is looked for: titles and units of measure may stand above it. */
const HEAD_SEARCH = 5

export const cellText = (cell: TableCell | undefined): string =>
  (cell?.lines.map((line) => line.text).join(' ') ?? '').replace(/\s+/gu, ' ').trim()

/**
 * The head of a table: the first rows whose cells are names of columns (domain.md 2.3), two of them when the
 * first spans others ("Phân công" over "Chủ trì | Phối hợp"). Undefined when no row reads as one.
 */
export function readTableHead(table: TableBlock, catalogue: Catalogue): TableHead | undefined {
  const index = columnIndex(catalogue)
  for (let at = 0; at < Math.min(HEAD_SEARCH, table.rows.length); at += 1) {
    const row = table.rows[at] as TableRow
    const columns = spread(row).map((cell) => columnOf(cell, index))
    const known = columns.filter((column) => column.kind !== undefined || column.notTask)
    if (known.length < 2 || known.length * 2 < columns.filter((column) => column.text !== '').length) continue
    const next = table.rows[at + 1]
    const second = next === undefined ? undefined : secondRow(row, next, columns, index)
    const done = second ?? { rows: at + 1, columns }
    const rows = second === undefined ? at + 1 : at + 2
    return { rows: isCountRow(table.rows[rows]) ? rows + 1 : rows, columns: done.columns }
  }
  return undefined
}

/** A row "(1) (2) (3)" or "A B 1 2" that numbers the columns. */
export function isCountRow(row: TableRow | undefined): boolean {
  const cells = row?.cells.map(cellText).filter((text) => text !== '') ?? []
  return (
    cells.length >= 3 &&
    cells.every((text) => /^\(?(?:\d{1,2}|[A-Z])\)?$/u.test(text)) &&
    new Set(cells).size === cells.length &&
    /1/u.test(cells.join(''))
  )
}

/** Cells of a row, a merged one as often as it spans columns. */
export function spread(row: TableRow): TableCell[] {
  return row.cells.flatMap((cell) => Array.from({ length: Math.max(1, cell.columnSpan) }, () => cell))
}

function secondRow(
  first: TableRow,
  next: TableRow,
  above: readonly Column[],
  index: ColumnIndex,
): { columns: Column[] } | undefined {
  const cells = next.cells
  const over = spread(first)
  // a head that is merged downwards says nothing new in the second row
  const below = spread(next).map((cell, at) => columnOf(cell === over[at] ? NO_CELL : cell, index))
  const known = below.filter((column) => column.kind !== undefined && column.text !== '')
  if (known.length === 0 || known.length < below.filter((column) => column.text !== '').length)
    return undefined
  if (below.length === over.length) {
    return { columns: above.map((column, at) => (below[at]?.text ? (below[at] as Column) : column)) }
  }
  // the second row gives only the cells under the merged one: it stands where the first has a name of no field
  const gap = above.findIndex(
    (column) =>
      /^(?:phân công|trách nhiệm|đơn vị|cơ quan|thời gian|tổ chức thực hiện)/iu.test(column.text) &&
      cells.length >= 2,
  )
  if (gap < 0 || below.length !== cells.length) return undefined
  return { columns: [...above.slice(0, gap), ...below, ...above.slice(gap + 1)] }
}

const NO_CELL: TableCell = { lines: [], columnSpan: 1, rowSpan: 1 }

/** The lines of a cell as one text. */
export const placedCell = (cell: TableCell | undefined): PlacedText =>
  cell === undefined || cell.lines.length === 0 ? EMPTY_TEXT : trimText(joinTexts(cell.lines, ' '))

const columnOf = (cell: TableCell, index: ColumnIndex): Column => ({
  ...readColumn(cellText(cell), index),
  head: placedCell(cell),
})

interface ColumnIndex {
  readonly exact: ReadonlyMap<string, FieldKind>
  /** longest first */
  readonly contained: readonly (readonly [string, FieldKind])[]
  readonly notTask: readonly string[]
}

const indexes = new WeakMap<Catalogue, ColumnIndex>()

function columnIndex(catalogue: Catalogue): ColumnIndex {
  let index = indexes.get(catalogue)
  if (index === undefined) {
    const entries = [...catalogue.columnLabels, ...catalogue.fieldLabels].flatMap((table) =>
      table.labels.map((label) => [foldKey(label), table.kind] as const),
    )
    const exact = new Map<string, FieldKind>()
    for (const [label, kind] of entries) if (!exact.has(label)) exact.set(label, kind)
    const contained = entries.filter(([label]) => label.length >= 5).sort((a, b) => b[0].length - a[0].length)
    index = { exact, contained, notTask: catalogue.notTaskColumns.map(foldKey) }
    indexes.set(catalogue, index)
  }
  return index
}

/** A level or a course of things is nothing that is handed in: "Trình độ chuyên môn", "Trình tự". */
const NOT_SUBMITTED = /^trình\s+(?:độ|tự)(?!\p{L})/u

/** Exact wording before containing; a head is short, so that a cell of content is never taken for one. */
function readColumn(text: string, index: ColumnIndex): Omit<Column, 'head'> {
  const plain = text
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/[\s.:*]+$/u, '')
    .toLowerCase()
    .trim()
  const key = foldKey(plain)
  const notTask = index.notTask.includes(key) || isTimeHead(plain)
  if (key === '' || key.length > 70) return { kind: undefined, text, notTask: false }
  const exact =
    index.exact.get(key) ?? index.exact.get(foldKey(plain.replace(/^(?:các|tên|dự kiến)\s+/u, '')))
  if (exact !== undefined) return { kind: exact, text, notTask }
  const within = index.contained.find(
    ([label]) =>
      (key.startsWith(label) && !NOT_SUBMITTED.test(plain)) ||
      key.endsWith(label) ||
      (label.length >= 8 && key.includes(label)),
  )
  return { kind: within?.[1], text, notTask }
}

/** "Đến hết năm 2026", "Năm 2025", "Tầm nhìn đến năm 2045" as the head of a column: it heads figures. */
const isTimeHead = (plain: string): boolean =>
  /^(?:(?:đến|đến hết|tầm nhìn đến|giai đoạn|kế hoạch|mục tiêu|thực hiện)\s+)?(?:năm\s+)?(?:19|20)\d{2}(?:\s?-\s?(?:19|20)\d{2})?$/u.test(
    plain,
  )

/** Whether a text is the head of a column and nothing else. */
export function isColumnHead(text: string, catalogue: Catalogue): boolean {
  const index = columnIndex(catalogue)
  const column = readColumn(text, index)
  return column.text.length < 60 && (column.notTask || (column.kind !== undefined && !/[.;:]$/u.test(text)))
}
