import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText } from '../../src/read/text/read-text.ts'
import { makeSourceText } from '../../src/source/make-source-text.ts'
import { blocksOf, charactersOf, placesOf, shown } from './blocks.ts'

const txt = (text: string) => blocksOf(text, 'text')

describe('lines', () => {
  test.each([
    ['one block for each', 'a\nb\n\nc', ['a', 'b', 'c']],
    [
      'never Markdown',
      '# a\n**b**\n    - c\n---\n> d &amp; <br>',
      ['# a', '**b**', '- c', '---', '> d &amp; <br>'],
    ],
    ['blanks', '  a   b  ', ['a b']],
    ['two columns', 'ỦY BAN NHÂN DÂN      CỘNG HÒA', ['ỦY BAN NHÂN DÂN\tCỘNG HÒA']],
    ['two columns by tab', 'Số: 1/KH-UBND\tLâm Sơn, ngày 2', ['Số: 1/KH-UBND\tLâm Sơn, ngày 2']],
    ['three columns', 'Nội vụ      Tài chính      Y tế', ['Nội vụ\tTài chính\tY tế']],
    [
      'a mark and a tab',
      '1.\tNội dung\n-\tSở A\nĐiều 2.     Hiệu lực',
      ['1. Nội dung', '- Sở A', 'Điều 2. Hiệu lực'],
    ],
    ['a gap to fill in', 'ngày     tháng     năm', ['ngày tháng năm']],
    ['a number to fill in', 'Số:       /KH-UBND', ['Số: /KH-UBND']],
    ['form feed', 'a\fb\n\fc', ['a', 'b', 'c']],
    ['nothing', '\n \n', []],
  ])('%s', (_, text, lines) => {
    expect(shown(txt(text))).toEqual(lines)
  })

  test.each([
    ['blank line', 'a\n\n b', ['0', 'gap 1']],
    ['form feed', 'a\n\fb\fc', ['0', 'gap 0', 'gap 0']],
    ['tabs', '\ta\n  \tb\n    c', ['8', '8', '4']],
  ])('gap and indent: %s', (_, text, lines) => {
    const flags = txt(text).map((block) =>
      block.kind === 'line' ? `${block.gap ? 'gap ' : ''}${block.indent}` : '',
    )
    expect(flags).toEqual(lines)
  })

  test.each([
    ['folded blanks', '  a   b', ['1:3-1:8']],
    ['CRLF', 'a\r\n\r\n b\r\n', ['1:1-1:2', '3:2-3:3']],
    ['decomposed', ' ệ  b'.normalize('NFD'), ['1:2-1:8']],
    [
      'cells',
      'a | b  c | d\ne | f | g',
      ['1:1-1:2', '1:5-1:9', '1:12-1:13', '2:1-2:2', '2:5-2:6', '2:9-2:10'],
    ],
  ])('places: %s', (_, text, places) => {
    expect(placesOf(text, 'text')).toEqual(places)
  })
})

describe('tables', () => {
  test.each([
    ['bars', 'TT | Việc | Sở\n1 | a | b', ['[TT | Việc | Sở]', '[1 | a | b]']],
    [
      'outer bars and rule',
      '| TT | Việc |  |\n|---|---|---|\n| 1 | a | b |',
      ['[TT | Việc | ]', '[1 | a | b]'],
    ],
    [
      'grid',
      '+--+--+--+\n|1 |a |b |\n|  |c |  |\n+--+--+--+\n|2 |d |e |\n+--+--+--+',
      ['[1 | a / c | b]', '[2 | d | e]'],
    ],
    ['tabs', 'TT\tViệc\tSở\n1\ta\tb\n2\t\tc', ['[TT | Việc | Sở]', '[1 | a | b]', '[2 |  | c]']],
    ['words after it', 'A | B | C\na | b | c\nd', ['[A | B | C]', '[a | b | c]', 'd']],
  ])('%s', (_, text, lines) => {
    expect(shown(txt(text))).toEqual(lines)
  })

  test.each([
    ['one row', 'A | B | C\nd', ['A | B | C', 'd']],
    ['two cells', 'A | B\nC | D', ['A | B', 'C | D']],
    ['other numbers of cells', 'A | B | C\nA | B | C | D', ['A | B | C', 'A | B | C | D']],
    ['lone bars', '|\na\n|\n|', ['|', 'a', '|', '|']],
    [
      'a signature set apart',
      'Nơi nhận:\t\tTM. UBND\n- A\t\tCHỦ TỊCH',
      ['Nơi nhận: TM. UBND', '- A CHỦ TỊCH'],
    ],
    ['rules', '-----\n=====\n+---+', ['-----', '=====', '+---+']],
  ])('none: %s', (_, text, lines) => {
    expect(shown(txt(text)).map((line) => line.replace('\t', ' '))).toEqual(lines)
  })
})

const piece = fc.constantFrom(
  'Sở',
  'ệ',
  'e\u0323\u0302',
  '1.',
  '|',
  '|',
  ' ',
  '    ',
  '\t',
  '\n',
  '\n',
  '\n\n',
  '\f',
  '-',
  '+--+',
  '😀',
  '\u00a0',
  '\r\n',
)
const anyText = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''))

describe('properties', () => {
  test('every letter and digit is in exactly one block, at its place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = makeSourceText('a', text)
        const found = charactersOf(readText(source)).filter(([, character]) =>
          /[\p{L}\p{N}]/u.test(character),
        )
        const wanted = [...source.text.matchAll(/[\p{L}\p{N}]/gu)].map((match) => [match.index, match[0]])
        expect(found).toEqual(wanted)
      }),
    )
  })

  test('a form of the file changes nothing but places', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = text.replaceAll('\r', '')
        const same = shown(txt(lines))
        expect(shown(txt(lines.normalize('NFD')))).toEqual(same)
        expect(shown(txt(lines.replaceAll('\n', '\r\n')))).toEqual(same)
        expect(shown(txt(`\ufeff${lines}`))).toEqual(same)
      }),
    )
  })
})
