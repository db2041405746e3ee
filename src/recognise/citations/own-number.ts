import type { CitationMatch } from './citation.ts'
import { actKey } from './merge.ts'

/**
 * The citations without the document's mentions of itself (its header, "Kèm theo Kế hoạch số …"). The same number
 * with a day of another year is another act, for numbers start again every year.
 */
export function withoutOwnNumber(
  citations: readonly CitationMatch[],
  own: { readonly number?: string; readonly date?: string },
): CitationMatch[] {
  if (own.number === undefined) return [...citations]
  const key = actKey({ number: own.number })
  return citations.filter((citation) => {
    if (citation.number === undefined || actKey(citation) !== key) return true
    if (citation.date === undefined || own.date === undefined) return false
    return citation.date.slice(0, 4) !== own.date.slice(0, 4)
  })
}
