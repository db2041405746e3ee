import type { PlacedText } from '../document/placed-text.ts'
import type { Span } from '../place.ts'

/** What extraction has to say about places in the source; the pipeline makes diagnostics of it. */
export type Remark =
  | { readonly kind: 'empty-field'; readonly label: string; readonly text: PlacedText }
  | { readonly kind: 'duplicate-field'; readonly label: string; readonly text: PlacedText }
  | { readonly kind: 'time-not-understood'; readonly text: PlacedText }
  | { readonly kind: 'time-impossible'; readonly text: PlacedText }
  | { readonly kind: 'unit-not-understood'; readonly text: PlacedText }
  | { readonly kind: 'no-duty'; readonly text: PlacedText }
  | { readonly kind: 'same-duty'; readonly id: string; readonly other: string }

/** How a stretch was understood (`parse --verbose`). */
export interface Understood {
  readonly span: Span
  readonly as:
    | 'task'
    | 'field'
    | 'heading'
    | 'addressee'
    | 'basis'
    | 'opening'
    | 'statement'
    | 'purpose'
    | 'requirement'
    | 'target'
    | 'table'
    | 'unclaimed'
  readonly id?: string
}

export interface Findings {
  readonly remarks: Remark[]
  readonly understood: Understood[]
}
