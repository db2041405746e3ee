import type { UnitRecord } from '../../catalogue/units/unit-record.ts'
import { levelAt } from './level.ts'
import { phraseAt, wordsBetween, type Scan } from './scan.ts'

/**
 * Whether a body of the catalogue may bear the level written behind its name: "Mặt trận Tổ quốc Việt Nam" of the centre
 * is not that of "xã". True where no level follows, or where the catalogue's body stands at any level.
 */
export function fitsLevel(scan: Scan, level: UnitRecord['level'] | undefined, at: number): boolean {
  if (level === undefined || level === 'any') return true
  const named = levelWordAt(scan, at)
  return named?.of === undefined || (named.of as readonly string[]).includes(level)
}

/** "UBND huyện, thành phố" for "UBND các huyện, thành phố": the name of a set with the plural word it was written without. */
export function withPluralWord(scan: Scan, from: number, level: number, end: number): string {
  return `${wordsBetween(scan, from, level)} các ${wordsBetween(scan, level, end)}`
}

function levelWordAt(scan: Scan, at: number): { of: readonly string[] | undefined } | undefined {
  // "cấp tỉnh" says it as well as "tỉnh"
  const area = phraseAt(scan, scan.index.areas, at)
  const words = levelAt(scan, at)?.word ?? (area ? levelAt(scan, area.end)?.word : undefined)
  const level = words === undefined ? undefined : phraseAt(scan, scan.index.levels, words)
  return level && { of: level.value.level.of }
}
