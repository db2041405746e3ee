import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

/** The bundle's own code is plain JavaScript, without types. */
interface LatinPatterns {
  readonly PROPERTIES: Readonly<Record<string, { readonly exact: readonly (readonly [number, number])[] }>>
  cheapFlags(flags: string, pattern: string): string
  withRanges(pattern: string, backslash?: string): string
}
const path = new URL('../../bundle/latin-patterns.js', import.meta.url).href
const { PROPERTIES, cheapFlags, withRanges }: LatinPatterns = await import(path)

const charactersOf = (property: string): string[] =>
  (PROPERTIES[property]?.exact ?? []).flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  )

describe.each(Object.keys(PROPERTIES))('\\p{%s}', (property) => {
  const written = new RegExp(`^\\p{${property}}$`, 'u')
  const ranges = new RegExp(withRanges(`^\\p{${property}}$`), 'u')

  test('its ranges take the same characters where they are exact', () => {
    const exact = charactersOf(property)
    expect(exact.length).toBeGreaterThan(500)
    expect(exact.filter((character) => ranges.test(character) !== written.test(character))).toEqual([])
  })

  test.each(['д', 'Ω', '字', '한'])('%s of another script is a letter too', (letter) => {
    expect(ranges.test(letter)).toBe(property === 'L')
  })

  test.each(['–', '“', '…', '•', '→', '₫', '²', '½', '（', '\u200b', '\ufeff', '\ufffc', '9', ' '])(
    '%j',
    (sign) => {
      expect(ranges.test(sign)).toBe(written.test(sign))
    },
  )
})

test('every Vietnamese letter is in an exact block', () => {
  const letters = 'aăâeêioôơuưyđ'.replaceAll(/[^đ]/gu, (vowel) =>
    ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => vowel + tone).join(''),
  )
  const both = [...`${letters}${letters.toUpperCase()}`.normalize('NFC')]
  expect(both.length).toBe(2 * (12 * 6 + 1))
  expect(both.filter((letter) => !charactersOf('L').includes(letter))).toEqual([])
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
  ['\\p{Cc}\\p{Script=Han}', '\\p{Cc}\\p{Script=Han}'],
])('%j in a regular expression', (pattern, expected) => {
  expect(withRanges(pattern)).toBe(expected)
})

test('in a string the backslashes are doubled', () => {
  const inString = letters.replaceAll('\\', '\\\\')
  expect(withRanges(String.raw`'(?![\\p{L}\\d])\\p{L}'`, '\\\\')).toBe(
    String.raw`'(?![` + inString + String.raw`\\d])[` + inString + `]'`,
  )
})

test.each([
  ['giu', 'sở|ban', 'gi'],
  ['iuy', '(?<![a-z])\\d+', 'iy'],
  ['gu', 'sở', 'gu'],
  ['i', 'sở', 'i'],
  ['iu', '\\p{Cc}', 'iu'],
  ['iu', '\\u{1f600}', 'iu'],
  ['iu', '😀', 'iu'],
])('flags %s of %j', (flags, pattern, cheap) => {
  expect(cheapFlags(flags, pattern)).toBe(cheap)
})

test('without u every Vietnamese letter is still its own capital', () => {
  const pairs = charactersOf('Ll').filter(
    (small) => small.toUpperCase() !== small && small.toUpperCase().toLowerCase() === small,
  )
  const apart = pairs.filter((small) => !new RegExp(`^${small}$`, 'i').test(small.toUpperCase()))
  expect(apart).toEqual([])
})

test('what a pattern made from strings asks for has ranges', () => {
  const root = new URL('../../src/', import.meta.url).pathname
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const asked = files.flatMap((name) =>
    // in a string the backslash is doubled; in String.raw it stands in front of words that no literal has before it
    [...readFileSync(join(root, name), 'utf8').matchAll(/\\\\p\{(\w+)\}|raw`[^`]*?\\p\{(\w+)\}/gu)].map(
      (match) => match[1] ?? match[2] ?? '',
    ),
  )
  expect(asked.length).toBeGreaterThan(10)
  expect([...new Set(asked)].filter((property) => PROPERTIES[property] === undefined)).toEqual([])
})
