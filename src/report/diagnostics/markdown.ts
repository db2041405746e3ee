import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { diagnosticSentence } from '../../messages/diagnostics.ts'
import { FINDINGS_HEADINGS, findingsSummary } from '../../messages/findings.ts'
import { SEVERITIES, type Language } from '../../terms.ts'
import { byFile, countSeverities, type ReportOptions } from './report.ts'

/** For a comment on a pull request: a table per file and a summary. */
export function formatMarkdown(diagnostics: readonly Diagnostic[], { language }: ReportOptions): string {
  const files = byFile(diagnostics)
  const sections = [...files].map(([file, found]) => sectionOf(file, found, language))
  const summary = `**${findingsSummary(countSeverities(diagnostics), files.size, language)}**\n`
  return [...sections, summary].join('\n')
}

function sectionOf(file: string, found: readonly Diagnostic[], language: Language): string {
  const { severity, place, task, problem, code } = FINDINGS_HEADINGS
  const header = [severity, place, task, problem, code].map((names) => names[language])
  const rows = found.map((one) => [
    SEVERITIES[one.severity][language],
    one.line === undefined ? (one.at ?? '') : `${String(one.line)}:${String(one.column ?? 1)}`,
    one.task ?? '',
    diagnosticSentence(one, language),
    one.code,
  ])
  const lines = [header, header.map(() => '---'), ...rows.map((row) => row.map(cell))]
  return `### ${cell(file)}\n\n${lines.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`
}

/** Text that Markdown takes for text, on one line of a table. */
function cell(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#~&@]/gu, String.raw`\$&`).replaceAll(/\s*[\r\n]+\s*/gu, ' ')
}
