import type { FieldKind } from '../catalogue/labels.ts'
import { joinTexts, type PlacedText, sliceText, trimText } from '../document/placed-text.ts'
import type { Column } from '../document/table-head.ts'
import { foldKey } from '../recognise/folding.ts'
import { readMark } from '../recognise/markers.ts'
import { placedCell } from '../document/table-head.ts'
import { step } from './table-groups.ts'
import type { Row } from './table-rows.ts'

/** The columns that say what is to be done; where none is named so, the first one whose name says nothing. */
export function contentColumns(columns: readonly Column[]): number[] {
  const named = columnsOf(columns, 'content')
  if (named.length > 0) return named
  const first = columns.findIndex((column) => column.kind === undefined && column.text !== '')
  return first < 0 ? columnsOf(columns, 'group').slice(0, 1) : [first]
}

/** The columns of one of these kinds, from the left. */
export const columnsOf = (columns: readonly Column[], ...kinds: readonly FieldKind[]): number[] =>
  columns.flatMap((column, at) => (column.kind !== undefined && kinds.includes(column.kind) ? [at] : []))

/** A group that stands in a column of its own, merged downwards: an empty cell goes on with the one above. */
export interface ColumnGroup {
  readonly column: number
  readonly heading: string
  readonly label: string
}

/** The groups that hold for a row, given those of the row above it. */
export function stepColumnGroups(
  groups: readonly ColumnGroup[],
  row: Row,
  columns: readonly number[],
): ColumnGroup[] {
  let open = [...groups]
  for (const column of columns) {
    const { text } = placedCell(row.cells[column])
    if (text === '' || /^[-–—/.…"]+$/u.test(text)) continue
    const mark = readMark(text)
    const marked = mark !== undefined && mark.ordinal > 0
    const heading = (marked ? text.slice(mark.length) : text).replace(/[:.;\s]+$/u, '').trim()
    if (heading === open.find((group) => group.column === column)?.heading) continue
    open = [
      ...open.filter((group) => group.column < column),
      { column, heading, label: marked ? mark.label : '' },
    ]
  }
  return open
}

/** The path of an id below groups that carry marks ("II. Dữ liệu số"). */
export const idBelow = (base: string, groups: readonly ColumnGroup[]): string =>
  groups.reduce((id, { label }) => (label === '' ? id : step(id, label, undefined)), base)

const MONEY = /(?<!\p{L})(?:(?:nghìn|ngàn|triệu|trăm triệu|tỷ|tỉ)?\s*đồng|tr\.?\s?đ|đ|vnđ|usd)$/iu

/** "850" in the column "Kinh phí (triệu đồng)" is "850 triệu đồng". */
export function withUnitOfHead(value: PlacedText, { head }: Column): PlacedText {
  if (!/^[\d.,\s]+$/u.test(value.text)) return value
  const bracket = /\((?:[^():]*:)?\s*(?<unit>[^()]+?)\s*\)/u.exec(head.text)
  const unit = bracket?.groups?.['unit']
  if (bracket === null || unit === undefined || !MONEY.test(unit)) return value
  const start = bracket.index + bracket[0].lastIndexOf(unit)
  return joinTexts([value, sliceText(head, start, start + unit.length)], ' ', true)
}

/** "30/6/2025" in the column "Hoàn thành trước" is "trước 30/6/2025"; undefined where the head says nothing of the kind. */
export function withBoundaryOfHead(value: PlacedText, { head }: Column): PlacedText | undefined {
  const words = /(?<![\p{L}\p{M}])(?:trước(?:\s+ngày)?)$/iu.exec(head.text.replace(/\s*\([^)]*\)\s*$/u, ''))
  if (words === null || !/^\d/u.test(value.text)) return undefined
  const place = sliceText(head, words.index, words.index + words[0].length)
  return joinTexts([{ ...place, text: place.text.toLowerCase() }, value], ' ', true)
}

/** What a column without a field of its own says of a duty, behind its head: "Địa điểm: Nhà văn hóa thôn". */
export function saidByColumn(value: PlacedText, { head }: Column): PlacedText {
  const end = /\s*(?:\([^)]*\)\s*)?[:.*]*\s*$/u.exec(head.text)?.index ?? head.text.length
  const name = trimText(sliceText(head, 0, end))
  return name.text === '' ? value : joinTexts([name, value], ': ', true)
}

/** Columns whose cells are remarks about the table, not about what is to be done. */
export const isRemark = ({ text }: Column, ignored: readonly string[]): boolean =>
  ignored.some((word) => foldKey(word) === foldKey(text.replace(/\([^)]*\)/gu, ' ').trim()))
