import { levelAt } from './level.ts'
import { commaPairEnd, isAnd, isComma, phraseAt, tokenAt, type Scan } from './scan.ts'

/** What a set of units has or trades in is told in no more words. */
const LONGEST_OBJECT = 7

/** The end of a clause that tells which units of a set are meant: "ven biển", "được chọn", "có vùng trồng lúa". */
export function setClauseEnd(scan: Scan, at: number): number | undefined {
  const fixed = phraseAt(scan, scan.index.setClauses, at)
  if (fixed) return fixed.end
  if (tokenAt(scan, at).atoms[0] !== 'có') return undefined
  const had = phraseAt(scan, scan.index.setPossessions, at + 1)
  return had ? objectEnd(scan, had.end) : undefined
}

/** The end of the small words after a noun or trade: up to a sign, a verb, a qualifier or a level. */
export function objectEnd(scan: Scan, at: number): number {
  let end = at
  while (end - at < LONGEST_OBJECT) {
    const token = scan.tokens[end]
    const pair = isComma(token) && end > at ? commaPairEnd(scan, end) : undefined
    if (pair !== undefined) {
      end = pair
      continue
    }
    if (!token?.word || token.lineBefore || isAnd(token)) break
    const compound = phraseAt(scan, scan.index.compounds, end)
    if (compound) {
      end = compound.end
      continue
    }
    const { endings, qualifiers, areas, jurisdictions } = scan.index
    if (phraseAt(scan, endings, end) ?? phraseAt(scan, qualifiers, end) ?? phraseAt(scan, areas, end)) break
    if (phraseAt(scan, jurisdictions, end) ?? levelAt(scan, end)) break
    end++
  }
  return end
}
