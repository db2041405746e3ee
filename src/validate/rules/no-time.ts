import { defineRule } from '../rule.ts'

/** Rõ thời gian: the task has a time, be it only "thường xuyên". */
export const noTime = defineRule({
  code: 'task/no-time',
  *check({ registry }) {
    for (const [index, { id, time }] of registry.tasks.entries()) {
      if (time === undefined) yield { args: {}, path: ['tasks', index, 'id'], task: id }
    }
  },
})
