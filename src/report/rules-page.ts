import { DEFAULT_SEVERITY, type DiagnosticCode } from '../diagnostics/codes.ts'
import { severityOf } from '../diagnostics/settings.ts'
import { DIAGNOSTIC_MESSAGES } from '../messages/diagnostics.ts'
import { RULE_EXAMPLES, type RuleExample } from '../validate/examples.ts'
import { CROSS_RULES, RULES } from '../validate/rules/index.ts'

/** Codes that `validate` reports beside its rules, by family. */
const READING_FAMILIES = ['yaml', 'schema', 'registry', 'ignore'] as const

/** docs/rules.md: every code that `ttdn validate` can report, made from the data the program itself goes by. */
export function rulesPage(): string {
  const rules = [...RULES, ...CROSS_RULES].map(({ code }) => code)
  const reading = Object.keys(DEFAULT_SEVERITY)
    .filter(isCode)
    .filter((code) => READING_FAMILIES.some((family) => code.startsWith(`${family}/`)))
  return [
    '<!-- Made by `npm run schemas` from the rules themselves; a test compares. -->',
    '',
    '# What `ttdn validate` checks',
    '',
    'Severities are set in `ttdn.config.yaml` (`rules: { task/no-time: off }`); one finding is silenced by a comment',
    'with a reason above the entry or on its line:',
    '',
    '```yaml',
    '  # ttdn-ignore task/no-time: giao thường xuyên theo quy chế',
    '  - id: II.1',
    '```',
    '',
    '| code | severity | asks |',
    '| --- | --- | --- |',
    ...rules.map((code) => `| [${code}](#${anchor(code)}) | ${severity(code)} | ${meaning(code)} |`),
    '',
    '## Rules',
    '',
    ...rules.flatMap((code) => [...entry(code), ...exampleLines(RULE_EXAMPLES[code]), '']),
    '## Reading registries and comments',
    '',
    ...reading.flatMap((code) => [...entry(code), '']),
  ]
    .join('\n')
    .replace(/\n+$/u, '\n')
}

const isCode = (code: string): code is DiagnosticCode => Object.hasOwn(DEFAULT_SEVERITY, code)

const severity = (code: DiagnosticCode): string => severityOf(code, {})

const meaning = (code: DiagnosticCode): string =>
  DIAGNOSTIC_MESSAGES[code].meaning.en.replaceAll('|', String.raw`\|`)

/** The name GitHub gives a heading. */
const anchor = (code: string): string => code.replaceAll('/', '')

function entry(code: DiagnosticCode): string[] {
  const { meaning: means, mend } = DIAGNOSTIC_MESSAGES[code]
  return [
    `### ${code}`,
    '',
    `Severity: ${severity(code)}. ${means.en} ${mend.en}`,
    '',
    `> ${means.vi} ${mend.vi}`,
  ]
}

function exampleLines(example: RuleExample | undefined): string[] {
  if (example === undefined) return []
  const { bad, good, source, other } = example
  const shown = (title: string, text: string | undefined): string[] =>
    text === undefined ? [] : [`# ${title}`, text]
  return [
    '',
    '```yaml',
    ...shown('reading the source again gives', source),
    ...shown('another registry of the same place', other),
    ...shown('reported', bad),
    ...shown('not reported', good),
    '```',
  ]
}
