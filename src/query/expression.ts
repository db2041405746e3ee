import type { FieldName } from './fields.ts'

/** A question, understood: every field is known and every value is of its field's type. */
export type Expression =
  | { readonly kind: 'and' | 'or'; readonly terms: readonly Expression[] }
  | { readonly kind: 'not'; readonly term: Expression }
  /** words of the task's content and items, in this order */
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'field'; readonly field: FieldName; readonly test: FieldTest }
  /** the task has the field at all */
  | { readonly kind: 'has'; readonly field: FieldName }

/** What a field is compared with; which of these depends on the type of the field. */
export type FieldTest =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'choice'; readonly value: string }
  | ({ readonly kind: 'days' } & DayRange)
  | { readonly kind: 'unit'; readonly name: string }
  | { readonly kind: 'id'; readonly id: string }

/** ISO days, both inclusive; an end left out is open. */
export interface DayRange {
  readonly from?: string
  readonly to?: string
}

/** `terms` joined; one term stands for itself. */
export function allOf(terms: readonly Expression[]): Expression {
  const [only] = terms
  return terms.length === 1 && only !== undefined ? only : { kind: 'and', terms }
}

export function anyOf(terms: readonly Expression[]): Expression {
  const [only] = terms
  return terms.length === 1 && only !== undefined ? only : { kind: 'or', terms }
}
