import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { diagnosticSentence } from '../../messages/diagnostics.ts'
import type { Language } from '../../terms.ts'
import { byFile, placeText, type ReportOptions } from './report.ts'

/**
 * JUnit XML as build servers read it: a suite per file, a failure per error or warning. What is only told (info)
 * passes, with its sentence as output; a file without findings is one passed case.
 */
export function formatJunit(
  diagnostics: readonly Diagnostic[],
  { language, files = [] }: ReportOptions,
): string {
  const found = byFile(diagnostics)
  const names = [...new Set([...files, ...found.keys()])].sort()
  const suites = names.map((name) => suiteOf(name, found.get(name) ?? [], language))
  const tests = suites.reduce((sum, suite) => sum + suite.tests, 0)
  const failures = suites.reduce((sum, suite) => sum + suite.failures, 0)
  const counts = `tests="${String(tests)}" failures="${String(failures)}" errors="0"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="ttdn validate" ${counts}>`,
    ...suites.map(({ xml }) => xml),
    '</testsuites>',
    '',
  ].join('\n')
}

interface Suite {
  readonly xml: string
  readonly tests: number
  readonly failures: number
}

function suiteOf(file: string, diagnostics: readonly Diagnostic[], language: Language): Suite {
  const cases =
    diagnostics.length === 0
      ? [`    <testcase name="${attribute(file)}" classname="${attribute(file)}"/>`]
      : diagnostics.map((one) => caseOf(one, language))
  const failures = diagnostics.filter(({ severity }) => severity !== 'info').length
  const tests = cases.length
  const counts = `tests="${String(tests)}" failures="${String(failures)}" errors="0"`
  const head = `  <testsuite name="${attribute(file)}" ${counts}>`
  return { xml: [head, ...cases, '  </testsuite>'].join('\n'), tests, failures }
}

function caseOf(one: Diagnostic, language: Language): string {
  const sentence = diagnosticSentence(one, language)
  const place = placeText(one)
  const name = [one.code, one.task, place.slice(one.file.length + 1)].filter(Boolean).join(' ')
  const inner =
    one.severity === 'info'
      ? `<system-out>${content(`${place} ${sentence}`)}</system-out>`
      : `<failure type="${attribute(one.code)}" message="${attribute(sentence)}">${content(`${place} ${one.severity}: ${sentence}`)}</failure>`
  return [
    `    <testcase name="${attribute(name)}" classname="${attribute(one.file)}">`,
    `      ${inner}`,
    '    </testcase>',
  ].join('\n')
}

/** Characters that XML 1.0 cannot hold, even as references. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

function content(text: string): string {
  return text
    .replaceAll(FORBIDDEN, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

function attribute(text: string): string {
  return content(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
}
