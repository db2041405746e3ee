import { isNameCapital, isSmall, phraseAt, type Scan } from './scan.ts'

/** A level of administration at a token: "tỉnh", "các xã", "thành phố" — but not "xã hội", "bản đồ". */
export function levelAt(
  scan: Scan,
  at: number,
  amongMany = false,
): { word: number; end: number; many: boolean } | undefined {
  const quantifier = phraseAt(scan, scan.index.quantifiers, at)
  const word = quantifier?.end ?? at
  const level = phraseAt(scan, scan.index.levels, word)
  if (!level) return undefined
  const next = scan.tokens[level.end]
  const { level: kind, never } = level.value
  if (isSmall(scan, level.end) && phraseAt(scan, never, level.end)) return undefined
  if (
    kind.minor &&
    !quantifier &&
    !amongMany &&
    !isNameCapital(scan, level.end) &&
    !/^\p{N}/u.test(next?.text ?? '')
  )
    return undefined
  return { word, end: level.end, many: quantifier !== undefined }
}
