import { defineRule } from '../rule.ts'

/** The source is no longer the one the registry was made from. */
export const sourceChanged = defineRule({
  code: 'drift/source-changed',
  *check({ registry, source }) {
    if (source?.found !== true || source.digest === registry.source.digest) return
    yield { args: { source: registry.source.path }, path: ['source', 'digest'] }
  },
})
