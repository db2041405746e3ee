import type { Catalogue } from '../../catalogue/catalogue.ts'
import { collectivesOf, membersOf } from './membership.ts'
import { type Body, bodyOf, provincePeriod } from './province-period.ts'
import type { ResolveOptions } from './resolve-unit.ts'
import { inheritedBy } from './successors.ts'
import { resolveTypedUnit } from './typed-unit.ts'
import { isCollective, type NamedRecord, unitIndex } from './unit-index.ts'

/** A unit that a field of work passed to or came from. */
export interface RelatedUnit {
  readonly id: string
  readonly name: string
  readonly field: string
  readonly from: string
  readonly until?: string
  readonly basis: string
  readonly certainty: 'certain' | 'likely' | 'ask'
}

/** Everything the catalogue knows of a unit or a collective, for `ttdn units NAME`. */
export interface UnitDescription {
  readonly id: string
  readonly name: string
  readonly names: string[]
  readonly short: string[]
  readonly symbols: string[]
  readonly collective: boolean
  readonly open: boolean
  readonly level?: string
  readonly kind?: string
  readonly parent?: { readonly id: string; readonly name: string }
  readonly optional: boolean
  readonly from?: string
  readonly to?: string
  readonly basis?: string
  readonly verified: boolean
  /** the body it is in the province asked for, on the day asked for */
  readonly body?: Body
  /** the bodies of the provinces merged into that one, when the name held a province */
  readonly bodiesBefore: Body[]
  readonly predecessors: RelatedUnit[]
  readonly successors: RelatedUnit[]
  readonly collectives: { readonly id: string; readonly name: string }[]
  /** of a collective: its members on the day */
  readonly members: { readonly id: string; readonly name: string }[]
}

function idAndName(record: NamedRecord): { id: string; name: string } {
  return { id: record.id, name: record.name }
}

function related(
  id: string,
  catalogue: Catalogue,
): { predecessors: RelatedUnit[]; successors: RelatedUnit[] } {
  const byId = unitIndex(catalogue).byId
  const nameOf = (other: string): string => byId.get(other)?.name ?? other
  const predecessors = inheritedBy(id, catalogue).map((earlier) => ({
    id: earlier.id,
    name: nameOf(earlier.id),
    field: earlier.field,
    from: earlier.from,
    ...(earlier.until === undefined ? {} : { until: earlier.until }),
    basis: earlier.basis,
    certainty: earlier.certainty,
  }))
  const successors = catalogue.succession
    .filter((record) => record.unit === id)
    .map((record) => ({
      id: record.successor,
      name: nameOf(record.successor),
      field: record.field,
      from: record.from,
      ...(record.until === undefined ? {} : { until: record.until }),
      basis: record.basis,
      certainty: record.certainty,
    }))
  return { predecessors, successors }
}

function bodiesBefore(unit: string, province: string, catalogue: Catalogue, on: string | undefined): Body[] {
  const record = unitIndex(catalogue).provinceById.get(province)
  const period = record === undefined ? undefined : provincePeriod(record, on)
  if (record === undefined || period === undefined) return []
  const merger = record.periods
    .slice(0, record.periods.indexOf(period) + 1)
    .findLast((earlier) => earlier.predecessors !== undefined)
  if (merger?.from === undefined) return []
  const eve = dayBefore(merger.from)
  return (merger.predecessors ?? []).flatMap((id) => bodyOf(unit, id, catalogue, eve) ?? [])
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

function describe(
  record: NamedRecord,
  province: string | undefined,
  catalogue: Catalogue,
  on: string | undefined,
): UnitDescription {
  const collective = isCollective(record)
  const parent =
    collective || record.parent === undefined ? undefined : unitIndex(catalogue).byId.get(record.parent)
  const body = collective || province === undefined ? undefined : bodyOf(record.id, province, catalogue, on)
  return {
    ...idAndName(record),
    names: [...new Set(record.names ?? [])],
    short: collective ? [] : [...(record.short ?? [])],
    symbols: collective ? [] : [...(record.symbols ?? [])],
    collective,
    open: collective && record.open === true,
    ...(collective ? {} : { level: record.level, kind: record.kind }),
    ...(parent === undefined ? {} : { parent: idAndName(parent) }),
    optional: !collective && record.optional === true,
    ...(record.from === undefined ? {} : { from: record.from }),
    ...(record.to === undefined ? {} : { to: record.to }),
    ...(collective || record.basis === undefined ? {} : { basis: record.basis }),
    verified: record.verified !== false,
    ...(body === undefined ? {} : { body }),
    bodiesBefore:
      collective || province === undefined ? [] : bodiesBefore(record.id, province, catalogue, on),
    ...related(record.id, catalogue),
    collectives: collectivesOf(record, catalogue, on).map(idAndName),
    members: collective ? membersOf(record, catalogue, on).map(idAndName) : [],
  }
}

/** What the catalogue knows of the units that words may mean, or the nearest names when they mean none. */
export function describeUnit(
  query: string,
  catalogue: Catalogue,
  options: ResolveOptions = {},
): { readonly units: UnitDescription[]; readonly exact: boolean } | { readonly suggestions: string[] } {
  const resolved = resolveTypedUnit(query, catalogue, options)
  if ('suggestions' in resolved) return resolved
  if ('ambiguous' in resolved) {
    const { province, on } = options
    return {
      units: resolved.ambiguous.map((record) => describe(record, province, catalogue, on)),
      exact: false,
    }
  }
  const province = resolved.province ?? options.province
  return {
    units: resolved.units.map((record) => describe(record, province, catalogue, options.on)),
    exact: resolved.exact,
  }
}
