import type { Registry } from '../registry/schema.ts'
import type { Change, PlacedTask } from './change.ts'
import { compareTasks } from './compare-tasks.ts'
import type { Regrouping } from './find-parts.ts'
import type { TaskPair } from './match-tasks.ts'
import { isElsewhere, mergerChanges, splitChange } from './regroupings.ts'
import { pathOf, type RenamedSections } from './sections.ts'

/** What is known of all pairs when one is told. */
export interface PairContext {
  readonly people: boolean
  /** tasks that a split or a merger tells of */
  readonly regrouped: ReadonlySet<PlacedTask>
  readonly splitOf: ReadonlyMap<PlacedTask, Regrouping>
  readonly mergerOf: ReadonlyMap<PlacedTask, Regrouping>
  /** pairs that kept their order among each other */
  readonly inOrder: ReadonlySet<TaskPair>
  /** by new version of a document the old one, and which of its sections bear another name */
  readonly sectionsOf: ReadonlyMap<
    Registry,
    { readonly before: Registry; readonly sections: RenamedSections }
  >
}

/** What changed between the two statements of one duty: how it was regrouped, where it stands, what it says. */
export function pairChanges(pair: TaskPair, context: PairContext): Change[] {
  const { before: one, after: other } = pair
  const { id } = other
  const split = context.splitOf.get(one)
  const merger = context.mergerOf.get(other)
  const found = compareTasks(one.task, other.task, context.people)
    .filter((change) => !isElsewhere(change, 'old', split) && !isElsewhere(change, 'new', merger))
    .map((change) => ({ id, ...change }))
  return [
    ...(split === undefined ? [] : [splitChange(split, id)]),
    ...(merger === undefined ? [] : mergerChanges(merger, one)),
    ...placeChanges(pair, context),
    ...found,
  ]
}

function placeChanges(pair: TaskPair, { regrouped, inOrder, sectionsOf }: PairContext): Change[] {
  const { before: one, after: other } = pair
  const { id } = other
  const document = sectionsOf.get(other.registry)
  const sameDocument = document?.before === one.registry
  const [from, to] = [one.task.heading ?? [], other.task.heading ?? []]
  const sameSection = pathOf(from) === pathOf(to)
  const wasRenamed = sameDocument && document.sections.newName(from) === pathOf(to)
  if (sameDocument && one.task.id === other.task.id) {
    if (sameSection || document.sections.toldName(from) === pathOf(to)) return []
    const values = {
      ...(from.length > 0 && { old: pathOf(from) }),
      ...(to.length > 0 && { new: pathOf(to) }),
    }
    return [{ id, kind: 'field-changed', field: 'section', ...values }]
  }
  const stayed = sameDocument && wasRenamed && inOrder.has(pair)
  // a split or a merger tells where its parts stand
  if (stayed && (regrouped.has(one) || regrouped.has(other))) return []
  const ids = sameDocument ? { old: one.task.id, new: other.task.id } : { old: one.id, new: other.id }
  return [{ id, kind: stayed ? 'renumbered' : 'moved', field: 'id', ...ids }]
}
