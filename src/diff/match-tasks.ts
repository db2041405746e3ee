import { foldKey } from '../recognise/folding.ts'
import { candidateFinder } from './candidates.ts'
import type { PlacedTask } from './change.ts'
import { containment, dutyText, likeness, wordsOf } from './wording.ts'

/** An old task and the new one that states the same duty. */
export interface TaskPair {
  readonly before: PlacedTask
  readonly after: PlacedTask
}

export interface TaskMatching {
  readonly pairs: readonly TaskPair[]
  readonly removed: readonly PlacedTask[]
  readonly added: readonly PlacedTask[]
}

/** How alike two duties must be to be one, and less where their place or their units speak for it. */
const LEAST_LIKENESS = 0.6
const LEAST_WITH_SUPPORT = 0.4
/** Short texts are alike by chance. */
const FEW_WORDS = 5
const LEAST_OF_FEW = 0.75

/**
 * Which new task states the same duty as which old one: first what is equal, by id and content; then, of the rest,
 * what is most alike. Each task has one partner at most; the same input gives the same pairs.
 */
export function matchTasks(before: readonly PlacedTask[], after: readonly PlacedTask[]): TaskMatching {
  const pairs: TaskPair[] = []
  let old = [...before]
  let fresh = [...after]
  const keys: ((task: PlacedTask) => string)[] = [
    (one) => JSON.stringify([one.task.id, dutyText(one.task), one.registry.document.number]),
    (one) => JSON.stringify([dutyText(one.task), one.task.heading, unitsKey(one), one.task.time?.text]),
    (one) => JSON.stringify([dutyText(one.task), unitsKey(one)]),
    (one) => JSON.stringify([dutyText(one.task), one.task.heading]),
    (one) => dutyText(one.task),
    (one) => foldKey(dutyText(one.task)),
  ]
  for (const keyOf of keys) {
    if (old.length === 0 || fresh.length === 0) break
    const waiting = new Map<string, PlacedTask[]>()
    for (const one of fresh) {
      const key = keyOf(one)
      const list = waiting.get(key)
      if (list === undefined) waiting.set(key, [one])
      else list.push(one)
    }
    for (const list of waiting.values()) list.reverse()
    const taken = new Set<PlacedTask>()
    old = old.filter((one) => {
      const partner = waiting.get(keyOf(one))?.pop()
      if (partner === undefined) return true
      taken.add(partner)
      pairs.push({ before: one, after: partner })
      return false
    })
    fresh = fresh.filter((one) => !taken.has(one))
  }
  const alike = assign(old, fresh)
  pairs.push(...alike)
  const paired = new Set(alike.flatMap((pair) => [pair.before, pair.after]))
  return {
    pairs,
    removed: old.filter((one) => !paired.has(one)),
    added: fresh.filter((one) => !paired.has(one)),
  }
}

const unitsKey = ({ task }: PlacedTask): string =>
  (task.units ?? []).map(({ name, role }) => `${role} ${name}`).join('; ')

/** The most alike first; of equally alike ones those with one id, then those nearest in place. */
function assign(before: readonly PlacedTask[], after: readonly PlacedTask[]): TaskPair[] {
  if (before.length === 0 || after.length === 0) return []
  const newWords = after.map(({ task }) => wordsOf(dutyText(task)))
  const find = candidateFinder(newWords)
  const byId = new Map(after.map((one, index) => [one.task.id, index]))
  const edges: { old: number; new: number; score: number; distance: number }[] = []
  for (const [index, one] of before.entries()) {
    const words = wordsOf(dutyText(one.task))
    const candidates = new Set(find(words))
    const sameId = byId.get(one.task.id)
    if (sameId !== undefined) candidates.add(sameId)
    for (const candidate of candidates) {
      const other = after[candidate]
      if (other === undefined) continue
      const alike = likeness(words, newWords[candidate] ?? [])
      const support = supportOf(one, other)
      const few = Math.min(words.length, newWords[candidate]?.length ?? 0) <= FEW_WORDS
      const least = few ? LEAST_OF_FEW : LEAST_LIKENESS - (LEAST_LIKENESS - LEAST_WITH_SUPPORT) * support
      if (alike < least) continue
      edges.push({
        old: index,
        new: candidate,
        score: alike + support * 0.1,
        distance: Math.abs(one.order - other.order),
      })
    }
  }
  edges.sort((a, b) => b.score - a.score || a.distance - b.distance || a.old - b.old || a.new - b.new)
  const [usedOld, usedNew] = [new Set<number>(), new Set<number>()]
  const pairs: TaskPair[] = []
  for (const edge of edges) {
    const [one, other] = [before[edge.old], after[edge.new]]
    if (usedOld.has(edge.old) || usedNew.has(edge.new) || one === undefined || other === undefined) continue
    usedOld.add(edge.old)
    usedNew.add(edge.new)
    pairs.push({ before: one, after: other })
  }
  return pairs.sort((a, b) => a.before.order - b.before.order)
}

/** What besides the words speaks for one duty: its id, its section with a unit in common; 0–1. */
function supportOf(before: PlacedTask, after: PlacedTask): number {
  const sameId = before.task.id === after.task.id
  const names = new Set((before.task.units ?? []).map(({ name }) => foldKey(name)))
  const sharesUnit = (after.task.units ?? []).some(({ name }) => names.has(foldKey(name)))
  const sameSection = JSON.stringify(before.task.heading) === JSON.stringify(after.task.heading)
  return sameId && (sharesUnit || sameSection) ? 1 : sameId || (sharesUnit && sameSection) ? 0.5 : 0
}

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
