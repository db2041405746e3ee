import { defineRule } from '../rule.ts'

/** Numbers that a task cites stand among the citations of its registry. */
export const unknownCitation = defineRule({
  code: 'citation/unknown',
  *check({ registry }) {
    const numbers = new Set((registry.citations ?? []).map(({ number, title }) => number ?? title))
    for (const [index, task] of registry.tasks.entries()) {
      for (const [position, number] of (task.citations ?? []).entries()) {
        if (numbers.has(number)) continue
        yield { args: { number }, path: ['tasks', index, 'citations', position], task: task.id }
      }
    }
  },
})
