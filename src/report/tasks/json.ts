import type { ListedTask } from '../../query/listed-task.ts'
import type { TaskReportOptions } from './options.ts'
import { printedRecord } from './printed.ts'

const ALL: TaskReportOptions = { language: 'en' }

/** Tasks as a JSON array (schemas/tasks.schema.json). */
export function formatTaskJson(listed: readonly ListedTask[], options: TaskReportOptions = ALL): string {
  return `${JSON.stringify(
    listed.map((one) => printedRecord(one, options)),
    null,
    2,
  )}\n`
}

/** The same, one task a line. */
export function formatTaskNdjson(listed: readonly ListedTask[], options: TaskReportOptions = ALL): string {
  return listed.map((one) => `${JSON.stringify(printedRecord(one, options))}\n`).join('')
}
