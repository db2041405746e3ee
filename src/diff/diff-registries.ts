import { documentId, globalId } from '../registry/ids.ts'
import type { Registry } from '../registry/schema.ts'
import type { Change, PlacedTask, SubjectChanges } from './change.ts'
import { compareDocuments } from './compare-documents.ts'
import { compareTasks } from './compare-tasks.ts'
import { matchDocuments } from './match-documents.ts'
import { findParts } from './find-parts.ts'
import { matchTasks, type TaskPair } from './match-tasks.ts'
import { inOrder } from './moves.ts'
import { isElsewhere, mergedWhole, mergerChanges, splitChange, splitParts } from './regroupings.ts'
import { dutyText } from './wording.ts'

export interface DiffOptions {
  /** leave out changes of wording only: rewording without other numbers, another way to say the same time */
  readonly ignoreWording?: boolean
  /** compare what people keep (state) as well; not where one side is a plan, which has none */
  readonly people?: boolean
}

/** What changed between two versions of registries, in the order of the new one, what is gone last. */
export function diffRegistries(
  before: readonly Registry[],
  after: readonly Registry[],
  options: DiffOptions = {},
): Change[] {
  return compareRegistries(before, after, options).flatMap(({ changes }) => changes)
}

/** The same by document and task, with the tasks themselves; what did not change is left out. */
export function compareRegistries(
  before: readonly Registry[],
  after: readonly Registry[],
  { ignoreWording = false, people = true }: DiffOptions = {},
): SubjectChanges[] {
  const documents = matchDocuments(before, after)
  const old = placed(before)
  const fresh = placed(after)
  const partnerOf = new Map(documents.pairs.map((pair) => [pair.before, pair.after]))
  const scopes = documents.pairs.map((pair) =>
    matchTasks(old.get(pair.before) ?? [], fresh.get(pair.after) ?? []),
  )
  // what has no partner in its own document may have moved to another
  const rest = matchTasks(
    [...scopes.flatMap(({ removed }) => removed), ...documents.removed.flatMap((one) => old.get(one) ?? [])],
    [...scopes.flatMap(({ added }) => added), ...documents.added.flatMap((one) => fresh.get(one) ?? [])],
  )
  const pairs = [...scopes.flatMap((scope) => scope.pairs), ...rest.pairs]
  const newOf = new Map(pairs.map((pair) => [pair.before, pair.after]))
  const oldOf = new Map(pairs.map((pair) => [pair.after, pair.before]))
  const changed = pairs.filter((pair) => dutyText(pair.before.task) !== dutyText(pair.after.task))
  const kept = new Set(scopes.flatMap((scope) => [...inOrder(scope.pairs)]))
  const splits = findParts(rest.added, [...changed.map((pair) => pair.before), ...rest.removed], (whole) =>
    newOf.get(whole),
  )
  const mergers = findParts(rest.removed, [...changed.map((pair) => pair.after), ...rest.added], (whole) =>
    oldOf.get(whole),
  )
  const accounted = new Set([...splits, ...mergers].flatMap(({ whole, parts }) => [whole, ...parts]))
  const splitOf = new Map(splits.map((split) => [split.whole, split]))
  const mergerOf = new Map(mergers.map((merger) => [merger.whole, merger]))
  const subjects = [
    ...pairs.map((pair) => ({ order: pair.after.order, subject: pairChanges(pair) })),
    ...rest.added.flatMap((one) =>
      accounted.has(one) ? [] : [{ order: one.order, subject: addedTask(one) }],
    ),
  ].sort((a, b) => a.order - b.order)
  return [
    ...documents.pairs.map((pair) => ({
      id: documentId(pair.after),
      changes: compareDocuments(pair.before, pair.after),
    })),
    ...documents.added.map((one) => documentSubject(one, 'new')),
    ...documents.removed.map((one) => documentSubject(one, 'old')),
    ...subjects.map(({ subject }) => subject),
    ...splits.flatMap((split) => splitParts(split, newOf.get(split.whole))),
    ...mergers.flatMap((merger) => (oldOf.has(merger.whole) ? [] : [mergedWhole(merger)])),
    ...rest.removed.flatMap((one) => (accounted.has(one) ? [] : [removedTask(one)])),
  ]
    .map((subject) => ({
      ...subject,
      changes: ignoreWording ? subject.changes.filter((change) => !isWording(change)) : subject.changes,
    }))
    .filter(({ changes }) => changes.length > 0)

  function pairChanges(pair: TaskPair): SubjectChanges {
    const { before: one, after: other } = pair
    const { id } = other
    const split = splitOf.get(one)
    const merger = mergerOf.get(other)
    const regrouped = [
      ...(split === undefined ? [] : [splitChange(split, id)]),
      ...(merger === undefined ? [] : mergerChanges(merger, one)),
    ]
    const found = compareTasks(one.task, other.task, people)
      .filter((change) => !isElsewhere(change, 'old', split) && !isElsewhere(change, 'new', merger))
      .map((change) => ({ id, ...change }))
    return { id, before: one, after: other, changes: [...regrouped, ...placeChanges(pair), ...found] }
  }

  function placeChanges(pair: TaskPair): Change[] {
    const { before: one, after: other } = pair
    const { id } = other
    const sameDocument = partnerOf.get(one.registry) === other.registry
    const [from, to] = [one.task.heading?.join(' › '), other.task.heading?.join(' › ')]
    if (sameDocument && one.task.id === other.task.id) {
      if (from === to) return []
      const values = { ...(from !== undefined && { old: from }), ...(to !== undefined && { new: to }) }
      return [{ id, kind: 'field-changed', field: 'section', ...values }]
    }
    const stayed = sameDocument && from === to && kept.has(pair)
    // a split or a merger tells where its parts stand
    if (stayed && (accounted.has(one) || accounted.has(other))) return []
    const ids = sameDocument ? { old: one.task.id, new: other.task.id } : { old: one.id, new: other.id }
    return [{ id, kind: stayed ? 'renumbered' : 'moved', field: 'id', ...ids }]
  }
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
  const { content, items, units, time, products } = task
  return {
    content,
    ...(items !== undefined && { items }),
    ...(units !== undefined && { units }),
    ...(time !== undefined && { time }),
    ...(products !== undefined && { products }),
  }
}

const addedTask = (one: PlacedTask): SubjectChanges => ({
  id: one.id,
  after: one,
  changes: [{ id: one.id, kind: 'added', new: summary(one) }],
})

const removedTask = (one: PlacedTask): SubjectChanges => ({
  id: one.id,
  before: one,
  changes: [{ id: one.id, kind: 'removed', old: summary(one) }],
})

function documentSubject(registry: Registry, side: 'old' | 'new'): SubjectChanges {
  const id = documentId(registry)
  return { id, changes: [{ id, kind: 'document', field: 'document', [side]: registry.document.title ?? id }] }
}

const isWording = ({ kind, figures }: Change): boolean =>
  (kind === 'reworded' && figures !== true) || kind === 'time-reworded'
