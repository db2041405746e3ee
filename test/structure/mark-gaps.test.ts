import { expect, test } from 'vitest'
import { labelAt, readMark } from '../../src/recognise/markers.ts'
import { parsePlan } from '../../src/pipeline.ts'
import { DEFAULT_CONFIG } from '../../src/config/config.ts'

/** What a mark would be called at another place of its order. */
test.each([
  ['e) Tập huấn', 5, 'đ'],
  ['C. Tập huấn', 2, 'B'],
  ['VI. Tập huấn', 4, 'IV'],
  ['7. Tập huấn', 6, '6'],
  ['3.4. Tập huấn', 2, '3.2'],
  ['Điều 5. Tập huấn', 4, 'Điều 4'],
])('%s at %i is %s', (line, ordinal, label) => {
  const mark = readMark(line)
  expect(mark && labelAt(mark, ordinal)).toBe(label)
})

/** Marks that skip one are told with the mark that is missing; letters may leave out đ. */
test.each([
  [['a', 'b', 'c', 'd', 'e', 'g'], []],
  [['a', 'b', 'c', 'd', 'đ', 'e'], []],
  [['a', 'c'], ['b']],
  [['1', '2', '4'], ['3']],
])('%j misses %j', (marks, missing) => {
  const points = marks.map((mark) => `${mark}${/\d/u.test(mark) ? '.' : ')'} Sở Nội vụ tập huấn đợt ${mark}.`)
  const text = `UBND TỈNH LÂM SƠN\nSố: 52/KH-UBND\n\nKẾ HOẠCH\nTập huấn\n\nI. NỘI DUNG\n\n${points.join('\n\n')}\n`
  const { diagnostics } = parsePlan(new TextEncoder().encode(text), {
    path: 'plan.txt',
    sourcePath: 'plan.txt',
    format: 'text',
    given: {},
    noAssumptions: false,
    config: DEFAULT_CONFIG,
  })
  const gaps = diagnostics.flatMap((one) => (one.code === 'outline/missing-mark' ? [one.args.expected] : []))
  expect(gaps).toEqual(missing)
})
