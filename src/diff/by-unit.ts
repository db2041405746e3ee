import { foldKey } from '../recognise/folding.ts'
import type { Change, DocumentChanges, TaskChanges } from './change.ts'
import { fullName } from './compare-units.ts'

/** What a change means for one unit. */
export const EFFECTS = ['gains', 'loses', 'role', 'sooner', 'later', 'time', 'other'] as const
export type Effect = (typeof EFFECTS)[number]

export interface UnitChange extends Change {
  readonly effect: Effect
  readonly task: TaskChanges
}

/** What changed for one unit; for the tasks that name none, without `unit`. */
export interface UnitChanges {
  readonly unit?: string
  readonly changes: readonly UnitChange[]
}

/**
 * What each unit gains, loses, has to do in another role, sooner, later or otherwise; units in the order of their names,
 * tasks that name none last. What changed of the documents themselves concerns nobody in particular and is left out.
 */
export function changesByUnit(documents: readonly DocumentChanges[]): UnitChanges[] {
  const found = new Map<string, { unit: string; changes: UnitChange[] }>()
  const nobody: UnitChange[] = []
  for (const task of documents.flatMap(({ tasks }) => tasks)) {
    const units = unitsOf(task)
    for (const change of task.changes) {
      const concerned = change.unit === undefined ? units : [change.unit]
      if (concerned.length === 0) nobody.push({ ...change, effect: effectOf(change), task })
      for (const name of concerned) {
        const own = found.get(foldKey(name)) ?? { unit: name, changes: [] }
        own.changes.push({ ...change, unit: own.unit, effect: effectOf(change), task })
        found.set(foldKey(name), own)
      }
    }
  }
  const collator = new Intl.Collator('vi')
  const units = [...found.values()]
    .map(({ unit, changes }) => ({ unit, changes: sorted(changes) }))
    .sort((a, b) => collator.compare(a.unit, b.unit) || (a.unit < b.unit ? -1 : 1))
  return nobody.length === 0 ? units : [...units, { changes: sorted(nobody) }]
}

/**
 * Whom the changes of a duty concern: who has it, in the new version if it is there. To receive a report is no duty, and
 * who has just been given one need not know what it was before.
 */
function unitsOf({ before, after, changes }: TaskChanges): string[] {
  const had = new Set((before?.task.units ?? []).map((unit) => foldKey(fullName(unit))))
  const come = new Set(
    changes.flatMap(({ kind, unit }) => (kind === 'unit-added' && unit !== undefined ? [foldKey(unit)] : [])),
  )
  const units = new Map<string, string>()
  for (const unit of (after ?? before)?.task.units ?? []) {
    const key = foldKey(fullName(unit))
    const isNew = before !== undefined && come.has(key) && !had.has(key)
    if (unit.role !== 'receive' && !isNew) units.set(key, fullName(unit))
  }
  return [...units.values()]
}

const sorted = (changes: readonly UnitChange[]): UnitChange[] =>
  EFFECTS.flatMap((effect) => changes.filter((change) => change.effect === effect))

function effectOf({ kind, old, new: fresh }: Change): Effect {
  switch (kind) {
    case 'added':
      return 'gains'
    case 'removed':
      return 'loses'
    case 'unit-added':
      return fresh === 'receive' ? 'other' : 'gains'
    case 'unit-removed':
      return old === 'receive' ? 'other' : 'loses'
    case 'role-changed':
      return old === 'receive' ? 'gains' : fresh === 'receive' ? 'loses' : 'role'
    case 'time-forward':
      return 'sooner'
    case 'time-back':
      return 'later'
    case 'time-to-dated':
    case 'time-to-ongoing':
    case 'time-added':
    case 'time-removed':
    case 'time-changed':
      return 'time'
    default:
      return 'other'
  }
}
