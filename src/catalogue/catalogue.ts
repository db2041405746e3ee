import type { CollectiveRecord } from './units/collective-record.ts'
import type { UnitRecord } from './units/unit-record.ts'

/** The knowledge the recognisers work from, as one value. Configuration can extend it; recognisers only take it as an argument. */
export interface Catalogue {
  readonly units: readonly UnitRecord[]
  readonly collectives: readonly CollectiveRecord[]
  // each table of this folder adds its part here
}
