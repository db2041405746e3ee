import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  joinTexts,
  placedText,
  sliceText,
  spansOf,
  trimText,
  type PlacedText,
} from '../../src/document/placed-text.ts'

const twoLines = joinTexts([placedText('Sở', 0), placedText('Nội vụ', 3)], ' ')
const cut = joinTexts([placedText('Sở', 0), placedText('Nội vụ', 30)], ' ', true)

describe('spans', () => {
  test.each([
    ['one stretch', placedText('Sở Nội vụ', 5), [[5, 14]]],
    ['lines of one stretch', twoLines, [[0, 9]]],
    [
      'parts with something between',
      cut,
      [
        [0, 2],
        [30, 36],
      ],
    ],
    ['a part of it', sliceText(twoLines, 3, 6), [[3, 6]]],
    ['without the blank between, which has no place', sliceText(twoLines, 2, 3), []],
    ['nothing', sliceText(twoLines, 4, 4), []],
    ['trimmed', trimText(placedText('  a ', 10)), [[12, 13]]],
    [
      'parts in another order than in the source',
      joinTexts([placedText('b', 9), placedText('a', 2)], ' '),
      [
        [9, 10],
        [2, 3],
      ],
    ],
  ])('%s', (_, placed, spans) => {
    expect(spansOf(placed).map(({ start, end }) => [start, end])).toEqual(spans)
  })
})

const parts = fc.array(fc.tuple(fc.stringMatching(/^[a-zà-ỹ ]{0,6}$/), fc.nat(50)), { maxLength: 5 })
const placed = parts.map((list): PlacedText =>
  joinTexts(
    list.map(([text, at]) => placedText(text, at)),
    '-',
  ),
)

test('a slice keeps the place of every character', () => {
  fc.assert(
    fc.property(placed, fc.nat(30), fc.nat(30), (whole, one, other) => {
      const [start, end] = one < other ? [one, other] : [other, one]
      const places = (text: PlacedText) =>
        text.runs.flatMap((run) =>
          Array.from({ length: run.length }, (_, index) => [run.at + index, run.source + index]),
        )
      expect(sliceText(whole, start, end).text).toBe(whole.text.slice(start, end))
      expect(places(sliceText(whole, start, end)).map(([at = 0, source]) => [at + start, source])).toEqual(
        places(whole).filter(([at = 0]) => at >= start && at < end),
      )
    }),
  )
})
