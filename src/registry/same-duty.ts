import { foldKey } from '../recognise/folding.ts'
import type { Task } from './schema.ts'

/** Words that a content must have before it is compared: short ones are alike by chance. */
const LEAST_WORDS = 8
const LIKENESS = 0.85
/** Words by which candidates are found: two statements of one duty share their opening or most of their words. */
const OPENING_WORDS = 6

/**
 * Links tasks of one document that state the same duty (in the content section and under its unit): each gets
 * the ids of the others in `see`; both are kept (issue "Styles", Rules). Linear but for groups that open alike.
 */
export function linkSameDuties(tasks: readonly Task[]): Task[] {
  const words = tasks.map((task) =>
    foldKey(task.content)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  )
  const groups = new Map<string, number[]>()
  for (const [index, own] of words.entries()) {
    if (own.length < LEAST_WORDS) continue
    const key = own.slice(0, OPENING_WORDS).join(' ')
    groups.set(key, [...(groups.get(key) ?? []), index])
  }
  const see = new Map<number, string[]>()
  for (const group of groups.values()) {
    if (group.length > 50) continue
    for (const a of group) {
      for (const b of group) {
        const [one, other] = [tasks[a], tasks[b]]
        if (a === b || one === undefined || other === undefined || !shareUnit(one, other)) continue
        if (likeness(words[a] ?? [], words[b] ?? []) >= LIKENESS)
          see.set(a, [...(see.get(a) ?? []), other.id])
      }
    }
  }
  return tasks.map((task, index) => {
    const others = see.get(index)
    if (others === undefined) return task
    const { at, ...rest } = task
    return { ...rest, see: others, at }
  })
}

/** Offices give each unit the same sentence with its own field of work: where both name units, one must be the same. */
function shareUnit(a: Task, b: Task): boolean {
  const [own, others] = [unitsOf(a), unitsOf(b)]
  return own.length === 0 || others.length === 0 || own.some((name) => others.includes(name))
}

const unitsOf = ({ units = [] }: Task): string[] =>
  units.filter(({ role }) => role !== 'receive').map(({ name }) => foldKey(name))

/** Share of words two texts have in common (Dice), 0–1. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b) {
    const left = counts.get(word) ?? 0
    if (left > 0) {
      common += 1
      counts.set(word, left - 1)
    }
  }
  return (2 * common) / (a.length + b.length)
}
