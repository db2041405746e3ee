import { describe, expect, test } from 'vitest'

/** The bundle's own code is plain JavaScript, without types. */
interface LetterClasses {
  readonly EXACT_BLOCKS: readonly (readonly [first: number, last: number])[]
  withRanges(pattern: string, backslash?: string): string
}
const path = new URL('../../bundle/letter-classes.js', import.meta.url).href
const { EXACT_BLOCKS, withRanges }: LetterClasses = await import(path)

const exact = EXACT_BLOCKS.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
)

describe.each(['L', 'M', 'N', 'Lu', 'Ll'])('\\p{%s}', (property) => {
  const written = new RegExp(`^\\p{${property}}$`, 'u')
  const ranges = new RegExp(withRanges(`^\\p{${property}}$`), 'u')

  test('its ranges take the same characters of the Latin script', () => {
    expect(exact.filter((character) => ranges.test(character) !== written.test(character))).toEqual([])
  })

  test.each(['д', 'Ω', '字', '한'])('%s of another script is a letter too', (letter) => {
    expect(ranges.test(letter)).toBe(property === 'L')
  })

  test.each(['–', '“', '…', '•', '→', '₫', '\u200b', '\ufeff', '\ufffc', '😀'])('%j is none', (sign) => {
    expect(ranges.test(sign)).toBe(false)
  })
})

test('every Vietnamese letter is in an exact block', () => {
  const letters = 'aăâeêioôơuưyđ'.replaceAll(/[^đ]/gu, (vowel) =>
    ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => vowel + tone).join(''),
  )
  const both = [...`${letters}${letters.toUpperCase()}`.normalize('NFC')]
  expect(both.length).toBe(2 * (12 * 6 + 1))
  expect(both.filter((letter) => !exact.includes(letter))).toEqual([])
})

const letters = withRanges('[\\p{L}]').slice(1, -1)
const marks = withRanges('[\\p{M}]').slice(1, -1)

test.each([
  ['\\p{L}+', `[${letters}]+`],
  ['[^\\p{L}\\d]', `[^${letters}\\d]`],
  ['[\\[\\p{L}]\\p{M}', `[\\[${letters}][${marks}]`],
  ['\\[\\p{L}', `\\[[${letters}]`],
  ['[\\]\\p{L}]', `[\\]${letters}]`],
  // a backslash itself, then letters
  ['\\\\p{L}', '\\\\p{L}'],
  ['\\p{P}\\p{Nd}\\p{Script=Han}', '\\p{P}\\p{Nd}\\p{Script=Han}'],
])('%j in a regular expression', (pattern, expected) => {
  expect(withRanges(pattern)).toBe(expected)
})

test('in a string the backslashes are doubled', () => {
  const inString = letters.replaceAll('\\', '\\\\')
  expect(withRanges(String.raw`'(?![\\p{L}\\d])\\p{L}'`, '\\\\')).toBe(
    String.raw`'(?![` + inString + String.raw`\\d])[` + inString + `]'`,
  )
})
