import { suspicions } from '../../recognise/citations/suspicions.ts'
import { defineRule } from '../rule.ts'

/** What is odd about a citation: number, type and date contradict each other (domain.md 5.3). */
export const suspiciousCitation = defineRule({
  code: 'citation/suspicious',
  *check({ registry }) {
    const citations = registry.citations ?? []
    const { number, date } = registry.document
    const document = { ...(number === undefined ? {} : { number }), ...(date === undefined ? {} : { date }) }
    for (const suspicion of suspicions(citations, document)) {
      // `citation/later` reports this one, also where the act has no number
      if (suspicion.kind === 'later-than-document') continue
      const cited = citations[suspicion.index]
      const other = 'other' in suspicion ? citations[suspicion.other]?.number : undefined
      yield {
        args: {
          number: cited?.number ?? cited?.title ?? '?',
          reason: suspicion.kind,
          ...(other === undefined ? {} : { other }),
        },
        path: ['citations', suspicion.index],
      }
    }
  },
})
