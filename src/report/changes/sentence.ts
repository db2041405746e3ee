import type { Change } from '../../diff/change.ts'
import { wordDiff, type WordRun } from '../../diff/word-diff.ts'
import { CHANGE_NAMES, fieldName } from '../../messages/changes.ts'
import { PARTS, ROLES, STATES, type Language, type TermNames } from '../../terms.ts'

/** How a format sets off what is gone and what is new, and writes plain text. */
export interface Marks {
  readonly plain: (text: string) => string
  readonly old: (text: string) => string
  readonly new: (text: string) => string
}

/** `+` came, `-` went, `~` changed. */
export type Sign = '+' | '-' | '~'

export function signOf({ kind, old, new: fresh }: Change): Sign {
  if (kind.endsWith('added')) return '+'
  if (kind.endsWith('removed')) return '-'
  if (kind === 'document' && (old === undefined) !== (fresh === undefined))
    return old === undefined ? '+' : '-'
  return '~'
}

/** One change in a line: `sửa câu chữ (nội dung): Tổ chức [-tập huấn-] {+bồi dưỡng+} …` */
export function changeSentence(change: Change, language: Language, marks: Marks): string {
  const label = marks.plain(labelOf(change, language))
  const [before, after] = [valueText(change, change.old, language), valueText(change, change.new, language)]
  const isWording = ['reworded', 'product-changed', 'time-reworded'].includes(change.kind)
  if (before !== undefined && after !== undefined) {
    return isWording
      ? `${label}: ${runsText(wordDiff(before, after), marks)}`
      : `${label}: ${marks.old(before)} → ${marks.new(after)}`
  }
  if (before !== undefined) return `${label}: ${marks.old(before)}`
  return after === undefined ? label : `${label}: ${marks.new(after)}`
}

function labelOf({ kind, field, unit }: Change, language: Language): string {
  if (kind === 'document') return fieldName(field ?? '', language)
  const name = CHANGE_NAMES[kind][language]
  if (kind === 'role-changed' && unit !== undefined) return `${name}, ${unit}`
  const isNamed = ['reworded', 'field-changed'].includes(kind) && field !== undefined
  return isNamed ? `${name} (${fieldName(field, language)})` : name
}

function runsText(runs: readonly WordRun[], marks: Marks): string {
  return runs
    .map(({ kind, text }) =>
      kind === 'same' ? marks.plain(text) : kind === 'old' ? marks.old(text) : marks.new(text),
    )
    .join('')
}

/** A value of a change for people. */
function valueText({ kind, unit, field }: Change, value: unknown, language: Language): string | undefined {
  if (value === undefined) return undefined
  if (kind === 'unit-added' || kind === 'unit-removed')
    return `${unit ?? ''} (${named(ROLES, value, language)})`
  if (kind === 'role-changed') return named(ROLES, value, language)
  if (kind === 'state-changed') return named(STATES, value, language)
  if (field === 'part') return named(PARTS, value, language)
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(String).join(', ')
  return typeof value === 'object' && value !== null ? objectText({ ...value }) : String(value)
}

function objectText(value: Readonly<Record<string, unknown>>): string {
  const { text, content, start, end } = value
  if (typeof content === 'string') return content
  const days = [start, end].filter((day) => typeof day === 'string')
  if (typeof text === 'string') return days.length === 0 ? `"${text}"` : `"${text}" (${days.join(' – ')})`
  return days.length > 0 ? days.join(' – ') : Object.values(value).flat().map(String).join(', ')
}

function named(names: Readonly<Record<string, TermNames>>, key: unknown, language: Language): string {
  return names[String(key)]?.[language] ?? String(key)
}
