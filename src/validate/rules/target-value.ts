import { defineRule } from '../rule.ts'

/** A target without a figure. */
export const targetValue = defineRule({
  code: 'target/no-value',
  *check({ registry }) {
    for (const [index, { id, value }] of (registry.targets ?? []).entries()) {
      if (value === undefined) yield { args: { id }, path: ['targets', index, 'id'], task: id }
    }
  },
})
