import { foldKey } from '../recognise/folding.ts'
import type { Change, SubjectChanges } from './change.ts'

/** What a change means for one unit. */
export const EFFECTS = ['gains', 'loses', 'role', 'sooner', 'later', 'other'] as const
export type Effect = (typeof EFFECTS)[number]

export interface UnitChange extends Change {
  readonly unit: string
  readonly effect: Effect
}

export interface UnitChanges {
  readonly unit: string
  readonly changes: readonly UnitChange[]
}

/** What each unit gains, loses, has to do in another role, sooner, later or otherwise; units in the order of their names. */
export function changesByUnit(subjects: readonly SubjectChanges[]): UnitChanges[] {
  const found = new Map<string, { unit: string; changes: UnitChange[] }>()
  const add = (unit: string, change: Change, effect: Effect): void => {
    const key = foldKey(unit)
    const own = found.get(key) ?? { unit, changes: [] }
    own.changes.push({ ...change, unit: own.unit, effect })
    found.set(key, own)
  }
  for (const { before, after, changes } of subjects) {
    const units = new Set(
      [...((after ?? before)?.task.units ?? [])].flatMap(({ name, role }) =>
        role === 'receive' ? [] : [name],
      ),
    )
    for (const change of changes) {
      if (change.unit !== undefined) add(change.unit, change, effectOf(change))
      // a change of the document concerns nobody in particular
      else if (change.kind !== 'document') for (const unit of units) add(unit, change, effectOf(change))
    }
  }
  const collator = new Intl.Collator('vi')
  return [...found.values()]
    .map(({ unit, changes }) => ({ unit, changes: sorted(changes) }))
    .sort((a, b) => collator.compare(a.unit, b.unit) || (a.unit < b.unit ? -1 : 1))
}

const sorted = (changes: readonly UnitChange[]): UnitChange[] =>
  EFFECTS.flatMap((effect) => changes.filter((change) => change.effect === effect))

function effectOf({ kind }: Change): Effect {
  switch (kind) {
    case 'added':
    case 'unit-added':
      return 'gains'
    case 'removed':
    case 'unit-removed':
      return 'loses'
    case 'role-changed':
      return 'role'
    case 'time-forward':
    case 'time-to-dated':
      return 'sooner'
    case 'time-back':
    case 'time-to-ongoing':
      return 'later'
    default:
      return 'other'
  }
}
