import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { TimeContext, TimeMatch } from './time-match.ts'

export function findTimes(_text: string, _catalogue: Catalogue, _context: TimeContext): TimeMatch[] {
  return []
}
