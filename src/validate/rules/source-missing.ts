import { defineRule } from '../rule.ts'

/** The source was looked for and is not there. */
export const sourceMissing = defineRule({
  code: 'drift/source-missing',
  *check({ registry, source }) {
    if (source?.found !== false) return
    yield { args: { source: registry.source.path }, path: ['source', 'path'] }
  },
})
