import type { Catalogue } from '../catalogue/catalogue.ts'
import { readTargetTable } from './target-tables.ts'
import type { FieldKind } from '../catalogue/labels.ts'
import { type PlacedText, sliceText, spansOf, trimText } from '../document/placed-text.ts'
import type { TableCell, TableRow } from '../document/source-document.ts'
import { foldKey } from '../recognise/folding.ts'
import { readMark } from '../recognise/markers.ts'
import type { Section } from '../structure/plan-document.ts'
import {
  cellText,
  type Column,
  isCountRow,
  readTableHead,
  isColumnHead,
  placedCell,
} from '../document/table-head.ts'
import { annotate } from './annotate.ts'
import { readAssignment } from './assignment.ts'
import { readTimesInText, unitDraft } from './field-values.ts'
import { withoutEnd } from './labelled.ts'
import { type Harvest, inherited, type Scope, understand, understandTable } from './scope.ts'
import { type Group, isGroup, openGroup, step } from './table-groups.ts'
import { columnsOf, type ColumnGroup, contentColumns, idBelow, stepColumnGroups } from './table-columns.ts'
import { cellsMeant, isDitto } from './table-dittos.ts'
import { withoutRepeats } from './table-merges.ts'
import { gatherContinuations, type Row, rowValues, splitItems, TOTAL } from './table-rows.ts'
import { keepTarget, readTargetsInText } from './targets.ts'

/** Reads a table of tasks: one task for each row that is no group, head, total or continuation (domain.md 2.3). */
export function readTaskTable(section: Section, scope: Scope, harvest: Harvest): void {
  const table = section.table
  if (table === undefined) return
  const { context } = harvest
  const head = readTableHead(table, context.catalogue)
  const columns = head?.columns ?? []
  if (head === undefined || !isTaskTable(columns)) {
    // a table without a head that is known may hold duties: it stays unclaimed, and is reported
    const figures = readTargetTable(section, scope, harvest)
    understandTable(harvest, table, head === undefined && !figures ? 'unclaimed' : 'table')
    return
  }
  const content = contentColumns(columns)
  const order = columns.findIndex((column) => column.kind === 'order')
  const headTexts = columns.map((column) => foldKey(column.text))
  for (const row of table.rows.slice(0, head.rows))
    for (const cell of row.cells) for (const line of cell.lines) understand(harvest, line, 'heading')
  const repeated = (row: TableRow): boolean =>
    repeatsHead(row, headTexts, context.catalogue) || isCountRow(row)
  for (const row of table.rows.slice(head.rows).filter(repeated))
    for (const cell of row.cells) for (const line of cell.lines) understand(harvest, line, 'heading')
  const inColumns = columnsOf(columns, 'group').filter((at) => !content.includes(at))
  let groups: Group[] = []
  let columnGroups: ColumnGroup[] = []
  let count = 0
  const rows = gatherContinuations(
    table.rows.slice(head.rows).filter((row) => !repeated(row)),
    columns,
    content,
    order,
  )
  let above: readonly (TableCell | undefined)[] = []
  for (const [index, merged] of rows.entries()) {
    const { row: written, title: onlyTitle } = withoutRepeats(merged, columns, content)
    const meant = cellsMeant(written, columns, above, context)
    const row: Row = meant.size === 0 ? written : { ...written, meant }
    const title = content.map((at) => placedCell(row.cells[at])).filter((text) => text.text !== '')
    const alone = row.cells.filter((cell) => cell.lines.length > 0)
    // a group's title may stand in the column of numbers ("| **I. CÔNG TÁC …** | | | |"), or in that of groups
    const inGroups = inColumns.map((at) => placedCell(row.cells[at])).find(({ text }) => text !== '')
    const first = title[0] ?? (alone.length === 1 ? placedCell(alone[0]) : inGroups)
    if (first === undefined || first.text === '' || TOTAL.test(first.text)) {
      for (const cell of merged.cells) for (const line of cell.lines) understand(harvest, line, 'table')
      continue
    }
    const values = rowValues(row, columns, content, harvest)
    const mark =
      row.order === undefined || alone.length === 1
        ? readMark(first.text)
        : readMark(`${row.order.text.replace(/[.)\s]*$/u, '')}. x`)
    if (
      onlyTitle ||
      title.length === 0 ||
      isGroup(row, columns, content, order, mark, rows[index + 1], values, groups.at(-1))
    ) {
      for (const line of merged.cells.flatMap((cell) => cell.lines)) understand(harvest, line, 'heading')
      above = columns.map((_, at) => (stands(row, at, content) ? row.cells[at] : above[at]))
      groups = openGroup(groups, mark, first, values, section.id, scope)
      columnGroups = []
      count = 0
      continue
    }
    above = row.cells.map(
      (cell, at) => meant.get(at) ?? (isDitto(cellText(cell), context) ? undefined : cell),
    )
    const group = groups.at(-1)
    columnGroups = stepColumnGroups(columnGroups, row, inColumns)
    const parent = idBelow(group?.id ?? section.id, columnGroups)
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
        : trimText(sliceText(first, /^[-+•]\s+/u.exec(first.text)?.[0].length ?? 0))
    const [own, ...items] = splitItems(body, row.cells[content[0] ?? -1])
    const more = title.slice(1)
    const text = withoutEnd(own ?? body)
    if (text.text === '') {
      for (const line of row.cells.flatMap((cell) => cell.lines)) understand(harvest, line, 'table')
      continue
    }
    const spoken =
      values.units.length > 0
        ? []
        : readAssignment(annotate(text, context), 0, text.text.length, context).units.map((unit) =>
            unitDraft(text, unit),
          )
    const stated = new Set(values.units.map((unit) => unit.role))
    const units =
      values.units.length > 0
        ? [...values.units, ...inherited(group?.units ?? []).filter((unit) => !stated.has(unit.role))]
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
      heading: [
        ...(group?.heading ?? scope.heading),
        ...columnGroups.map(({ heading }) => heading).filter((heading) => heading !== ''),
      ],
      content: text,
      items: [...items, ...more, ...values.said],
      units,
      times: times.length > 0 ? times : inherited(group?.times.length ? group.times : scope.times),
      products: values.products.length > 0 ? values.products : (group?.products ?? []),
      ...((values.productsInherited === true ||
        (values.products.length === 0 && (group?.products.length ?? 0) > 0)) && {
        productsInherited: true as const,
      }),
      ...(values.budget !== undefined && { budget: values.budget }),
      read: { ...values.read, content: { rule: 'column', words: columns[content[0] ?? -1]?.text ?? '' } },
      spans: row.cells.flatMap((cell) => cell.lines.flatMap((line) => spansOf(line))),
    })
    const unread = [...values.unread, ...readTargetCells(values.targets, id, harvest)]
    for (const line of merged.cells.flatMap((cell) => cell.lines))
      understand(harvest, line, unread.some((text) => holds(text, line)) ? 'unclaimed' : 'task', id)
  }
}

