import type { DiagnosticReport } from './report.ts'

export type { DiagnosticReport, ReportOptions } from './report.ts'

/** The formats of findings by name, each loaded only when asked for. */
export const DIAGNOSTIC_REPORTS = {
  text: async (): Promise<DiagnosticReport> => (await import('./text.ts')).formatText,
  json: async (): Promise<DiagnosticReport> => (await import('./json.ts')).formatJson,
  sarif: async (): Promise<DiagnosticReport> => (await import('./sarif.ts')).formatSarif,
  github: async (): Promise<DiagnosticReport> => (await import('./github.ts')).formatGithub,
  junit: async (): Promise<DiagnosticReport> => (await import('./junit.ts')).formatJunit,
  markdown: async (): Promise<DiagnosticReport> => (await import('./markdown.ts')).formatMarkdown,
} as const

export type DiagnosticFormat = keyof typeof DIAGNOSTIC_REPORTS
