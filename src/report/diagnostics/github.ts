import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { diagnosticSentence } from '../../messages/diagnostics.ts'
import { annotationsLeftOut } from '../../messages/findings.ts'
import type { Severity } from '../../terms.ts'
import { oneLine, placeText, type ReportOptions } from './report.ts'

/** GitHub shows this many annotations of each kind for one step and drops the rest without a word. */
const SHOWN = 10

const COMMANDS: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
}

/**
 * Workflow commands of GitHub Actions, worst first. What would exceed GitHub's limit is printed as plain lines
 * of the log, and a notice says so.
 */
export function formatGithub(diagnostics: readonly Diagnostic[], { language }: ReportOptions): string {
  const of = (severity: Severity): Diagnostic[] => diagnostics.filter((one) => one.severity === severity)
  const errors = of('error')
  const warnings = of('warning')
  const notes = of('info')
  const crowded = errors.length > SHOWN || warnings.length > SHOWN || notes.length > SHOWN
  // the notice about the rest is itself one of the ten
  const notesShown = crowded ? SHOWN - 1 : SHOWN
  const shown = [...errors.slice(0, SHOWN), ...warnings.slice(0, SHOWN), ...notes.slice(0, notesShown)]
  const rest = [...errors.slice(SHOWN), ...warnings.slice(SHOWN), ...notes.slice(notesShown)]
  const lines = shown.map((one) => annotation(one, diagnosticSentence(one, language)))
  if (rest.length > 0) {
    lines.push(`::notice::${data(annotationsLeftOut(rest.length, language))}`)
    for (const one of rest) {
      lines.push(logLine(`${placeText(one)} ${titleOf(one)}: ${diagnosticSentence(one, language)}`))
    }
  }
  return lines.map((line) => `${line}\n`).join('')
}

function annotation(one: Diagnostic, message: string): string {
  const { severity, file, line, column, endLine, endColumn } = one
  // columns count only where the annotation stays on one line
  const sameLine = line !== undefined && (endLine === undefined || endLine === line)
  const properties = Object.entries({
    file,
    line,
    endLine,
    col: sameLine ? column : undefined,
    endColumn: sameLine ? endColumn : undefined,
    title: titleOf(one),
  }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${property(String(value))}`]))
  return `::${COMMANDS[severity]} ${properties.join(',')}::${data(message)}`
}

/** The code, and the task it is about. */
const titleOf = ({ code, task }: Diagnostic): string => (task === undefined ? code : `${code} (${task})`)

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** A line of the log that the runner never takes for a command, of either style (`::…`, `##[…`). */
function logLine(text: string): string {
  const line = oneLine(text).replaceAll('##[', '## [')
  return line.trimStart().startsWith('::') ? `./${line.trimStart()}` : line
}
