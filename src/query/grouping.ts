import { foldKey } from '../recognise/folding.ts'
import { documentId } from '../registry/ids.ts'
import { FIELDS, type AskingDay } from './fields.ts'
import type { ListedTask } from './listed-task.ts'
import type { Grouping } from './printed-fields.ts'

export interface TaskGroup {
  /** what the tasks share: the name of a unit, the id of a document, `2025-06`, a kind of time, a heading; absent: they have none */
  readonly key?: string
  readonly tasks: readonly ListedTask[]
}

/**
 * The tasks put together, groups in the order in which they first occur (months in theirs), tasks without a key
 * last. A task of several units stands in the group of each.
 */
export function groupTasks(listed: readonly ListedTask[], by: Grouping, day: AskingDay): TaskGroup[] {
  const groups = new Map<string, { key: string; tasks: ListedTask[] }>()
  const without: ListedTask[] = []
  for (const one of listed) {
    const keys = new Map(keysOf(one, by, day).map((key) => [by === 'unit' ? foldKey(key) : key, key]))
    for (const [folded, key] of keys) {
      const group = groups.get(folded) ?? { key, tasks: [] }
      group.tasks.push(by === 'unit' ? { ...one, group: group.key } : { ...one, group: key })
      groups.set(folded, group)
    }
    if (keys.size === 0) without.push(one)
  }
  const found = [...groups.values()]
  if (by === 'month') found.sort((a, b) => (a.key < b.key ? -1 : 1))
  return without.length === 0 ? found : [...found, { tasks: without }]
}

function keysOf(one: ListedTask, by: Grouping, day: AskingDay): string[] {
  const { task, registry, units } = one
  switch (by) {
    case 'unit':
      return units.filter(({ role }) => role !== 'receive' || units.length === 1).map(({ name }) => name)
    case 'document':
      return [documentId(registry)]
    case 'month': {
      const due = FIELDS.due.read(one, day)
      return due === undefined ? [] : [due.slice(0, 7)]
    }
    case 'kind':
      return task.time === undefined ? [] : [task.time.kind]
    case 'section':
      return task.heading === undefined ? [] : [task.heading.join(' › ')]
  }
}
