import { CERTAINTIES, LEVELS, UNIT_KINDS, heading, type Heading } from '../messages/headings.ts'
import type { RelatedUnit, UnitDescription } from '../recognise/resolving/describe-unit.ts'
import type { NamedRecord } from '../recognise/resolving/unit-index.ts'
import type { Language, TermNames } from '../terms.ts'
import { wrapText } from './wrap.ts'

interface UnitReportOptions {
  readonly language: Language
  readonly width: number
}

/** Everything the catalogue knows of a unit, for a person to read. */
export function formatUnit(unit: UnitDescription, { language, width }: UnitReportOptions): string {
  const field = (key: Heading, values: readonly string[]): string[] => {
    if (values.length === 0) return []
    return [`${heading(key, language)}:`, ...values.flatMap((value) => indented(value, width))]
  }
  const name = unit.body?.name ?? unit.name
  const kinds = [nameOf(LEVELS, unit.level, language), nameOf(UNIT_KINDS, unit.kind, language)].filter(
    Boolean,
  )
  const lines = [
    `${name} (${unit.body?.id ?? unit.id})`,
    ...(unit.verified ? [] : indented(heading('unverified', language), width)),
    ...field('names', unit.names.length === 0 ? [] : [unit.names.join('; ')]),
    ...field('short', unit.short.length === 0 ? [] : [unit.short.join('; ')]),
    ...field('symbols', unit.symbols.length === 0 ? [] : [unit.symbols.join(', ')]),
    ...field('level', kinds.length === 0 ? [] : [kinds.join(', ')]),
    ...field('parent', unit.parent === undefined ? [] : [unit.parent.name]),
    ...field('validity', validity(unit, language)),
    ...field(
      'basis',
      [unit.basis, unit.body?.basis].filter((basis) => basis !== undefined),
    ),
    ...field('predecessors', [
      ...unit.bodiesBefore.map((body) => body.name),
      ...unit.predecessors.map((one) => related(one, language)),
    ]),
    ...field(
      'successors',
      unit.successors.map((one) => related(one, language)),
    ),
    ...field(
      'collectives',
      unit.collectives.length === 0 ? [] : [unit.collectives.map((one) => one.name).join('; ')],
    ),
    ...field('members', unit.members.length === 0 ? [] : [unit.members.map((one) => one.name).join('; ')]),
  ]
  return `${lines.join('\n')}\n`
}

/** One line for each unit: id, name, when it existed; with tabs between. */
export function formatUnitList(records: readonly NamedRecord[], language: Language): string {
  return records
    .map((record) => `${[record.id, record.name, ...validity(record, language)].join('\t')}\n`)
    .join('')
}

function validity({ from, to }: { from?: string; to?: string }, language: Language): string[] {
  if (from === undefined && to === undefined) return []
  const since = from === undefined ? '' : language === 'vi' ? `từ ${from}` : `from ${from}`
  const until = to === undefined ? '' : language === 'vi' ? `đến ${to}` : `until ${to}`
  return [[since, until].filter(Boolean).join(' ')]
}

function related({ name, field, from, basis, certainty }: RelatedUnit, language: Language): string {
  const doubt = certainty === 'certain' ? '' : CERTAINTIES[certainty][language]
  return `${name}: ${field} (${[from, basis, doubt].filter(Boolean).join('; ')})`
}

const nameOf = (
  names: Readonly<Record<string, TermNames>>,
  key: string | undefined,
  language: Language,
): string => (key === undefined ? '' : (names[key]?.[language] ?? key))

const indented = (text: string, width: number): string[] =>
  wrapText(text, width - 2).map((line) => `  ${line}`)
