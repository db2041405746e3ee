import type { PlacedText } from '../document/placed-text.ts'
import { type Mark, readMark } from '../recognise/markers.ts'
import { cellText, type Column, placedCell } from '../document/table-head.ts'
import type { Scope } from './scope.ts'
import type { Row, RowValues } from './table-rows.ts'
import type { TimeDraft, UnitDraft } from './task-draft.ts'

export interface Group {
  readonly style: string
  readonly label: string
  readonly id: string
  readonly heading: readonly string[]
  readonly units: readonly UnitDraft[]
  readonly times: readonly TimeDraft[]
  readonly products: readonly PlacedText[]
}

export const GROUP_RANK: Readonly<Record<string, number>> = {
  part: 0,
  upper: 1,
  roman: 2,
  'decimal-2': 3,
  decimal: 4,
  'decimal-3': 5,
  lower: 6,
}

export function openGroup(
  groups: readonly Group[],
  mark: Mark | undefined,
  title: PlacedText,
  values: RowValues,
  base: string,
  scope: Scope,
): Group[] {
  const style = mark?.style ?? 'title'
  const rank = GROUP_RANK[style] ?? 9
  const above = groups.filter((group) => group.style !== style && (GROUP_RANK[group.style] ?? 9) < rank)
  const parent = above.at(-1)
  const text =
    mark !== undefined && title.text.startsWith(mark.label) && title.text.length > mark.length
      ? title.text.slice(mark.length)
      : title.text
  const heading = text.replace(/[:.\s]+$/u, '').trim()
  const path = parent?.heading ?? scope.heading
  const label = mark?.ordinal ? mark.label : ''
  const id = label === '' ? (parent?.id ?? base) : step(parent?.id ?? base, label, parent?.label)
  const group: Group = {
    style,
    label,
    id,
    heading: heading === '' ? path : [...path, heading],
    units: values.units.length > 0 ? values.units : (parent?.units ?? []),
    times: values.times.length > 0 ? values.times : (parent?.times ?? []),
    products: values.products.length > 0 ? values.products : (parent?.products ?? []),
  }
  return [...above, group]
}

export function step(parent: string, label: string, owner: string | undefined): string {
  if (owner !== undefined && owner !== '' && label.startsWith(`${owner}.`))
    return `${parent}${label.slice(owner.length)}`
  return `${parent}.${label}`
}

/** A row that heads others: one cell, or a title in bold numbering without values (table-merges.ts: the same text in every cell). */
export function isGroup(
  row: Row,
  columns: readonly Column[],
  content: readonly number[],
  order: number,
  mark: Mark | undefined,
  next: Row | undefined,
  values: RowValues,
  above: Group | undefined,
): boolean {
  if (row.cells.length === 1) return true
  const others = row.cells.filter((_, at) => at !== order && !content.includes(at)).map(cellText)
  const title = content
    .map((at) => cellText(row.cells[at]))
    .join(' ')
    .trim()
  if (others.length > 0 && others.every((text) => text === '') && title !== '') {
    const numbered =
      mark !== undefined && (mark.style === 'roman' || mark.style === 'upper' || mark.style === 'decimal-2')
    if (numbered || row.order === undefined) return true
    // the last row of a group that states who and when is a duty like the rows before it
    if (next === undefined) return above === undefined || above.units.length + above.times.length === 0
    return below(mark, next, content)
  }
  if (
    row.cells.length < columns.length &&
    values.units.length === 0 &&
    values.times.length === 0 &&
    values.products.length === 0
  )
    return true
  const heads = mark?.style === 'roman' || mark?.style === 'upper'
  if (!heads || next === undefined) return false
  // "I | Nhóm … | Sở A | | Quý II" over rows that leave these cells empty
  const nextMark = markOf(next, content)
  return nextMark !== undefined && (nextMark.style === 'decimal' || nextMark.style === 'decimal-2')
}

export function markOf(row: Row, content: readonly number[]): Mark | undefined {
  return row.order === undefined
    ? readMark(placedCell(row.cells[content[0] ?? 0]).text)
    : readMark(`${row.order.text.replace(/[.)\s]*$/u, '')}. x`)
}

/** The next row is numbered one level lower, or begins a count of its own. */
export function below(mark: Mark | undefined, next: Row, content: readonly number[]): boolean {
  const following = markOf(next, content)
  if (mark === undefined || following === undefined) return mark === undefined && following !== undefined
  if (following.style === mark.style) return false
  return following.ordinal === 1
}
