import type { Catalogue } from './catalogue.ts'
import type { CollectiveRecord } from './units/collective-record.ts'
import type { UnitRecord } from './units/unit-record.ts'

/** What a project adds to the catalogue in `ttdn.config.yaml`. */
export interface CatalogueExtension {
  /** new units; one with the id of a known unit replaces it */
  readonly units?: readonly UnitRecord[]
  /** new collectives; one with the id of a known collective replaces it */
  readonly collectives?: readonly CollectiveRecord[]
  /** further names of known units and collectives: id → names as the project's documents write them */
  readonly aliases?: Readonly<Record<string, readonly string[]>>
  /** further members of known collectives: id of the collective → ids of units */
  readonly members?: Readonly<Record<string, readonly string[]>>
  /** id of the project's province: `gia-lai`; not part of the catalogue, read by the commands */
  readonly province?: string
}

/** A problem of an extension: an id it names that neither the catalogue nor the extension holds. */
export interface ExtensionProblem {
  readonly kind: 'unknown-unit' | 'unknown-collective' | 'unknown-province' | 'id-used-twice'
  readonly id: string
  /** the key of the extension that names it */
  readonly key: keyof CatalogueExtension
}

function replaceById<T extends { readonly id: string }>(known: readonly T[], added: readonly T[]): T[] {
  const byId = new Map(added.map((record) => [record.id, record]))
  const kept = known.map((record) => byId.get(record.id) ?? record)
  const ids = new Set(known.map((record) => record.id))
  return [...kept, ...[...byId.values()].filter((record) => !ids.has(record.id))]
}

/** The catalogue with a project's units, aliases and members added. What the extension names wrongly is left out; see {@link checkExtension}. */
export function extendCatalogue(catalogue: Catalogue, extension: CatalogueExtension): Catalogue {
  const withAliases = <T extends UnitRecord | CollectiveRecord>(record: T): T => {
    const aliases = extension.aliases?.[record.id]
    return aliases === undefined ? record : { ...record, names: [...(record.names ?? []), ...aliases] }
  }
  const units = replaceById(catalogue.units, extension.units ?? []).map(withAliases)
  const merged = replaceById(catalogue.collectives, extension.collectives ?? []).map(withAliases)
  const ids = new Set([...units, ...merged].map((record) => record.id))
  const collectives = merged.map((record) => {
    const added = extension.members?.[record.id]?.filter((id) => ids.has(id) && !record.members.includes(id))
    return added === undefined ? record : { ...record, members: [...record.members, ...added] }
  })
  return { ...catalogue, units, collectives }
}

/** What an extension names that does not exist, in the order of its keys. */
export function checkExtension(catalogue: Catalogue, extension: CatalogueExtension): ExtensionProblem[] {
  const units = new Set([...catalogue.units, ...(extension.units ?? [])].map((record) => record.id))
  const collectives = new Set(
    [...catalogue.collectives, ...(extension.collectives ?? [])].map((record) => record.id),
  )
  const isKnown = (id: string): boolean => units.has(id) || collectives.has(id)
  const problems: ExtensionProblem[] = []
  for (const unit of extension.units ?? []) {
    if (collectives.has(unit.id)) problems.push({ kind: 'id-used-twice', id: unit.id, key: 'units' })
    if (unit.parent !== undefined && !units.has(unit.parent))
      problems.push({ kind: 'unknown-unit', id: unit.parent, key: 'units' })
  }
  for (const collective of extension.collectives ?? []) {
    if (units.has(collective.id))
      problems.push({ kind: 'id-used-twice', id: collective.id, key: 'collectives' })
    for (const id of collective.members)
      if (!isKnown(id)) problems.push({ kind: 'unknown-unit', id, key: 'collectives' })
  }
  for (const id of Object.keys(extension.aliases ?? {}))
    if (!isKnown(id)) problems.push({ kind: 'unknown-unit', id, key: 'aliases' })
  for (const [id, members] of Object.entries(extension.members ?? {})) {
    if (!collectives.has(id)) problems.push({ kind: 'unknown-collective', id, key: 'members' })
    for (const member of members)
      if (!isKnown(member)) problems.push({ kind: 'unknown-unit', id: member, key: 'members' })
  }
  const { province } = extension
  if (province !== undefined && !catalogue.provinces.some((record) => record.id === province))
    problems.push({ kind: 'unknown-province', id: province, key: 'province' })
  return problems
}
