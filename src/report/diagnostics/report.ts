import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { SeverityCounts } from '../../messages/findings.ts'
import type { Language } from '../../terms.ts'
import type { Palette } from '../palette.ts'

/** What a report may need beside the findings, which are sorted and each there once. */
export interface ReportOptions {
  readonly language: Language
  /** how text sets words off on a terminal; plain when absent */
  readonly palette?: Palette
  /** columns of the terminal; absent where there is none (text) */
  readonly width?: number
  /** false: no line that counts the findings (text) */
  readonly summary?: boolean
  /** true: behind an error, what to do about it (text) */
  readonly advise?: boolean
  /** every file that was checked, those without findings too */
  readonly files?: readonly string[]
  /** a line (1-based) of a file, for excerpts; undefined when it cannot be shown */
  readonly lineOf?: (file: string, line: number) => string | undefined
  /** version of the program, where the format asks for it */
  readonly version?: string
}

/** Findings as text in one format; pure. The text ends with a line break. */
export type DiagnosticReport = (diagnostics: readonly Diagnostic[], options: ReportOptions) => string

export function countSeverities(diagnostics: readonly Diagnostic[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of diagnostics) counts[severity]++
  return counts
}

/** `file:line:column`, as far as it is known: editors and terminals make it a link. */
export function placeText({ file, line, column, at }: Diagnostic): string {
  if (line === undefined) return at === undefined ? file : `${file}:${at}`
  return column === undefined ? `${file}:${String(line)}` : `${file}:${String(line)}:${String(column)}`
}

/** Findings under their files, in their order. */
export function byFile(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const files = new Map<string, Diagnostic[]>()
  for (const one of diagnostics) {
    const list = files.get(one.file)
    if (list === undefined) files.set(one.file, [one])
    else list.push(one)
  }
  return files
}

/** A text that stays on its line of a terminal or log: no line breaks, no control characters. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s*[\r\n\u2028\u2029]+\s*/gu, ' ').replaceAll(/(?!\t)\p{Cc}/gu, '\ufffd')
}
