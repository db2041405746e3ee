import { byTaskMarkdown } from './markdown-by-task.ts'
import { byUnitMarkdown } from './markdown-by-unit.ts'
import type { ChangeReport } from './report.ts'

/** Changes for a pull request: what is gone struck out, what is new in bold, words among others deleted and inserted. */
export const formatChangeMarkdown: ChangeReport = (documents, { language, byUnit }) =>
  byUnit ? byUnitMarkdown(documents, language) : byTaskMarkdown(documents, language)
