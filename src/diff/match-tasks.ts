import { foldKey } from '../recognise/folding.ts'
import type { PlacedTask } from './change.ts'
import { pairAlike } from './pair-alike.ts'
import { dutyText } from './wording.ts'

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

/**
 * Which new task states the same duty as which old one: first what is equal, by id and content; then, of the rest,
 * what is alike, chosen so that the whole fits best. Each task has one partner at most; the same input gives the same pairs.
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
  const alike = pairAlike(old, fresh, pairs)
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
