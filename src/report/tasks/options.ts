import type { ListedTask } from '../../query/listed-task.ts'
import type { PrintedField } from '../../query/printed-fields.ts'
import type { Registry } from '../../registry/schema.ts'
import type { Language } from '../../terms.ts'

/** What a report of tasks may depend on, besides the tasks. */
export interface TaskReportOptions {
  readonly language: Language
  /** The unit asked for: its role and the way it is concerned are told instead of all units. */
  readonly unit?: string
  /** The columns or keys to print; absent = those worth showing. */
  readonly fields?: readonly PrintedField[]
  /** All registries that were asked: short ids tell tasks apart among them. */
  readonly asked?: readonly Registry[]
  /** ISO day on which a task is due, seen from the day asked for. */
  readonly dueOf?: (one: ListedTask) => string | undefined
}
