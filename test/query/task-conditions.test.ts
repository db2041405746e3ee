import { expect, test } from 'vitest'
import type { Options } from '../../src/commands/command.ts'
import { conditionsOf } from '../../src/commands/task-conditions.ts'
import { UserError } from '../../src/errors.ts'
import { parseQuery } from '../../src/query/parse-query.ts'

/** The options of `tasks` are expressions of `query`: both must mean the same. */
const on = '2026-03-01'

test.each<[Options, string]>([
  [{ unit: 'Sở Y tế' }, 'unit:"Sở Y tế"'],
  [{ unit: 'Sở Y tế', role: ['lead'] }, 'unit:"Sở Y tế" role:lead'],
  [{ role: ['lead', 'guide'] }, 'role:(lead OR guide)'],
  [{ kind: ['deadline'] }, 'kind:deadline'],
  [{ kind: ['deadline', 'period'], state: ['doing'] }, 'kind:(deadline OR period) state:doing'],
  [{ document: ['157'] }, 'document:157'],
  [{ document: ['157', '52/KH-UBND'] }, 'document:(157 OR 52/KH-UBND)'],
  [{ 'due-before': '2026-06-01' }, 'due:<2026-06-01'],
  [{ 'due-after': '2026-06-01' }, 'due:>2026-06-01'],
  [{ overdue: true }, 'due:<today -state:(done OR dropped)'],
  [{ upcoming: '30d' }, 'due:today..30d -state:(done OR dropped)'],
  [{ upcoming: '30' }, 'due:today..30d -state:(done OR dropped)'],
  [{ upcoming: '2 tuần' }, 'due:today..14d -state:(done OR dropped)'],
])('%j is %s', (options, expression) => {
  expect(conditionsOf(options, on)).toEqual(parseQuery(expression, { on }))
})

test('no conditions ask for every task', () => {
  expect(conditionsOf({ direct: true, sort: ['due'] }, on)).toBeUndefined()
})

test.each(['soon', '', '-3d', '5 giờ'])('--upcoming %j is a mistake', (upcoming) => {
  expect(() => conditionsOf({ upcoming }, on)).toThrow(UserError)
})
