import { workEnd } from './headed-name.ts'
import { endsName, isAnd, isComma, isNameCapital, phraseAt, tokenAt, type Scan } from './scan.ts'
import { startsUnit } from './starts.ts'

/** In a field everything belongs to some unit: a clause after a set of units narrows it ("các xã có cụm công nghiệp"). */
export function clauseEnd(scan: Scan, at: number, open: boolean): number {
  const first = scan.tokens[at]
  if (!first?.word || isAnd(first) || first.lineBefore) return at
  if (
    (!open && phraseAt(scan, scan.index.verbs, at) && workEnd(scan, at) === undefined) ||
    phraseAt(scan, scan.index.joiners, at) ||
    startsUnit(scan, at)
  )
    return at
  if (endsName(scan, at) && phraseAt(scan, scan.index.closers, at)) return at
  let end = at
  while (scan.tokens[end]?.word && end - at < 16) {
    if (isAnd(scan.tokens[end]) && startsUnit(scan, end + 1)) break
    if (end > at && isNameCapital(scan, end) && startsUnit(scan, end)) break
    if (tokenAt(scan, end).lineBefore) break
    end++
    // "là chủ quản cơ sở dữ liệu quốc gia, cơ sở dữ liệu chuyên ngành"
    const next = scan.tokens[end + 1]
    if (first.atoms[0] === 'là' && isComma(scan.tokens[end]) && next?.word && !startsUnit(scan, end + 1))
      end++
  }
  return end
}
