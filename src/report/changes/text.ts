import type { ChangeReport } from './report.ts'
import { byTaskText } from './text-by-task.ts'
import { byUnitText } from './text-by-unit.ts'

/** Changes for a person, with the marks of `git diff --word-diff`: `[-gone-]` and `{+new+}`. */
export const formatChangeText: ChangeReport = (documents, options) =>
  options.byUnit ? byUnitText(documents, options) : byTaskText(documents, options)
