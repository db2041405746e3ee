import type { Catalogue } from './catalogue.ts'
import type { CollectiveRecord } from './units/collective-record.ts'
import type { UnitRecord } from './units/unit-record.ts'

/** A unit as a project writes it: of a known one only what differs, of a new one without `level` and `kind` any body. */
export type ExtensionUnit = Omit<UnitRecord, 'level' | 'kind'> & Partial<Pick<UnitRecord, 'level' | 'kind'>>

/** A collective as a project writes it: of a known one only what is added. */
export type ExtensionCollective = Omit<CollectiveRecord, 'members'> &
  Partial<Pick<CollectiveRecord, 'members'>>

/** What a project adds to the catalogue in `ttdn.config.yaml`. */
export interface CatalogueExtension {
  /** new units; under the id of a known one, names are added and what else is given takes the place of what was known */
  readonly units?: readonly ExtensionUnit[]
  /** new collectives; under the id of a known one, names and members are added */
  readonly collectives?: readonly ExtensionCollective[]
  /** further names of known units and collectives: id → names as the project's documents write them */
  readonly aliases?: Readonly<Record<string, readonly string[]>>
  /** id of the project's province: `gia-lai`; not part of the catalogue, read by the commands */
  readonly province?: string
}

/** A problem of an extension: an id it names that neither the catalogue nor the extension holds. */
export interface ExtensionProblem {
  readonly kind: 'unknown-unit' | 'unknown-province' | 'id-used-twice'
  readonly id: string
  /** the key of the extension that names it */
  readonly key: keyof CatalogueExtension
}

/** Both lists without repeats; nothing where both are absent. */
function joined(a: readonly string[] | undefined, b: readonly string[] | undefined): string[] {
  return [...new Set([...(a ?? []), ...(b ?? [])])]
}

/** Known records with what is added to them, then the new ones, each in the order of its list. */
function mergeById<T extends { readonly id: string }, U extends { readonly id: string }>(
  known: readonly T[],
  added: readonly U[],
  merge: (known: T, added: U) => T,
  create: (added: U) => T,
): T[] {
  const records = new Map(known.map((record) => [record.id, record]))
  for (const record of added) {
    const before = records.get(record.id)
    records.set(record.id, before === undefined ? create(record) : merge(before, record))
  }
  return [...records.values()]
}

function mergeUnit(known: UnitRecord, added: ExtensionUnit): UnitRecord {
  return {
    ...known,
    ...added,
    names: joined(known.names, [known.name, ...(added.names ?? [])]),
    short: joined(known.short, added.short),
    symbols: joined(known.symbols, added.symbols),
  }
}

function mergeCollective(known: CollectiveRecord, added: ExtensionCollective): CollectiveRecord {
  return {
    ...known,
    ...added,
    name: known.name,
    names: joined(known.names, [added.name, ...(added.names ?? [])]),
    members: joined(known.members, added.members),
  }
}

/**
 * The catalogue with a project's units, collectives and aliases added. Members that do not exist are left out, aliases of an unknown
 * id have no effect; {@link checkExtension} tells of both.
 */
export function extendCatalogue(catalogue: Catalogue, extension: CatalogueExtension): Catalogue {
  const withAliases = <T extends UnitRecord | CollectiveRecord>(record: T): T => {
    const aliases = extension.aliases?.[record.id]
    return aliases === undefined ? record : { ...record, names: joined(record.names, aliases) }
  }
  const units = mergeById<UnitRecord, ExtensionUnit>(
    catalogue.units,
    extension.units ?? [],
    mergeUnit,
    (unit) => ({
      level: 'any',
      kind: 'other',
      ...unit,
    }),
  )
  const collectives = mergeById<CollectiveRecord, ExtensionCollective>(
    catalogue.collectives,
    extension.collectives ?? [],
    mergeCollective,
    (collective) => ({ members: [], ...collective }),
  )
  const ids = new Set([...units, ...collectives].map((record) => record.id))
  return {
    ...catalogue,
    units: units.map(withAliases),
    collectives: collectives.map((record) =>
      withAliases({ ...record, members: record.members.filter((id) => ids.has(id)) }),
    ),
  }
}

/** What an extension names that does not exist, in the order of its keys. */
export function checkExtension(catalogue: Catalogue, extension: CatalogueExtension): ExtensionProblem[] {
  const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map((record) => record.id)
  const units = new Set(idsOf([...catalogue.units, ...(extension.units ?? [])]))
  const collectives = new Set(idsOf([...catalogue.collectives, ...(extension.collectives ?? [])]))
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
    for (const id of collective.members ?? [])
      if (!isKnown(id)) problems.push({ kind: 'unknown-unit', id, key: 'collectives' })
  }
  for (const id of Object.keys(extension.aliases ?? {}))
    if (!isKnown(id)) problems.push({ kind: 'unknown-unit', id, key: 'aliases' })
  const { province } = extension
  if (province !== undefined && !catalogue.provinces.some((record) => record.id === province))
    problems.push({ kind: 'unknown-province', id: province, key: 'province' })
  return problems
}
