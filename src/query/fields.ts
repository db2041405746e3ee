import type { Catalogue } from '../catalogue/catalogue.ts'
import { dueDate, type DueOptions } from '../recognise/time/due-date.ts'
import { occurrences } from '../recognise/time/occurrences.ts'
import { addDays } from '../recognise/time/calendar.ts'
import type { Time } from '../recognise/time/time.ts'
import type { RegistryTime, Task } from '../registry/schema.ts'
import { FREQUENCIES, PARTS, STATES, TIME_KINDS, ROLES, type TermNames } from '../terms.ts'
import type { DayRange } from './expression.ts'
import type { ListedTask } from './listed-task.ts'
import { looseKey } from './word-match.ts'

/** What the value of some fields depends on besides the task. */
export interface AskingDay {
  /** ISO day for which is asked */
  readonly on: string
  readonly catalogue: Catalogue
  readonly dueOptions?: DueOptions
}

/** How a field is named, and how it is compared by the type of its values. */
export type Field = TermNames & { readonly also?: readonly string[] } & (
    | { readonly type: 'words'; readonly read: (one: ListedTask) => readonly string[] }
    | {
        readonly type: 'choice'
        readonly choices: Readonly<Record<string, TermNames>>
        readonly read: (one: ListedTask) => readonly string[]
      }
    | {
        readonly type: 'days'
        /** the first day, for sorting and printing */
        readonly read: (one: ListedTask, day: AskingDay) => string | undefined
        readonly within: (one: ListedTask, range: DayRange, day: AskingDay) => boolean
      }
    /** a unit of the task; its role, where the field says which */
    | { readonly type: 'unit'; readonly role?: 'lead' }
    | { readonly type: 'role' }
    | { readonly type: 'id' }
    | { readonly type: 'document' }
  )

/** Every field of the query language: its names, its type, where its values are. */
export const FIELDS = {
  id: { vi: 'mã', en: 'id', type: 'id' },
  unit: { vi: 'đơn vị', en: 'unit', also: ['units', 'cơ quan'], type: 'unit' },
  role: { vi: 'vai trò', en: 'role', also: ['roles'], type: 'role' },
  lead: { vi: 'chủ trì', en: 'lead', also: ['leads'], type: 'unit', role: 'lead' },
  kind: {
    vi: 'loại',
    en: 'kind',
    also: ['loại thời gian'],
    type: 'choice',
    choices: TIME_KINDS,
    read: (one) => timesOf(one.task).map(({ kind }) => kind),
  },
  due: { vi: 'hạn', en: 'due', also: ['thời hạn', 'deadline'], type: 'days', read: firstDue, within: isDue },
  start: {
    vi: 'từ ngày',
    en: 'start',
    also: ['bắt đầu', 'từ'],
    type: 'days',
    read: (one) => starts(one)[0],
    within: (one, range) => starts(one).some((day) => inRange(day, range)),
  },
  every: {
    vi: 'định kỳ',
    en: 'every',
    also: ['chu kỳ'],
    type: 'choice',
    choices: FREQUENCIES,
    read: (one) => timesOf(one.task).flatMap(({ every }) => every ?? []),
  },
  time: {
    vi: 'thời gian',
    en: 'time',
    also: ['times'],
    type: 'words',
    read: (one) => timesOf(one.task).map(({ text }) => text),
  },
  part: { vi: 'phần', en: 'part', type: 'choice', choices: PARTS, read: ({ task }) => [task.part] },
  section: {
    vi: 'mục',
    en: 'section',
    also: ['heading'],
    type: 'words',
    read: ({ task }) => task.heading ?? [],
  },
  document: { vi: 'văn bản', en: 'document', also: ['plan', 'kế hoạch'], type: 'document' },
  number: {
    vi: 'số',
    en: 'number',
    also: ['số ký hiệu'],
    type: 'words',
    read: ({ registry }) => present(registry.document.number),
  },
  issuer: {
    vi: 'cơ quan ban hành',
    en: 'issuer',
    also: ['ban hành'],
    type: 'words',
    read: ({ registry }) => present(registry.document.issuer),
  },
  date: {
    vi: 'ngày',
    en: 'date',
    also: ['ngày ban hành'],
    type: 'days',
    read: ({ registry }) => registry.document.date,
    within: ({ registry }, range) => inRange(registry.document.date, range),
  },
  product: {
    vi: 'sản phẩm',
    en: 'product',
    also: ['products'],
    type: 'words',
    read: ({ task }) => (task.products ?? []).map(({ text }) => text),
  },
  citation: {
    vi: 'viện dẫn',
    en: 'citation',
    also: ['citations', 'căn cứ'],
    type: 'words',
    read: citationsOf,
  },
  target: {
    vi: 'chỉ tiêu',
    en: 'target',
    also: ['targets'],
    type: 'words',
    read: ({ registry }) => (registry.targets ?? []).map(({ text }) => text),
  },
  state: {
    vi: 'tình trạng',
    en: 'state',
    also: ['status', 'trạng thái'],
    type: 'choice',
    choices: STATES,
    read: ({ task }) => present(task.status?.state),
  },
  text: {
    vi: 'nội dung',
    en: 'text',
    also: ['content'],
    type: 'words',
    read: ({ task }) => [task.content, ...(task.items ?? [])],
  },
} as const satisfies Record<string, Field>

