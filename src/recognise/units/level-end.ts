import { phraseAt, type Scan } from './scan.ts'

/** The token at which the level begins that the tokens end in. */
export function endsInLevel(scan: Scan, from: number, end: number): number | undefined {
  for (let at = Math.max(from, end - 3); at < end; at++) {
    const level = phraseAt(scan, scan.index.levels, at)
    if (level?.end !== end || isEndOfCompound(scan, from, end)) continue
    // "nông thôn" is no level, "các thôn" is
    if (!level.value.level.minor || phraseAt(scan, scan.index.quantifiers, at - 1)) return at
  }
  return undefined
}

/** "hợp tác xã" ends in no level. */
function isEndOfCompound(scan: Scan, from: number, end: number): boolean {
  return [2, 3].some(
    (length) => end - length >= from && phraseAt(scan, scan.index.compounds, end - length)?.end === end,
  )
}

export function endsInNumberedArea(scan: Scan, end: number): boolean {
  return [1, 2].some((length) => {
    const area = phraseAt(scan, scan.index.areas, end - length)
    return area?.end === end && area.value.numbered === true
  })
}
