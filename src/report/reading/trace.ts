import { excerpt } from '../../messages/amounts.ts'
import { TASK_FIELDS, TRACE_WORDS } from '../../messages/readings.ts'
import type { HowRead, TaskDraft } from '../../extract/task-draft.ts'
import type { PlacedText } from '../../document/placed-text.ts'
import { spansOf } from '../../document/placed-text.ts'
import type { Span } from '../../place.ts'
import type { RegistryTime, RegistryUnit, Task } from '../../registry/schema.ts'
import type { SourceText } from '../../source/source-text.ts'
import { BASES, PARTS, ROLES, RULES, TIME_KINDS, type Basis, type Language } from '../../terms.ts'
import { wrapText } from '../wrap.ts'
import { foldWords } from './list.ts'

const QUOTED = 160
const INDENT = '    '

export interface TraceOptions {
  readonly source: SourceText
  readonly language: Language
  readonly width: number
}

/**
 * For one task: each field with its value, the rule that read it, the words of the source with their place, and
 * what it rests on when they do not state it.
 * @param draft the task as extraction found it; its fields know their places and rules
 */
export function formatTrace(task: Task, draft: TaskDraft | undefined, options: TraceOptions): string {
  const { language } = options
  const times = [task.time, ...(task.otherTimes ?? [])].filter((time) => time !== undefined)
  const entry = (field: keyof typeof TASK_FIELDS, value: string, why: Why = {}): string[] =>
    fieldLines(TASK_FIELDS[field][language], value, why, options)
  const text = (field: 'items' | 'product', value: string, placed: PlacedText | undefined, read?: HowRead) =>
    entry(field, value, { ...(placed && { spans: spansOf(placed) }), ...(read && { read }) })
  return `${[
    `${task.id}  ${task.at}`,
    ...entry('part', PARTS[task.part][language]),
    ...(task.heading ?? []).flatMap((heading) => entry('heading', heading)),
    ...entry('content', task.content, {
      ...(draft && { spans: spansOf(draft.content) }),
      ...(draft?.read?.content && { read: draft.read.content }),
    }),
    ...(task.items ?? []).flatMap((item, at) => text('items', item, draft?.items[at])),
    ...(task.units ?? []).flatMap((unit) => entry('unit', unitText(unit, language), unitWhy(unit, draft))),
    ...times.flatMap((time) => entry('time', timeText(time, language), timeWhy(time, draft))),
    ...(task.products ?? []).flatMap((product, at) =>
      text('product', product.text, draft?.products[at], draft?.read?.products),
    ),
    ...(task.budget === undefined
      ? []
      : entry('budget', task.budget.text, {
          ...(draft?.budget && { spans: spansOf(draft.budget) }),
          ...(draft?.read?.budget && { read: draft.read.budget }),
        })),
    ...(task.citations ?? []).flatMap((number) => entry('citation', number)),
  ].join('\n')}\n`
}

/** Why a field has its value. */
interface Why {
  readonly read?: HowRead
  readonly spans?: readonly Span[]
  readonly basis?: Basis
}

function fieldLines(
  name: string,
  value: string,
  { read, spans, basis }: Why,
  options: TraceOptions,
): string[] {
  const { source, language, width } = options
  const rule =
    read === undefined
      ? []
      : [`${TRACE_WORDS.rule[language]}: ${RULES[read.rule][language]}${words(read.words)}`]
  const from = (spans ?? []).map(
    (span) =>
      `${TRACE_WORDS.from[language]} ${source.place(span)}: "${excerpt(foldWords(source.text.slice(span.start, span.end)), QUOTED)}"`,
  )
  const rests = basis === undefined ? [] : [`${TRACE_WORDS.basis[language]}: ${BASES[basis][language]}`]
  return [
    ...hang(`${name}: ${excerpt(value, QUOTED)}`, '', width),
    ...[...rule, ...from, ...rests].flatMap((line) => hang(line, INDENT, width)),
  ]
}

const words = (text: string | undefined): string => (text === undefined ? '' : ` "${text}"`)

function hang(text: string, indent: string, width: number): string[] {
  const [first = '', ...rest] = wrapText(text, width - indent.length - 2)
  return [`${indent}${first}`, ...rest.map((line) => `${indent}  ${line}`)]
}

function unitText({ name, id, role }: RegistryUnit, language: Language): string {
  const known = id === undefined ? '' : ` [${id}]`
  return `${name}${known} – ${ROLES[role][language]}`
}

function unitWhy(unit: RegistryUnit, draft: TaskDraft | undefined): Why {
  const found = draft?.units.find(
    (other) => sameWords(other.unit.name, unit.name) && other.role === unit.role,
  )
  return why(found, unit.basis)
}

function timeText({ text, kind, start, end }: RegistryTime, language: Language): string {
  return [`"${text}"`, TIME_KINDS[kind][language], start, end].filter((part) => part !== undefined).join(', ')
}

function timeWhy(time: RegistryTime, draft: TaskDraft | undefined): Why {
  return why(
    draft?.times.find((other) => sameWords(other.time.text, time.text)),
    time.basis,
  )
}

const why = (
  draft: { readonly spans: readonly Span[]; readonly read?: HowRead } | undefined,
  basis: Basis | undefined,
): Why => ({
  ...(draft !== undefined && { spans: draft.spans }),
  ...(draft?.read !== undefined && { read: draft.read }),
  ...(basis !== undefined && { basis }),
})

const sameWords = (one: string, other: string): boolean =>
  one.replace(/\s+/gu, ' ').trim() === other.replace(/\s+/gu, ' ').trim()
