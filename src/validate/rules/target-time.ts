import { defineRule } from '../rule.ts'

/** A target that does not say by when, in a document whose period does not say it either. */
export const targetTime = defineRule({
  code: 'target/no-time',
  *check({ registry }) {
    if (registry.document.period?.end !== undefined) return
    for (const [index, { id, time }] of (registry.targets ?? []).entries()) {
      if (time === undefined) yield { args: { id }, path: ['targets', index, 'id'], task: id }
    }
  },
})
