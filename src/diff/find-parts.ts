import { candidateFinder } from './candidates.ts'
import type { PlacedTask } from './change.ts'
import { containment, dutyText, wordsOf } from './wording.ts'

/** A task whose duty now stands in several, or several whose duties now stand in one. */
export interface Regrouping {
  readonly whole: PlacedTask
  readonly parts: readonly PlacedTask[]
  /** whether all of them stand in versions of one document */
  readonly isWithin: boolean
}

/** How much of a part must stand in the whole, and how many words it needs to be told from chance. */
const LEAST_CONTAINED = 0.8
const LEAST_PART_WORDS = 4
/** The same of its pairs of neighbours: a long text has the words of many a short one, but not in its order. */
const LEAST_PAIRS_CONTAINED = 0.6
/** How much of a whole its parts must make up where none of them goes on as the whole and tells what it lost. */
const LEAST_COVERED = 0.8

/**
 * Which unmatched tasks are parts of a task of the other version: the parts of a split among what was added, of a
 * merger among what was removed. `partnerOf` gives the task that the whole was matched with, if any: it is a part too.
 * `areNear` says whether two tasks may be that, `areWithin` whether they stand in versions of one document.
 */
export function findParts(
  loose: readonly PlacedTask[],
  wholes: readonly PlacedTask[],
  partnerOf: (whole: PlacedTask) => PlacedTask | undefined,
  areNear: (part: PlacedTask, whole: PlacedTask) => boolean,
  areWithin: (part: PlacedTask, whole: PlacedTask) => boolean,
): Regrouping[] {
  if (loose.length === 0 || wholes.length === 0) return []
  const wholeWords = wholes.map(({ task }) => wordsOf(dutyText(task)))
  const find = candidateFinder(wholeWords)
  const parts = new Map<number, { readonly task: PlacedTask; readonly words: number }[]>()
  for (const task of loose) {
    const words = wordsOf(dutyText(task.task))
    if (words.length < LEAST_PART_WORDS) continue
    const best = find(words)
      .map((index) => ({ index, share: shareIn(wholeWords[index] ?? [], words) }))
      .filter(({ index, share }) => share > 0 && isOfWhole(task, words, wholes[index]))
      .sort((a, b) => b.share - a.share || a.index - b.index)[0]
    if (best === undefined) continue
    parts.set(best.index, [...(parts.get(best.index) ?? []), { task, words: words.length }])
  }
  return [...parts]
    .sort((a, b) => a[0] - b[0])
    .flatMap(([index, own]): Regrouping[] => {
      const whole = wholes[index]
      if (whole === undefined) return []
      const partner = partnerOf(whole)
      const covered = own.reduce((sum, { words }) => sum + words, 0)
      if (partner === undefined && covered < LEAST_COVERED * (wholeWords[index]?.length ?? 0)) return []
      const all = [...(partner === undefined ? [] : [partner]), ...own.map(({ task }) => task)]
      if (all.length < 2) return []
      const isWithin = all.every((part) => areWithin(part, whole))
      return [{ whole, parts: all.sort((a, b) => a.order - b.order), isWithin }]
    })

  /** What the partner of the whole still says was not split off. */
  function isOfWhole(part: PlacedTask, words: readonly string[], whole: PlacedTask | undefined): boolean {
    if (whole === undefined || !areNear(part, whole)) return false
    const partner = partnerOf(whole)
    return partner === undefined || containment(words, wordsOf(dutyText(partner.task))) < LEAST_CONTAINED
  }
}

/** How much of a part stands in a whole, 0 where that is chance. */
function shareIn(whole: readonly string[], part: readonly string[]): number {
  const share = containment(part, whole)
  if (share < LEAST_CONTAINED) return 0
  return containment(pairsOf(part), pairsOf(whole)) < LEAST_PAIRS_CONTAINED ? 0 : share
}

const pairsOf = (words: readonly string[]): string[] =>
  words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`)
