import { excerpt } from '../messages/amounts.ts'
import { READINGS, TASK_FIELDS, TRACE_WORDS, type ReadingKind } from '../messages/readings.ts'
import type { Span } from '../place.ts'
import type { RegistryTime, Task } from '../registry/schema.ts'
import type { SourceText } from '../source/source-text.ts'
import { BASES, PARTS, ROLES, TIME_KINDS, type Basis, type Language } from '../terms.ts'

/** A stretch of the source and what it was understood to be. */
export interface ReadingOf {
  readonly span: Span
  readonly as: ReadingKind
  readonly id?: string
}

const QUOTED = 70

/** A line for each stretch of the source in its order: place, what it is, the words. */
export function formatReadings(
  readings: readonly ReadingOf[],
  source: SourceText,
  language: Language,
): string {
  return [...readings]
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map(({ span, as, id }) => {
      const name = id === undefined ? READINGS[as][language] : `${READINGS[as][language]} ${id}`
      return `${source.place(span)}\t${name}\t${quote(span, source)}\n`
    })
    .join('')
}

/** For one task: each field with what was read, from which words at which place, and what it rests on. */
export function formatTrace(
  task: Task,
  readings: readonly ReadingOf[],
  source: SourceText,
  language: Language,
): string {
  const line = (field: keyof typeof TASK_FIELDS, value: string, at?: string, basis?: Basis): string[] => {
    const rests = basis === undefined ? [] : [`${TRACE_WORDS.basis[language]}: ${BASES[basis][language]}`]
    const words = at === undefined ? [] : [`${TRACE_WORDS.from[language]} ${at}: ${quoteAll(at, source)}`]
    return [`${TASK_FIELDS[field][language]}: ${value}`, ...[...words, ...rests].map((text) => `    ${text}`)]
  }
  const times = [task.time, ...(task.otherTimes ?? [])].filter((time) => time !== undefined)
  const spans = task.at.split(', ').flatMap((place) => source.spanOf(place) ?? [])
  const touched = readings.filter(({ span }) =>
    spans.some(({ start, end }) => span.start < end && span.end > start),
  )
  return `${[
    task.id,
    ...line('part', PARTS[task.part][language]),
    ...(task.heading ?? []).flatMap((heading) => line('heading', heading)),
    ...line('content', excerpt(task.content, QUOTED), task.at),
    ...(task.items ?? []).flatMap((item) => line('items', excerpt(item, QUOTED))),
    ...(task.units ?? []).flatMap(({ name, id, role, at, basis }) => {
      const known = id === undefined ? '' : ` [${id}]`
      return line('unit', `${name}${known} – ${ROLES[role][language]}`, at, basis)
    }),
    ...times.flatMap((time) => line('time', timeText(time, language), time.at, time.basis)),
    ...(task.products ?? []).flatMap(({ text, at }) => line('product', text, at)),
    ...(task.budget === undefined ? [] : line('budget', task.budget.text, task.budget.at)),
    `${TRACE_WORDS.readAs[language]}:`,
    ...formatReadings(touched, source, language)
      .trimEnd()
      .split('\n')
      .map((text) => `    ${text}`),
  ].join('\n')}\n`
}

function timeText({ text, kind, start, end }: RegistryTime, language: Language): string {
  return [`"${text}"`, TIME_KINDS[kind][language], start, end].filter((part) => part !== undefined).join(', ')
}

const quote = ({ start, end }: Span, source: SourceText): string =>
  `"${excerpt(source.text.slice(start, end), QUOTED)}"`

const quoteAll = (at: string, source: SourceText): string =>
  at
    .split(', ')
    .flatMap((place) => source.spanOf(place) ?? [])
    .map((span) => quote(span, source))
    .join(' … ')
