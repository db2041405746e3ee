import type { Catalogue } from './catalogue.ts'
import { HOLIDAYS } from './holidays.ts'
import { TIME_WORDS } from './time-words.ts'
import { ASSIGNMENT_WORDS } from './assignment-words.ts'
import { DOCUMENT_WORDS } from './document-words.ts'
import {
  COLUMN_LABELS,
  FIELD_LABELS,
  LABEL_WORDS,
  DITTO_MARKS,
  NOT_TASK_COLUMNS,
  REMARK_COLUMNS,
} from './labels.ts'
import { REPORT_WORDS } from './report-words.ts'
import { SECTION_WORDS } from './section-words.ts'
import { TARGET_WORDS } from './target-words.ts'
import { CITATION_WORDS } from './citation-words.ts'
import { DOCUMENT_TYPES } from './document-types.ts'
import { ISSUER_SYMBOLS } from './issuer-symbols.ts'
import { PROVINCES } from './provinces.ts'
import { SUCCESSION } from './succession.ts'
import { COLLECTIVES } from './units/collectives.ts'
import { TITLES } from './person-titles.ts'
import { UNIT_WORDS } from './unit-heads.ts'
import { ACTION_VERBS } from './verbs.ts'
import { NEUTRAL_QUALIFIERS } from './units/qualifiers.ts'
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
  assignmentWords: ASSIGNMENT_WORDS,
  documentWords: DOCUMENT_WORDS,
  sectionWords: SECTION_WORDS,
  reportWords: REPORT_WORDS,
  targetWords: TARGET_WORDS,
  fieldLabels: FIELD_LABELS,
  labelWords: LABEL_WORDS,
  columnLabels: COLUMN_LABELS,
  notTaskColumns: NOT_TASK_COLUMNS,
  remarkColumns: REMARK_COLUMNS,
  dittoMarks: DITTO_MARKS,
  unitWords: UNIT_WORDS,
  personTitles: TITLES,
  actionVerbs: ACTION_VERBS,
  provinces: PROVINCES,
  succession: SUCCESSION,
  neutralQualifiers: NEUTRAL_QUALIFIERS,
}
