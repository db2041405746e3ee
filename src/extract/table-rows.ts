import type { FieldKind } from '../catalogue/labels.ts'
import { joinTexts, type PlacedText, sliceText, trimText } from '../document/placed-text.ts'
import type { TableCell, TableRow } from '../document/source-document.ts'
import { cellText, type Column, placedCell, spread } from '../document/table-head.ts'
import { readUnitList } from '../recognise/units/list.ts'
import type { Role } from '../terms.ts'
import { annotate } from './annotate.ts'
import { readBy, readTimesCell, readTimesField, readUnitsField, type TimesReading } from './field-values.ts'
import { withoutEnd } from './labelled.ts'
import { type Harvest, inherited, remark } from './scope.ts'
import { isDitto } from './table-dittos.ts'
import { receiversOfHead } from './table-receivers.ts'
import { isRemark, saidByColumn, withBoundaryOfHead, withUnitOfHead } from './table-columns.ts'
import type { HowRead, TaskDraft, TimeDraft, UnitDraft } from './task-draft.ts'

/** A row as the table's head makes it readable. */
export interface Row {
  readonly order: PlacedText | undefined
  readonly cells: readonly TableCell[]
  /** the cells above that marks of this row stand for ("nt", "//"), by column */
  readonly meant?: ReadonlyMap<number, TableCell>
}

/** Joins a row that goes on over a page break (no number, content in small letters) to the row before it. */
export function gatherContinuations(
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
    const number = order < 0 ? undefined : placedCell(cells[order])
    const last = gathered.at(-1)
    const text = content
      .map((at) => placedCell(cells[at]).text)
      .join(' ')
      .trim()
    const goesOn =
      last !== undefined &&
      cells.length > 1 &&
      order >= 0 &&
      (number === undefined || number.text === '') &&
      (text === '' || /^[\p{Ll}(]/u.test(text) || /^[-+•]/u.test(text)) &&
      cells.some((cell) => cell.lines.length > 0) &&
      !cells.some((cell) => TOTAL.test(cellText(cell))) &&
      !(/^[-+•]/u.test(text) && isWhole(cells, columns)) &&
      last.cells.length === cells.length
    if (goesOn && last !== undefined)
      last.cells = last.cells.map((cell, at) => ({
        ...cell,
        lines: [...cell.lines, ...(cells[at]?.lines ?? []).map(cutBefore)],
      }))
    else gathered.push({ order: number === undefined || number.text === '' ? undefined : number, cells })
  }
  return gathered
}

/** A row that adds up those above it. */
export const TOTAL = /^(?:tổng cộng|cộng|tổng số|tổng kinh phí|tổng)(?:\s*(?:[:(]|$))/iu

/** A bulleted duty with its own unit and time is no rest of the row above. */
function isWhole(cells: readonly TableCell[], columns: readonly Column[]): boolean {
  const fills = (...kinds: readonly FieldKind[]): boolean =>
    columns.some(({ kind }, at) => kind !== undefined && kinds.includes(kind) && cellText(cells[at]) !== '')
  return fills('lead', 'implement') && fills('time', 'end')
}

/** Other cells stand between a cell and what goes on below it: two ranges of the source. */
const cutBefore = ({ text, runs }: PlacedText): PlacedText => ({
  text,
  runs: runs.map((run, at) => (at === 0 ? { ...run, cut: true } : run)),
})

export const EMPTY_CELL: TableCell = { lines: [], columnSpan: 1, rowSpan: 1 }

export const isOrder = (cell: TableCell | undefined): boolean =>
  /^(?:\d{1,3}(?:\.\d{1,3})*|[IVXL]+(?:\.\d+)*|[A-ZĐa-zđ])[.)]?$/u.test(cellText(cell))

export interface RowValues {
  readonly units: readonly UnitDraft[]
  readonly times: readonly TimeDraft[]
  readonly products: readonly PlacedText[]
  /** the products are those of the cell above */
  readonly productsInherited?: true
  readonly budget?: PlacedText
  /** what stands in columns that have no field of their own, with their heads before it */
  readonly said: readonly PlacedText[]
  /** cells of a column of targets */
  readonly targets: readonly PlacedText[]
  /** marks of a cell above in which nothing stands */
  readonly unread: readonly PlacedText[]
  readonly read: NonNullable<TaskDraft['read']>
}

