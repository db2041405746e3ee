import type { TargetTableWords } from '../catalogue/target-words.ts'
import { joinTexts, sliceText, spansOf, type PlacedText } from '../document/placed-text.ts'
import type { TableCell, TableRow } from '../document/source-document.ts'
import { foldKey } from '../recognise/folding.ts'
import { readCell } from '../recognise/targets/read-cell.ts'
import { readTimeField } from '../recognise/time/read-time-field.ts'
import type { Section } from '../structure/plan-document.ts'
import { cellText, isCountRow, placedCell, spread } from '../document/table-head.ts'
import type { ExtractContext } from './annotate.ts'
import { understand, type Harvest, type Scope } from './scope.ts'
import { keepTarget } from './targets.ts'
import type { TargetDraft, TimeDraft } from './task-draft.ts'

interface TargetColumns {
  /** rows up to and with the head */
  readonly rows: number
  readonly indicator: number
  readonly unit: number
  readonly order: number
  readonly values: readonly { readonly at: number; readonly time?: TimeDraft }[]
}

const HEAD_SEARCH = 4

/**
 * Reads a table of figures: a column that names what is measured, and columns of what is to be reached, by year or
 * not. One target for each row and each such column; columns of what was reached are left out. `inTargets`: the table
 * stands in a section of targets, so that a plain head ("Nội dung") will do. Returns whether there were any.
 */
export function readTargetTable(
  section: Section,
  scope: Scope,
  harvest: Harvest,
  inTargets = false,
): boolean {
  const rows = section.table?.rows ?? []
  const columns = readColumns(rows, harvest.context, inTargets)
  if (columns === undefined) return false
  const before = harvest.targets.length
  const named = (row: TableRow): string => foldKey(cellText(spread(row)[columns.indicator]))
  // a table that goes on after a page break repeats its head
  const heads = new Set(rows.slice(0, columns.rows).map(named))
  const body = rows.slice(columns.rows).filter((row) => !heads.has(named(row)))
  for (const [index, row] of body.entries()) readRow(row, index, columns, section, scope, harvest)
  return harvest.targets.length > before
}

function readColumns(
  rows: readonly TableRow[],
  context: ExtractContext,
  inTargets: boolean,
): TargetColumns | undefined {
  const words = context.catalogue.targetWords.tables
  for (let at = 0; at < Math.min(HEAD_SEARCH, rows.length); at += 1) {
    const below = rows[at + 1]
    const head = rows[at]
    if (head === undefined) continue
    const cells = spread(head)
    const second = below === undefined ? undefined : secondHead(cells, spread(below))
    const texts = cells.map((cell, column) => joinedHead(cell, second?.[column]))
    const keys = cells.map((cell) => headKey(cellText(cell)))
    const named = keys.findIndex((key) => matches(key, words.indicator))
    const indicator =
      named >= 0 || !inTargets ? named : keys.findIndex((key) => matches(key, words.plainIndicator))
    if (indicator < 0 || keys.filter((key) => key !== '').length < 2) continue
    const unit = keys.findIndex((key) => matches(key, words.unit))
    const values = texts.flatMap((text, column) => {
      if (column === indicator || column === unit) return []
      const value = valueColumn(text, words, context)
      return value === undefined ? [] : [{ at: column, ...value }]
    })
    if (values.length === 0) continue
    const order = keys.findIndex((key) => /^(?:stt|tt|số tt)$/u.test(key))
    const rowsOfHead = at + (second === undefined ? 1 : 2)
    const counted = isCountRow(rows[rowsOfHead]) ? 1 : 0
    return { rows: rowsOfHead + counted, indicator, unit, order, values }
  }
  return undefined
}

/** A second row of heads: years under a merged cell ("Mục tiêu" over "2026 | 2027"), the other cells empty or repeated. */
function secondHead(
  first: readonly TableCell[],
  second: readonly TableCell[],
): readonly TableCell[] | undefined {
  if (first.length !== second.length) return undefined
  const keys = second.map((cell) => headKey(cellText(cell)))
  const above = first.map((cell) => headKey(cellText(cell)))
  const years = second.map((cell) => YEAR_HEAD.test(cellText(cell).toLowerCase()))
  const fits = keys.every((key, at) => key === '' || key === above[at] || years[at] === true)
  return fits && years.includes(true) ? second : undefined
}

