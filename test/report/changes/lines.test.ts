import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawLine } from '../../../src/report/changes/lines.ts'

const mark = (text: string): string => `<${text}>`

test.each<[string, Parameters<typeof drawLine>[0], number, number | undefined, string]>([
  ['nothing', [], 2, 40, ''],
  ['a short line', [{ text: 'a' }, { text: ' b', paint: mark }], 2, 40, 'a< b>\n'],
  ['no width: one line', [{ text: 'a '.repeat(60) }], 2, undefined, `${'a '.repeat(60)}\n`],
  ['line breaks of a text are blanks', [{ text: 'a\n  b' }], 2, undefined, 'a b\n'],
  [
    'broken at blanks, painted on each line',
    [{ text: '  một hai ' }, { text: 'ba bốn năm sáu bảy', paint: mark }],
    6,
    22,
    '  một hai <ba bốn năm>\n      <sáu bảy>\n',
  ],
  [
    'no break where two segments touch',
    [{ text: 'mười một mười hai' }, { text: '[-mười-]', paint: mark }],
    2,
    20,
    'mười một mười\n  hai<[-mười-]>\n',
  ],
])('%s', (_, segments, hang, width, drawn) => {
  expect(drawLine(segments, hang, width)).toBe(drawn)
})

test('every word is drawn once, in order, and no line is too wide', () => {
  const words = fc.array(
    fc.constantFrom(
      'việc',
      'sở',
      ' ',
      '  ',
      ',',
      '30/6',
      '\n',
      'đ',
      'nghiêngngảnghiêngngảnghiêngngảnghiêngngả',
    ),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 4 }), fc.integer({ min: 30, max: 60 }), (texts, width) => {
      const segments = texts.map((text) => ({ text: text.join('') }))
      const drawn = drawLine(segments, 4, width)
      const bare = (text: string): string => text.replace(/\s+/gu, '')
      expect(bare(drawn)).toBe(bare(segments.map(({ text }) => text).join('')))
      for (const line of drawn.split('\n')) expect([...line].length).toBeLessThanOrEqual(width)
    }),
  )
})
