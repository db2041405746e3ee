import { defineRule } from '../rule.ts'

/** An act cited that was issued after the document that cites it (domain.md 1.5, 5.3). */
export const laterCitation = defineRule({
  code: 'citation/later',
  *check({ registry }) {
    const documentDate = registry.document.date
    if (documentDate === undefined || registry.source.kind === 'article') return
    for (const [index, { number, title, type, date }] of (registry.citations ?? []).entries()) {
      if (date === undefined || date <= documentDate) continue
      const args = { number: number ?? title ?? type ?? '?', date, documentDate }
      yield { args, path: ['citations', index, 'date'] }
    }
  },
})
