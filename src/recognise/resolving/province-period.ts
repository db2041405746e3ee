import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { ProvincePeriod, ProvinceRecord } from '../../catalogue/provinces.ts'
import type { UnitRecord } from '../../catalogue/units/unit-record.ts'
import { unitIndex } from './unit-index.ts'
import { isValidOn } from './validity.ts'

/** The period of a province on an ISO day; without a day its last one. */
export function provincePeriod(province: ProvinceRecord, on: string | undefined): ProvincePeriod | undefined {
  if (on === undefined) return province.periods.at(-1)
  return province.periods.find((period) => isValidOn(period, on))
}

/** The name a province had in a period: "Thừa Thiên Huế" until 2024. */
export function provinceName(province: ProvinceRecord, period: ProvincePeriod | undefined): string {
  return period?.name ?? province.name
}

/** A body: one kind of unit in one province, between two mergers (domain.md 3.4, the homonym trap). */
export interface Body {
  /** `ubnd-tinh@gia-lai@2025-07-01`; without a date for what existed before the first merger known */
  readonly id: string
  /** "Ủy ban nhân dân tỉnh Gia Lai" */
  readonly name: string
  readonly unit: string
  readonly province: string
  readonly from?: string
  readonly to?: string
  /** legal basis of the province's last merger */
  readonly basis?: string
}

/** The span of time, made of one or several periods, in which a province's bodies are the same: a merger makes new ones. */
export function provinceEra(
  province: ProvinceRecord,
  on: string | undefined,
): { from?: string; to?: string; basis?: string } | undefined {
  const current = provincePeriod(province, on)
  if (current === undefined) return undefined
  const at = province.periods.indexOf(current)
  let first = at
  while (first > 0 && province.periods[first]?.change !== 'merger') first--
  let last = at
  while (last + 1 < province.periods.length && province.periods[last + 1]?.change !== 'merger') last++
  const from = province.periods[first]?.from
  const to = province.periods[last]?.to
  const basis = province.periods[first]?.basis
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(basis === undefined ? {} : { basis }),
  }
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined ? b : b === undefined ? a : a > b ? a : b
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined ? b : b === undefined ? a : a < b ? a : b
}

/** names that already hold a word for the province: "Công an tỉnh", "Thành ủy", "Tỉnh đoàn" */
const NAMES_ITS_LEVEL = /(?:tỉnh|thành phố|tỉnh ủy|thành ủy|tỉnh đoàn|thành đoàn)$/iu

/** The name of a provincial unit in a province: the word for its type put in, the province's name behind it. */
function bodyName(unit: UnitRecord, province: ProvinceRecord, period: ProvincePeriod): string {
  const where = provinceName(province, period)
  const own = period.type === 'thành phố' ? (unit.cityNames?.[0] ?? unit.name) : unit.name
  if (NAMES_ITS_LEVEL.test(own)) return `${own} ${where}`
  return `${own} ${period.type} ${where}`
}

/**
 * The body that a kind of unit is in a province on a day: "UBND tỉnh Gia Lai" before and after 1/7/2025 are two.
 * Undefined where the unit is not a provincial one, or the province or the unit did not exist on that day.
 */
export function bodyOf(
  unitId: string,
  provinceId: string,
  catalogue: Catalogue,
  on?: string,
): Body | undefined {
  const unit = catalogue.units.find((record) => record.id === unitId)
  const province = unitIndex(catalogue).provinceById.get(provinceId)
  if (unit === undefined || province === undefined || unit.level !== 'province') return undefined
  const period = provincePeriod(province, on)
  const era = provinceEra(province, on)
  if (period === undefined || era === undefined || !isValidOn(unit, on)) return undefined
  const from = later(era.from, unit.from)
  const to = earlier(era.to, unit.to)
  return {
    id: [unit.id, province.id, era.from].filter((part) => part !== undefined).join('@'),
    name: bodyName(unit, province, period),
    unit: unit.id,
    province: province.id,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(era.basis === undefined ? {} : { basis: era.basis }),
  }
}
