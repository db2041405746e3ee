import { byId } from '../by-id.ts'
import { defineRule } from '../rule.ts'

/** A task that reading the source again finds and the registry does not hold. */
export const taskNew = defineRule({
  code: 'drift/task-new',
  *check({ registry, source }) {
    if (source?.found !== true || source.reparsed === undefined) return
    const kept = byId(registry)
    for (const { id, content } of source.reparsed.tasks) {
      if (!kept.has(id)) yield { args: { id, content }, path: ['tasks'], key: true }
    }
  },
})
