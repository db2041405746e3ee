import { leadUnits } from '../roles.ts'
import { defineRule } from '../rule.ts'

/** Two units that both lead one task. Collectives ("các bộ; UBND các tỉnh") lead each within its own bounds. */
export const twoLeads = defineRule({
  code: 'task/two-leads',
  *check({ registry }) {
    for (const [index, task] of registry.tasks.entries()) {
      const leads = leadUnits(task).flatMap(({ name, collective }) => (collective === true ? [] : [name]))
      if (leads.length < 2) continue
      yield { args: { leads }, path: ['tasks', index, 'units'], key: true, task: task.id }
    }
  },
})
