import { spansOf, type PlacedText } from '../document/placed-text.ts'
import type { SectionKind } from '../catalogue/section-words.ts'
import type { TableBlock } from '../document/source-document.ts'
import type { Span } from '../place.ts'
import type { Section } from '../structure/plan-document.ts'
import type { Part } from '../terms.ts'
import type { ExtractContext } from './annotate.ts'
import type { Idle } from './no-duty.ts'
import type { Findings, Remark, Understood } from './report.ts'
import type { TargetDraft, TaskDraft, TimeDraft, UnitDraft } from './task-draft.ts'

/** What a section hands down to the pieces below it. Values taken from here are marked `inherited`. */
export interface Scope {
  readonly part: Part
  readonly kind: SectionKind | undefined
  readonly heading: readonly string[]
  readonly units: readonly UnitDraft[]
  readonly times: readonly TimeDraft[]
  /** the pieces that stand beside the one that is read, itself among them */
  readonly beside?: readonly Section[]
}

/** Everything the walk over a plan collects. */
export interface Harvest extends Findings {
  readonly context: ExtractContext
  readonly tasks: TaskDraft[]
  readonly targets: TargetDraft[]
  readonly purpose: PlacedText[]
  readonly requirements: PlacedText[]
  /** pieces that gave no duty, for the report on them */
  readonly idle: Idle[]
}

export function newHarvest(context: ExtractContext): Harvest {
  return {
    context,
    tasks: [],
    targets: [],
    purpose: [],
    requirements: [],
    idle: [],
    remarks: [],
    understood: [],
  }
}

export function understand(harvest: Harvest, text: PlacedText, as: Understood['as'], id?: string): void {
  for (const span of spansOf(text)) harvest.understood.push({ span, as, ...(id !== undefined && { id }) })
}

/** The same for every cell of a table. */
export function understandTable(harvest: Harvest, table: TableBlock, as: Understood['as']): void {
  for (const row of table.rows)
    for (const cell of row.cells) for (const line of cell.lines) understand(harvest, line, as)
}

export function remark(harvest: Harvest, found: Remark): void {
  harvest.remarks.push(found)
}

/** The scope below a heading: its words join the path. */
export function below(scope: Scope, section: Section, change: Partial<Scope> = {}): Scope {
  const text = section.text.text.replace(/\s*[:.]\s*$/u, '')
  return { ...scope, heading: text === '' ? scope.heading : [...scope.heading, text], ...change }
}

export const inherited = <T extends UnitDraft | TimeDraft>(drafts: readonly T[]): T[] =>
  drafts.map((draft) => ({ ...draft, basis: 'inherited' as const }))

/** The texts of a section and everything below it, in source order. */
export function textsBelow(section: Section): PlacedText[] {
  return [section.text, ...section.children.flatMap(textsBelow)].filter((text) => text.text !== '')
}

/** The places of a section and everything below it. */
export function spansBelow(section: Section): Span[] {
  return [...spansOf(section.whole), ...section.children.flatMap(spansBelow)]
}
