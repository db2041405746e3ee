import { foldKey } from '../recognise/folding.ts'
import { cellText, type Column } from '../document/table-head.ts'
import { EMPTY_CELL, type Row } from './table-rows.ts'

/** A row without the cells into which a merge repeats its title. */
export interface Unmerged {
  readonly row: Row
  /** nothing but the title stands in the row, and it was merged over other columns: a group's heading */
  readonly title: boolean
}

/**
 * A converter that knows no merged cells repeats their text in every column they cover ("**I** | **Đất đai** |
 * **Đất đai** | …"): a cell that repeats the title of its row states no unit, no time and no product. A single
 * product called like its duty is meant so.
 */
export function withoutRepeats(row: Row, columns: readonly Column[], content: readonly number[]): Unmerged {
  const own = content.find((at) => cellText(row.cells[at]) !== '')
  const title = own === undefined ? undefined : row.cells[own]
  if (title === undefined || row.cells.length === 1) return { row, title: false }
  const key = foldKey(cellText(title))
  const order = columns.findIndex((column) => column.kind === 'order')
  const repeated = row.cells.flatMap((cell, at) =>
    at !== own && at !== order && cell.lines.length > 0 && foldKey(cellText(cell)) === key ? [at] : [],
  )
  const [only] = repeated
  if (only === undefined) return { row, title: false }
  const meant = repeated.length === 1 && columns[only]?.kind === 'product' && row.cells[only] !== title
  if (meant) return { row, title: false }
  const cells = row.cells.map((cell, at) => (repeated.includes(at) ? EMPTY_CELL : cell))
  const rest = cells.filter((_, at) => at !== own && at !== order)
  return { row: { ...row, cells }, title: rest.every((cell) => cellText(cell) === '') }
}
