import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { CollectiveRecord } from '../../catalogue/units/collective-record.ts'
import type { UnitRecord } from '../../catalogue/units/unit-record.ts'
import { isCollective, type NamedRecord, unitIndex } from './unit-index.ts'
import { isValidOn } from './validity.ts'

const closures = new WeakMap<Catalogue, Map<string, ReadonlySet<string>>>()

function byRule(collective: CollectiveRecord, catalogue: Catalogue): UnitRecord[] {
  const rules = collective.memberKinds ?? []
  return catalogue.units.filter((unit) =>
    rules.some(
      (rule) =>
        unit.level === rule.level &&
        unit.kind === rule.kind &&
        (rule.parent === undefined || unit.parent === rule.parent),
    ),
  )
}

/** Ids of everything a collective holds at any time: units and nested collectives, itself not. */
function closureOf(id: string, catalogue: Catalogue, open: readonly string[] = []): ReadonlySet<string> {
  let known = closures.get(catalogue)
  if (known === undefined) closures.set(catalogue, (known = new Map()))
  const cached = known.get(id)
  if (cached !== undefined) return cached
  const held = new Set<string>()
  const record = unitIndex(catalogue).byId.get(id)
  if (record !== undefined && isCollective(record) && !open.includes(id)) {
    for (const unit of byRule(record, catalogue)) held.add(unit.id)
    for (const member of record.members) {
      held.add(member)
      for (const inner of closureOf(member, catalogue, [...open, id])) held.add(inner)
    }
  }
  if (open.length === 0) known.set(id, held)
  return held
}

/**
 * Whether a unit (or a narrower collective) belongs to a collective on an ISO day, as the catalogue knows it: by being a member, or by
 * its kind. Open collectives have no members.
 */
export function isMemberOf(
  record: NamedRecord,
  collective: CollectiveRecord,
  catalogue: Catalogue,
  on: string | undefined,
): boolean {
  return (
    isValidOn(record, on) && isValidOn(collective, on) && closureOf(collective.id, catalogue).has(record.id)
  )
}

/** The units that make up a collective on an ISO day, nested collectives resolved, in the catalogue's order. */
export function membersOf(collective: CollectiveRecord, catalogue: Catalogue, on?: string): UnitRecord[] {
  if (!isValidOn(collective, on)) return []
  const held = closureOf(collective.id, catalogue)
  return catalogue.units.filter((unit) => held.has(unit.id) && isValidOn(unit, on))
}

/** The collectives a unit belongs to on an ISO day, in the catalogue's order. */
export function collectivesOf(record: NamedRecord, catalogue: Catalogue, on?: string): CollectiveRecord[] {
  return catalogue.collectives.filter((collective) => isMemberOf(record, collective, catalogue, on))
}
