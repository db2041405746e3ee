import { Chalk, type ChalkInstance } from 'chalk'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { diagnosticSentence } from '../../messages/diagnostics.ts'
import { FINDINGS_HEADINGS, findingsSummary } from '../../messages/findings.ts'
import { SEVERITIES, type Severity } from '../../terms.ts'
import { excerptLines } from './excerpt.ts'
import { byFile, countSeverities, placeText, type ReportOptions } from './report.ts'

/** For people at a terminal: one finding after the other with the line it is about, and a summary. */
export function formatText(diagnostics: readonly Diagnostic[], options: ReportOptions): string {
  const { language } = options
  const paint = new Chalk({ level: options.colour === true ? 1 : 0 })
  const lines = diagnostics.flatMap((one) => [...findingLines(one, options, paint), ''])
  lines.push(paint.bold(findingsSummary(countSeverities(diagnostics), byFile(diagnostics).size, language)))
  return `${lines.join('\n')}\n`
}

function findingLines(one: Diagnostic, { language, textOf }: ReportOptions, paint: ChalkInstance): string[] {
  const severity = paintSeverity(one.severity, paint)(SEVERITIES[one.severity][language])
  const task = one.task === undefined ? '' : `${one.task}: `
  const lines = [
    `${paint.underline(placeText(one))} ${severity} ${paint.dim(one.code)}`,
    `  ${task}${diagnosticSentence(one, language)}`,
  ]
  const text = textOf?.(one.file)
  if (text !== undefined) lines.push(...excerptLines(one, text).map((line) => `  ${paint.dim(line)}`))
  for (const { file, at, task: other } of one.related ?? []) {
    const place = at === undefined ? file : `${file}:${at.split('-', 1)[0] ?? at}`
    lines.push(`  ${FINDINGS_HEADINGS.related[language]} ${place}${other === undefined ? '' : ` (${other})`}`)
  }
  return lines
}

function paintSeverity(severity: Severity, paint: ChalkInstance): ChalkInstance {
  if (severity === 'error') return paint.red
  return severity === 'warning' ? paint.yellow : paint.cyan
}
