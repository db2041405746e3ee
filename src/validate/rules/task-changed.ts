import { isDeepStrictEqual } from 'node:util'
import { PEOPLES_KEYS, taskDigest } from '../../registry/digest.ts'
import type { Task } from '../../registry/schema.ts'
import { byId } from '../by-id.ts'
import { defineRule } from '../rule.ts'

const NOT_COMPARED: ReadonlySet<string> = new Set(['at', 'digest', ...PEOPLES_KEYS])

/** Reading the source again gives another task under the same id. */
export const taskChanged = defineRule({
  code: 'drift/task-changed',
  *check({ registry, source }) {
    if (source?.found !== true || source.reparsed === undefined) return
    const now = byId(source.reparsed)
    for (const [index, task] of registry.tasks.entries()) {
      const again = now.get(task.id)
      if (again === undefined || taskDigest(again) === taskDigest(task)) continue
      const fields = changedFields(task, again)
      yield {
        args: { id: task.id, fields },
        path: ['tasks', index, fields[0] ?? 'id'],
        key: true,
        task: task.id,
      }
    }
  },
})

function changedFields(task: Task, again: Task): string[] {
  const keys = new Set([...Object.keys(task), ...Object.keys(again)])
  return [...keys].filter(
    (key) =>
      !NOT_COMPARED.has(key) &&
      !isDeepStrictEqual(bare(Reflect.get(task, key)), bare(Reflect.get(again, key))),
  )
}

/** A value without the places in it. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (key === 'at' ? [] : [[key, bare(inner)]])),
  )
}