const YEAR_HEAD = /^(?:(?:đến\s)?(?:hết\s)?năm\s)?(?:19|20)\d{2}$/u

function joinedHead(cell: TableCell, second: TableCell | undefined): PlacedText {
  const own = placedCell(cell)
  const under = placedCell(second)
  return under.text === '' || under.text === own.text ? own : joinTexts([own, under], ' ', true)
}

const headKey = (text: string): string =>
  foldKey(text.replace(/\([^)]*\)/gu, ' '))
    .replace(/[.:*]+$/u, '')
    .trim()

const folded = new WeakMap<readonly string[], ReadonlySet<string>>()

function matches(key: string, words: readonly string[]): boolean {
  let keys = folded.get(words)
  if (keys === undefined) {
    keys = new Set(words.map(foldKey))
    folded.set(words, keys)
  }
  return keys.has(key)
}

/** "2025", "Đến hết năm 2026", "Kế hoạch năm 2026", "Mục tiêu": what is to be reached; "Thực hiện năm 2024" is not. */
function valueColumn(
  text: PlacedText,
  words: TargetTableWords,
  context: ExtractContext,
): { time?: TimeDraft } | undefined {
  const key = headKey(text.text)
  if (key === '' || key.length > 60) return undefined
  if (words.reached.some((word) => key === foldKey(word) || key.startsWith(`${foldKey(word)} `)))
    return undefined
  const dated = /(?:\d{1,2}\/)?(?:\d{1,2}\/)?(?:19|20)\d{2}(?:\s?-\s?(?:19|20)\d{2})?$/u.exec(key)
  if (dated === null) return matches(key, words.value) ? {} : undefined
  const opening = key.slice(0, dated.index).trim()
  const known = opening === '' || opening.split(/\s+/u).every((word) => wordOfValue(word, words))
  if (!known) return undefined
  const year = Number(/\d{4}$/u.exec(key)?.[0])
  // a year that is over when the plan is made tells what was reached
  if (context.date !== undefined && year < Number(context.date.slice(0, 4))) return undefined
  const from = text.text.search(/(?:đến|tới|hết|cuối|năm|giai đoạn|\d{1,2}\/|(?:19|20)\d{2})/iu)
  const field = sliceText(text, Math.max(0, from))
  const { times } = readTimeField(field.text.toLowerCase(), context.catalogue, {
    ...(context.date !== undefined && { date: context.date }),
  })
  const [first] = times
  if (first === undefined) return {}
  const placed = sliceText(field, first.start, first.end)
  return { time: { time: { ...first.time, text: placed.text }, spans: spansOf(placed), basis: 'inherited' } }
}

const valueWords = new WeakMap<TargetTableWords, ReadonlySet<string>>()

function wordOfValue(word: string, words: TargetTableWords): boolean {
  let known = valueWords.get(words)
  if (known === undefined) {
    known = new Set(words.value.flatMap((entry) => foldKey(entry).split(/\s+/u)))
    valueWords.set(words, known)
  }
  return known.has(word)
}

function readRow(
  row: TableRow,
  index: number,
  columns: TargetColumns,
  section: Section,
  scope: Scope,
  harvest: Harvest,
): void {
  const cells = spread(row)
  const named = placedCell(cells[columns.indicator])
  if (named.text === '' || isCountRow(row)) return
  const label = columns.order < 0 ? '' : placedCell(cells[columns.order]).text.replace(/[.)\s]+$/u, '')
  const id = `${section.id}${label === '' ? `-${index + 1}` : `.${label}`}`
  const unit = placedCell(cells[columns.unit])
  let count = 0
  for (const { at, time } of columns.values) {
    const figure = placedCell(cells[at])
    const value = readCell(figure.text, harvest.context.catalogue)
    if (value === undefined) continue
    count += 1
    const needsUnit = value.unit === undefined && unit.text !== ''
    const handed = scope.times.at(-1)
    const due = time ?? (handed === undefined ? undefined : { ...handed, basis: 'inherited' as const })
    const target: TargetDraft = {
      id: count === 1 ? id : `${id}.t${count}`,
      text: named,
      cells: [...spansOf(figure), ...(needsUnit ? spansOf(unit) : [])],
      subject: named.text,
      ...value,
      ...(needsUnit && { unit: unit.text }),
      ...(due !== undefined && { time: due }),
    }
    keepTarget(target, harvest)
    understand(harvest, figure, 'target', id)
  }
}
