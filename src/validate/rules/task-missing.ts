import { byId } from '../by-id.ts'
import { defineRule } from '../rule.ts'

/** A task that reading the source again does not find. */
export const taskMissing = defineRule({
  code: 'drift/task-missing',
  *check({ registry, source }) {
    if (source?.found !== true || source.reparsed === undefined) return
    const now = byId(source.reparsed)
    for (const [index, { id }] of registry.tasks.entries()) {
      if (!now.has(id)) yield { args: { id }, path: ['tasks', index, 'id'], task: id }
    }
  },
})
