import { stringify } from 'yaml'
import type { ListedTask } from '../../query/listed-task.ts'
import type { TaskReportOptions } from './options.ts'
import { printedRecord } from './printed.ts'

/** Tasks as a YAML list of the same shape as the JSON. */
export function formatTaskYaml(
  listed: readonly ListedTask[],
  options: TaskReportOptions = { language: 'en' },
): string {
  const records = listed.map((one) => printedRecord(one, options))
  return stringify(records, {
    compat: 'yaml-1.1',
    lineWidth: 110,
    aliasDuplicateObjects: false,
    defaultKeyType: 'PLAIN',
    defaultStringType: 'QUOTE_DOUBLE',
  })
}
