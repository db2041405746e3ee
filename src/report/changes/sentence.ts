import type { Change } from '../../diff/change.ts'
import { wordDiff } from '../../diff/word-diff.ts'
import { excerpt, formatNumber } from '../../messages/amounts.ts'
import { CHANGE_NAMES, fieldName, SINCE } from '../../messages/changes.ts'
import { COMPARISONS, PARTS, RELATIONS, ROLES, STATES, type Language, type TermNames } from '../../terms.ts'

/**
 * A piece of what is told of a change: `same`, `old` and `new` words of a text that was reworded, or a whole value
 * `before` and `after`; between values and words stands `same`.
 */
export interface Piece {
  readonly kind: 'same' | 'old' | 'new' | 'before' | 'after'
  readonly text: string
}

/** One change in a line: what happened, and the values. */
export interface Sentence {
  readonly label: string
  readonly pieces: readonly Piece[]
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

/** `sửa câu chữ (nội dung)` and `Tổ chức`, `tập huấn` (old), `bồi dưỡng` (new) … */
export function changeSentence(change: Change, language: Language): Sentence {
  const label = labelOf(change, language)
  const [before, after] = [valueText(change, change.old, language), valueText(change, change.new, language)]
  if (before === undefined && after === undefined) return { label, pieces: [] }
  if (before === undefined) return { label, pieces: [{ kind: 'after', text: after ?? '' }] }
  if (after === undefined) return { label, pieces: [{ kind: 'before', text: before }] }
  if (isTarget(change.old) && isTarget(change.new)) {
    const [old, fresh] = [targetFacts(change.old, language), targetFacts(change.new, language)]
    return {
      label,
      pieces: [{ kind: 'same', text: `${excerpt(change.new.text, QUOTED)}: ` }, ...arrow(old, fresh)],
    }
  }
  const runs = isText(change) ? wordRuns(before, after) : undefined
  return { label, pieces: runs ?? arrow(before, after) }
}

const arrow = (before: string, after: string): Piece[] => [
  { kind: 'before', text: before },
  { kind: 'same', text: ' → ' },
  { kind: 'after', text: after },
]

/** A target that says the same with other figures or by another day. */
const isTarget = (value: unknown): value is { readonly text: string } & Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  typeof value.text === 'string' &&
  !('kind' in value)

function targetFacts(target: Readonly<Record<string, unknown>>, language: Language): string {
  const { value, valueTo, unit, comparison, time } = target
  const figure = [value, valueTo]
    .filter((one) => typeof one === 'number')
    .map((one) => formatNumber(one, language))
  const words = [
    ...(comparison === undefined ? [] : [named(COMPARISONS, comparison, language)]),
    ...(figure.length === 0 ? [] : [figure.join(' – ')]),
    ...(typeof unit === 'string' ? [unit] : []),
  ].join(' ')
  const days = typeof time === 'object' && time !== null ? daysText({ ...time }, language) : ''
  return [words, days].filter((part) => part !== '').join(', ') || '–'
}

const TEXT_KINDS = ['reworded', 'product-changed', 'time-reworded']
const TEXT_FIELDS = ['title', 'purpose', 'requirements', 'targets', 'recipients', 'section', 'budget']

const isText = ({ kind, field = '' }: Change): boolean =>
  TEXT_KINDS.includes(kind) ||
  ((kind === 'document' || kind === 'field-changed') && TEXT_FIELDS.includes(field))

/** Of a target whose words stayed its beginning is enough. */
const QUOTED = 90
/** Less of both texts in common than this, and both are told whole. */
const LEAST_SHARED = 0.3
/** Words that stayed are shown this far around what changed, so that a long text does not hide it. */
const SHOWN_AROUND = 60

function wordRuns(before: string, after: string): Piece[] | undefined {
  const runs = wordDiff(before, after)
  const shared = runs.reduce((sum, { kind, text }) => (kind === 'same' ? sum + text.length : sum), 0)
  if (shared < LEAST_SHARED * Math.max(before.length, after.length)) return undefined
  return runs.map(({ kind, text }, index) =>
    kind === 'same' ? { kind, text: around(text, index === 0, index === runs.length - 1) } : { kind, text },
  )
}

/** Words that stayed, long stretches of them cut: what is next to a change is shown, the rest is `…`. */
function around(text: string, isFirst: boolean, isLast: boolean): string {
  const headEnd = isFirst ? 0 : text.indexOf(' ', SHOWN_AROUND)
  const tailStart = isLast ? text.length : text.lastIndexOf(' ', text.length - SHOWN_AROUND) + 1
  if (headEnd < 0 || headEnd + 5 >= tailStart) return text
  return [text.slice(0, headEnd), '…', text.slice(tailStart)].filter((part) => part !== '').join(' ')
}

function labelOf({ kind, field, unit }: Change, language: Language): string {
  if (kind === 'document') return fieldName(field ?? '', language)
  const name = CHANGE_NAMES[kind][language]
  if (kind === 'role-changed' && unit !== undefined) return `${name}, ${unit}`
  const isNamed = ['reworded', 'field-changed'].includes(kind) && field !== undefined
  return isNamed ? `${name} (${fieldName(field, language)})` : name
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
  return typeof value === 'object' && value !== null ? objectText({ ...value }, language) : String(value)
}

function objectText(value: Readonly<Record<string, unknown>>, language: Language): string {
  const { text, content, start, end, relation } = value
  if (typeof content === 'string') return content
  if (relation !== undefined)
    return `${String(value['number'] ?? value['title'])} (${named(RELATIONS, relation, language)})`
  const days = daysText({ start, end }, language)
  if (typeof text === 'string') return days === '' ? `"${text}"` : `"${text}" (${days})`
  return days === '' ? Object.values(value).flat().map(String).join(', ') : days
}

/** `2025-06-30`, `2025-01-01 – 2025-06-30`, `từ 2025-01-01` */
function daysText({ start, end }: Readonly<Record<string, unknown>>, language: Language): string {
  const days = [...new Set([start, end])].filter((day) => typeof day === 'string')
  return days.length === 1 && end === undefined ? `${SINCE[language]} ${days.join()}` : days.join(' – ')
}

const named = (names: Readonly<Record<string, TermNames>>, key: unknown, language: Language): string =>
  names[String(key)]?.[language] ?? String(key)
