import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { listTasks, shortIds } from '../../../src/query/listed-task.ts'
import { findTask } from '../../../src/registry/ids.ts'
import type { Registry } from '../../../src/registry/schema.ts'
import { csvCell, formatTaskCsv } from '../../../src/report/tasks/csv.ts'
import { formatTaskJson } from '../../../src/report/tasks/json.ts'
import { formatTaskMarkdown } from '../../../src/report/tasks/markdown.ts'
import { formatTaskLines } from '../../../src/report/tasks/plain.ts'
import { formatTaskYaml } from '../../../src/report/tasks/yaml.ts'
import { listed, registryOf } from './sample.ts'

const vi = { language: 'vi' } as const

test.each([
  ['văn bản', 'văn bản'],
  ['a,b', '"a,b"'],
  ['a "b"', '"a ""b"""'],
  ['hai\ndòng', '"hai\ndòng"'],
  ['=1+1', "'=1+1"],
  ['+84', "'+84"],
  ['-2', "'-2"],
  ['- gạch đầu dòng', "'- gạch đầu dòng"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =1', "'  =1"],
  [' a', '" a"'],
  ['＝1', "'＝1"],
  ['a=1', 'a=1'],
  ['', ''],
  ['2025-06-30', '2025-06-30'],
])('CSV cell %j', (text, cell) => {
  expect(csvCell(text, ',')).toBe(cell)
})

test('another separator is quoted, the comma is not', () => {
  expect(csvCell('a;b', ';')).toBe('"a;b"')
  expect(csvCell('a,b', ';')).toBe('a,b')
})

/** The cells of a CSV text, read as RFC 4180 says. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const match of text.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n)/gu)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

test('whatever stands in a task, CSV gives it back in its cell and no cell is a formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (content) => {
      const [head = [], row = []] = readCsv(formatTaskCsv(listed({ content }), vi))
      const cell = row[head.indexOf('Nhiệm vụ')] ?? ''
      expect(row).toHaveLength(head.length)
      expect(cell === content || cell === `'${content}`).toBe(true)
      expect(cell).not.toMatch(/^[=+\-@\t\r]/u)
    }),
  )
})

test('CSV begins with a byte order mark and ends its lines with CRLF', () => {
  expect(formatTaskCsv(listed({}), vi)).toMatch(/^\ufeff[^\n]*\r\n[^\n]*\r\n$/u)
})

test('JSON and YAML say the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (content) => {
      const tasks = listed({ content, items: [content, '012', 'yes', '2025-01-01'] })
      expect(parse(formatTaskYaml(tasks))).toEqual(JSON.parse(formatTaskJson(tasks)))
    }),
  )
})

test('JSON of no tasks is an empty array', () => {
  expect(formatTaskJson([])).toBe('[]\n')
})

test('Markdown keeps a task on its row and shows signs as they are', () => {
  const text = formatTaskMarkdown(listed({ content: 'a | b\n*c* <d> & _e_' }), vi)
  expect(text.split('\n')[2]).toBe('| I.1 | a \\| b<br>\\*c\\* \\<d\\> &amp; \\_e\\_ |  |  |')
})

test('in a pipe each task is one line', () => {
  const text = formatTaskLines(listed({ content: 'một\thai\nba', items: ['bốn'] }, {}), vi)
  expect(text.split('\n')).toHaveLength(4)
  expect(text.split('\n')[1]?.split('\t')).toEqual(['I.1', 'một hai / ba / - bốn', '', ''])
})

test.each([
  [
    ['52/KH-UBND', '2025-02-17'],
    ['60/KH-UBND', '2025-02-17'],
    ['52#I.1', '60#I.1'],
  ],
  [
    ['52/KH-UBND', '2025-02-17'],
    ['52/QĐ-UBND', '2025-02-17'],
    ['52/KH-UBND#I.1', '52/QĐ-UBND#I.1'],
  ],
  [
    ['52/KH-UBND', '2025-02-17'],
    ['52/KH-UBND', '2024-02-17'],
    ['52/KH-UBND@2025#I.1', '52/KH-UBND@2024#I.1'],
  ],
])('ids of %j and %j', ([number, date], [other, otherDate], ids) => {
  const first = registryOf([{}], { number: number ?? '', date: date ?? '' })
  const second = registryOf([{}], { number: other ?? '', date: otherDate ?? '' })
  expect(shortIds(listTasks([first, second]))).toEqual(ids)
  expect(shortIds(listTasks([first]))).toEqual(['I.1'])
})

test('ids tell the document among all that were asked, though the list is of one', () => {
  const first = registryOf([{}], { number: '52/KH-UBND' })
  const second = registryOf([{}], { number: '60/KH-UBND' })
  const nameless: Registry = {
    ...registryOf([{}], {}),
    document: {},
    source: { ...second.source, path: '60-a.md' },
  }
  const asked = [first, second]
  expect(shortIds(listTasks([first]), asked)).toEqual(['52#I.1'])
  expect(formatTaskMarkdown(listTasks([first]), { ...vi, asked })).toContain('| 52#I.1 |')
  // "60" is the beginning of what stands in for the number of the other
  expect(shortIds(listTasks([second]), [...asked, nameless])).toEqual(['60/KH-UBND#I.1'])
  expect(shortIds(listTasks([nameless]), [...asked, nameless])).toEqual(['60-a#I.1'])
})

test('every short id is one that `show` understands', () => {
  const number = fc.constantFrom('52/KH-UBND', '52/QĐ-UBND', '52-KH/TU', '60/KH-UBND', undefined)
  const document = fc.record({
    number,
    date: fc.constantFrom('2024-02-17', '2025-02-17'),
    jurisdiction: fc.constantFrom('lam-son', 'ha-binh'),
    stem: fc.constantFrom('52', '52-a', 'plan'),
  })
  fc.assert(
    fc.property(
      fc.uniqueArray(document, { minLength: 1, maxLength: 6, selector: (one) => JSON.stringify(one) }),
      (documents) => {
        const asked = documents.map(({ number: own, date, jurisdiction, stem }): Registry => ({
          ...registryOf([{}]),
          document: { ...(own !== undefined && { number: own }), date, jurisdiction },
          source: { path: `${stem}.md`, format: 'markdown', kind: 'document', digest: 'sha256:00' },
        }))
        const listed = listTasks(asked)
        for (const [index, id] of shortIds(listed, asked).entries()) {
          const { registry, id: whole } = listed[index] ?? { registry: undefined, id: '' }
          const isOnly = listed.filter((one) => one.id === whole).length === 1
          const found = findTask(asked, id)
          if (isOnly) expect('found' in found && found.found.registry === registry).toBe(true)
          else expect(found).toHaveProperty('ambiguous')
        }
      },
    ),
  )
})
