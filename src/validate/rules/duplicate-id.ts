import { defineRule } from '../rule.ts'

/** Ids of tasks and of targets are unique, each among their own. */
export const duplicateId = defineRule({
  code: 'id/duplicate',
  *check({ registry, locate }) {
    for (const list of ['targets', 'tasks'] as const) {
      const first = new Map<string, number>()
      for (const [index, { id }] of (registry[list] ?? []).entries()) {
        const before = first.get(id)
        if (before === undefined) first.set(id, index)
        else {
          const { line, column } = locate([list, before, 'id'])
          const args = { id, first: `${String(line)}:${String(column)}` }
          yield { args, path: [list, index, 'id'], task: id }
        }
      }
    }
  },
})
