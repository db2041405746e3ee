import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeSourceText } from '../../src/source/make-source-text.ts'

const PLAN = 'Số: 12/KH-UBND\nỦy ban nhân dân xã Đông Hải\n\nhoàn thành trước ngày 30/6'

describe('one text', () => {
  test.each([
    ['as it is', PLAN],
    ['decomposed', PLAN.normalize('NFD')],
    ['CRLF', PLAN.replaceAll('\n', '\r\n')],
    ['CR', PLAN.replaceAll('\n', '\r')],
    ['byte order mark', `\ufeff${PLAN}`],
    ['no-break blanks', PLAN.replaceAll(' ', '\u00a0')],
    ['thin blanks', PLAN.replaceAll(' ', '\u2009')],
    ['zero-width blanks', PLAN.replaceAll(' ', ' \u200b')],
    ['soft hyphens', PLAN.replaceAll('o', 'o\u00ad')],
    ['eth for Đ', PLAN.replaceAll('Đ', 'Ð')],
    ['decomposed, CRLF, mark', `\ufeff${PLAN.normalize('NFD').replaceAll('\n', '\r\n')}`],
  ])('%s', (_, decoded) => {
    const source = makeSourceText('a.txt', decoded)
    expect(source.text).toBe(PLAN)
    expect(source.digest).toBe(makeSourceText('b.txt', PLAN).digest)
  })

  test.each([
    ['đ from ð', 'ðơn vị', 'đơn vị'],
    ['line breaks of Word', 'một\u000bhai\u2028ba', 'một\nhai\nba'],
    ['control characters', 'một\u0001hai', 'một hai'],
    ['tabs and form feeds stay', 'một\thai\fba', 'một\thai\fba'],
    ['marks in the wrong order', 'e\u0323\u0302', 'ệ'],
    ['a mark behind a zero-width blank', 'e\u200b\u0302', 'ê'],
    ['a lone surrogate', 'a\ud800b', 'a\ud800b'],
    ['a letter that composition takes apart', 'a\u0958b', 'a\u0915\u093cb'],
    ['Hangul', '\u1112\u1161\u11ab', '\ud55c'],
  ])('%s', (_, decoded, text) => {
    expect(makeSourceText('a.txt', decoded).text).toBe(text)
  })
})

describe('places are places on disk', () => {
  const columnOf = (decoded: string, word: string): string => {
    const source = makeSourceText('a.txt', decoded)
    const start = source.text.indexOf(word)
    return source.place({ start, end: start + word.length })
  }

  test.each([
    ['as it is', 'Kế hoạch\nđến năm', 'năm', '2:5-2:8'],
    ['decomposed: its own columns', 'Kế hoạch\nđến năm'.normalize('NFD'), 'năm', '2:7-2:11'],
    ['CRLF', 'Kế\r\nđến năm', 'năm', '2:5-2:8'],
    ['CR', 'Kế\rđến năm', 'năm', '2:5-2:8'],
    ['a mark is no column', '\ufeffKế hoạch', 'hoạch', '1:4-1:9'],
    ['a zero-width blank is one', 'Kế\u200b hoạch', 'hoạch', '1:5-1:10'],
    ['beyond the basic plane', '😀 năm', 'năm', '1:4-1:7'],
    ['over a line end', 'một\r\nhai', 'một\nhai', '1:1-2:4'],
    ['a separator of Unicode ends no line', 'một\u2028hai', 'hai', '1:5-1:8'],
    ['at the end', 'một\n', '\n', '1:4-2:1'],
  ])('%s', (_, decoded, word, place) => {
    expect(columnOf(decoded, word)).toBe(place)
  })

  test.each([
    ['not a place', 'hai'],
    ['a line too far', '9:1-9:2'],
    ['a column too far', '1:1-1:99'],
    ['column zero', '1:0-1:2'],
    ['end before start', '2:1-1:1'],
    ['two places', '1:1-1:2, 1:2-1:3'],
  ])('spanOf has no answer: %s', (_, place) => {
    expect(makeSourceText('a.txt', 'một\nhai\n').spanOf(place)).toBeUndefined()
  })

  test('a place inside a composed letter widens to the letter', () => {
    const source = makeSourceText('a.txt', 'ệ'.normalize('NFD') + 'n')
    expect(source.spanOf('1:2-1:3')).toEqual({ start: 0, end: 1 })
  })
})

const letters = fc.constantFrom(
  'a',
  'ệ',
  'Đ',
  'Ð',
  'ð',
  ' ',
  '\t',
  '\u00a0',
  '\u2009',
  '\u200b',
  '\ufeff',
  '\u00ad',
  '\n',
  '\r',
  '\r\n',
  '\f',
  '\u2028',
  '\u0301',
  '\u0323',
  '\u0958',
  '\u1112',
  '\u1161',
  '😀',
  '\ud800',
  'Å',
  '|',
  '-',
)
const anyText = fc.array(letters, { maxLength: 60 }).map((parts) => parts.join(''))

describe('properties', () => {
  test('decomposed and composed files give the same text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(makeSourceText('a', text.normalize('NFD')).text).toBe(
          makeSourceText('a', text.normalize('NFC')).text,
        )
        expect(makeSourceText('a', text).text.normalize('NFC')).toBe(makeSourceText('a', text).text)
      }),
    )
  })

  test('spanOf is the way back from place', () => {
    fc.assert(
      fc.property(anyText, fc.nat(80), fc.nat(80), (text, one, other) => {
        // Letters that composition takes apart share a place: not part of the promise.
        const source = makeSourceText('a', text.replaceAll('\u0958', ''))
        const [start, end] = [one, other]
          .map((at) => Math.min(at, source.text.length))
          .sort((a, b) => a - b) as [number, number]
        expect(source.spanOf(source.place({ start, end }))).toEqual({ start, end })
      }),
    )
  })

  test('every kept character stands at its place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = makeSourceText('a', text)
        const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
        for (const [offset, character] of [...source.text].map(
          (letter, index, all) => [all.slice(0, index).join('').length, letter] as const,
        )) {
          if (!/[\p{L}|-]/u.test(character)) continue
          const { line, column } = source.position(offset)
          const onDisk = (lines[line - 1] ?? '').slice(column - 1)
          const there = makeSourceText('b', onDisk).text
          expect(there.charAt(0).normalize('NFD')[0]).toBe(character.normalize('NFD')[0])
        }
      }),
    )
  })
})
