import { defineRule } from '../rule.ts'

/** Fewer words than this say nothing to do ("Như trên", "Sở Nội vụ"). */
const FEWEST_WORDS = 3

/** Rõ việc: the content says what is to be done. */
export const noWork = defineRule({
  code: 'task/no-work',
  *check({ registry }) {
    for (const [index, { id, content, items }] of registry.tasks.entries()) {
      if ((items ?? []).length > 0 || (content.match(/\p{L}+/gu) ?? []).length >= FEWEST_WORDS) continue
      yield { args: { content }, path: ['tasks', index, 'content'], task: id }
    }
  },
})
