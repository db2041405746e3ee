import { foldKey } from '../recognise/folding.ts'
import { assign, type Edge } from './assignment.ts'
import { candidateFinder } from './candidates.ts'
import type { PlacedTask } from './change.ts'
import type { TaskPair } from './match-tasks.ts'
import { dutyText, likeness, wordsOf } from './wording.ts'

/** How alike two duties must be to be one, and less where their place or their units speak for it. */
const LEAST_LIKENESS = 0.6
const LEAST_WITH_SUPPORT = 0.4
/** What that support adds to the likeness. */
const WORTH_OF_SUPPORT = 0.1
/** Short texts are alike by chance. */
const FEW_WORDS = 5
const LEAST_OF_FEW = 0.75
/** How far from its expected place a duty is looked for besides its words and its id. */
const NEAR = [0, -1, 1]
/** What two duties that are just alike enough win: next to nothing, so that no good pair is given up for two poor ones. */
const LEAST_GAIN = 0.001

/**
 * Pairs of old and new tasks that state the same duty in other words: of all that are likely, those that together win
 * the most. `anchors` are the pairs known already: between equally good pairs the place among them decides.
 */
export function pairAlike(
  before: readonly PlacedTask[],
  after: readonly PlacedTask[],
  anchors: readonly TaskPair[],
): TaskPair[] {
  if (before.length === 0 || after.length === 0) return []
  return assign(likelyEdges(before, after, anchors))
    .flatMap((edge): TaskPair[] => {
      const [one, other] = [before[edge.old], after[edge.new]]
      return one === undefined || other === undefined ? [] : [{ before: one, after: other }]
    })
    .sort((a, b) => a.before.order - b.before.order)
}

function likelyEdges(
  before: readonly PlacedTask[],
  after: readonly PlacedTask[],
  anchors: readonly TaskPair[],
): Edge[] {
  const newWords = after.map(({ task }) => wordsOf(dutyText(task)))
  const find = candidateFinder(newWords)
  const byId = new Map(after.map((one, index) => [one.task.id, index]))
  const places = expectedPlaces(before, anchors)
  const byPlace = new Map(after.map((one, index) => [one.order, index]))
  return before.flatMap((one, index) => {
    const words = wordsOf(dutyText(one.task))
    const candidates = new Set(find(words))
    const place = places.get(one) ?? one.order
    // words that all have lead nowhere: then the place may
    const likely = [byId.get(one.task.id), ...NEAR.map((step) => byPlace.get(place + step))]
    for (const candidate of likely) if (candidate !== undefined) candidates.add(candidate)
    return [...candidates].flatMap((candidate): Edge[] => {
      const other = after[candidate]
      const otherWords = newWords[candidate]
      if (other === undefined || otherWords === undefined) return []
      const alike = likeness(words, otherWords)
      const support = supportOf(one, other)
      const isShort = Math.min(words.length, otherWords.length) <= FEW_WORDS
      const least = isShort ? LEAST_OF_FEW : LEAST_LIKENESS - (LEAST_LIKENESS - LEAST_WITH_SUPPORT) * support
      if (alike < least) return []
      const surplus = alike - LEAST_WITH_SUPPORT - WORTH_OF_SUPPORT * (1 - support)
      const distance = Math.abs(place - other.order)
      return [{ old: index, new: candidate, gain: Math.max(surplus, LEAST_GAIN), distance }]
    })
  })
}

/** Where each old task should stand in the new version: as far behind the known pair before it as it stood. */
function expectedPlaces(
  before: readonly PlacedTask[],
  anchors: readonly TaskPair[],
): Map<PlacedTask, number> {
  const known = [...anchors].sort((a, b) => a.before.order - b.before.order)
  let at = 0
  return new Map(
    [...before]
      .sort((a, b) => a.order - b.order)
      .map((one) => {
        while ((known[at]?.before.order ?? Infinity) < one.order) at++
        const anchor = known[at - 1]
        const shift = anchor === undefined ? 0 : anchor.after.order - anchor.before.order
        return [one, one.order + shift]
      }),
  )
}

/** What besides the words speaks for one duty: its id, its section with a unit in common; 0–1. */
function supportOf(before: PlacedTask, after: PlacedTask): number {
  const sameId = before.task.id === after.task.id
  const names = new Set((before.task.units ?? []).map(({ name }) => foldKey(name)))
  const sharesUnit = (after.task.units ?? []).some(({ name }) => names.has(foldKey(name)))
  const sameSection = JSON.stringify(before.task.heading) === JSON.stringify(after.task.heading)
  return sameId && (sharesUnit || sameSection) ? 1 : sameId || (sharesUnit && sameSection) ? 0.5 : 0
}
