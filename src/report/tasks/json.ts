import { taskRecord, type ListedTask } from '../../query/listed-task.ts'

/** Tasks as a JSON array (schemas/tasks.schema.json). */
export function formatTaskJson(listed: readonly ListedTask[]): string {
  return `${JSON.stringify(listed.map(taskRecord), null, 2)}\n`
}
