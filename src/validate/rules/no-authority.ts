import { defineRule } from '../rule.ts'

const IN_AUTHORITY: ReadonlySet<string> = new Set(['guide', 'oversee', 'receive'])

/** Rõ thẩm quyền: somebody guides, oversees or receives the result. Off by default. */
export const noAuthority = defineRule({
  code: 'task/no-authority',
  *check({ registry }) {
    for (const [index, { id, units }] of registry.tasks.entries()) {
      if ((units ?? []).some(({ role }) => IN_AUTHORITY.has(role))) continue
      yield { args: {}, path: ['tasks', index, 'id'], task: id }
    }
  },
})
