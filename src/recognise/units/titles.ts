import { isAnd, isComma, phraseAt, type Scan } from './scan.ts'

/** No more titles stand before one unit. */
const MOST = 6

/**
 * Passes over the titles of persons who stand for a unit: "Giám đốc", "Chủ tịch, các Phó Chủ tịch", "Giám đốc và
 * nguyên Giám đốc". Gives the token after them, `at` where there is none. "các" in front of a title belongs to it,
 * "các" after it to the unit ("Thủ trưởng các sở").
 */
export function readTitles(scan: Scan, at: number): number {
  let end = at
  let next = at
  for (let count = 0; count < MOST; count++) {
    const quantified = phraseAt(scan, scan.index.quantifiers, next)
    const title =
      phraseAt(scan, scan.index.titles, next) ??
      (quantified && phraseAt(scan, scan.index.titles, quantified.end))
    const special = title ? undefined : phraseAt(scan, scan.index.titlesBefore, next)
    if (!title && !special) return end
    end = title?.end ?? next + (special?.values[0] ?? 0)
    next = end
    const joiner = scan.tokens[next]
    if (isComma(joiner) || isAnd(joiner)) next++
  }
  return end
}
