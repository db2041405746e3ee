import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Span } from '../../place.ts'
import type { TimeContext, TimeMatch } from './time-match.ts'

export interface TimeField {
  readonly times: TimeMatch[]
  readonly rest: Span[]
}

export function readTimeField(text: string, _catalogue: Catalogue, _context: TimeContext): TimeField {
  return { times: [], rest: text.trim() === '' ? [] : [{ start: 0, end: text.length }] }
}
