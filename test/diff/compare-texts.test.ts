import { expect, test } from 'vitest'
import { compareTexts } from '../../src/diff/compare-texts.ts'

test.each<[string, string[], string[], string[]]>([
  ['nothing', [], [], []],
  ['another order', ['một hai', 'ba bốn'], ['ba bốn', 'một hai'], []],
  ['as often as it occurs', ['a', 'a'], ['a'], ['a→']],
  ['come and gone', ['Báo cáo'], ['Quyết định'], ['Báo cáo→', '→Quyết định']],
  ['reworded', ['Báo cáo năm'], ['Báo cáo tháng'], ['Báo cáo năm→Báo cáo tháng']],
  [
    'each has a partner, not only the two most alike',
    ['a b c d e f g h', 'a b c d w x y z'],
    ['a b c d e f g z', 'a b c e f g h k'],
    ['a b c d e f g h→a b c e f g h k', 'a b c d w x y z→a b c d e f g z'],
  ],
])('%s', (_, before, after, changes) => {
  const { old, added } = compareTexts(before, after)
  expect([
    ...old.map(({ text, becomes = '' }) => `${text}→${becomes}`),
    ...added.map((text) => `→${text}`),
  ]).toEqual(changes)
})

test('hundreds of texts find their own', () => {
  const texts = (word: string): string[] =>
    Array.from(
      { length: 400 },
      (_, index) => `${word} tỷ lệ số ${String(index)} trong mọi thôn đạt ${String(index * 3)}`,
    )
  const { old, added } = compareTexts(texts('Phấn đấu'), texts('Bảo đảm').toReversed())
  expect(added).toEqual([])
  for (const { text, becomes } of old) expect(becomes).toBe(text.replace('Phấn đấu', 'Bảo đảm'))
})
