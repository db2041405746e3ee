import type { Task } from '../../registry/schema.ts'
import { createLikenessIndex, piecesOfTask } from '../likeness.ts'
import { defineRule } from '../rule.ts'

/** Two tasks of one document with nearly the same words that are not linked by `see`. */
export const sameDuty = defineRule({
  code: 'duty/same',
  *check({ registry }, { config }) {
    const earlier = createLikenessIndex<Task>()
    for (const [index, task] of registry.tasks.entries()) {
      const pieces = piecesOfTask(task)
      const like = earlier
        .find(pieces, config.ruleOptions.sameLikeness)
        .find(({ entry }) => !linked(task, entry) && sameUnits(task, entry))
      if (like !== undefined) {
        const { entry } = like
        const args = { other: entry.id, quote: task.content, otherQuote: entry.content }
        yield { args, path: ['tasks', index, 'content'], task: task.id }
      }
      earlier.add(pieces, task)
    }
  },
})

function linked(a: Task, b: Task): boolean {
  return (a.see ?? []).includes(b.id) || (b.see ?? []).includes(a.id)
}

/** The same words given to each of several units ("tuyên truyền …" under every unit) are several duties. */
function sameUnits(a: Task, b: Task): boolean {
  const names = new Set((a.units ?? []).map(({ name }) => name))
  const others = (b.units ?? []).map(({ name }) => name)
  return others.length === 0 || names.size === 0 || others.some((name) => names.has(name))
}
