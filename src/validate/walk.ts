import type { Registry, RegistryTime, Task } from '../registry/schema.ts'
import type { KeyPath } from '../source/yaml.ts'

/** A value of a registry with the way to it and the task or target it belongs to. */
export interface Placed<T> {
  readonly value: T
  readonly path: KeyPath
  readonly owner?: string
}

/** Every time of a registry: of tasks, first and other ones, and of targets. */
export function* timesOf(registry: Registry): Generator<Placed<RegistryTime> & { readonly owner: string }> {
  for (const [index, target] of (registry.targets ?? []).entries()) {
    if (target.time !== undefined) {
      yield { value: target.time, path: ['targets', index, 'time'], owner: target.id }
    }
  }
  for (const [index, task] of registry.tasks.entries()) {
    if (task.time !== undefined) yield { value: task.time, path: ['tasks', index, 'time'], owner: task.id }
    for (const [position, value] of (task.otherTimes ?? []).entries()) {
      yield { value, path: ['tasks', index, 'otherTimes', position], owner: task.id }
    }
  }
}

/** Every text of a registry that was written by people, in the order of the file; ids, keywords and places left out. */
export function* textsOf(registry: Registry): Generator<Placed<string>> {
  const { document } = registry
  if (document.title !== undefined) yield { value: document.title, path: ['document', 'title'] }
  for (const [index, value] of (document.recipients ?? []).entries()) {
    yield { value, path: ['document', 'recipients', index] }
  }
  for (const list of ['purpose', 'requirements', 'targets'] as const) {
    for (const [index, { text }] of (registry[list] ?? []).entries()) {
      yield { value: text, path: [list, index, 'text'] }
    }
  }
  for (const [index, task] of registry.tasks.entries()) {
    for (const { value, path } of textsOfTask(task)) {
      yield { value, path: ['tasks', index, ...path], owner: task.id }
    }
  }
}

function* textsOfTask(task: Task): Generator<Placed<string>> {
  for (const [index, value] of (task.heading ?? []).entries()) yield { value, path: ['heading', index] }
  yield { value: task.content, path: ['content'] }
  for (const [index, value] of (task.items ?? []).entries()) yield { value, path: ['items', index] }
  for (const [index, { name }] of (task.units ?? []).entries()) {
    yield { value: name, path: ['units', index, 'name'] }
  }
  for (const [index, { text }] of (task.products ?? []).entries()) {
    yield { value: text, path: ['products', index, 'text'] }
  }
  if (task.budget !== undefined) yield { value: task.budget.text, path: ['budget', 'text'] }
  if (task.status?.note !== undefined) yield { value: task.status.note, path: ['status', 'note'] }
  if (task.note !== undefined) yield { value: task.note, path: ['note'] }
}
