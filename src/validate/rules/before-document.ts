import { defineRule } from '../rule.ts'
import { timesOf } from '../walk.ts'

/** A deadline before the day on which the document was issued. */
export const beforeDocument = defineRule({
  code: 'date/before-document',
  *check({ registry }) {
    const { date } = registry.document
    // a report of a plan may be dated after what it tells of
    if (date === undefined || registry.source.kind === 'article') return
    for (const { value, path, owner } of timesOf(registry)) {
      if (value.end !== undefined && value.end < date) {
        yield { args: { end: value.end, date }, path: [...path, 'end'], task: owner }
      }
    }
  },
})
