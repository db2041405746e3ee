import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { formatTaskCounts } from '../../../src/report/tasks/counts.ts'

const options = { language: 'vi', separator: ';' } as const
const GROUPS = [
  { key: 'deadline', name: 'thời hạn; "sớm"', count: 2 },
  { key: '=1+1', name: '=1+1', count: 1 },
  { name: '(không có)', count: 10 },
]

test.each([
  ['table', '13\n', '2\tthời hạn; "sớm"\n1\t=1+1\n10\t(không có)\n'],
  ['ndjson', '{"count":13}\n', '{"group":"deadline","count":2}\n{"group":"=1+1","count":1}\n{"count":10}\n'],
  ['yaml', 'count: 13\n', '- group: "deadline"\n  count: 2\n- group: "=1+1"\n  count: 1\n- count: 10\n'],
  [
    'csv',
    '\ufeffSố lượng\r\n13\r\n',
    '\ufeffNhóm;Số lượng\r\n"thời hạn; ""sớm""";2\r\n\'=1+1;1\r\n(không có);10\r\n',
  ],
  ['tsv', 'Số lượng\n13\n', 'Nhóm\tSố lượng\nthời hạn; "sớm"\t2\n\'=1+1\t1\n(không có)\t10\n'],
  [
    'markdown',
    '13\n',
    '| Nhóm | Số lượng |\n| --- | ---: |\n| thời hạn; "sớm" | 2 |\n| =1+1 | 1 |\n| (không có) | 10 |\n',
  ],
])('%s', (format, total, groups) => {
  expect(formatTaskCounts(13, undefined, format, options)).toBe(total)
  expect(formatTaskCounts(13, GROUPS, format, options)).toBe(groups)
})

test('JSON and YAML say the same, no groups too', () => {
  for (const groups of [undefined, GROUPS, []]) {
    const json: unknown = JSON.parse(formatTaskCounts(13, groups, 'json', options))
    expect(parse(formatTaskCounts(13, groups, 'yaml', options))).toEqual(json)
  }
})
