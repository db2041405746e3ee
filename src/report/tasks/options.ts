import type { Language } from '../../terms.ts'

/** What a report of tasks may depend on, besides the tasks. */
export interface TaskReportOptions {
  readonly language: Language
  /** The unit asked for: its role and the way it is concerned are told instead of all units. */
  readonly unit?: string
}
