import type { FieldKind } from '../catalogue/labels.ts'
import { joinTexts, sliceText, spansOf, trimText, type PlacedText } from '../document/placed-text.ts'
import type { TableCell, TableRow } from '../document/source-document.ts'
import { foldKey } from '../recognise/folding.ts'
import { readMark, type Mark } from '../recognise/markers.ts'
import type { Section } from '../structure/plan-document.ts'
import { cellText, isCountRow, readTableHead, spread, type Column } from '../structure/table-head.ts'
import type { Role } from '../terms.ts'
import { annotate } from './annotate.ts'
import { readTimesField, readTimesInText, readUnitsField, unitDraft } from './field-values.ts'
import { readAssignment } from './assignment.ts'
import { withoutEnd } from './labelled.ts'
import { inherited, remark, understand, understandTable, type Harvest, type Scope } from './scope.ts'
import type { TimeDraft, UnitDraft } from './task-draft.ts'

/** A row as the table's head makes it readable. */
interface Row {
  readonly order: PlacedText | undefined
  readonly cells: readonly TableCell[]
}

interface Group {
  readonly style: string
  readonly label: string
  readonly id: string
  readonly heading: readonly string[]
  readonly units: readonly UnitDraft[]
  readonly times: readonly TimeDraft[]
  readonly products: readonly PlacedText[]
}

const ROLE_OF: Readonly<Partial<Record<FieldKind, Role>>> = {
  lead: 'lead',
  implement: 'implement',
  coordinate: 'coordinate',
  guide: 'guide',
  oversee: 'oversee',
  receive: 'receive',
}
const TOTAL = /^(?:tổng cộng|cộng|tổng số|tổng kinh phí|tổng)(?:\s*(?:[:(]|$))/iu

/** Reads a table of tasks: one task for each row that is no group, head, total or continuation (domain.md 2.3). */
export function readTaskTable(section: Section, scope: Scope, harvest: Harvest): void {
  const table = section.table
  if (table === undefined) return
  const { context } = harvest
  const head = readTableHead(table, context.catalogue)
  const columns = head?.columns ?? []
  if (head === undefined || !isTaskTable(columns)) {
    // a table without a head that is known may hold duties: it stays unclaimed, and is reported
    understandTable(harvest, table, head === undefined ? 'unclaimed' : 'table')
    return
  }
  const content = contentColumns(columns)
  const order = columns.findIndex((column) => column.kind === 'order')
  const headTexts = columns.map((column) => foldKey(column.text))
  for (const row of table.rows.slice(0, head.rows))
    for (const cell of row.cells) for (const line of cell.lines) understand(harvest, line, 'heading')
  const repeated = (row: TableRow): boolean => repeatsHead(row, headTexts) || isCountRow(row)
  for (const row of table.rows.slice(head.rows).filter(repeated))
    for (const cell of row.cells) for (const line of cell.lines) understand(harvest, line, 'heading')
  let groups: Group[] = []
  let count = 0
  const rows = gatherContinuations(
    table.rows.slice(head.rows).filter((row) => !repeated(row)),
    columns,
    content,
    order,
  )
  for (const [index, row] of rows.entries()) {
    const title = content.map((at) => textOf(row.cells[at])).filter((text) => text.text !== '')
    const first = title[0] ?? (row.cells.length === 1 ? textOf(row.cells[0]) : undefined)
    if (first === undefined || first.text === '' || TOTAL.test(first.text)) {
      for (const cell of row.cells) for (const line of cell.lines) understand(harvest, line, 'table')
      continue
    }
    const values = rowValues(row, columns, harvest)
    const mark =
      row.order === undefined
        ? readMark(first.text)
        : readMark(`${row.order.text.replace(/[.)\s]*$/u, '')}. x`)
    if (isGroup(row, columns, content, order, mark, rows[index + 1], values)) {
      for (const line of row.cells.flatMap((cell) => cell.lines)) understand(harvest, line, 'heading')
      groups = openGroup(groups, mark, first, row, values, section.id, scope)
      count = 0
      continue
    }
    const group = groups.at(-1)
    const parent = group?.id ?? section.id
    count += 1
    const label =
      mark !== undefined && mark.ordinal > 0
        ? mark.label
        : row.order !== undefined
          ? row.order.text.replace(/[.)\s]+$/u, '')
          : ''
    const wanted = label === '' ? `${parent}-${count}` : step(parent, label, group?.label)
    const id = unique(wanted, harvest)
    const body =
      row.order === undefined && mark !== undefined && mark.ordinal > 0
        ? trimText(sliceText(first, mark.length))
        : first
    const [own, ...items] = splitItems(body, row.cells[content[0] ?? -1])
    const more = title.slice(1)
    const text = withoutEnd(own ?? body)
    const spoken =
      values.units.length > 0
        ? []
        : readAssignment(annotate(text, context), 0, text.text.length, context).units.map((unit) =>
            unitDraft(text, unit),
          )
    const units =
      values.units.length > 0
        ? values.units
        : spoken.some((unit) => unit.role !== 'receive')
          ? spoken
          : inherited(group?.units.length ? group.units : scope.units)
    const times =
      values.times.length > 0
        ? values.times
        : hasTimeColumn(columns)
          ? []
          : readTimesInText(text, 0, text.text.length, context).times
    harvest.tasks.push({
      id,
      part: scope.part,
      heading: group?.heading ?? scope.heading,
      content: text,
      items: [...items, ...more],
      units,
      times: times.length > 0 ? times : inherited(group?.times.length ? group.times : scope.times),
      products: values.products.length > 0 ? values.products : (group?.products ?? []),
      ...(values.budget !== undefined && { budget: values.budget }),
      spans: row.cells.flatMap((cell) => cell.lines.flatMap((line) => spansOf(line))),
    })
    for (const line of row.cells.flatMap((cell) => cell.lines)) understand(harvest, line, 'task', id)
  }
}

