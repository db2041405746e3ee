import { heading } from '../../messages/headings.ts'
import { taskRecord, type ListedTask } from '../../query/listed-task.ts'
import type { PrintedField } from '../../query/printed-fields.ts'
import { PARTS, STATES, TIME_KINDS, type Language } from '../../terms.ts'
import { leadNames, roleNames, timeText, unitLines, viaText } from './cells.ts'
import type { TaskReportOptions } from './options.ts'

type Read = (one: ListedTask, options: TaskReportOptions) => string | undefined

/** Every field as text for a cell. */
const TEXTS: Readonly<Record<PrintedField, Read>> = {
  group: ({ group }) => group,
  id: ({ id }) => id,
  document: ({ registry }) => registry.document.number,
  date: ({ registry }) => registry.document.date,
  issuer: ({ registry }) => registry.document.issuer,
  part: ({ task }, { language }) => PARTS[task.part][language],
  section: ({ task }) => task.heading?.join(' › '),
  content: ({ task }) => task.content,
  items: ({ task }) => task.items?.join('\n'),
  role: (one, { language }) => roleNames(one, language),
  units: (one, { language }) => unitLines(one, language),
  lead: (one) => leadNames(one),
  via: (one, { language }) => viaText(one, language),
  time: (one) => timeText(one),
  kind: ({ task }, { language }) => (task.time === undefined ? '' : TIME_KINDS[task.time.kind][language]),
  start: ({ task }) => task.time?.start,
  end: ({ task }) => task.time?.end,
  due: (one, { dueOf }) => dueOf?.(one),
  products: ({ task }) => task.products?.map(({ text }) => text).join('\n'),
  budget: ({ task }) => task.budget?.text,
  citations: ({ task }) => task.citations?.join(', '),
  state: ({ task }, { language }) =>
    task.status === undefined ? undefined : STATES[task.status.state][language],
  note: ({ task }) => task.note,
  place: ({ task }) => task.at,
}

export const printedText = (field: PrintedField, one: ListedTask, options: TaskReportOptions): string =>
  TEXTS[field](one, options) ?? ''

export const printedTitle = (field: PrintedField, language: Language): string =>
  heading(field === 'content' ? 'what' : field, language)

/** A task as plain data: all of it, or only the fields asked for, those that it has. */
export function printedRecord(
  one: ListedTask,
  options: TaskReportOptions,
): Readonly<Record<string, unknown>> {
  const record: Readonly<Record<string, unknown>> = { ...taskRecord(one) }
  if (options.fields === undefined) return record
  const { task, units } = one
  const values: Partial<Record<PrintedField, unknown>> = {
    section: task.heading,
    part: task.part,
    role: [...new Set(units.map(({ role }) => role))],
    lead: (task.units ?? []).filter(({ role }) => role === 'lead').map(({ name }) => name),
    kind: task.time?.kind,
    state: task.status?.state,
    date: one.registry.document.date,
    issuer: one.registry.document.issuer,
    place: task.at,
    start: task.time?.start,
    end: task.time?.end,
    due: options.dueOf?.(one),
  }
  // what tells groups apart is printed with them, asked for or not
  const fields = new Set<PrintedField>([
    ...(one.group === undefined ? [] : ['group' as const]),
    ...options.fields,
  ])
  const entries = [...fields].map(
    (field) => [field, field in values ? values[field] : record[field]] as const,
  )
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}
