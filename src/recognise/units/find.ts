import type { Catalogue } from '../../catalogue/catalogue.ts'
import { readGroup, separatorEnd } from './list.ts'
import { openScan, type UnitContext } from './open-scan.ts'
import { mentionEnd } from './unit.ts'
import type { UnitMatch } from './unit-ref.ts'

/**
 * Every unit named anywhere in running text, in order and not overlapping. Offsets are 0-based, ends exclusive.
 * Words that mean a unit only in a unit's place ("các cấp, các ngành", "doanh nghiệp") count there only: at the start
 * of a sentence, after "giao", "đề nghị" …, or beside another unit.
 */
export function findUnits(text: string, catalogue: Catalogue, context: UnitContext = {}): UnitMatch[] {
  const scan = openScan(text, 'running', catalogue, context)
  const units: UnitMatch[] = []
  let at = 0
  while (at < scan.tokens.length) {
    const group = scan.tokens[at]?.word ? readGroup(scan, at) : undefined
    if (!group || group.end <= at) {
      at = mentionEnd(scan, at) ?? at + 1
      continue
    }
    units.push(...group.units)
    at = group.end
    const after = separatorEnd(scan, at)
    if (after > at) scan.expected.add(after)
  }
  return units
}
