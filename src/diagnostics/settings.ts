import type { Severity } from '../terms.ts'
import { DEFAULT_SEVERITY, type DiagnosticCode } from './codes.ts'
import type { Diagnostic } from './diagnostic.ts'

/** What the configuration can set of a code. */
export type SeveritySetting = Severity | 'off'

/** Severities that differ from the defaults. */
export type SeveritySettings = Readonly<Partial<Record<DiagnosticCode, SeveritySetting>>>

/** Codes that say nothing until the configuration gives them a severity. */
const OFF_BY_DEFAULT: ReadonlySet<DiagnosticCode> = new Set(['task/no-authority'])

/** The severity a code has under these settings. */
export function severityOf(code: DiagnosticCode, settings: SeveritySettings): SeveritySetting {
  return settings[code] ?? (OFF_BY_DEFAULT.has(code) ? 'off' : DEFAULT_SEVERITY[code])
}

/** Whether findings of a code are not wanted at all. */
export function isOff(code: DiagnosticCode, settings: SeveritySettings): boolean {
  return severityOf(code, settings) === 'off'
}

/** The diagnostics that are not switched off, each with the severity that is set for its code. */
export function applySettings(diagnostics: readonly Diagnostic[], settings: SeveritySettings): Diagnostic[] {
  return diagnostics.flatMap((one) => {
    const severity = settings[one.code] ?? one.severity
    if (severity === 'off') return []
    return severity === one.severity ? [one] : [{ ...one, severity }]
  })
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/**
 * Diagnostics in the order in which people read them, each once: by file, place, severity, code. Reporters are
 * given the result.
 */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const unique = new Map<string, Diagnostic>()
  for (const one of diagnostics) {
    const { file, code, at, line, column, task, args } = one
    const key = JSON.stringify([file, code, at, line, column, task, args])
    if (!unique.has(key)) unique.set(key, one)
  }
  return [...unique.values()].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      RANK[a.severity] - RANK[b.severity] ||
      compareText(a.code, b.code),
  )
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
