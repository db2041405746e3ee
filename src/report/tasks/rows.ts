import { shortIds, type ListedTask } from '../../query/listed-task.ts'
import type { PrintedField } from '../../query/printed-fields.ts'
import type { Language } from '../../terms.ts'
import type { TaskReportOptions } from './options.ts'
import { printedText, printedTitle } from './printed.ts'

/** The columns people see when they do not name others. */
const COLUMNS = ['id', 'content', 'role', 'units', 'time', 'via'] as const

export interface Row {
  readonly cells: Readonly<Partial<Record<PrintedField, string>>>
  readonly possibly: boolean
}

/** The columns worth showing: the role of the unit asked for, else all units; `via` where anything has one. */
export function columnsOf(
  listed: readonly ListedTask[],
  { unit, fields }: TaskReportOptions,
): readonly PrintedField[] {
  if (fields !== undefined) return fields
  const hasVia = listed.some(({ via }) => via !== undefined)
  return COLUMNS.filter((column) => {
    if (column === 'via') return hasVia
    return column === 'role' ? unit !== undefined : column === 'units' ? unit === undefined : true
  })
}

export const columnTitles = (columns: readonly PrintedField[], language: Language): string[] =>
  columns.map((column) => printedTitle(column, language))

/** The tasks as texts; several units or roles stand on lines of their own. */
export function rowsOf(
  listed: readonly ListedTask[],
  options: TaskReportOptions,
  columns: readonly PrintedField[] = columnsOf(listed, options),
): Row[] {
  const ids = shortIds(listed, options.asked)
  const text = (one: ListedTask, column: PrintedField, index: number): string => {
    if (column === 'id') return ids[index] ?? one.id
    // items belong to the content unless they have a column of their own
    if (column !== 'content' || columns.includes('items')) return printedText(column, one, options)
    return [one.task.content, ...(one.task.items ?? []).map((item) => `- ${item}`)].join('\n')
  }
  return listed.map((one, index) => ({
    cells: Object.fromEntries(columns.map((column) => [column, text(one, column, index)])),
    possibly: one.possibly === true,
  }))
}
