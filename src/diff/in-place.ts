import type { Registry } from '../registry/schema.ts'
import type { Change, DocumentChanges, PlacedTask, TaskChanges } from './change.ts'

interface Versions {
  readonly before: readonly Registry[]
  readonly after: readonly Registry[]
  /** the old tasks of each registry */
  readonly old: ReadonlyMap<Registry, readonly PlacedTask[]>
  readonly newOf: ReadonlyMap<PlacedTask, PlacedTask>
}

interface ToldDocument {
  readonly before?: Registry
  readonly after?: Registry
  readonly changes: readonly Change[]
}

/** Tasks in their documents and both in the order of the new version; what is gone stands behind what stood before it. */
export function inPlace(
  documents: readonly ToldDocument[],
  tasks: readonly TaskChanges[],
  { before, after, old, newOf }: Versions,
): DocumentChanges[] {
  const own = new Map<Registry, { place: number; task: TaskChanges }[]>()
  for (const { before: gone, after: come } of documents) {
    const list: { place: number; task: TaskChanges }[] = []
    if (gone !== undefined) own.set(gone, list)
    if (come !== undefined) own.set(come, list)
  }
  const places = placesOfGone(documents, old, newOf)
  for (const task of tasks) {
    const { after: come, before: gone } = task
    const registry = (come ?? gone)?.registry
    const place = come?.order ?? (gone === undefined ? undefined : places.get(gone)) ?? -1
    if (registry !== undefined) own.get(registry)?.push({ place, task })
  }
  const order = new Map([...after, ...before].map((registry, index) => [registry, index]))
  const orderOf = ({ before: gone, after: come }: ToldDocument): number => {
    const registry = come ?? gone
    return (registry === undefined ? undefined : order.get(registry)) ?? 0
  }
  return documents
    .toSorted((a, b) => orderOf(a) - orderOf(b))
    .map((document) => {
      const registry = document.after ?? document.before
      const found = (registry === undefined ? undefined : own.get(registry)) ?? []
      return { ...document, tasks: found.sort(byPlace).map(({ task }) => task) }
    })
}

function byPlace(
  one: { readonly place: number; readonly task: TaskChanges },
  other: { readonly place: number; readonly task: TaskChanges },
): number {
  const isGone = ({ task }: typeof one): number => (task.after === undefined ? 1 : 0)
  const oldOrder = ({ task }: typeof one): number => task.before?.order ?? 0
  return one.place - other.place || isGone(one) - isGone(other) || oldOrder(one) - oldOrder(other)
}

/** Of each old task that has no partner, the place of the last one before it that has one in the same document. */
function placesOfGone(
  documents: readonly ToldDocument[],
  old: Versions['old'],
  newOf: Versions['newOf'],
): Map<PlacedTask, number> {
  const places = new Map<PlacedTask, number>()
  for (const { before, after } of documents) {
    let last = -1
    for (const one of (before === undefined ? undefined : old.get(before)) ?? []) {
      const partner = newOf.get(one)
      if (partner === undefined) places.set(one, last)
      else if (partner.registry === after) last = partner.order
    }
  }
  return places
}
