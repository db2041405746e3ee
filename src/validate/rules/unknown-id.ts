import { defineRule } from '../rule.ts'

/** `see` names tasks of this registry. */
export const unknownId = defineRule({
  code: 'id/unknown',
  *check({ registry }) {
    const ids = new Set(registry.tasks.map(({ id }) => id))
    for (const [index, task] of registry.tasks.entries()) {
      for (const [position, id] of (task.see ?? []).entries()) {
        if (!ids.has(id)) yield { args: { id }, path: ['tasks', index, 'see', position], task: task.id }
      }
    }
  },
})
