import type { Catalogue } from '../catalogue/catalogue.ts'
import type { PlacedText } from '../document/placed-text.ts'
import type { CitationMatch } from '../recognise/citations/citation.ts'
import { findCitations } from '../recognise/citations/find.ts'
import { maskCitations } from '../recognise/citations/mask.ts'
import type { ShortForm } from '../recognise/citations/short-forms.ts'
import type { UnitContext } from '../recognise/units/open-scan.ts'

/** What every extraction step knows of the document it works in. */
export interface ExtractContext {
  readonly catalogue: Catalogue
  /** ISO day of the document */
  readonly date?: string
  readonly units: UnitContext
  readonly shortForms: readonly ShortForm[]
  readonly annotations: Map<PlacedText, Annotated>
}

/** A text with its citations found, and with them masked for everybody else (DESIGN section 6). */
export interface Annotated {
  readonly placed: PlacedText
  readonly text: string
  /** the same length; every character of a citation is U+FFFC */
  readonly masked: string
  readonly citations: readonly CitationMatch[]
}

/** Annotates a text once; the same text is not searched again. */
export function annotate(placed: PlacedText, context: ExtractContext): Annotated {
  const known = context.annotations.get(placed)
  if (known !== undefined) return known
  const citations = findCitations(placed.text, context.catalogue, { shortForms: context.shortForms })
  const annotated = { placed, text: placed.text, masked: maskCitations(placed.text, citations), citations }
  context.annotations.set(placed, annotated)
  return annotated
}
