/** Features by which likely partners are found: rare ones tell most. */
const MOST_FEATURES = 16
/** A feature that more texts have leads nowhere. */
const COMMON = 32
const MOST_CANDIDATES = 8

/** Every word and every pair of neighbours. */
function featuresOf(words: readonly string[]): Set<string> {
  const features = new Set(words)
  for (let at = 1; at < words.length; at++) features.add(`${words[at - 1] ?? ''} ${words[at] ?? ''}`)
  return features
}

/**
 * For each text the indexes of those most likely alike among `others`, found by an inverted index on rare words and
 * pairs of words: the cost grows with the texts, not with their product.
 */
export function candidateFinder(
  others: readonly (readonly string[])[],
): (words: readonly string[]) => number[] {
  const having = new Map<string, number[]>()
  for (const [index, words] of others.entries()) {
    for (const feature of featuresOf(words)) {
      const list = having.get(feature)
      if (list === undefined) having.set(feature, [index])
      else if (list.length <= COMMON) list.push(index)
    }
  }
  return (words) => {
    const rare = [...featuresOf(words)]
      .flatMap((feature) => {
        const list = having.get(feature)
        return list === undefined || list.length > COMMON ? [] : [list]
      })
      .sort((a, b) => a.length - b.length)
      .slice(0, MOST_FEATURES)
    const hits = new Map<number, number>()
    for (const list of rare) for (const index of list) hits.set(index, (hits.get(index) ?? 0) + 1)
    return [...hits]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_CANDIDATES)
      .map(([index]) => index)
  }
}
