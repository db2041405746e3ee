import type { ChangeReport } from './report.ts'

export type { ChangeReport, ChangeReportOptions } from './report.ts'

/** The formats of `diff` by name, each loaded only when asked for. */
export const CHANGE_REPORTS = {
  text: async (): Promise<ChangeReport> => (await import('./text.ts')).formatChangeText,
  markdown: async (): Promise<ChangeReport> => (await import('./markdown.ts')).formatChangeMarkdown,
  json: async (): Promise<ChangeReport> => (await import('./json.ts')).formatChangeJson,
} as const

export type ChangeFormat = keyof typeof CHANGE_REPORTS
