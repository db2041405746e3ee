import { DEFAULT_SEVERITY, type DiagnosticCode } from '../../diagnostics/codes.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { fingerprint } from '../../diagnostics/fingerprint.ts'
import { DIAGNOSTIC_MESSAGES, diagnosticSentence } from '../../messages/diagnostics.ts'
import type { Language, Severity } from '../../terms.ts'
import type { ReportOptions } from './report.ts'
import { uriOf } from './uri.ts'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** SARIF 2.1.0 (OASIS), for code scanning services. Columns are UTF-16 code units. */
export function formatSarif(
  diagnostics: readonly Diagnostic[],
  { language, version }: ReportOptions,
): string {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort()
  const driver = {
    name: 'ttdn',
    ...(version === undefined ? {} : { version }),
    rules: codes.map((code) => ruleOf(code, language)),
  }
  const results = diagnostics.map((one) => resultOf(one, codes.indexOf(one.code), language))
  const run = { tool: { driver }, language, columnKind: 'utf16CodeUnits', results }
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`
}

function ruleOf(code: DiagnosticCode, language: Language): object {
  const { meaning, mend } = DIAGNOSTIC_MESSAGES[code]
  return {
    id: code,
    shortDescription: { text: meaning[language] },
    help: { text: mend[language] },
    defaultConfiguration: { level: LEVELS[DEFAULT_SEVERITY[code]] },
  }
}

function resultOf(one: Diagnostic, ruleIndex: number, language: Language): object {
  const { code, severity, file, line, column, endLine, endColumn, task, related } = one
  const location = {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      ...regionOf({ line, column, endLine, endColumn }),
    },
    ...(task === undefined ? {} : { logicalLocations: [{ name: task, kind: 'element' }] }),
  }
  const others = (related ?? []).map(({ file: other, at, task: name }, index) => ({
    id: index,
    physicalLocation: { artifactLocation: { uri: uriOf(other) }, ...regionOf(rangeOf(at)) },
    ...(name === undefined ? {} : { logicalLocations: [{ name, kind: 'element' }] }),
  }))
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: diagnosticSentence(one, language) },
    locations: [location],
    partialFingerprints: { 'ttdn/v1': fingerprint(one) },
    ...(others.length === 0 ? {} : { relatedLocations: others }),
  }
}

interface Range {
  readonly line: number | undefined
  readonly column: number | undefined
  readonly endLine: number | undefined
  readonly endColumn: number | undefined
}

function regionOf({ line, column, endLine, endColumn }: Range): object {
  if (line === undefined) return {}
  const end = endLine === undefined ? {} : { endLine }
  const columns = {
    ...(column === undefined ? {} : { startColumn: column }),
    ...(endColumn === undefined ? {} : { endColumn }),
  }
  return { region: { startLine: line, ...end, ...columns } }
}

/** The first range of a place in the notation of the registry: `line:column-line:column`. */
function rangeOf(at: string | undefined): Range {
  const parts =
    /^(\d+):(\d+)-(\d+):(\d+)/u
      .exec(at ?? '')
      ?.slice(1)
      .map(Number) ?? []
  const [line, column, endLine, endColumn] = parts
  return { line, column, endLine, endColumn }
}
