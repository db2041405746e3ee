import { defineRule } from '../rule.ts'

/** Rõ sản phẩm: the task says what is handed in. */
export const noProduct = defineRule({
  code: 'task/no-product',
  *check({ registry }) {
    for (const [index, { id, products }] of registry.tasks.entries()) {
      if ((products ?? []).length === 0) yield { args: {}, path: ['tasks', index, 'id'], task: id }
    }
  },
})
