import type { TaskPair } from './match-tasks.ts'

/** The pairs that kept their order among each other: the longest run that rises in both versions. */
export function inOrder(pairs: readonly TaskPair[]): Set<TaskPair> {
  const sorted = [...pairs].sort((a, b) => a.before.order - b.before.order)
  const tails: number[] = []
  const previous: (number | undefined)[] = []
  for (const [index, { after }] of sorted.entries()) {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[tails[middle] ?? 0]?.after.order ?? 0) < after.order) low = middle + 1
      else high = middle
    }
    previous[index] = tails[low - 1]
    tails[low] = index
  }
  const kept = new Set<TaskPair>()
  for (let at = tails.at(-1); at !== undefined; at = previous[at]) {
    const pair = sorted[at]
    if (pair !== undefined) kept.add(pair)
  }
  return kept
}
