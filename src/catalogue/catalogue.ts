import type { AssignmentWords } from './assignment-words.ts'
import type { DocumentWords } from './document-words.ts'
import type { LabelTable, LabelWords } from './labels.ts'
import type { ReportWords } from './report-words.ts'
import type { SectionWords } from './section-words.ts'
import type { TargetWords } from './target-words.ts'
import type { CitationWords } from './citation-words.ts'
import type { Holiday } from './holidays.ts'
import type { TimeWords } from './time-words.ts'
import type { ProvinceRecord } from './provinces.ts'
import type { SuccessionRecord } from './succession.ts'
import type { CollectiveRecord } from './units/collective-record.ts'
import type { DocumentType } from './document-types.ts'
import type { IssuerSymbol } from './issuer-symbols.ts'
import type { PersonTitles } from './person-titles.ts'
import type { UnitWords } from './unit-heads.ts'
import type { UnitRecord } from './units/unit-record.ts'

/** The knowledge the recognisers work from, as one value. Configuration can extend it; recognisers only take it as an argument. */
export interface Catalogue {
  readonly units: readonly UnitRecord[]
  readonly collectives: readonly CollectiveRecord[]
  readonly documentTypes: readonly DocumentType[]
  readonly issuerSymbols: readonly IssuerSymbol[]
  readonly citationWords: CitationWords
  readonly timeWords: TimeWords
  readonly holidays: readonly Holiday[]
  /** heads, collectives, tails: what units are recognised by beside their names */
  readonly unitWords: UnitWords
  readonly personTitles: PersonTitles
  readonly actionVerbs: readonly string[]
  readonly assignmentWords: AssignmentWords
  readonly documentWords: DocumentWords
  readonly sectionWords: SectionWords
  readonly reportWords: ReportWords
  readonly targetWords: TargetWords
  readonly fieldLabels: readonly LabelTable[]
  readonly labelWords: LabelWords
  readonly columnLabels: readonly LabelTable[]
  readonly notTaskColumns: readonly string[]
  readonly remarkColumns: readonly string[]
  /** cells of a table that repeat the one above */
  readonly dittoMarks: readonly string[]
  readonly provinces: readonly ProvinceRecord[]
  readonly succession: readonly SuccessionRecord[]
  /** first words of qualifiers that do not make a collective uncertain: "thuộc tỉnh", "trên địa bàn" */
  readonly neutralQualifiers: readonly string[]
  // each table of this folder adds its part here
}
