import { foldKey } from '../recognise/folding.ts'
import type { RegistryUnit, Task } from '../registry/schema.ts'
import { ROLES, keysOf } from '../terms.ts'
import type { Change } from './change.ts'

const ROLE_ORDER: readonly string[] = keysOf(ROLES)

interface UnitRoles {
  readonly name: string
  readonly id: string | undefined
  readonly roles: Set<string>
}

/** Which units came to a duty or left it, and whose role changed. */
export function compareUnits(before: Task, after: Task): Omit<Change, 'id'>[] {
  if (isSame(before.units ?? [], after.units ?? [])) return []
  const old = unitsOf(before)
  const fresh = unitsOf(after)
  const changes: Omit<Change, 'id'>[] = []
  const unmet = new Map(fresh)
  for (const [key, unit] of old) {
    const other = unmet.get(key) ?? sameBody(unit, unmet, old)
    if (other !== undefined) unmet.delete(keyOf(other.name))
    changes.push(...rolesChanged(unit, other))
  }
  for (const unit of unmet.values()) changes.push(...rolesChanged(undefined, unit))
  return changes
}

/** What most tasks are: without change, told without looking closer. */
function isSame(before: readonly RegistryUnit[], after: readonly RegistryUnit[]): boolean {
  return (
    before.length === after.length &&
    before.every((unit, index) => {
      const other = after[index]
      const isPlain = unit.members === undefined && other?.members === undefined
      return (
        isPlain && unit.name === other?.name && unit.role === other.role && unit.qualifier === other.qualifier
      )
    })
  )
}

function unitsOf({ units = [] }: Task): Map<string, UnitRoles> {
  const found = new Map<string, UnitRoles>()
  for (const unit of units) {
    const name = fullName(unit)
    const known = found.get(keyOf(name)) ?? { name, id: unit.id, roles: new Set<string>() }
    known.roles.add(unit.role)
    found.set(keyOf(name), known)
  }
  return found
}

/** A narrowed collective is another one: "các sở" and "các sở liên quan". */
export function fullName({ name, qualifier, members }: RegistryUnit): string {
  const qualified = qualifier === undefined || name.includes(qualifier) ? name : `${name} ${qualifier}`
  return members === undefined
    ? qualified
    : `${qualified} (${members.map((member) => member.name).join(', ')})`
}

const keyOf = (name: string): string => foldKey(name)

/** The same kind of body written in another way ("Sở VHTTDL"), unless either version names several of that kind. */
function sameBody(
  { id }: UnitRoles,
  unmet: ReadonlyMap<string, UnitRoles>,
  old: ReadonlyMap<string, UnitRoles>,
): UnitRoles | undefined {
  if (id === undefined) return undefined
  const candidates = [...unmet.values()].filter((unit) => unit.id === id && !old.has(keyOf(unit.name)))
  const own = [...old.values()].filter((unit) => unit.id === id)
  return candidates.length === 1 && own.length === 1 ? candidates[0] : undefined
}

function rolesChanged(before: UnitRoles | undefined, after: UnitRoles | undefined): Omit<Change, 'id'>[] {
  const unit = after?.name ?? before?.name ?? ''
  const sorted = (roles: Iterable<string>): string[] =>
    [...roles].sort((a, b) => ROLE_ORDER.indexOf(a) - ROLE_ORDER.indexOf(b))
  const lost = sorted(before?.roles ?? []).filter((role) => after?.roles.has(role) !== true)
  const won = sorted(after?.roles ?? []).filter((role) => before?.roles.has(role) !== true)
  const changes: Omit<Change, 'id'>[] = []
  while (lost.length > 0 && won.length > 0) {
    changes.push({ kind: 'role-changed', field: 'units', unit, old: lost.shift(), new: won.shift() })
  }
  for (const role of lost) changes.push({ kind: 'unit-removed', field: 'units', unit, old: role })
  for (const role of won) changes.push({ kind: 'unit-added', field: 'units', unit, new: role })
  return changes
}
