import type { Task } from '../registry/schema.ts'
import type { Change, ChangeKind } from './change.ts'
import { compareTimes } from './compare-times.ts'
import { compareTexts } from './compare-texts.ts'
import { compareUnits } from './compare-units.ts'
import { sameFigures } from './wording.ts'

type FieldChange = Omit<Change, 'id'>

/** What changed between two statements of one duty, besides where it stands. */
export function compareTasks(before: Task, after: Task, people: boolean): FieldChange[] {
  return [
    ...compareUnits(before, after),
    ...compareTimes(before, after),
    ...changesOfTexts(textsOf(before.products), textsOf(after.products), 'products', {
      added: 'product-added',
      removed: 'product-removed',
      changed: 'product-changed',
    }),
    ...(before.content === after.content ? [] : [reworded('content', before.content, after.content)]),
    ...changesOfTexts(before.items ?? [], after.items ?? [], 'items', {
      added: 'item-added',
      removed: 'item-removed',
      changed: 'reworded',
    }),
    ...fieldChange('part', before.part, after.part),
    ...fieldChange('budget', before.budget?.text, after.budget?.text),
    ...fieldChange('citations', listed(before.citations), listed(after.citations)),
    ...(people ? stateChange(before, after) : []),
  ]
}

const textsOf = (statements: Task['products']): string[] => (statements ?? []).map(({ text }) => text)
const listed = (texts: readonly string[] | undefined): string | undefined =>
  texts === undefined || texts.length === 0 ? undefined : [...texts].sort().join(', ')

function reworded(field: string, before: string, after: string): FieldChange {
  const figures = sameFigures(before, after) ? {} : { figures: true as const }
  return { kind: 'reworded', field, old: before, new: after, ...figures }
}

function changesOfTexts(
  before: readonly string[],
  after: readonly string[],
  field: string,
  kinds: { readonly added: ChangeKind; readonly removed: ChangeKind; readonly changed: ChangeKind },
): FieldChange[] {
  const { old, added } = compareTexts(before, after)
  return [
    ...old.map(({ text, becomes }): FieldChange =>
      becomes === undefined
        ? { kind: kinds.removed, field, old: text }
        : { ...reworded(field, text, becomes), kind: kinds.changed },
    ),
    ...added.map((text): FieldChange => ({ kind: kinds.added, field, new: text })),
  ]
}

function fieldChange(field: string, before: string | undefined, after: string | undefined): FieldChange[] {
  if (before === after) return []
  return [
    {
      kind: 'field-changed',
      field,
      ...(before !== undefined && { old: before }),
      ...(after !== undefined && { new: after }),
    },
  ]
}

function stateChange(before: Task, after: Task): FieldChange[] {
  const [change] = fieldChange('state', before.status?.state, after.status?.state)
  return change === undefined ? [] : [{ ...change, kind: 'state-changed' }]
}
