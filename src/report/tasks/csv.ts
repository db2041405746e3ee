import type { ListedTask } from '../../query/listed-task.ts'
import type { PrintedField } from '../../query/printed-fields.ts'
import type { TaskReportOptions } from './options.ts'
import { printedText, printedTitle } from './printed.ts'

/** So that Excel takes the file for UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/** One row for each task with every field a clerk sorts or filters by (RFC 4180, CRLF). */
export function formatTaskCsv(
  listed: readonly ListedTask[],
  options: TaskReportOptions & { readonly separator?: string },
): string {
  const { separator = ',' } = options
  return csvText(sheetRows(listed, options), separator)
}

/** Rows as CSV (RFC 4180, CRLF) that Excel reads. */
export function csvText(rows: readonly (readonly string[])[], separator: string): string {
  return (
    BYTE_ORDER_MARK +
    rows.map((cells) => `${cells.map((cell) => csvCell(cell, separator)).join(separator)}\r\n`).join('')
  )
}

/** Tab-separated rows: a task is a line, tabs and line breaks within a cell are blanks. */
export function formatTaskTsv(listed: readonly ListedTask[], options: TaskReportOptions): string {
  return sheetRows(listed, options)
    .map((cells) => `${cells.map(tsvCell).join('\t')}\n`)
    .join('')
}

/** The fields of a row when none are named; those about a unit only where one was asked for. */
const FIELDS = [
  ...([
    'id',
    'document',
    'date',
    'issuer',
    'part',
    'section',
    'content',
    'items',
    'role',
    'units',
    'via',
  ] as const),
  ...(['time', 'kind', 'start', 'end', 'products', 'state', 'note', 'place'] as const),
]

function sheetRows(listed: readonly ListedTask[], options: TaskReportOptions): string[][] {
  const { language, unit } = options
  const grouped: readonly PrintedField[] = listed.some(({ group }) => group !== undefined) ? ['group'] : []
  const usual = FIELDS.filter((field) => unit !== undefined || (field !== 'role' && field !== 'via'))
  const fields = [...new Set([...grouped, ...(options.fields ?? usual)])]
  return [
    fields.map((field) => printedTitle(field, language)),
    ...listed.map((one) => fields.map((field) => printedText(field, one, options))),
  ]
}

/**
 * A cell that no spreadsheet takes for a formula: one that begins with a sign of a formula (also behind blanks)
 * gets an apostrophe in front (OWASP, CSV injection).
 */
export function csvCell(text: string, separator: string): string {
  const safe = harmless(text)
  const quote = safe.includes(separator) || /["\r\n;\t]|^\s|\s$/u.test(safe)
  return quote ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A cell of tab-separated values: on one line, and no formula. */
export const tsvCell = (text: string): string => harmless(text.replace(/\s*[\t\r\n]+\s*/gu, ' '))

const harmless = (text: string): string => (/^\s*[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text)
