import type { PlacedText } from '../document/placed-text.ts'
import type { SourceDocument, TableBlock } from '../document/source-document.ts'
import type { Span } from '../place.ts'
import type { Mark } from '../recognise/markers.ts'
import type { Basis } from '../terms.ts'

/** What a stretch of source was understood as. Everything visible gets one; what stays `text` at the end is reported. */
export type ClaimKind =
  | 'boilerplate' // a web site's own words
  | 'national-motto' // quốc hiệu, tiêu ngữ, Đảng Cộng sản Việt Nam
  | 'rule' // a drawn line, a mark without words
  | 'page-number'
  | 'header' // issuer, number, place and date, type, title
  | 'addressee' // Kính gửi
  | 'opening'
  | 'heading'
  | 'attachment' // "(Kèm theo Kế hoạch số …)"
  | 'recipients'
  | 'signature'
  | 'footnote'
  | 'clerk' // initials after ./.

export interface Claim {
  readonly kind: ClaimKind
  readonly span: Span
}

/** A value found in header or closing, with its places and what it rests on. */
export interface Placed<T> {
  readonly value: T
  readonly spans: readonly Span[]
  readonly basis?: Basis
}

export interface Header {
  readonly number?: Placed<string>
  readonly type?: Placed<string>
  readonly title?: Placed<string>
  /** the title's words with their places, to look for citations in */
  readonly titleText?: PlacedText
  readonly issuer?: Placed<string>
  /** the body the issuer belongs to, printed above it */
  readonly superior?: string
  readonly place?: Placed<string>
  readonly date?: Placed<string>
}

export interface Signature {
  readonly name?: Placed<string>
  readonly position?: string
  readonly authority: readonly string[]
}

/** One paragraph: lines that belong together, joined. */
export interface Paragraph {
  readonly kind: 'paragraph'
  /** the whole text, mark included */
  readonly text: PlacedText
  readonly mark?: Mark
  /** the whole of it (mark apart) is set in bold */
  readonly bold: boolean
  readonly italic: boolean
  readonly heading: boolean
  /** length of the bold opening, mark included; 0 when it does not open in bold */
  readonly boldLead: number
  readonly literal: boolean
}

export interface DataTable {
  readonly kind: 'table'
  readonly table: TableBlock
}

/** What stands in the body, in reading order. */
export type Piece = Paragraph | DataTable

/** One node of the outline, made from numbering marks (never from heading depth). */
export interface Section {
  /** path of marks (DESIGN section 4, Ids) */
  readonly id: string
  readonly mark?: Mark
  /** text without the mark */
  readonly text: PlacedText
  /** the whole paragraph, mark included */
  readonly whole: PlacedText
  readonly bold: boolean
  readonly italic: boolean
  readonly heading: boolean
  readonly boldLead: number
  readonly table?: TableBlock
  readonly children: readonly Section[]
}

/** A part of the file with its own title: the act itself, the plan it issues, an annex. */
export interface PlanPart {
  readonly kind: 'main' | 'attached' | 'annex'
  /** "PHỤ LỤC II" */
  readonly label?: string
  readonly type?: string
  readonly title?: Placed<string>
  readonly opening: readonly Paragraph[]
  readonly sections: readonly Section[]
}

/** What an article says of itself; the header of its plan is the reported document's. */
export interface ArticleFacts {
  readonly title?: string
  readonly publisher?: string
  /** ISO day */
  readonly published?: string
}

export interface PlanDocument {
  readonly source: SourceDocument
  readonly kind: 'document' | 'article' | 'quotation' | 'other'
  readonly article?: ArticleFacts
  readonly header: Header
  readonly parts: readonly PlanPart[]
  readonly recipients: readonly PlacedText[]
  readonly signature?: Signature
  readonly footnotes: readonly Paragraph[]
  /** the body ends with its end mark, a signature or a list of recipients */
  readonly complete: boolean
  readonly claims: readonly Claim[]
}