/** Whether a group row has a value of its own in a column. */
const stands = (row: Row, at: number, content: readonly number[]): boolean =>
  row.cells.length > 1 && !content.includes(at) && cellText(row.cells[at]) !== ''

/** Reads the cells of a column of targets; returns those in which there is none. */
function readTargetCells(cells: readonly PlacedText[], id: string, harvest: Harvest): PlacedText[] {
  return cells.filter((text) => {
    const targets = readTargetsInText(text, id, harvest.context, undefined, 'section')
    for (const target of targets) keepTarget(target, harvest)
    return targets.length === 0
  })
}

const holds = (text: PlacedText, line: PlacedText): boolean =>
  text.runs.some((run) => line.runs.some((other) => run.source === other.source))

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

const hasTimeColumn = (columns: readonly Column[]): boolean =>
  columns.some((column) => column.kind === 'time' || column.kind === 'start' || column.kind === 'end')

function repeatsHead(row: TableRow, head: readonly string[], catalogue: Catalogue): boolean {
  const texts = row.cells.map(cellText).filter((text) => text !== '')
  if (texts.length < 2) return false
  if (texts.every((text) => head.includes(foldKey(text)))) return true
  // a head of its own for the rows that follow, in other words: "Nội dung | Đơn vị | … | Sản phẩm đầu ra"
  return texts.length >= 3 && texts.every((text) => isColumnHead(text, catalogue))
}

function unique(wanted: string, harvest: Harvest): string {
  let id = wanted
  for (let n = 2; harvest.tasks.some((task) => task.id === id); n += 1) id = `${wanted}~${n}`
  return id
}
