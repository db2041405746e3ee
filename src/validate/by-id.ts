import type { Registry, Task } from '../registry/schema.ts'

/** The tasks of a registry under their ids. */
export function byId(registry: Registry): ReadonlyMap<string, Task> {
  return new Map(registry.tasks.map((task) => [task.id, task]))
}
