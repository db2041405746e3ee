import type { Catalogue } from './catalogue.ts'
import { COLLECTIVES } from './units/collectives.ts'
import { UNITS } from './units/units.ts'

/** The catalogue that ships with the program. */
export const CATALOGUE: Catalogue = {
  units: UNITS,
  collectives: COLLECTIVES,
}
