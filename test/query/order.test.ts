import { expect, test } from 'vitest'
import { CATALOGUE } from '../../src/catalogue/index.ts'
import type { AskingDay } from '../../src/query/fields.ts'
import { groupTasks } from '../../src/query/grouping.ts'
import { listTasks } from '../../src/query/listed-task.ts'
import { sortKey, sortTasks } from '../../src/query/order.ts'
import type { Grouping } from '../../src/query/printed-fields.ts'
import { registryOf, taskOf } from '../registry/sample-registry.ts'

const day: AskingDay = { on: '2025-03-01', catalogue: CATALOGUE }
const listed = listTasks([
  registryOf({ number: '9/KH-UBND', date: '2025-02-01' }, [
    taskOf('II.1', { units: [{ name: 'Sở Y tế', role: 'lead' }], heading: ['A'] }),
    taskOf('II.2', {
      units: [
        { name: 'Ủy ban nhân dân các xã', role: 'implement' },
        { name: 'sở y tế', role: 'coordinate' },
        { name: 'Sở Nội vụ', role: 'receive' },
      ],
      time: { text: 'thường xuyên', kind: 'ongoing' },
    }),
    taskOf('II.10', {
      units: [],
      time: { text: 'ngày 15 hằng tháng', kind: 'recurring', every: 'month', days: [{ day: 15 }] },
    }),
  ]),
  registryOf({ number: '10/KH-UBND', date: '2024-02-01' }, [
    taskOf('I.1', { units: [{ name: 'Đài Phát thanh', role: 'coordinate' }] }),
    taskOf('I.2', {
      units: [{ name: 'Ban Dân tộc', role: 'lead' }],
      time: { text: 'x', kind: 'deadline', end: '2025-01-31' },
    }),
  ]),
])

test.each<[string, string]>([
  ['id', 'II.1 II.2 II.10 I.1 I.2'],
  ['-id', 'I.1 I.2 II.1 II.2 II.10'],
  ['due', 'I.2 II.10 II.1 I.1 II.2'],
  ['-due', 'II.1 I.1 II.10 I.2 II.2'],
  ['hạn', 'I.2 II.10 II.1 I.1 II.2'],
  ['date', 'I.1 I.2 II.1 II.2 II.10'],
  ['document', 'II.1 II.2 II.10 I.1 I.2'],
  ['unit', 'I.2 I.1 II.1 II.2 II.10'],
  ['lead', 'I.2 II.1 II.2 II.10 I.1'],
  ['role', 'II.1 I.2 II.2 I.1 II.10'],
  ['kind', 'II.2 II.10 II.1 I.1 I.2'],
  ['date,-due', 'I.1 I.2 II.1 II.10 II.2'],
])('sorted by %s', (keys, ids) => {
  const read = keys.split(',').flatMap((key) => sortKey(key) ?? [])
  expect(
    sortTasks(listed, read, day)
      .map(({ task }) => task.id)
      .join(' '),
  ).toBe(ids)
})

test('what is no field is no key', () => {
  expect(sortKey('size')).toBeUndefined()
  expect(sortKey('')).toBeUndefined()
})

test.each<[Grouping, string[]]>([
  [
    'unit',
    [
      'Sở Y tế: II.1 II.2',
      'Ủy ban nhân dân các xã: II.2',
      'Đài Phát thanh: I.1',
      'Ban Dân tộc: I.2',
      'undefined: II.10',
    ],
  ],
  ['document', ['9/KH-UBND@2025: II.1 II.2 II.10', '10/KH-UBND@2024: I.1 I.2']],
  ['month', ['2025-01: I.2', '2025-03: II.10', '2025-06: II.1 I.1', 'undefined: II.2']],
  ['kind', ['deadline: II.1 I.1 I.2', 'ongoing: II.2', 'recurring: II.10']],
  ['section', ['A: II.1', 'undefined: II.2 II.10 I.1 I.2']],
])('grouped by %s', (by, groups) => {
  const shown = groupTasks(listed, by, day).map(
    ({ key, tasks }) => `${String(key)}: ${tasks.map(({ task }) => task.id).join(' ')}`,
  )
  expect(shown).toEqual(groups)
})
