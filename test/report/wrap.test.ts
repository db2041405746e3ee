import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { PLAIN } from '../../src/report/palette.ts'
import { quoteLines } from '../../src/report/source-lines.ts'
import { wrapSpans, wrapText } from '../../src/report/wrap.ts'

const syllables = fc
  .array(fc.constantFrom('Sở', 'nghiên', 'cứu', 'ứng', 'ti\u0301nh', 'đường', '12.345,', '(GTVT)', '和平'), {
    minLength: 1,
    maxLength: 40,
  })
  .map((words) => words.join(' '))

describe('text is broken at blanks only', () => {
  test('every word stays whole and no line is too wide', () => {
    fc.assert(
      fc.property(syllables, fc.integer({ min: 8, max: 60 }), (text, width) => {
        const lines = wrapText(text, width)
        expect(lines.join(' ')).toBe(text)
        expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width)
        const spans = wrapSpans(text, width).map(({ start, end }) => text.slice(start, end))
        expect(spans).toEqual(lines)
      }),
    )
  })

  test('a line is as full as it can be', () => {
    expect(wrapText('một hai ba bốn', 7)).toEqual(['một hai', 'ba bốn'])
  })

  test.each([
    ['', ['']],
    ['    - một hai', ['    - một', 'hai']],
    ['a  b', ['a  b']],
    ['abcdefghijklmno', ['abcdefghi', 'jklmno']],
    ['một abcdefghijklmno', ['một', 'abcdefghi', 'jklmno']],
    ['một   ', ['một']],
  ])('%j in nine columns', (text, lines) => {
    expect(wrapSpans(text, 9).map(({ start, end }) => text.slice(start, end))).toEqual(lines)
  })
})

describe('quoted lines of a source', () => {
  const bold = { ...PLAIN, strong: (text: string) => `<${text}>` }
  const range = { line: 2, column: 4, endLine: 2, endColumn: 17 }

  test('are broken within the width, the gutter beside every piece, each piece painted by itself', () => {
    const text = quoteLines(['x', '- giữ gìn hòa bình ở biên giới'], [range], bold, 16)
    expect(text).toBe('2 │ - g<iữ gìn>\n  │ <hòa bì>nh ở\n  │ biên giới\n')
  })

  test('are left whole in a pipe', () => {
    expect(quoteLines(['x', '- giữ gìn hòa bình ở biên giới'], [range], PLAIN)).toBe(
      '2 │ - giữ gìn hòa bình ở biên giới\n',
    )
  })
})
