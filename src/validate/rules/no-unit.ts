import { responsibleUnits } from '../roles.ts'
import { defineRule } from '../rule.ts'

/** Rõ người: some unit leads the task or carries it out. */
export const noUnit = defineRule({
  code: 'task/no-unit',
  *check({ registry }) {
    for (const [index, task] of registry.tasks.entries()) {
      if (responsibleUnits(task).length === 0) yield { args: {}, path: ['tasks', index, 'id'], task: task.id }
    }
  },
})
