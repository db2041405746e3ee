import { levelAt } from './level.ts'
import { commaPairEnd, isAnd, isComma, phraseAt, tokenAt, type Scan } from './scan.ts'

/** What a set of units has or trades in is told in no more words. */
const LONGEST_OBJECT = 7

/** The end of a clause that tells which units of a set are meant: "ven biển", "được chọn", "có vùng trồng lúa". */
export function setClauseEnd(scan: Scan, at: number): number | undefined {
  const fixed = phraseAt(scan, scan.index.setClauses, at)
  if (fixed) return fixed.end
  const undone = undoneEnd(scan, at)
  if (undone !== undefined) return undone
  if (tokenAt(scan, at).atoms[0] !== 'có') return undefined
  const had = phraseAt(scan, scan.index.setPossessions, at + 1)
  return had ? objectEnd(scan, had.end) : undefined
}

/** "chưa hoàn thành cắm mốc": what a set has not done, where another verb after it says what it is to do. */
function undoneEnd(scan: Scan, at: number): number | undefined {
  if (tokenAt(scan, at).atoms[0] !== 'chưa') return undefined
  const verb = phraseAt(scan, scan.index.verbs, at + 1)
  if (!verb) return undefined
  const end = objectEnd(scan, verb.end)
  const closed = phraseAt(scan, scan.index.verbs, end) ?? phraseAt(scan, scan.index.closers, end)
  return end > verb.end && closed ? end : undefined
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
