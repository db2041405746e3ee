import type { Catalogue } from './catalogue.ts'
import { HOLIDAYS } from './holidays.ts'
import { TIME_WORDS } from './time-words.ts'
import { CITATION_WORDS } from './citation-words.ts'
import { DOCUMENT_TYPES } from './document-types.ts'
import { ISSUER_SYMBOLS } from './issuer-symbols.ts'
import { COLLECTIVES } from './units/collectives.ts'
import { TITLES } from './person-titles.ts'
import { UNIT_WORDS } from './unit-heads.ts'
import { ACTION_VERBS } from './verbs.ts'
import { UNITS } from './units/units.ts'

/** The catalogue that ships with the program. */
export const CATALOGUE: Catalogue = {
  units: UNITS,
  collectives: COLLECTIVES,
  documentTypes: DOCUMENT_TYPES,
  issuerSymbols: ISSUER_SYMBOLS,
  citationWords: CITATION_WORDS,
  timeWords: TIME_WORDS,
  holidays: HOLIDAYS,
  unitWords: UNIT_WORDS,
  personTitles: TITLES,
  actionVerbs: ACTION_VERBS,
}
