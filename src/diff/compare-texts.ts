import { assign, type Edge } from './assignment.ts'
import { candidateFinder } from './candidates.ts'
import { likeness, wordsOf } from './wording.ts'

/** Two lists of texts against each other, each text as often as it occurs. */
export interface TextChanges {
  /** in the order of the old list: what is gone, or another text now */
  readonly old: readonly { readonly text: string; readonly becomes?: string }[]
  readonly added: readonly string[]
}

const LEAST_LIKENESS = 0.5
/** Among as many texts each is compared with each. */
const FEW = 50
/** What two texts that are just alike enough win: next to nothing, so that no good pair is given up for two poor ones. */
const LEAST_GAIN = 0.001

/** Texts that came and went; of those left the ones alike are one, reworded, paired as fits all of them best. */
export function compareTexts(before: readonly string[], after: readonly string[]): TextChanges {
  const fresh = [...after]
  const old = before.filter((text) => {
    const at = fresh.indexOf(text)
    if (at >= 0) fresh.splice(at, 1)
    return at < 0
  })
  const words = fresh.map(wordsOf)
  const find = fresh.length <= FEW ? () => [...fresh.keys()] : candidateFinder(words)
  const edges = old.flatMap((text, index) => {
    const own = wordsOf(text)
    return find(own).flatMap((other): Edge[] => {
      const gain = likeness(own, words[other] ?? []) - LEAST_LIKENESS
      const distance = Math.abs(index - other)
      return gain < 0 ? [] : [{ old: index, new: other, gain: gain + LEAST_GAIN, distance }]
    })
  })
  const pairs = assign(edges)
  const partnerOf = new Map(pairs.map((pair) => [pair.old, fresh[pair.new]]))
  const taken = new Set(pairs.map((pair) => pair.new))
  return {
    old: old.map((text, index) => {
      const becomes = partnerOf.get(index)
      return becomes === undefined ? { text } : { text, becomes }
    }),
    added: fresh.filter((_, index) => !taken.has(index)),
  }
}
