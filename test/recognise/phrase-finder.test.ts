import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { phraseFinder } from '../../src/recognise/phrase-finder.ts'

const PHRASES = ['chủ trì', 'chủ trì, phối hợp với', 'phối hợp', 'hằng quý', '24/7', 'giao', 'Giao cho']
const finder = phraseFinder(PHRASES, { mostBlanks: 3, commaOptional: true })

describe('find', () => {
  test.each<[text: string, found: readonly string[]]>([
    ['Giao Sở A chủ trì, phối hợp với Sở B', ['Giao', 'chủ trì, phối hợp với']],
    ['GIAO CHO Sở A CHỦ TRÌ PHỐI HỢP VỚI Sở B', ['GIAO CHO', 'CHỦ TRÌ PHỐI HỢP VỚI']],
    ['chủ  trì ,phối hợp', ['chủ  trì', 'phối hợp']],
    ['chủ\ntrì trực 24/7.', ['chủ\ntrì', '24/7']],
    ['phối hợp phối hợp', ['phối hợp', 'phối hợp']],
    // not inside words, not over too many blanks
    ['bàn giao', ['giao']],
    ['giaothông', []],
    ['tgiao', []],
    ['phối hợpp', []],
    ['chủ    trì', []],
    ['24/70', []],
    ['chủ', []],
    ['', []],
    // "İ" is longer in lower case: the places stay those of the text
    ['İİ giao', ['giao']],
  ])('%j', (text, expected) => {
    const found = finder.find(text)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
})

describe('endAt', () => {
  test.each<[text: string, start: number, end: number | undefined]>([
    ['giao cho', 0, 8],
    ['giao chợ', 0, 4],
    [' giao', 0, undefined],
    [' giao', 1, 5],
    // it may begin inside a word, but not end there
    ['bàngiao', 3, 7],
    ['giaon', 0, undefined],
    ['giao', 4, undefined],
  ])('%j at %i', (text, start, end) => {
    expect(finder.endAt(text, start)).toBe(end)
  })

  test('a table without phrases finds nothing', () => {
    const none = phraseFinder([], { mostBlanks: 3, commaOptional: false })
    expect([none.find('giao'), none.endAt('giao', 0)]).toEqual([[], undefined])
  })
})

test('it finds what one pattern of all phrases would find', () => {
  const edge = '[\\p{L}\\p{M}\\p{N}]'
  const alternatives = [...PHRASES]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(', ', ',?\\s{1,3}').replaceAll(/ /gu, '\\s{1,3}').replace('/', '\\/'))
  const pattern = new RegExp(`(?<!${edge})(?:${alternatives.join('|')})(?!${edge})`, 'giu')
  const pieces = fc.constantFrom(
    'chủ',
    'trì',
    'Phối',
    'HỢP',
    'với',
    'giao',
    'cho',
    '24/7',
    'x',
    ',',
    ' ',
    '  ',
    '\n',
    '.',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('')
      expect(finder.find(text)).toEqual(
        [...text.matchAll(pattern)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
        })),
      )
    }),
    { numRuns: 500 },
  )
})