export type FieldName = keyof typeof FIELDS

/** The choices of a field that has a closed set of values. */
export function choicesOf(field: FieldName): Readonly<Record<string, TermNames>> {
  const found: Field = FIELDS[field]
  return found.type === 'role' ? ROLES : found.type === 'choice' ? found.choices : {}
}

/** The field that a name means: in English or Vietnamese, with or without marks, blanks or hyphens. */
export function fieldNamed(name: string): FieldName | undefined {
  return byName().get(looseKey(name))
}

/** The names by which fields may be called, for suggestions. */
export const fieldNames = (): string[] =>
  Object.values(FIELDS).flatMap(({ en, vi }) => [en, vi.replaceAll(' ', '-')])

let names: ReadonlyMap<string, FieldName> | undefined
function byName(): ReadonlyMap<string, FieldName> {
  names ??= new Map(
    Object.entries(FIELDS).flatMap(([key, field]: [string, Field]) =>
      [key, field.vi, field.en, ...(field.also ?? [])].map(
        (one) => [looseKey(one), key as FieldName] as const,
      ),
    ),
  )
  return names
}

const present = (value: string | undefined): string[] => (value === undefined ? [] : [value])

export const timesOf = (task: Task): RegistryTime[] => [
  ...(task.time === undefined ? [] : [task.time]),
  ...(task.otherTimes ?? []),
]

const starts = ({ task }: ListedTask): string[] => timesOf(task).flatMap(({ start }) => start ?? [])

export function inRange(day: string | undefined, { from, to }: DayRange): boolean {
  return day !== undefined && (from === undefined || day >= from) && (to === undefined || day <= to)
}

/** The earliest day on which the task is due, seen from the day asked for. */
function firstDue({ task }: ListedTask, { on, catalogue, dueOptions }: AskingDay): string | undefined {
  const days = timesOf(task).flatMap((time) => dueDate(plainTime(time), on, dueOptions, catalogue) ?? [])
  return days.sort()[0]
}

/** How far ahead of an open range occurrences are looked for. */
const HORIZON = 366 * 2

/**
 * Whether the task is due within the range: its deadline, or one of its occurrences. A recurrence looks into the
 * future: in a range without beginning it starts with the day asked for.
 */
function isDue({ task }: ListedTask, range: DayRange, { on, catalogue, dueOptions }: AskingDay): boolean {
  return timesOf(task).some((time) => {
    if (time.kind !== 'recurring') return inRange(dueDate(plainTime(time), on, dueOptions, catalogue), range)
    const from = range.from ?? on
    return occurrences(plainTime(time), from, range.to ?? addDays(from, HORIZON)).length > 0
  })
}

function plainTime({ basis: _basis, at: _at, ...time }: RegistryTime): Time {
  return time
}

/** What the task cites, and what its document as a whole carries out, rests on, amends or replaces. */
function citationsOf({ task, registry }: ListedTask): string[] {
  const ofDocument = (registry.citations ?? []).filter(({ relation }) => relation !== 'mentions')
  return [
    ...(task.citations ?? []),
    ...ofDocument.flatMap(({ number, title }) => [...present(number), ...present(title)]),
  ]
}
