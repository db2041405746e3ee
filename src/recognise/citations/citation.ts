import type { Relation } from '../../terms.ts'

/** One mention of another act in a text. Offsets are into the text given, 0-based, end exclusive. */
export interface CitationMatch {
  /** the whole mention: type word, number, date, "của …", title */
  start: number
  end: number
  /** as written, without inner blanks: `157/KH-UBND`, `184-KH/TU`; absent for a law cited by name */
  number?: string
  /** code of the type word before the number, where the number itself says another type ("Kết luận số 127-KH/TU") */
  typeWord?: string
  /** type code: NĐ 30/2020 Phụ lục III, and NĐ TT TTLT KL CV Luật … */
  type?: string
  issuer?: string
  /** ISO day */
  date?: string
  title?: string
  /** what the words around it say; absent when they say nothing */
  relation?: Relation
  /** number of the act whose title or description this one stands in ("KH 184-KH/TU … về thực hiện KL 57-KL/TW") */
  from?: string
}
