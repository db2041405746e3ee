import type { Severity } from '../terms.ts'
import { DEFAULT_SEVERITY, type DiagnosticArgs, type DiagnosticCode } from './codes.ts'

/** A reported problem as plain data (DESIGN section 6). Sentences are made from it in `messages/`. */
export type Diagnostic = { [C in DiagnosticCode]: DiagnosticOf<C> }[DiagnosticCode]

export interface DiagnosticOf<C extends DiagnosticCode> {
  readonly code: C
  readonly severity: Severity
  readonly args: DiagnosticArgs[C]
  /** as the user gave it; `-` for standard input */
  readonly file: string
  /** place in the notation of the registry (`line:column-line:column`, several joined by ", ") */
  readonly at?: string
  /** 1-based, where the file has lines; end exclusive */
  readonly line?: number
  readonly column?: number
  readonly endLine?: number
  readonly endColumn?: number
  /** id of the task or target concerned */
  readonly task?: string
  readonly related?: readonly { readonly file: string; readonly at?: string; readonly task?: string }[]
}

type Where = Partial<Omit<Diagnostic, 'code' | 'severity' | 'args' | 'file'>>

/** A diagnostic with the default severity of its code. */
export function diagnostic<C extends DiagnosticCode>(
  code: C,
  args: DiagnosticArgs[C],
  file: string,
  where: Where = {},
): Diagnostic {
  const made: DiagnosticOf<C> = { code, severity: DEFAULT_SEVERITY[code], args, file, ...where }
  return made as Diagnostic
}

/** Where the stages put what they have to report. */
export interface Sink {
  report(diagnostic: Diagnostic): void
}
