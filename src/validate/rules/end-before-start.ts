import { defineRule } from '../rule.ts'
import { timesOf } from '../walk.ts'

/** A stretch of time that runs backwards, of a task or of the document. */
export const endBeforeStart = defineRule({
  code: 'date/end-before-start',
  *check({ registry }) {
    const { start, end } = registry.document.period ?? {}
    if (start !== undefined && end !== undefined && end < start) {
      yield { args: { start, end }, path: ['document', 'period', 'end'] }
    }
    for (const { value, path, owner } of timesOf(registry)) {
      if (value.start !== undefined && value.end !== undefined && value.end < value.start) {
        yield { args: { start: value.start, end: value.end }, path: [...path, 'end'], task: owner }
      }
    }
  },
})
