import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PLAIN } from '../../../src/report/palette.ts'
import { drawTable } from '../../../src/report/tasks/draw-table.ts'
import { drawWithLibrary, formatTaskTable } from '../../../src/report/tasks/table.ts'
import { wrapText } from '../../../src/report/wrap.ts'
import { listed } from './sample.ts'

const cell = (text: string, width: number, paint = (line: string): string => line) => ({
  lines: wrapText(text, width),
  paint,
})

test('the linear drawing is that of cli-table3', () => {
  const text = fc
    .array(fc.constantFrom('đơn', 'vị', 'Ủy ban', '漢字', '🌾', 'a-b', '\n', '2025'), { maxLength: 9 })
    .map((words) => words.join(' '))
  const widths = fc.array(fc.integer({ min: 6, max: 20 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(
      widths,
      fc.array(fc.array(text, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
      (wide, rows) => {
        const cells = rows.map((row) => wide.map((width, index) => cell(row[index] ?? '', width)))
        const head = wide.map((width, index) => cell(`Cột ${String(index)}`, width))
        expect(drawTable(head, cells, wide)).toBe(drawWithLibrary(head, cells, wide))
      },
    ),
  )
})

test('colours take no room', () => {
  const bold = (line: string): string => `\u001b[1m${line}\u001b[22m`
  const drawn = drawTable([cell('Mã', 6, bold)], [[cell('II.1', 6, bold)]], [6])
  expect(drawn.split('\n')[3]).toBe(' \u001b[1mII.1\u001b[22m   ')
})

test('many rows are all there', () => {
  const tasks = listed(
    ...Array.from({ length: 2000 }, (_, index) => ({
      id: `I.${String(index)}`,
      content: `Việc ${String(index)}`,
    })),
  )
  const table = formatTaskTable(tasks, { language: 'vi', palette: PLAIN, width: 80 })
  expect(table.match(/^ I\.\d+/gmu)).toHaveLength(2000)
})
