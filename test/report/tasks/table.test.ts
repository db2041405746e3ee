import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { PRINTED_FIELDS, type PrintedField } from '../../../src/query/printed-fields.ts'
import { PLAIN } from '../../../src/report/palette.ts'
import { formatTaskTable } from '../../../src/report/tasks/table.ts'
import { listed } from './sample.ts'

const options = { language: 'vi', palette: PLAIN } as const
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '')

const vietnamese = fc
  .array(
    fc.constantFrom('đơn', 'vị', 'Ủy', 'ban', 'nghiêng', 'Thừa', '2025', 'thôn/bản', 'a-b', '漢字', '🌾'),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((words) => words.join(' '))

test('no line is wider than the terminal, no word is lost', () => {
  fc.assert(
    fc.property(vietnamese, vietnamese, fc.integer({ min: 60, max: 160 }), (content, text, width) => {
      const tasks = listed({
        content,
        time: { text, kind: 'ongoing' },
        units: [{ name: text, role: 'lead' }],
      })
      const table = formatTaskTable(tasks, { ...options, width })
      for (const line of lines(table)) expect(stringWidth(line)).toBeLessThanOrEqual(width)
      expect(lines(table).every((line) => !line.includes('…'))).toBe(true)
      for (const word of content.split(' ')) expect(table).toContain(word)
    }),
  )
})

test('a word longer than its column is cut, not dropped', () => {
  const word = 'x'.repeat(300)
  const table = formatTaskTable(listed({ content: word }), { ...options, width: 60 })
  expect(table.split('').filter((character) => character === 'x')).toHaveLength(300)
})

test('colour changes no width and stands in no line end', () => {
  const red = (text: string): string => `\u001b[31m${text}\u001b[39m`
  const tasks = listed({ content: 'Một việc dài hơn một dòng của bảng rất hẹp này' })
  const palette = { strong: red, faint: red, accent: red, bad: red, good: red, doubtful: red }
  const coloured = formatTaskTable(tasks, { ...options, width: 60, palette })
  const plain = formatTaskTable(tasks, { ...options, width: 60 })
  expect(coloured.replaceAll(red(''), '').replaceAll('\u001b[31m', '').replaceAll('\u001b[39m', '')).toBe(
    plain,
  )
})

test('decomposed letters are as wide as composed ones', () => {
  const content = 'Tổ chức tuyên truyền về chuyển đổi số'
  const widths = (text: string): number[] =>
    lines(formatTaskTable(listed({ content: text }), { ...options, width: 60 })).map((line) =>
      stringWidth(line),
    )
  expect(widths(content.normalize('NFD'))).toEqual(widths(content))
})

test('nothing to show is nothing', () => {
  expect(formatTaskTable([], { ...options, width: 80 })).toBe('')
})

test('with any fields, on any terminal, no line is wider and no word is lost', () => {
  const fields = fc.uniqueArray(fc.constantFrom(...(Object.keys(PRINTED_FIELDS) as PrintedField[])), {
    minLength: 1,
    maxLength: 20,
  })
  fc.assert(
    fc.property(fields, vietnamese, fc.integer({ min: 20, max: 160 }), (some, content, width) => {
      const tasks = listed({ content, units: [{ name: content, role: 'lead' }], note: content })
      const table = formatTaskTable(tasks, { ...options, width, fields: [...some, 'content'] })
      for (const line of lines(table)) expect(stringWidth(line)).toBeLessThanOrEqual(width)
      if (width > 60) for (const word of content.split(' ')) expect(table).toContain(word)
    }),
  )
})
