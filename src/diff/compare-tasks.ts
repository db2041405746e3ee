import type { Task } from '../registry/schema.ts'
import { assign, type Edge } from './assignment.ts'
import type { Change, ChangeKind } from './change.ts'
import { compareTimes } from './compare-times.ts'
import { compareUnits } from './compare-units.ts'
import { likeness, sameFigures, wordsOf } from './wording.ts'

type FieldChange = Omit<Change, 'id'>

/** What changed between two statements of one duty, besides where it stands. */
export function compareTasks(before: Task, after: Task, people: boolean): FieldChange[] {
  return [
    ...compareUnits(before, after),
    ...compareTimes(before, after),
    ...compareTexts(textsOf(before.products), textsOf(after.products), 'products', {
      added: 'product-added',
      removed: 'product-removed',
      changed: 'product-changed',
    }),
    ...(before.content === after.content ? [] : [reworded('content', before.content, after.content)]),
    ...compareTexts(before.items ?? [], after.items ?? [], 'items', {
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

const LEAST_LIKENESS = 0.5
const LEAST_GAIN = 0.001

/** Texts that came and went; of those left the ones alike are one, reworded, paired as fits all of them best. */
function compareTexts(
  before: readonly string[],
  after: readonly string[],
  field: string,
  kinds: { readonly added: ChangeKind; readonly removed: ChangeKind; readonly changed: ChangeKind },
): FieldChange[] {
  const fresh = [...after]
  const old = before.filter((text) => {
    const at = fresh.indexOf(text)
    if (at >= 0) fresh.splice(at, 1)
    return at < 0
  })
  const words = fresh.map(wordsOf)
  const edges = old.flatMap((text, index) => {
    const own = wordsOf(text)
    return words.flatMap((others, other): Edge[] => {
      const gain = likeness(own, others) - LEAST_LIKENESS
      return gain < 0
        ? []
        : [{ old: index, new: other, gain: gain + LEAST_GAIN, distance: Math.abs(index - other) }]
    })
  })
  const pairs = assign(edges)
  const partnerOf = new Map(pairs.map((pair) => [pair.old, fresh[pair.new]]))
  const taken = new Set(pairs.map((pair) => pair.new))
  return [
    ...old.map((text, index): FieldChange => {
      const other = partnerOf.get(index)
      return other === undefined
        ? { kind: kinds.removed, field, old: text }
        : { ...reworded(field, text, other), kind: kinds.changed }
    }),
    ...fresh.flatMap((text, index): FieldChange[] =>
      taken.has(index) ? [] : [{ kind: kinds.added, field, new: text }],
    ),
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
