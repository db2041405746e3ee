import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberValue } from '../../../src/recognise/targets/number.ts'

test.each([
  ['08', 8],
  ['100', 100],
  ['33,59', 33.59],
  ['2.000', 2000],
  ['2.989,5', 2989.5],
  ['1.250.000', 1250000],
  ['0,125', 0.125],
  ['99.86', 99.86],
  ['2.5', 2.5],
  ['1,200,000', 1200000],
])('%s is %d', (text, value) => {
  expect(numberValue(text)).toBe(value)
})

test.each(['1,200', '41,000', '', 'năm', '1.2.3', '12,'])('%s has no certain value', (text) => {
  expect(numberValue(text)).toBeUndefined()
})

test('a whole number reads back from Vietnamese writing', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2_000_000_000 }), (value) => {
      const written = String(value).replace(/\B(?=(?:\d{3})+$)/gu, '.')
      expect(numberValue(written)).toBe(value)
    }),
  )
})
