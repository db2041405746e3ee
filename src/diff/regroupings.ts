import { foldKey } from '../recognise/folding.ts'
import type { RegistryTime } from '../registry/schema.ts'
import type { Change, PlacedTask, TaskChanges } from './change.ts'
import { compareTimes, timesOf } from './compare-times.ts'
import { compareUnits } from './compare-units.ts'
import type { Regrouping } from './find-parts.ts'
import { dutyText } from './wording.ts'

/** One duty that now stands in several. */
export function splitChange(split: Regrouping, id: string): Change {
  return { id, kind: 'split', ...idsOf(split, 'old') }
}

/**
 * The parts of a split besides the one that goes on as the whole (`partner`), each with what the whole did not have:
 * units, roles, times.
 */
export function splitParts(split: Regrouping, partner: PlacedTask | undefined): TaskChanges[] {
  const { whole, parts } = split
  return parts
    .filter((part) => part !== partner)
    .map((part): TaskChanges => {
      const news = [
        ...compareUnits(whole.task, part.task).filter(({ kind }) => kind !== 'unit-removed'),
        ...compareTimes(whole.task, part.task).filter(({ kind }) => kind !== 'time-removed'),
      ].map((change) => ({ id: part.id, ...change }))
      return { id: part.id, before: whole, after: part, changes: [splitChange(split, part.id), ...news] }
    })
}

/** Several duties that now stand in one, and what of them it lacks: units, roles, times. */
export function mergerChanges(merger: Regrouping, partner?: PlacedTask): Change[] {
  const { whole, parts } = merger
  const { id } = whole
  const losses = parts
    .filter((part) => part !== partner)
    .flatMap((part) => [
      ...compareUnits(part.task, whole.task).filter(({ kind }) => kind !== 'unit-added'),
      ...compareTimes(part.task, whole.task).filter(({ kind }) => kind !== 'time-added'),
    ])
  const merged: Change = { id, kind: 'merged', ...idsOf(merger, 'new') }
  return [merged, ...losses.map((change) => ({ id, ...change }))]
}

export const mergedWhole = (merger: Regrouping): TaskChanges => ({
  id: merger.whole.id,
  after: merger.whole,
  changes: mergerChanges(merger),
})

/** Short ids within one document, global ones otherwise. */
function idsOf({ whole, parts, isWithin }: Regrouping, wholeIs: 'old' | 'new'): Pick<Change, 'old' | 'new'> {
  const shown = (one: PlacedTask): string => (isWithin ? one.task.id : one.id)
  const several = parts.map(shown)
  return wholeIs === 'old' ? { old: shown(whole), new: several } : { old: several, new: shown(whole) }
}

/** Whether what a task lost or won by a split or a merger only stands in another of its parts. */
export function isElsewhere(
  { kind, unit, old, new: fresh }: Omit<Change, 'id'>,
  side: 'old' | 'new',
  regrouping: Regrouping | undefined,
): boolean {
  if (regrouping === undefined) return false
  const suffix = side === 'old' ? '-removed' : '-added'
  if (!kind.endsWith(suffix)) return false
  const tasks = regrouping.parts.map(({ task }) => task)
  if (unit !== undefined) {
    return tasks.some(({ units = [] }) => units.some(({ name }) => foldKey(name) === foldKey(unit)))
  }
  const text = side === 'old' ? old : fresh
  // a part that is left without any time has lost it
  if (kind.startsWith('time-') && tasks.every(({ time }) => time !== undefined))
    return tasks.some((task) => timesOf(task).some((time) => isOf(time, text)))
  return (
    typeof text === 'string' &&
    tasks.some(
      (task) => dutyText(task).includes(text) || task.products?.some((product) => product.text === text),
    )
  )
}

/** Whether a time is the one that a change tells of. */
const isOf = ({ text }: RegistryTime, value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'text' in value && value.text === text
