import type { Catalogue } from '../../catalogue/catalogue.ts'
import { foldBare, foldKey } from '../folding.ts'
import { isMemberOf } from './membership.ts'
import { joinKeys, nameWords } from './name-key.ts'
import { type Body, bodyOf, provinceEra } from './province-period.ts'
import { type NameReading, readName } from './read-name.ts'
import type { ResolvedUnit } from './resolve-unit.ts'
import { isCollective, unitIndex } from './unit-index.ts'

/** A unit as a registry has it. */
export interface NamedUnit {
  readonly name: string
  readonly id?: string | undefined
  readonly collective?: boolean | undefined
  readonly qualifier?: string | undefined
  readonly members?: readonly { readonly name: string; readonly id?: string | undefined }[] | undefined
}

export interface ConcernOptions {
  /** ISO day of the document: members of collectives are those of that day */
  readonly date?: string
  /** ISO day for which is asked */
  readonly on?: string
  /** id of the province in which the document's names are to be read; ids of other bodies (a ministry's) do not count */
  readonly province?: string
}

/** How a unit of a document concerns the unit asked for. */
export interface Concern {
  /** the collective, or the unit with members in brackets, through which it does; absent: by its own name */
  readonly via?: string
  readonly certainty: 'certain' | 'possible'
  /** the document means a body that a merger of provinces has since replaced */
  readonly formerBody?: Body
}

function readUnit(unit: NamedUnit, catalogue: Catalogue, options: ConcernOptions): NameReading {
  const index = unitIndex(catalogue)
  const known = unit.id === undefined ? undefined : index.byId.get(unit.id)
  const read = (name: string): NameReading | undefined =>
    readName(
      name.normalize('NFC'),
      index.marked,
      catalogue,
      {
        ...(options.date === undefined ? {} : { on: options.date }),
        ...(options.province === undefined ? {} : { province: options.province }),
      },
      true,
    )
  const qualifier = unit.qualifier
  const reading =
    read(unit.name) ??
    (qualifier !== undefined && unit.name.endsWith(qualifier)
      ? read(unit.name.slice(0, -qualifier.length))
      : undefined)
  if (known === undefined) return reading ?? { units: [] }
  // the registry's id is the better knowledge; the words still tell the province and the place
  return { ...reading, units: [known] }
}

function keyOf(name: string, catalogue: Catalogue): string {
  return joinKeys(nameWords(name, unitIndex(catalogue).marked.spelling))
}

/** A place typed without marks is compared without them. */
function samePlace(asked: string, written: string): boolean {
  return foldKey(asked) === foldKey(written) || asked.toLowerCase() === foldBare(written)
}

/** Own name: the same kind of body, in the same place where both name one. */
function byOwnName(
  asked: ResolvedUnit,
  unit: NamedUnit,
  reading: NameReading,
  catalogue: Catalogue,
): Concern | undefined {
  if (asked.units.length === 0 || reading.units.length === 0)
    return keyOf(asked.name, catalogue) === keyOf(unit.name, catalogue) ? { certainty: 'certain' } : undefined
  const shared = reading.units.some((record) => asked.units.some((other) => other.id === record.id))
  if (!shared) return undefined
  if (asked.place !== undefined && reading.place !== undefined && !samePlace(asked.place, reading.place))
    return undefined
  const vague = reading.units.length > 1 || (asked.place !== undefined && reading.place === undefined)
  return { certainty: vague ? 'possible' : 'certain' }
}

/** "… (có) liên quan": which ones, the document does not say. */
function saysConcerned(words: string): boolean {
  return /(?<![\p{L}\p{M}\p{N}])liên quan(?![\p{L}\p{M}\p{N}])/u.test(foldKey(words))
}

/** A qualifier that only says where the members stand leaves a collective certain. */
function isNeutral(qualifier: string, catalogue: Catalogue): boolean {
  if (saysConcerned(qualifier)) return false
  const key = foldKey(qualifier)
  return catalogue.neutralQualifiers.some((neutral) => {
    const start = foldKey(neutral)
    return key === start || key.startsWith(`${start} `)
  })
}

/** As a member of a collective, by the document's date. */
function byMembership(
  asked: ResolvedUnit,
  unit: NamedUnit,
  { units: collectives, qualifier }: NameReading,
  catalogue: Catalogue,
  date: string | undefined,
): Concern | undefined {
  const qualifiers = [unit.qualifier, qualifier].filter((words) => words !== undefined)
  const certain = !saysConcerned(unit.name) && qualifiers.every((words) => isNeutral(words, catalogue))
  for (const collective of collectives) {
    if (!isCollective(collective)) continue
    for (const record of asked.units) {
      if (isMemberOf(record, collective, catalogue, date))
        return { via: unit.name, certainty: certain ? 'certain' : 'possible' }
      if (collective.open && !isCollective(record) && collective.openTo?.includes(record.kind) === true)
        return { via: unit.name, certainty: 'possible' }
    }
  }
  return undefined
}

/** Another province than the one asked for does not concern; an earlier body of the same province does, and is named. */
function inProvince(
  concern: Concern,
  asked: ResolvedUnit,
  reading: NameReading,
  catalogue: Catalogue,
  options: ConcernOptions,
): Concern | undefined {
  const province = reading.province ?? options.province
  const record = province === undefined ? undefined : unitIndex(catalogue).provinceById.get(province)
  // a document of a ministry or a commune says nothing of the province
  if (asked.province === undefined || province === undefined || record === undefined) return concern
  if (asked.province !== province) return undefined
  if (options.on === undefined || options.date === undefined) return concern
  if (provinceEra(record, options.on)?.from === provinceEra(record, options.date)?.from) return concern
  const unit = asked.units[0]
  const former = unit === undefined ? undefined : bodyOf(unit.id, province, catalogue, options.date)
  return former === undefined ? concern : { ...concern, formerBody: former }
}

/**
 * Whether a unit of a document concerns the unit asked for: by its own name; as a member the document lists in brackets; as a member of
 * a collective on the document's date ("các sở, ban, ngành"); possibly, where the collective is narrowed ("liên quan") or open. A unit
 * the catalogue does not hold is matched by its folded name.
 */
export function concernedBy(
  asked: ResolvedUnit,
  unit: NamedUnit,
  catalogue: Catalogue,
  options: ConcernOptions = {},
): Concern | undefined {
  const reading = readUnit(unit, catalogue, options)
  const own = byOwnName(asked, unit, reading, catalogue)
  if (own !== undefined) return inProvince(own, asked, reading, catalogue, options)
  const listed = unit.members ?? []
  for (const member of listed) {
    const through = concernedBy(asked, member, catalogue, options)
    if (through !== undefined) return { ...through, via: unit.name }
  }
  // members in brackets say who is meant: nobody else is
  if (listed.length > 0) return undefined
  const member = byMembership(asked, unit, reading, catalogue, options.date)
  return member === undefined ? undefined : inProvince(member, asked, reading, catalogue, options)
}
