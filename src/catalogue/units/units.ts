import { CENTRAL_BODIES } from './central-bodies.ts'
import { CENTRAL_GOVERNMENT } from './central-government.ts'
import { COMMUNE_BODIES } from './commune-bodies.ts'
import { DISTRICT_BODIES } from './district-bodies.ts'
import { PROVINCE_BODIES } from './province-bodies.ts'
import { PROVINCE_DEPARTMENTS } from './province-departments.ts'
import type { UnitRecord } from './unit-record.ts'

/** `cityNames` are names too: whoever looks for names in a text needs only `name`, `names` and `short`. */
function withCityNames(unit: UnitRecord): UnitRecord {
  return unit.cityNames ? { ...unit, names: [...(unit.names ?? []), ...unit.cityNames] } : unit
}

/** Every kind of body the program knows, from the centre to the commune. */
export const UNITS: readonly UnitRecord[] = [
  ...CENTRAL_GOVERNMENT,
  ...CENTRAL_BODIES,
  ...PROVINCE_DEPARTMENTS,
  ...PROVINCE_BODIES,
  ...DISTRICT_BODIES,
  ...COMMUNE_BODIES,
].map(withCityNames)
