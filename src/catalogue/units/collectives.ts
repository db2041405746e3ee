import type { CollectiveRecord } from './collective-record.ts'

export const COLLECTIVES: readonly CollectiveRecord[] = []
