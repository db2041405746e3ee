import { allOf, anyOf, type DayRange, type Expression, type FieldTest } from '../query/expression.ts'
import type { FieldName } from '../query/fields.ts'
import { readDays } from '../query/day-value.ts'
import { addDays } from '../recognise/time/calendar.ts'
import { UserError } from '../errors.ts'
import { flagOption, listOption, textOption, type Options } from './command.ts'

/** The expression that the options of `tasks` stand for; undefined when they ask for every task. */
export function conditionsOf(options: Options, on: string): Expression | undefined {
  const unit = textOption(options, 'unit')
  const before = textOption(options, 'due-before')
  const after = textOption(options, 'due-after')
  const upcoming = textOption(options, 'upcoming')
  const terms: Expression[] = [
    ...(unit === undefined ? [] : [field('unit', { kind: 'unit', name: unit })]),
    ...choices('role', listOption(options, 'role')),
    ...choices('kind', listOption(options, 'kind')),
    ...choices('state', listOption(options, 'state')),
    ...listedOr(listOption(options, 'document').map((words) => field('document', { kind: 'words', words }))),
    ...(before === undefined ? [] : [due({ to: addDays(before, -1) })]),
    ...(after === undefined ? [] : [due({ from: addDays(after, 1) })]),
    ...(flagOption(options, 'overdue') ? [due({ to: addDays(on, -1) }), NOT_OVER] : []),
    ...(upcoming === undefined ? [] : [due({ from: on, to: dayOffset(upcoming, on) }), NOT_OVER]),
  ]
  return terms.length === 0 ? undefined : allOf(terms)
}

const field = (name: FieldName, test: FieldTest): Expression => ({ kind: 'field', field: name, test })
const due = (range: DayRange): Expression => field('due', { kind: 'days', ...range })
const listedOr = (terms: readonly Expression[]): Expression[] => (terms.length === 0 ? [] : [anyOf(terms)])
const choices = (name: FieldName, values: readonly string[]): Expression[] =>
  listedOr(values.map((value) => field(name, { kind: 'choice', value })))

/** Neither done nor dropped. */
const NOT_OVER: Expression = {
  kind: 'not',
  term: anyOf(['done', 'dropped'].map((value) => field('state', { kind: 'choice', value }))),
}

/** The last day of `30d`, `2w`, `3m` from today on; a bare number counts days. */
function dayOffset(typed: string, on: string): string {
  const days = /^\+?\d{1,4}\s*\p{L}*$/u.test(typed)
    ? readDays(/\p{L}$/u.test(typed) ? typed : `${typed}d`, on)
    : undefined
  if (days === undefined) throw new UserError('usage/bad-offset', { option: '--upcoming', value: typed })
  return days.to
}
