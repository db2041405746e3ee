import { stringify } from 'yaml'
import { taskRecord, type ListedTask } from '../../query/listed-task.ts'

/** Tasks as a YAML list of the same shape as the JSON. */
export function formatTaskYaml(listed: readonly ListedTask[]): string {
  return stringify(listed.map(taskRecord), {
    compat: 'yaml-1.1',
    lineWidth: 110,
    aliasDuplicateObjects: false,
    defaultKeyType: 'PLAIN',
    defaultStringType: 'QUOTE_DOUBLE',
  })
}