/** A column of content and one that says who or when; no column of figures, scores or inspections. */
function isTaskTable(columns: readonly Column[]): boolean {
  const has = (...kinds: FieldKind[]): boolean =>
    columns.some((column) => column.kind !== undefined && kinds.includes(column.kind))
  if (columns.some((column) => column.notTask)) return false
  if (has('target') && !has('content')) return false
  return (
    contentColumns(columns).length > 0 &&
    has('lead', 'implement', 'coordinate', 'time', 'start', 'end', 'product', 'receive')
  )
}

/** The columns that say what is to be done; where none is named so, the first one whose name says nothing. */
function contentColumns(columns: readonly Column[]): number[] {
  const named = columns.flatMap((column, at) => (column.kind === 'content' ? [at] : []))
  if (named.length > 0) return named
  const first = columns.findIndex((column) => column.kind === undefined && column.text !== '')
  return first < 0 ? [] : [first]
}

const hasTimeColumn = (columns: readonly Column[]): boolean =>
  columns.some((column) => column.kind === 'time' || column.kind === 'start' || column.kind === 'end')

function repeatsHead(row: TableRow, head: readonly string[]): boolean {
  const texts = row.cells.map((cell) => foldKey(cellText(cell)))
  return (
    texts.filter((text) => text !== '').length >= 2 &&
    texts.every((text) => text === '' || head.includes(text))
  )
}

function textOf(cell: TableCell | undefined): PlacedText {
  if (cell === undefined || cell.lines.length === 0) return { text: '', runs: [] }
  return trimText(joinTexts(cell.lines, ' '))
}

