import { heading, type Heading } from '../../messages/headings.ts'
import type { ListedTask } from '../../query/listed-task.ts'
import { PARTS, TIME_KINDS } from '../../terms.ts'
import { roleNames, timeText, unitLines, viaText } from './cells.ts'
import type { TaskReportOptions } from './options.ts'

/** So that Excel takes the file for UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/** One row for each task with every field a clerk sorts or filters by (RFC 4180, CRLF). */
export function formatTaskCsv(
  listed: readonly ListedTask[],
  options: TaskReportOptions & { readonly separator?: string },
): string {
  const { language, unit, separator = ',' } = options
  const fields = [
    ['id', ({ id }) => id],
    ['document', ({ registry }) => registry.document.number],
    ['date', ({ registry }) => registry.document.date],
    ['issuer', ({ registry }) => registry.document.issuer],
    ['part', ({ task }) => PARTS[task.part][language]],
    ['section', ({ task }) => task.heading?.join(' › ')],
    ['what', ({ task }) => task.content],
    ['items', ({ task }) => task.items?.join('\n')],
    ...(unit === undefined ? [] : [['role', (one) => roleNames(one, language)] satisfies Field]),
    ['units', (one) => unitLines(one, language)],
    ...(unit === undefined ? [] : [['via', (one) => viaText(one, language)] satisfies Field]),
    ['time', timeText],
    ['kind', ({ task }) => (task.time === undefined ? '' : TIME_KINDS[task.time.kind][language])],
    ['start', ({ task }) => task.time?.start],
    ['end', ({ task }) => task.time?.end],
    ['products', ({ task }) => task.products?.map(({ text }) => text).join('\n')],
    ['state', ({ task }) => task.status?.state],
    ['note', ({ task }) => task.note],
    ['place', ({ task }) => task.at],
  ] satisfies Field[]
  const rows = [
    fields.map(([key]) => heading(key, language)),
    ...listed.map((one) => fields.map(([, read]) => read(one) ?? '')),
  ]
  return (
    BYTE_ORDER_MARK +
    rows.map((cells) => `${cells.map((cell) => csvCell(cell, separator)).join(separator)}\r\n`).join('')
  )
}

type Field = [Heading, (listed: ListedTask) => string | undefined]

/**
 * A cell that no spreadsheet takes for a formula: one that begins with a sign of a formula (also behind blanks)
 * gets an apostrophe in front (OWASP, CSV injection).
 */
export function csvCell(text: string, separator: string): string {
  const safe = /^\s*[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text
  const quote = safe.includes(separator) || /["\r\n;\t]|^\s|\s$/u.test(safe)
  return quote ? `"${safe.replaceAll('"', '""')}"` : safe
}
