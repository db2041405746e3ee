import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { DIAGNOSTIC_MESSAGES, diagnosticSentence } from '../../messages/diagnostics.ts'
import { FINDINGS_HEADINGS, findingsSummary } from '../../messages/findings.ts'
import { SEVERITIES, type Severity } from '../../terms.ts'
import { PLAIN, type Palette } from '../palette.ts'
import { wrapText } from '../wrap.ts'
import { excerptLines } from './excerpt.ts'
import { byFile, countSeverities, oneLine, placeText, type ReportOptions } from './report.ts'

/** For people at a terminal: one finding after the other with the line it is about, and a summary. */
export function formatText(diagnostics: readonly Diagnostic[], options: ReportOptions): string {
  const { language, palette = PLAIN } = options
  const lines = diagnostics.flatMap((one) => [...findingLines(one, options, palette), ''])
  if (options.summary === false) return lines.map((line) => `${line}\n`).join('')
  lines.push(
    palette.strong(findingsSummary(countSeverities(diagnostics), byFile(diagnostics).size, language)),
  )
  return `${lines.join('\n')}\n`
}

function findingLines(
  one: Diagnostic,
  { language, lineOf, advise = false, width = Infinity }: ReportOptions,
  palette: Palette,
): string[] {
  const severity = paintOf(one.severity, palette)(SEVERITIES[one.severity][language])
  const sentence = diagnosticSentence(one, language)
  const task = one.task === undefined || sentence.startsWith(`${one.task} `) ? '' : `${one.task}: `
  const lines = [
    `${palette.strong(oneLine(placeText(one)))} ${severity} ${palette.faint(one.code)}`,
    ...indented(`${task}${sentence}`, width),
  ]
  if (lineOf !== undefined) {
    const excerpt = excerptLines(one, (line) => lineOf(one.file, line), width - INDENT)
    lines.push(...excerpt.map((line) => `  ${palette.faint(line)}`))
  }
  for (const { file, at, task: other } of one.related ?? []) {
    const place = at === undefined ? file : `${file}:${at.split('-', 1)[0] ?? at}`
    lines.push(`  ${FINDINGS_HEADINGS.related[language]} ${place}${other === undefined ? '' : ` (${other})`}`)
  }
  if (advise && one.severity === 'error')
    lines.push(
      ...indented(
        `${FINDINGS_HEADINGS.mend[language]}: ${DIAGNOSTIC_MESSAGES[one.code].mend[language]}`,
        width,
      ),
    )
  return lines
}

const INDENT = 2

/** A sentence under its finding, broken at blanks where it is wider than the terminal. */
function indented(sentence: string, width: number): string[] {
  const text = oneLine(sentence)
  const lines = width === Infinity ? [text] : wrapText(text, width - INDENT)
  return lines.map((line) => `${' '.repeat(INDENT)}${line}`)
}

function paintOf(severity: Severity, { bad, doubtful, accent }: Palette): (text: string) => string {
  if (severity === 'error') return bad
  return severity === 'warning' ? doubtful : accent
}
