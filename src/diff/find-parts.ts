import { candidateFinder } from './candidates.ts'
import type { PlacedTask } from './change.ts'
import { containment, dutyText, wordsOf } from './wording.ts'

/** A task whose duty now stands in several, or several whose duties now stand in one. */
export interface Regrouping {
  readonly whole: PlacedTask
  readonly parts: readonly PlacedTask[]
}

/** How much of a part must stand in the whole, and how many words it needs to be told from chance. */
const LEAST_CONTAINED = 0.8
const LEAST_PART_WORDS = 4

/**
 * Which unmatched tasks are parts of a task of the other version: the parts of a split among what was added, of a
 * merger among what was removed. `partnerOf` gives the task that the whole was matched with, if any: it is a part too.
 */
export function findParts(
  loose: readonly PlacedTask[],
  wholes: readonly PlacedTask[],
  partnerOf: (whole: PlacedTask) => PlacedTask | undefined,
): Regrouping[] {
  if (loose.length === 0 || wholes.length === 0) return []
  const wholeWords = wholes.map(({ task }) => wordsOf(dutyText(task)))
  const find = candidateFinder(wholeWords)
  const parts = new Map<number, PlacedTask[]>()
  for (const one of loose) {
    const words = wordsOf(dutyText(one.task))
    if (words.length < LEAST_PART_WORDS) continue
    const best = find(words)
      .map((index) => ({ index, share: containment(words, wholeWords[index] ?? []) }))
      .filter(({ index, share }) => share >= LEAST_CONTAINED && isNews(words, wholes[index]))
      .sort((a, b) => b.share - a.share || a.index - b.index)[0]
    if (best !== undefined) parts.set(best.index, [...(parts.get(best.index) ?? []), one])
  }
  const found: Regrouping[] = []
  for (const [index, own] of [...parts].sort((a, b) => a[0] - b[0])) {
    const whole = wholes[index]
    if (whole === undefined) continue
    const partner = partnerOf(whole)
    const all = partner === undefined ? own : [partner, ...own]
    if (all.length > 1) found.push({ whole, parts: all.sort((a, b) => a.order - b.order) })
  }
  return found

  /** What the partner of the whole still says was not split off. */
  function isNews(words: readonly string[], whole: PlacedTask | undefined): boolean {
    const partner = whole === undefined ? undefined : partnerOf(whole)
    return partner === undefined || containment(words, wordsOf(dutyText(partner.task))) < LEAST_CONTAINED
  }
}