/** Joins a row that goes on over a page break (no number, content in small letters) to the row before it. */
function gatherContinuations(
  rows: readonly TableRow[],
  columns: readonly Column[],
  content: readonly number[],
  order: number,
): Row[] {
  const gathered: { order: PlacedText | undefined; cells: TableCell[] }[] = []
  for (const row of rows) {
    const full =
      row.cells.length === columns.length - 1 && order === 0 && !isOrder(row.cells[0])
        ? [EMPTY_CELL, ...row.cells]
        : row.cells
    const cells =
      row.cells.length === 1
        ? [...row.cells]
        : full.length < columns.length
          ? spread({ cells: full })
          : [...full]
    const number = order < 0 ? undefined : textOf(cells[order])
    const last = gathered.at(-1)
    const text = content
      .map((at) => textOf(cells[at]).text)
      .join(' ')
      .trim()
    const goesOn =
      last !== undefined &&
      cells.length > 1 &&
      order >= 0 &&
      (number === undefined || number.text === '') &&
      (text === '' || /^[\p{Ll}(]/u.test(text) || /^[-+•]/u.test(text)) &&
      cells.some((cell) => cell.lines.length > 0) &&
      last.cells.length === cells.length
    if (goesOn && last !== undefined)
      last.cells = last.cells.map((cell, at) => ({
        ...cell,
        lines: [...cell.lines, ...(cells[at]?.lines ?? [])],
      }))
    else gathered.push({ order: number === undefined || number.text === '' ? undefined : number, cells })
  }
  return gathered
}

const EMPTY_CELL: TableCell = { lines: [], columnSpan: 1, rowSpan: 1 }
const isOrder = (cell: TableCell | undefined): boolean =>
  /^(?:\d{1,3}(?:\.\d{1,3})*|[IVXL]+(?:\.\d+)*|[A-ZĐa-zđ])[.)]?$/u.test(cellText(cell))

interface RowValues {
  readonly units: readonly UnitDraft[]
  readonly times: readonly TimeDraft[]
  readonly products: readonly PlacedText[]
  readonly budget?: PlacedText
}

function rowValues(row: Row, columns: readonly Column[], harvest: Harvest): RowValues {
  const { context } = harvest
  const units: UnitDraft[] = []
  const times: TimeDraft[] = []
  const products: PlacedText[] = []
  let budget: PlacedText | undefined
  for (const [at, column] of columns.entries()) {
    const cell = row.cells[at]
    if (cell === undefined || column.kind === undefined) continue
    const value = textOf(cell)
    if (value.text === '' || /^[-–—/.…x]+$/u.test(value.text)) continue
    const role = ROLE_OF[column.kind]
    if (role !== undefined) {
      for (const line of unitLines(cell)) {
        const reading = readUnitsField(line, role, context)
        for (const unit of reading.units)
          if (!units.some((other) => other.unit.name === unit.unit.name && other.role === unit.role))
            units.push(unit)
        if (reading.units.length === 0) remark(harvest, { kind: 'unit-not-understood', text: line })
      }
    } else if (column.kind === 'time' || column.kind === 'start' || column.kind === 'end') {
      const reading = readTimesField(value, context)
      times.push(...reading.times)
      for (const text of reading.impossible) remark(harvest, { kind: 'time-impossible', text })
      if (!reading.understood) remark(harvest, { kind: 'time-not-understood', text: value })
    } else if (column.kind === 'product') products.push(withoutEnd(value))
    else if (column.kind === 'budget') budget ??= value
  }
  return {
    units,
    times: columns.some((column) => column.kind === 'start') ? spanTimes(times) : times,
    products,
    ...(budget !== undefined && { budget }),
  }
}

/** Bắt đầu and kết thúc in two columns are one period. */
function spanTimes(times: readonly TimeDraft[]): TimeDraft[] {
  const [first, second] = times
  const start = first?.time.start ?? first?.time.end
  const end = second?.time.end
  if (first === undefined || second === undefined || start === undefined || end === undefined || start > end)
    return [...times]
  return [
    {
      ...first,
      time: { text: `${first.time.text} - ${second.time.text}`, kind: 'period', start, end },
      spans: [...first.spans, ...second.spans],
    },
    ...times.slice(2),
  ]
}

