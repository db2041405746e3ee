import type { Effect, UnitChange } from '../../diff/by-unit.ts'
import { fullName } from '../../diff/compare-units.ts'
import { foldKey } from '../../recognise/folding.ts'
import type { Task } from '../../registry/schema.ts'
import { ROLES, type Language } from '../../terms.ts'
import { CHANGE_NAMES, EFFECT_NAMES } from '../../messages/changes.ts'
import { timesOf } from './facts.ts'
import { changeSentence, type Piece } from './sentence.ts'

/**
 * What a change means for a unit, said below a heading that names its effect: in which role and by when a duty came, in
 * which role it went, the old and the new role or time. Undefined for changes that must say themselves what they are.
 */
export function unitSentence(change: UnitChange, language: Language): readonly Piece[] | undefined {
  const { kind, effect, unit, task, old, new: fresh } = change
  // below "has another time" only what is more than that must say itself
  if (effect === 'other' || (effect === 'time' && kind !== 'time-changed')) return undefined
  const stated = (task.after ?? task.before)?.task
  switch (kind) {
    case 'added':
      return piece('after', [
        ...rolesOf(stated, unit, language),
        ...(stated === undefined ? [] : timesOf(stated)),
      ])
    case 'removed':
      return piece('before', rolesOf(stated, unit, language))
    case 'unit-added':
      return piece('after', [roleName(fresh, language), ...(stated === undefined ? [] : timesOf(stated))])
    case 'unit-removed':
      return piece('before', [roleName(old, language)])
    default:
      return changeSentence(change, language).pieces
  }
}

function piece(kind: Piece['kind'], facts: readonly string[]): Piece[] {
  return facts.length === 0 ? [] : [{ kind, text: facts.join(' · ') }]
}

const rolesOf = (task: Task | undefined, unit: string | undefined, language: Language): string[] => {
  const own = (task?.units ?? []).filter((one) => foldKey(fullName(one)) === foldKey(unit ?? ''))
  return [...new Set(own.map(({ role }) => ROLES[role][language]))]
}

function roleName(role: unknown, language: Language): string {
  const names: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = ROLES
  return names[String(role)]?.[language] ?? String(role)
}

/** What changes of one effect are headed by; a duty that names no unit is nobody's gain or loss. */
export function effectName(effect: Effect, unit: string | undefined, language: Language): string {
  if (unit === undefined && effect === 'gains') return CHANGE_NAMES.added[language]
  if (unit === undefined && effect === 'loses') return CHANGE_NAMES.removed[language]
  return EFFECT_NAMES[effect][language]
}