/** What the cells of a row state, by the heads of their columns; `content` are the columns that say what is to be done. */
export function rowValues(
  row: Row,
  columns: readonly Column[],
  content: readonly number[],
  harvest: Harvest,
): RowValues {
  const { context } = harvest
  const units: UnitDraft[] = []
  const times: TimeDraft[] = []
  const products: PlacedText[] = []
  const said: PlacedText[] = []
  const targets: PlacedText[] = []
  const unread: PlacedText[] = []
  const stages: TimeDraft[] = []
  let productsInherited = false
  let budget: PlacedText | undefined
  const read: { products?: HowRead; budget?: HowRead } = {}
  for (const [at, column] of columns.entries()) {
    const above = row.meant?.get(at)
    const cell = above ?? row.cells[at]
    if (cell === undefined || content.includes(at) || column.kind === 'order' || column.kind === 'group')
      continue
    const value = placedCell(cell)
    const how: HowRead = { rule: 'column', words: column.text }
    const passed = <T extends UnitDraft | TimeDraft>(drafts: readonly T[]): T[] =>
      above === undefined ? [...drafts] : inherited(drafts)
    if (column.kind !== undefined && isDitto(value.text, context)) {
      unread.push(value)
      continue
    }
    const receivers = receiversOfHead(column, context)
    const addReceivers = (): void => {
      for (const unit of receivers)
        if (!units.some((other) => other.unit.name === unit.unit.name && other.role === unit.role))
          units.push(...passed([{ ...unit, read: how }]))
    }
    if (receivers.length > 0 && CROSS.test(value.text)) addReceivers()
    // a cross below "Quý II" or "Cấp xã" says something that is not read
    if (column.kind === undefined && receivers.length === 0 && CROSS.test(value.text)) {
      if (!isRemark(column, context.catalogue.remarkColumns)) unread.push(value)
      continue
    }
    if (value.text === '' || /^[-–—/.…x]+$/u.test(value.text)) continue
    if (column.kind === 'receive' || (column.kind === undefined && receivers.length > 0)) {
      // a step on the way ("Trình Bộ | 15/10/2025"): the cell says when, the head to whom
      const reading = readTimesCell(value, context)
      if (reading !== undefined) {
        stages.push(...passed(readBy(reading.times, how)))
        for (const text of reading.impossible) remark(harvest, { kind: 'time-impossible', text })
        addReceivers()
        continue
      }
    }
    const role = column.kind === undefined ? undefined : ROLE_OF[column.kind]
    if (role !== undefined && receivers.length > 0 && !namesUnits(value, context)) {
      remark(harvest, { kind: 'time-not-understood', text: value })
    } else if (role !== undefined) {
      for (const line of unitLines(cell)) {
        const reading = readUnitsField(line, role, context)
        for (const unit of passed(readBy(reading.units, how)))
          if (!units.some((other) => other.unit.name === unit.unit.name && other.role === unit.role))
            units.push(unit)
        if (reading.units.length === 0) remark(harvest, { kind: 'unit-not-understood', text: line })
      }
    } else if (column.kind === 'time' || column.kind === 'start' || column.kind === 'end') {
      const reading = readTimesColumn(value, column, context)
      times.push(...passed(readBy(reading.times, how)))
      if (reading.times.length > 0) addReceivers()
      for (const text of reading.impossible) remark(harvest, { kind: 'time-impossible', text })
      if (!reading.understood) remark(harvest, { kind: 'time-not-understood', text: value })
    } else if (column.kind === 'product' && !STATUS.test(value.text)) {
      products.push(withoutEnd(value))
      productsInherited ||= above !== undefined
      read.products ??= how
    } else if (column.kind === 'budget' && budget === undefined) {
      budget = withUnitOfHead(value, column)
      read.budget ??= how
    } else if (column.kind === 'target') targets.push(value)
    else if (!isRemark(column, context.catalogue.remarkColumns) && !onlyCites(value, context))
      said.push(saidByColumn(value, column))
  }
  return {
    units,
    times: [...(columns.some((column) => column.kind === 'start') ? spanTimes(times) : times), ...stages],
    products,
    ...(productsInherited && { productsInherited: true as const }),
    ...(budget !== undefined && { budget }),
    said,
    targets,
    unread,
    read,
  }
}

/** A cross says that what the head names holds for the row. */
const CROSS = /^[xX✓✔]$/u

/** Whether a cell in a column of receivers names whom the duty goes to, not when or how. */
function namesUnits(value: PlacedText, context: Harvest['context']): boolean {
  const { masked } = annotate(value, context)
  return readUnitList(masked, 0, context.catalogue, context.units).units.length > 0
}

/** Acts named by number are the task's citations already ("Văn bản giao nhiệm vụ"). */
const onlyCites = (value: PlacedText, context: Harvest['context']): boolean =>
  !/[\p{L}\p{N}]/u.test(annotate(value, context).masked)

/** A cell of times; the head may say that what stands below it is a limit ("Hoàn thành trước"). */
function readTimesColumn(value: PlacedText, column: Column, context: Harvest['context']): TimesReading {
  const bounded = withBoundaryOfHead(value, column)
  const reading = bounded === undefined ? undefined : readTimesField(bounded, context)
  const reads = reading?.times[0]?.time.boundary !== undefined && reading.impossible.length === 0
  return reading !== undefined && reads ? reading : readTimesField(value, context)
}

/** What has become of a task is no product: "Đã hoàn thành", "Đang thực hiện" in a table that reports. */
const STATUS = /^(?:đã|đang|chưa|hiện đã|hiện đang)\s/iu

/** Bắt đầu and kết thúc in two columns are one period. */
export function spanTimes(times: readonly TimeDraft[]): TimeDraft[] {
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
export function unitLines(cell: TableCell): PlacedText[] {
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
export function splitItems(body: PlacedText, cell: TableCell | undefined): PlacedText[] {
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

export const ROLE_OF: Readonly<Partial<Record<FieldKind, Role>>> = {
  lead: 'lead',
  implement: 'implement',
  coordinate: 'coordinate',
  guide: 'guide',
  oversee: 'oversee',
  receive: 'receive',
}
