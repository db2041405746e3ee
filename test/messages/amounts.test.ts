import { expect, test } from 'vitest'
import { excerpt, formatBytes, formatNumber } from '../../src/messages/amounts.ts'

test.each([
  [0, '0 byte', '0 bytes'],
  [1, '1 byte', '1 byte'],
  [999, '999 byte', '999 bytes'],
  [1_500, '1,5 kB', '1.5 kB'],
  [20_000_000, '20 MB', '20 MB'],
  [52_428_800, '52,4 MB', '52.4 MB'],
  [1_234_567_890, '1.234,6 MB', '1,234.6 MB'],
])('%d bytes', (bytes, vi, en) => {
  expect(formatBytes(bytes, 'vi')).toBe(vi)
  expect(formatBytes(bytes, 'en')).toBe(en)
})

test.each([
  [1234567, '1.234.567', '1,234,567'],
  [12.5, '12,5', '12.5'],
])('number %d', (value, vi, en) => {
  expect(formatNumber(value, 'vi')).toBe(vi)
  expect(formatNumber(value, 'en')).toBe(en)
})

test.each([
  ['ngắn', 'ngắn'],
  ['hai\n  dòng', 'hai dòng'],
  ['một hai ba bốn', 'một hai…', 8],
  ['🌾🌾🌾', '🌾…', 2],
])('excerpt of %j', (text, shown, limit = 60) => {
  expect(excerpt(text, limit)).toBe(shown)
})
