import type { UnitRecord } from './unit-record.ts'

export const UNITS: readonly UnitRecord[] = []
