import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordDiff } from '../../src/diff/word-diff.ts'

const shown = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'old' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

test.each([
  ['a b c', 'a b c', 'a b c'],
  ['', '', ''],
  ['', 'a', '{+a+}'],
  ['a', '', '[-a-]'],
  ['Tổ chức tập huấn cho xã', 'Tổ chức bồi dưỡng cho xã', 'Tổ chức [-tập huấn-]{+bồi dưỡng+} cho xã'],
  ['trước ngày 30/6', 'trước ngày 31/12', 'trước ngày [-30/6-]{+31/12+}'],
  ['đất đai tại xã', 'đất đai, nhà ở tại xã', 'đất đai{+, nhà ở+} tại xã'],
  ['đất đai, nhà ở tại xã', 'đất đai tại xã', 'đất đai[-, nhà ở-] tại xã'],
  ['xã, phường', 'các xã, phường', '{+các +}xã, phường'],
  [
    'lập hồ sơ và báo cáo năm',
    'rà soát dữ liệu và tổng hợp năm',
    '[-lập hồ sơ và báo cáo-]{+rà soát dữ liệu và tổng hợp+} năm',
  ],
  [
    'lập hồ sơ của các xã, phường, báo cáo',
    'rà của các xã, phường, gửi',
    '[-lập hồ sơ-]{+rà+} của các xã, phường, [-báo cáo-]{+gửi+}',
  ],
  ['a b c d', 'a x y d', 'a [-b c-]{+x y+} d'],
  ['a b c', 'a c', 'a [-b -]c'],
  ['a b', 'a, b', 'a{+,+} b'],
])('%j to %j', (before, after, runs) => {
  expect(shown(before, after)).toBe(runs)
})

test('both texts can be read out of the runs', () => {
  const text = fc
    .array(fc.constantFrom('việc', 'sở', ' ', ',', '30', '\n', '😀', 'đ'), { maxLength: 30 })
    .map((words) => words.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = wordDiff(before, after)
      const without = (kind: string): string =>
        runs.flatMap((run) => (run.kind === kind ? [] : [run.text])).join('')
      expect(without('new')).toBe(before)
      expect(without('old')).toBe(after)
    }),
  )
})
