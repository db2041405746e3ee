import { documentId, globalId } from '../registry/ids.ts'
import type { Registry } from '../registry/schema.ts'
import { changesOf, type Change, type DocumentChanges, type PlacedTask, type TaskChanges } from './change.ts'
import { compareDocuments } from './compare-documents.ts'
import { findParts } from './find-parts.ts'
import { matchDocuments } from './match-documents.ts'
import { matchTasks } from './match-tasks.ts'
import { inOrder } from './moves.ts'
import { pairChanges } from './pair-changes.ts'
import { mergedWhole, splitParts } from './regroupings.ts'
import { renamedSections } from './sections.ts'
import { inPlace } from './in-place.ts'
import { dutyText, isWording } from './wording.ts'

export interface DiffOptions {
  /** leave out changes of wording only: rewording without other numbers, another way to say the same time */
  readonly ignoreWording?: boolean
  /** compare what people keep (state) as well; not where one side is a plan, which has none */
  readonly people?: boolean
}

/** What changed between two versions of registries, in the order of the new one; what is gone where it stood. */
export function diffRegistries(
  before: readonly Registry[],
  after: readonly Registry[],
  options: DiffOptions = {},
): Change[] {
  return compareRegistries(before, after, options).flatMap(changesOf)
}

/** The same by document and task, with the tasks themselves; what did not change is left out. */
export function compareRegistries(
  before: readonly Registry[],
  after: readonly Registry[],
  { ignoreWording = false, people = true }: DiffOptions = {},
): DocumentChanges[] {
  const documents = matchDocuments(before, after)
  const [old, fresh] = [placed(before), placed(after)]
  const scopes = documents.pairs.map((pair) => {
    const matching = matchTasks(old.get(pair.before) ?? [], fresh.get(pair.after) ?? [])
    return { ...pair, ...matching, sections: renamedSections(matching.pairs) }
  })
  // what has no partner in its own document may have moved to another
  const rest = matchTasks(
    [...scopes.flatMap(({ removed }) => removed), ...documents.removed.flatMap((one) => old.get(one) ?? [])],
    [...scopes.flatMap(({ added }) => added), ...documents.added.flatMap((one) => fresh.get(one) ?? [])],
  )
  const pairs = [...scopes.flatMap((scope) => scope.pairs), ...rest.pairs]
  const newOf = new Map(pairs.map((pair) => [pair.before, pair.after]))
  const oldOf = new Map(pairs.map((pair) => [pair.after, pair.before]))
  const changed = pairs.filter((pair) => dutyText(pair.before.task) !== dutyText(pair.after.task))
  const nextOf = new Map(documents.pairs.map((pair) => [pair.before, pair.after]))
  const areWithin = (one: PlacedTask, other: PlacedTask): boolean =>
    nextOf.get(one.registry) === other.registry
  // what a document that is gone said may stand anywhere now
  const areNear = (one: PlacedTask, other: PlacedTask): boolean =>
    areWithin(one, other) || !nextOf.has(one.registry)
  const splits = findParts(
    rest.added,
    [...changed.map((pair) => pair.before), ...rest.removed],
    (whole) => newOf.get(whole),
    (part, whole) => areNear(whole, part),
    (part, whole) => areWithin(whole, part),
  )
  const mergers = findParts(
    rest.removed,
    [...changed.map((pair) => pair.after), ...rest.added],
    (whole) => oldOf.get(whole),
    areNear,
    areWithin,
  )
  const regrouped = new Set([...splits, ...mergers].flatMap(({ whole, parts }) => [whole, ...parts]))
  const context = {
    people,
    regrouped,
    splitOf: new Map(splits.map((split) => [split.whole, split])),
    mergerOf: new Map(mergers.map((merger) => [merger.whole, merger])),
    inOrder: new Set(scopes.flatMap((scope) => [...inOrder(scope.pairs)])),
    sectionsOf: new Map(scopes.map((scope) => [scope.after, scope])),
  }
  const tasks: TaskChanges[] = [
    ...pairs.map((pair) => ({ id: pair.after.id, ...pair, changes: pairChanges(pair, context) })),
    ...splits.flatMap((split) => splitParts(split, newOf.get(split.whole))),
    ...mergers.flatMap((merger) => (oldOf.has(merger.whole) ? [] : [mergedWhole(merger)])),
    ...rest.added.flatMap((one) => (regrouped.has(one) ? [] : [addedTask(one)])),
    ...rest.removed.flatMap((one) => (regrouped.has(one) ? [] : [removedTask(one)])),
  ]
  const told = [
    ...scopes.map((scope) => ({
      before: scope.before,
      after: scope.after,
      changes: compareDocuments(scope.before, scope.after, scope.sections.told),
    })),
    ...documents.added.map((one) => ({ after: one, changes: [wholeDocument(one, 'new')] })),
    ...documents.removed.map((one) => ({ before: one, changes: [wholeDocument(one, 'old')] })),
  ]
  return withoutNothing(inPlace(told, tasks, { before, after, old, newOf }), ignoreWording)
}

/** Only what changed; without changes of wording where they are not wanted. */
function withoutNothing(documents: readonly DocumentChanges[], ignoreWording: boolean): DocumentChanges[] {
  const wanted = (changes: readonly Change[]): readonly Change[] =>
    ignoreWording ? changes.filter((change) => !isWording(change)) : changes
  return documents
    .map((one) => ({
      ...one,
      changes: wanted(one.changes),
      tasks: one.tasks
        .map((task) => ({ ...task, changes: wanted(task.changes) }))
        .filter(({ changes }) => changes.length > 0),
    }))
    .filter(({ changes, tasks }) => changes.length > 0 || tasks.length > 0)
}

/** The tasks of each registry with their place among all. */
function placed(registries: readonly Registry[]): Map<Registry, PlacedTask[]> {
  let order = 0
  return new Map(
    registries.map((registry) => [
      registry,
      registry.tasks.map((task) => ({ task, registry, id: globalId(registry, task.id), order: order++ })),
    ]),
  )
}

function summary({ task }: PlacedTask): object {
  const { content, items, units, time, otherTimes, products } = task
  return {
    content,
    ...(items !== undefined && { items }),
    ...(units !== undefined && { units }),
    ...(time !== undefined && { time }),
    ...(otherTimes !== undefined && { otherTimes }),
    ...(products !== undefined && { products }),
  }
}

const addedTask = (one: PlacedTask): TaskChanges => ({
  id: one.id,
  after: one,
  changes: [{ id: one.id, kind: 'added', new: summary(one) }],
})

const removedTask = (one: PlacedTask): TaskChanges => ({
  id: one.id,
  before: one,
  changes: [{ id: one.id, kind: 'removed', old: summary(one) }],
})

function wholeDocument(registry: Registry, side: 'old' | 'new'): Change {
  const id = documentId(registry)
  return { id, kind: 'document', field: 'document', [side]: registry.document.title ?? id }
}
