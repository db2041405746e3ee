import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import {
  foldWords,
  formatReadings,
  gatherReadings,
  type ReadingOf,
} from '../../../src/report/reading/list.ts'
import { makeSourceText } from '../../../src/source/make-source-text.ts'
import { parse, PLANS } from '../../pipeline/plans.ts'

const TEXT = 'I. NỘI DUNG\n\n1. Gieo hạt\n- Thời gian: Quý II\n|\nNơi nhận:\n- Lưu: VT.\n'
const reading = (words: string, as: ReadingOf['as'], id?: string): ReadingOf => {
  const start = TEXT.indexOf(words)
  return { span: { start, end: start + words.length }, as, ...(id !== undefined && { id }) }
}
const gathered = (readings: readonly ReadingOf[]): string[] =>
  gatherReadings(readings, TEXT).map(({ span, as }) => `${as} ${TEXT.slice(span.start, span.end)}`)

test.each([
  [
    'in source order',
    [reading('Quý II', 'field'), reading('I. NỘI DUNG', 'heading')],
    ['heading I. NỘI DUNG', 'field Quý II'],
  ],
  ['drawn lines are not told', [reading('|', 'rule')], []],
  [
    'the same twice is told once',
    [reading('Gieo hạt', 'task', 'I.1'), reading('Gieo hạt', 'task', 'I.1')],
    ['task Gieo hạt'],
  ],
  [
    'a mark joins its words',
    [reading('1.', 'task', 'I.1'), reading('Gieo hạt', 'task', 'I.1')],
    ['task 1. Gieo hạt'],
  ],
  [
    'two tasks stay two',
    [reading('Gieo', 'task', 'I.1'), reading('hạt', 'task', 'I.2')],
    ['task Gieo', 'task hạt'],
  ],
  [
    'two statements on two lines stay two',
    [reading('Gieo hạt', 'statement'), reading('Thời gian', 'statement')],
    ['statement Gieo hạt', 'statement Thời gian'],
  ],
  [
    'lines of recipients are one',
    [reading('Nơi nhận:', 'recipients'), reading('- Lưu: VT.', 'recipients')],
    ['recipients Nơi nhận:\n- Lưu: VT.'],
  ],
  [
    'a heading that is a task is told as a task',
    [reading('1. Gieo hạt', 'heading'), reading('1.', 'task', 'I.1'), reading('Gieo hạt', 'task', 'I.1')],
    ['task 1. Gieo hạt'],
  ],
  [
    'a value inside of a task is told as well',
    [reading('Gieo hạt', 'task', 'I.1'), reading('hạt', 'target', 'I.1')],
    ['task Gieo hạt', 'target hạt'],
  ],
] as const)('%s', (_, readings, expected) => {
  expect(gathered(readings)).toEqual(expected)
})

test('words are told on one line, without markup and borders of cells', () => {
  expect(foldWords('**Gieo**\n hạt |\n| ngày<sup>22</sup>')).toBe('Gieo hạt ngày22')
})

test('a line for each stretch: place, name in the language, first words', () => {
  const source = makeSourceText('plan.txt', TEXT)
  const readings = [reading('I. NỘI DUNG', 'heading'), reading('Gieo hạt', 'task', 'I.1')]
  expect(formatReadings(readings, source, 'en', 60)).toBe(
    '1:1-1:12  heading   I. NỘI DUNG\n3:4-3:12  task I.1  Gieo hạt\n',
  )
  expect(formatReadings(readings, source, 'vi', 60)).toContain('3:4-3:12  nhiệm vụ I.1  Gieo hạt\n')
})

test.each([60, 80, 120])('no line is wider than %i columns', (width) => {
  for (const { text, format } of PLANS.slice(0, 12)) {
    const { readings = [], source } = parse(text, format)
    if (source === undefined) continue
    const lines = formatReadings(readings, source, 'vi', width).trimEnd().split('\n')
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([])
  }
})
