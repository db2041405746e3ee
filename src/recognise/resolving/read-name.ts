import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { ProvinceRecord } from '../../catalogue/provinces.ts'
import { foldBare, foldKey } from '../folding.ts'
import { joinKeys, type NameWord, nameWords } from './name-key.ts'
import { readPlaceWord } from './place-words.ts'
import { provinceName, provincePeriod } from './province-period.ts'
import { isCollective, type NamedEntry, type NamedRecord, type NameTable, unitIndex } from './unit-index.ts'
import { isValidOn } from './validity.ts'

/** What decides between several units of one name. */
export interface ReadOptions {
  /** ISO day on which the unit is asked for: decides between units of the same name at different times */
  readonly on?: string
  /** id of the province in which names are to be read: decides "Công an thành phố" */
  readonly province?: string
}

/** What reading a name against one table of names gives. */
export interface NameReading {
  readonly units: NamedRecord[]
  readonly province?: string
  readonly place?: string
  /** the words behind the name of a collective: "liên quan" */
  readonly qualifier?: string
}

const MAX_PLACE_WORDS = 5
const PROVINCE_WORD = foldKey('tỉnh')
const PROVINCE_WORD_BARE = foldBare('tỉnh')

function provinceCalledSo(
  province: ProvinceRecord,
  name: string,
  table: NameTable,
  on: string | undefined,
): boolean {
  if (on === undefined) return true
  const period = provincePeriod(province, on)
  if (period === undefined) return false
  if (period.name === undefined && province.periods.every((other) => other.name === undefined)) return true
  // the province had several names: the one used must be that of the day, or the longer one that no other place bears
  const then = joinKeys(nameWords(provinceName(province, period), table.spelling))
  const now = joinKeys(nameWords(province.name, table.spelling))
  return name === then || name !== now
}

/** Whether the province was a city on the day; without a day, whether it ever was. */
function isCity(province: ProvinceRecord, on: string | undefined): boolean {
  return on === undefined
    ? province.periods.some((period) => period.type === 'thành phố')
    : provincePeriod(province, on)?.type === 'thành phố'
}

function levelsOf(record: NamedRecord): string {
  return isCollective(record) ? 'collective' : record.level
}

/** Names ending in "thành phố" stand for a province-level city or, until 30/6/2025, for a city of a province. */
function choose(entries: readonly NamedEntry[], options: ReadOptions, catalogue: Catalogue): NamedRecord[] {
  const province =
    options.province === undefined ? undefined : unitIndex(catalogue).provinceById.get(options.province)
  let kept = [...entries]
  if (kept.length > 1 && province !== undefined) {
    const city = isCity(province, options.on)
    const sure = kept.filter((entry) => entry.city === city)
    if (kept.some((entry) => entry.city) && sure.length > 0) kept = sure
  }
  const valid = kept.filter((entry) => isValidOn(entry.record, options.on))
  return (valid.length > 0 ? valid : kept).map((entry) => entry.record)
}

/** The name split before word `at`: a unit's name and the place behind it. */
function readWithPlace(
  text: string,
  words: readonly NameWord[],
  at: number,
  table: NameTable,
  options: ReadOptions,
  catalogue: Catalogue,
  capitals: boolean,
): NameReading | undefined {
  const head = joinKeys(words, 0, at)
  const placeWord = readPlaceWord(words, at, table.spelling.bare)
  const nameStart = at + (placeWord?.length ?? 0)
  const rest = joinKeys(words, nameStart)
  if (rest === '') return undefined
  const headEntries = table.entries.get(head) ?? []
  const ownWord = [2, 1]
    .map((length) => readPlaceWord(words, at - length, table.spelling.bare))
    .find((word, index) => word?.length === 2 - index)

  for (const province of table.provinces.get(rest) ?? []) {
    if (!provinceCalledSo(province, rest, table, options.on)) continue
    const saysCity = (placeWord ?? ownWord)?.level === 'city'
    if (saysCity && !isCity(province, options.on)) continue
    if (placeWord !== undefined && placeWord.level !== 'city' && placeWord.level !== 'province') continue
    const heads =
      headEntries.length > 0
        ? headEntries
        : [...(table.entries.get(`${head}${table.spelling.bare ? PROVINCE_WORD_BARE : PROVINCE_WORD}`) ?? [])]
    const provincial = heads.filter(
      (entry) => levelsOf(entry.record) === 'province' || levelsOf(entry.record) === 'collective',
    )
    if (provincial.length > 0)
      return {
        units: choose(provincial, { ...options, province: province.id }, catalogue),
        province: province.id,
      }
  }

  const first = words[nameStart]
  if (first === undefined || words.length - nameStart > MAX_PLACE_WORDS) return undefined
  const place = text.slice(first.start, words.at(-1)?.end ?? text.length)
  // a list of kinds of places is a collective, not a place
  if (/[,;]/u.test(place) || readPlaceWord(words, nameStart, table.spelling.bare) !== undefined)
    return undefined
  if (capitals && !isPlaceName(place)) return undefined
  const level = (placeWord ?? ownWord)?.level
  if (level === undefined || level === 'province') return undefined
  const local = headEntries.filter((entry) => {
    const own = levelsOf(entry.record)
    if (level === 'region') return own !== 'collective'
    return level === 'city' ? own === 'district' : own === level
  })
  return local.length > 0 ? { units: choose(local, options, catalogue), place } : undefined
}

/** A proper name: every word begins with a capital or is a number ("Ia Grai", "Phường 1", "Bình Lợi Trung"). */
function isPlaceName(text: string): boolean {
  return text.split(/[\s-]+/u).every((word) => /^[\p{Lu}\p{N}]/u.test(word))
}

/**
 * Reads a name against one table: the whole as a unit's name, else a unit's name with a province or a lower place behind it.
 * `capitals`: a lower place must be written as a proper name (in documents; what people type need not be).
 */
export function readName(
  text: string,
  table: NameTable,
  catalogue: Catalogue,
  options: ReadOptions,
  capitals: boolean,
): NameReading | undefined {
  const words = nameWords(text, table.spelling)
  const whole = table.entries.get(joinKeys(words))
  if (whole !== undefined) return { units: choose(whole, options, catalogue) }
  for (let at = words.length - 1; at >= 1; at--) {
    const found = readWithPlace(text, words, at, table, options, catalogue, capitals)
    if (found !== undefined) return found
  }
  return readQualified(text, words, table, catalogue, options)
}

/** A collective with a qualifier behind it: "các sở, ban, ngành liên quan", "các cơ quan báo chí trên địa bàn tỉnh". */
function readQualified(
  text: string,
  words: readonly NameWord[],
  table: NameTable,
  catalogue: Catalogue,
  options: ReadOptions,
): NameReading | undefined {
  for (let at = words.length - 1; at >= 2; at--) {
    if (!table.qualifiers.has(joinKeys(words, at))) continue
    const ownerless = catalogue.unitWords.areas.some(
      (area) =>
        area.unit && area.alone && joinKeys(nameWords(area.words, table.spelling)) === joinKeys(words, at),
    )
    const entries = (table.entries.get(joinKeys(words, 0, at)) ?? []).filter(
      // "các đơn vị trực thuộc" are those of the body that writes, not all
      ({ record }) => isCollective(record) && !(ownerless && record.open),
    )
    if (entries.length > 0)
      return { units: choose(entries, options, catalogue), qualifier: text.slice(words[at]?.start ?? 0) }
  }
  return undefined
}
