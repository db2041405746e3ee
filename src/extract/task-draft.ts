import type { PlacedText } from '../document/placed-text.ts'
import type { Span } from '../place.ts'
import type { Time } from '../recognise/time/time.ts'
import type { UnitMatch } from '../recognise/units/unit-ref.ts'
import type { Basis, Comparison, Part, Role, Rule } from '../terms.ts'

/** By what a value was recognised: the rule, and the label or head of the column in the document's words. */
export interface HowRead {
  readonly rule: Rule
  readonly words?: string
}

/** A task as extraction finds it: fields with their places and what they rest on; ids and dates of the registry come later. */
export interface TaskDraft {
  readonly id: string
  readonly part: Part
  readonly heading: readonly string[]
  readonly content: PlacedText
  readonly items: readonly PlacedText[]
  readonly units: readonly UnitDraft[]
  readonly times: readonly TimeDraft[]
  readonly products: readonly PlacedText[]
  /** the products are those of the group row or heading above */
  readonly productsInherited?: true
  readonly budget?: PlacedText
  /** everything that belongs to the task, in source order */
  readonly spans: readonly Span[]
  readonly read?: { readonly content?: HowRead; readonly products?: HowRead; readonly budget?: HowRead }
}

export interface UnitDraft {
  readonly unit: Omit<UnitMatch, 'start' | 'end'>
  readonly role: Role
  readonly spans: readonly Span[]
  readonly basis?: Basis
  readonly read?: HowRead
}

export interface TimeDraft {
  readonly time: Time
  readonly spans: readonly Span[]
  readonly basis?: Basis
  readonly read?: HowRead
}

export interface TargetDraft {
  readonly id: string
  readonly text: PlacedText
  /** cells of a table that give its figure and its unit, beside the text */
  readonly cells?: readonly Span[]
  readonly subject?: string
  readonly value?: number
  readonly valueTo?: number
  readonly unit?: string
  readonly comparison?: Comparison
  readonly time?: TimeDraft
}
