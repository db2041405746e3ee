import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assign, type Component, type Edge } from '../../src/diff/assignment.ts'
import { auction } from '../../src/diff/auction.ts'
import { shortestPaths } from '../../src/diff/shortest-paths.ts'

const edge = (old: number, fresh: number, gain: number, distance = 0): Edge => ({
  old,
  new: fresh,
  gain,
  distance,
})
const pairs = (edges: readonly Edge[]): string[] =>
  assign(edges)
    .map((one) => `${String(one.old)}-${String(one.new)}`)
    .sort()

test.each<[string, Edge[], string[]]>([
  ['nothing', [], []],
  ['one', [edge(4, 7, 0.5)], ['4-7']],
  [
    'the most alike first would leave two alone',
    [edge(0, 0, 0.4), edge(0, 1, 0.3), edge(1, 0, 0.3)],
    ['0-1', '1-0'],
  ],
  [
    'a good pair is not given up for two poor ones',
    [edge(0, 0, 0.5), edge(0, 1, 0.1), edge(1, 0, 0.1)],
    ['0-0'],
  ],
  [
    'a longer chain',
    [edge(0, 0, 0.5), edge(0, 1, 0.45), edge(1, 1, 0.5), edge(1, 2, 0.45), edge(2, 2, 0.5), edge(2, 0, 0.1)],
    ['0-0', '1-1', '2-2'],
  ],
  [
    'a chain that shifts by one',
    [edge(0, 0, 0.5), edge(0, 1, 0.45), edge(1, 1, 0.5), edge(1, 2, 0.45), edge(2, 0, 0.45)],
    ['0-1', '1-2', '2-0'],
  ],
  ['who is least alike stays alone', [edge(0, 0, 0.2), edge(1, 0, 0.4), edge(2, 0, 0.3)], ['1-0']],
  [
    'twins keep their order',
    [edge(0, 0, 0.5, 5), edge(0, 1, 0.5, 6), edge(1, 0, 0.5, 4), edge(1, 1, 0.5, 5)],
    ['0-0', '1-1'],
  ],
  ['nearness never outweighs likeness', [edge(0, 0, 0.5, 5000), edge(0, 1, 0.4999, 0)], ['0-0']],
])('%s', (_, edges, expected) => {
  expect(pairs(edges)).toEqual(expected)
  expect(pairs([...edges].reverse())).toEqual(expected)
})

/** The greatest sum, by trying everything. */
function greatest({ rows }: Component, row = 0, taken = new Set<number>()): number {
  if (row === rows.length) return 0
  let best = greatest({ rows, columns: 0 }, row + 1, taken)
  for (const { column, weight } of rows[row] ?? []) {
    if (taken.has(column)) continue
    taken.add(column)
    best = Math.max(best, weight + greatest({ rows, columns: 0 }, row + 1, taken))
    taken.delete(column)
  }
  return best
}

/** The sum of what was chosen; fails where a column has two owners or a row has one it may not have. */
function sumOf({ rows }: Component, chosen: readonly (number | undefined)[]): number {
  const taken = chosen.filter((column) => column !== undefined)
  expect(new Set(taken).size).toBe(taken.length)
  return chosen.reduce<number>((sum, column, row) => {
    if (column === undefined) return sum
    const found = rows[row]?.find((one) => one.column === column)
    expect(found).toBeDefined()
    return sum + (found?.weight ?? 0)
  }, 0)
}

const component = (most: number, weights: number): fc.Arbitrary<Component> =>
  fc
    .array(
      fc.uniqueArray(
        fc.record({ column: fc.nat({ max: most - 1 }), weight: fc.integer({ min: 1, max: weights }) }),
        { selector: ({ column }) => column, maxLength: most },
      ),
      { maxLength: most },
    )
    .map((rows) => ({ rows, columns: most }))

describe('for every graph', () => {
  test('shortest paths give the greatest sum', () => {
    for (const weights of [3, 1000]) {
      fc.assert(
        fc.property(component(6, weights), (one) => {
          expect(sumOf(one, shortestPaths(one))).toBe(greatest(one))
        }),
        { numRuns: 300 },
      )
    }
  })
  test('the auction comes as near as its steps', () => {
    fc.assert(
      fc.property(component(6, 1000), fc.integer({ min: 1, max: 100 }), (one, step) => {
        const sum = sumOf(one, auction(one, step))
        expect(sum).toBeLessThanOrEqual(greatest(one))
        expect(sum).toBeGreaterThanOrEqual(greatest(one) - step * one.rows.length)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a large piece', () => {
  /** All hang together: each is rather like its neighbours, and most like its own. */
  const ring = (count: number, own: number, next: number): Edge[] =>
    Array.from({ length: count }, (_, index) => [
      edge(index, index, own, 0),
      edge(index, (index + 1) % count, next, 1),
      edge(index, (index + 7) % count, 0.1, 7),
    ]).flat()

  test.each([299, 301, 20_000])('of %d ends a side: each finds its own', (count) => {
    expect(assign(ring(count, 0.5, 0.3)).every((one) => one.old === one.new)).toBe(true)
    expect(assign(ring(count, 0.3, 0.5)).every((one) => (one.old + 1) % count === one.new)).toBe(true)
  })
  test('near the best where the exact way would cost too much', () => {
    const edges = Array.from({ length: 500 }, (_, index) =>
      [0, 1, 3, 11].map((step, at) =>
        edge(index, (index * 7 + step) % 500, 0.1 + ((index * 31 + at * 17) % 40) / 100, at),
      ),
    ).flat()
    const rows = Array.from({ length: 500 }, (_, old) =>
      edges
        .filter((one) => one.old === old)
        .map((one) => ({ column: one.new, weight: Math.round(one.gain * 10_000) })),
    )
    const best = sumOf({ rows, columns: 500 }, shortestPaths({ rows, columns: 500 })) / 10_000
    const near = assign(edges).reduce((sum, { gain }) => sum + gain, 0)
    expect(near).toBeLessThanOrEqual(best + 1e-6)
    expect(near).toBeGreaterThan(best - 500 / 64)
    expect(near / best).toBeGreaterThan(0.97)
  })
})
