import { taskDigest } from '../../registry/digest.ts'
import { byId } from '../by-id.ts'
import { defineRule } from '../rule.ts'

/** The words of a task are the same, their place in the source is another. */
export const movedPlace = defineRule({
  code: 'drift/places',
  *check({ registry, source }) {
    if (source?.found !== true || source.reparsed === undefined) return
    const now = byId(source.reparsed)
    for (const [index, task] of registry.tasks.entries()) {
      const again = now.get(task.id)
      if (again === undefined || again.at === task.at || taskDigest(again) !== taskDigest(task)) continue
      yield { args: { id: task.id, at: task.at, now: again.at }, path: ['tasks', index, 'at'], task: task.id }
    }
  },
})