/** The lines of a cell of units that are entries of their own; a wrapped line belongs to the one before. */
function unitLines(cell: TableCell): PlacedText[] {
  const entries: PlacedText[][] = []
  for (const line of cell.lines) {
    const starts = /^[-+•*]\s|^\d[.)]\s/u.test(line.text) || /[;.]$/u.test(entries.at(-1)?.at(-1)?.text ?? '')
    const last = entries.at(-1)
    if (last === undefined || starts)
      entries.push([trimText(sliceText(line, /^(?:[-+•*]|\d[.)])\s+/u.exec(line.text)?.[0].length ?? 0))])
    else last.push(line)
  }
  return entries.map((lines) => withoutEnd(joinTexts(lines, ' '))).filter((text) => text.text !== '')
}

/** Bullets inside a cell of content are its items. */
function splitItems(body: PlacedText, cell: TableCell | undefined): PlacedText[] {
  const lines = cell?.lines ?? []
  if (lines.length < 2 || !lines.slice(1).some((line) => /^[-+•]\s/u.test(line.text))) return [body]
  const pieces: PlacedText[][] = []
  for (const line of lines) {
    const last = pieces.at(-1)
    if (last === undefined || /^[-+•]\s/u.test(line.text))
      pieces.push([trimText(sliceText(line, /^[-+•]\s+/u.exec(line.text)?.[0].length ?? 0))])
    else last.push(line)
  }
  return pieces.map((piece) => joinTexts(piece, ' '))
}

/** A row that heads others: one cell, the same text in every cell, or a title in bold numbering without values. */
function isGroup(
  row: Row,
  columns: readonly Column[],
  content: readonly number[],
  order: number,
  mark: Mark | undefined,
  next: Row | undefined,
  values: RowValues,
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
    return numbered || next === undefined || below(mark, next, content) || row.order === undefined
  }
  if (others.length > 0 && others.every((text) => foldKey(text) === foldKey(title))) return true
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

function markOf(row: Row, content: readonly number[]): Mark | undefined {
  return row.order === undefined
    ? readMark(textOf(row.cells[content[0] ?? 0]).text)
    : readMark(`${row.order.text.replace(/[.)\s]*$/u, '')}. x`)
}

/** The next row is numbered one level lower, or begins a count of its own. */
function below(mark: Mark | undefined, next: Row, content: readonly number[]): boolean {
  const following = markOf(next, content)
  if (mark === undefined || following === undefined) return mark === undefined && following !== undefined
  if (following.style === mark.style) return false
  return following.ordinal === 1
}

const GROUP_RANK: Readonly<Record<string, number>> = {
  part: 0,
  upper: 1,
  roman: 2,
  'decimal-2': 3,
  decimal: 4,
  'decimal-3': 5,
  lower: 6,
}

function openGroup(
  groups: readonly Group[],
  mark: Mark | undefined,
  title: PlacedText,
  row: Row,
  values: RowValues,
  base: string,
  scope: Scope,
): Group[] {
  const style = mark?.style ?? 'title'
  const rank = GROUP_RANK[style] ?? 9
  const above = groups.filter((group) => group.style !== style && (GROUP_RANK[group.style] ?? 9) < rank)
  const parent = above.at(-1)
  const text = row.order === undefined && mark !== undefined ? title.text.slice(mark.length) : title.text
  const label = mark?.ordinal ? mark.label : ''
  const id = label === '' ? (parent?.id ?? base) : step(parent?.id ?? base, label, parent?.label)
  const group: Group = {
    style,
    label,
    id,
    heading: [...(parent?.heading ?? scope.heading), text.replace(/[:.\s]+$/u, '')],
    units: values.units.length > 0 ? values.units : (parent?.units ?? []),
    times: values.times.length > 0 ? values.times : (parent?.times ?? []),
    products: values.products.length > 0 ? values.products : (parent?.products ?? []),
  }
  return [...above, group]
}

function step(parent: string, label: string, owner: string | undefined): string {
  if (owner !== undefined && owner !== '' && label.startsWith(`${owner}.`))
    return `${parent}${label.slice(owner.length)}`
  return `${parent}.${label}`
}

function unique(wanted: string, harvest: Harvest): string {
  let id = wanted
  for (let n = 2; harvest.tasks.some((task) => task.id === id); n += 1) id = `${wanted}~${n}`
  return id
}
