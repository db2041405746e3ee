import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLikenessIndex, likenessOf, piecesOf } from '../../src/validate/likeness.ts'

test.each([
  ['Rà soát dữ liệu đất đai', 'Rà soát dữ liệu đất đai', 1],
  ['Rà soát dữ liệu đất đai', 'RÀ SOÁT, dữ liệu (đất đai).', 1],
  ['hoà giải ở cơ sở', 'hòa giải ở cơ sở', 1],
  ['Rà soát dữ liệu đất đai', 'Rà soát dữ liệu dân cư', 2 / 6],
  ['một hai ba bốn', 'bốn ba hai một', 0],
  ['Tổng kết', 'Tổng kết', 1],
  ['Tổng kết', 'Tổng kết năm', 0],
  ['a b c a b c', 'a b c', 1 / 3],
])('%j and %j are alike by %d', (first, second, likeness) => {
  expect(likenessOf(piecesOf(first), piecesOf(second))).toBeCloseTo(likeness)
})

/** The same by sets of words: slower, and plainly right. */
function slowLikeness(a: readonly string[], b: readonly string[]): number {
  const runs = (words: readonly string[]): Set<string> =>
    new Set(
      words.length <= 3
        ? [words.join(' ')]
        : words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')),
    )
  const [one, other] = [runs(a), runs(b)]
  const shared = [...one].filter((run) => other.has(run)).length
  return shared / (one.size + other.size - shared)
}

const words = fc.array(fc.constantFrom('một', 'hai', 'ba', 'bốn', 'năm', '6'), {
  minLength: 1,
  maxLength: 12,
})

test('pieces are runs of three words', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(likenessOf(piecesOf(a.join(' ')), piecesOf(b.join(', ')))).toBeCloseTo(slowLikeness(a, b))
    }),
  )
})

test('the index finds what is alike enough, most alike first', () => {
  const index = createLikenessIndex<string>()
  const texts = [
    'rà soát dữ liệu đất đai của tỉnh',
    'tổ chức hội nghị tổng kết',
    'rà soát dữ liệu đất đai của xã',
  ]
  for (const text of texts) index.add(piecesOf(text), text)
  const found = index.find(piecesOf('rà soát dữ liệu đất đai của xã'), 0.5)
  expect(found.map(({ entry }) => entry)).toEqual([texts[2], texts[0]])
  expect(index.find(piecesOf('phòng cháy và chữa cháy'), 0.1)).toEqual([])
})
