import { defineRule } from '../rule.ts'
import { impossibleDays } from './impossible-date.ts'

/** Rõ thời gian: a time that is stated, but from which no day follows ("trong ngày hội", "mùa mưa"). */
export const undatedTime = defineRule({
  code: 'task/undated',
  *check({ registry }, { catalogue }) {
    for (const [index, { id, time }] of registry.tasks.entries()) {
      if (time === undefined || (time.kind !== 'deadline' && time.kind !== 'period')) continue
      if (time.start !== undefined || time.end !== undefined) continue
      // 31/11 is told as what it is
      if (impossibleDays(time, catalogue).length > 0) continue
      yield { args: { text: time.text }, path: ['tasks', index, 'time', 'text'], task: id }
    }
  },
})
