import { leadUnits, responsibleUnits } from '../roles.ts'
import { defineRule } from '../rule.ts'

/** Rõ trách nhiệm: where several units carry out a task, one of them leads. */
export const noLead = defineRule({
  code: 'task/no-lead',
  *check({ registry }) {
    for (const [index, task] of registry.tasks.entries()) {
      const units = responsibleUnits(task)
      if (units.length < 2 || leadUnits(task).length > 0) continue
      yield {
        args: { units: units.map(({ name }) => name) },
        path: ['tasks', index, 'units'],
        key: true,
        task: task.id,
      }
    }
  },
})
