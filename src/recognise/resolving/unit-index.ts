import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { ProvinceRecord } from '../../catalogue/provinces.ts'
import type { CollectiveRecord } from '../../catalogue/units/collective-record.ts'
import type { UnitRecord } from '../../catalogue/units/unit-record.ts'
import { joinKeys, nameSpelling, type NameSpelling, nameWords } from './name-key.ts'

export type NamedRecord = UnitRecord | CollectiveRecord

/** A record reached by one of its names; `city` when the name is that of a body in a province-level city. */
export interface NamedEntry {
  readonly record: NamedRecord
  readonly city: boolean
}

/** The names of a catalogue under their keys, with marks or without. */
export interface NameTable {
  readonly spelling: NameSpelling
  readonly entries: ReadonlyMap<string, readonly NamedEntry[]>
  readonly provinces: ReadonlyMap<string, readonly ProvinceRecord[]>
  /** keys of the words that may follow a collective */
  readonly qualifiers: ReadonlySet<string>
}

export interface UnitIndex {
  readonly marked: NameTable
  readonly bare: NameTable
  readonly byId: ReadonlyMap<string, NamedRecord>
  readonly provinceById: ReadonlyMap<string, ProvinceRecord>
}

export function isCollective(record: NamedRecord): record is CollectiveRecord {
  return 'members' in record
}

function namesOf(record: NamedRecord): string[] {
  return [record.name, ...(record.names ?? []), ...('short' in record ? (record.short ?? []) : [])]
}

/** An idiom of several kinds of units; of "các sở" nothing would be left but "sở". */
const PLURAL_LIST = /^các [^,\s]+[,\s].+/u

/** "nhà trường" without its plural word is the one that writes, no set. */
function isSingle(name: string, catalogue: Catalogue): boolean {
  return catalogue.unitWords.nouns.some((noun) => noun.single && `các ${noun.noun}` === name)
}

function buildTable(catalogue: Catalogue, bare: boolean): NameTable {
  const spelling = nameSpelling(catalogue.unitWords.abbreviations, bare)
  const keyOf = (name: string): string => joinKeys(nameWords(name, spelling))
  const entries = new Map<string, NamedEntry[]>()
  const add = (key: string, entry: NamedEntry): void => {
    const list = entries.get(key)
    if (list === undefined) entries.set(key, [entry])
    else if (!list.some((other) => other.record === entry.record)) list.push(entry)
  }
  for (const record of [...catalogue.units, ...catalogue.collectives]) {
    const cityKeys = new Set('cityNames' in record ? (record.cityNames ?? []).map(keyOf) : [])
    for (const name of namesOf(record)) {
      const key = keyOf(name)
      add(key, { record, city: cityKeys.has(key) })
      // in tables and after a preposition the plural word is left out: "sở, ban, ngành liên quan"; units come first in the list,
      // so that "các trạm y tế" does not take the name of "Trạm Y tế"
      const shortened = isCollective(record) && PLURAL_LIST.test(name) && !isSingle(name, catalogue)
      const single = shortened ? keyOf(name.slice('các '.length)) : key
      if (!entries.has(single)) add(single, { record, city: false })
    }
    for (const key of cityKeys) add(key, { record, city: true })
  }
  const provinces = new Map<string, ProvinceRecord[]>()
  for (const province of catalogue.provinces) {
    const names = [province.name, ...(province.names ?? []), ...(province.short ?? [])]
    for (const period of province.periods) if (period.name !== undefined) names.push(period.name)
    for (const key of new Set(names.map(keyOf))) provinces.set(key, [...(provinces.get(key) ?? []), province])
  }
  const qualifiers = new Set([...catalogue.unitWords.qualifiers, ...catalogue.neutralQualifiers].map(keyOf))
  return { spelling, entries, provinces, qualifiers }
}

const indexes = new WeakMap<Catalogue, UnitIndex>()

/** The index of a catalogue's names; each table is built once, when it is first asked for. */
export function unitIndex(catalogue: Catalogue): UnitIndex {
  let index = indexes.get(catalogue)
  if (index === undefined) {
    let marked: NameTable | undefined
    let bare: NameTable | undefined
    index = {
      get marked() {
        return (marked ??= buildTable(catalogue, false))
      },
      get bare() {
        return (bare ??= buildTable(catalogue, true))
      },
      byId: new Map([...catalogue.units, ...catalogue.collectives].map((record) => [record.id, record])),
      provinceById: new Map(catalogue.provinces.map((province) => [province.id, province])),
    }
    indexes.set(catalogue, index)
  }
  return index
}
