import { readChain } from './collective.ts'
import {
  endsName,
  isAnd,
  isComma,
  isDash,
  isNameCapital,
  isSmall,
  isStopSign,
  phraseAt,
  type Scan,
} from './scan.ts'
import { headAt, startsUnit, type HeadMatch } from './starts.ts'
import { levelAt } from './tail.ts'

/** No name is longer than this many words. */
const LONGEST = 24

/**
 * The end of a name that the catalogue does not hold, from its head: "Trung tâm Văn hóa, Thông tin và Thể thao".
 * It reaches to the next sign, action verb, level or unit; a comma or "và" belongs to it only where what follows is
 * no unit (domain.md 3.7). Levels and further units ("Phòng Nghiệp vụ Công an tỉnh") are left to the caller.
 */
export function headedEnd(scan: Scan, { head, end }: HeadMatch): number {
  let at = end
  let small = true
  if (head.theme && endsName(scan, at)) at = phraseAt(scan, scan.index.endings, at)?.end ?? at
  while (at - end < LONGEST) {
    const token = scan.tokens[at]
    if (!token || isStopSign(token)) break
    if (!token.word) {
      const next = afterSign(scan, at, head.theme === true)
      if (next === undefined) break
      at = next
      continue
    }
    if (isAnd(token)) {
      if (at === end || !continuesAfterAnd(scan, at + 1, small)) break
      at++
      continue
    }
    if (at > end && (endsName(scan, at) || startsNested(scan, at))) break
    if (at === end && endsName(scan, at) && !isKnownFollower(scan, head, at)) break
    if (levelAt(scan, at)) break
    if (phraseAt(scan, scan.index.qualifiers, at)) break
    if (isNameCapital(scan, at)) small = false
    at++
  }
  return at
}

function isKnownFollower(scan: Scan, head: HeadMatch['head'], at: number): boolean {
  const followers = scan.index.headFollowers.get(head)
  return followers !== undefined && phraseAt(scan, followers.before, at) !== undefined
}

/** A unit inside the name: only with a capital, since common words may look like a set of units. */
function startsNested(scan: Scan, at: number): boolean {
  return isNameCapital(scan, at) && headAt(scan, at) !== undefined && !readChain(scan, at)
}

/** Where the name goes on after a sign inside it; undefined where it ends before the sign. */
function afterSign(scan: Scan, at: number, theme: boolean): number | undefined {
  const sign = scan.tokens[at]!
  const next = scan.tokens[at + 1]
  if (!next?.word) return undefined
  if (isComma(sign)) {
    const before = scan.tokens[at - 1]?.atoms.at(-1) ?? ''
    for (let n = 1; n <= 2; n++) {
      const words = (from: number): string =>
        scan.tokens
          .slice(from, from + n)
          .flatMap((t) => t.atoms)
          .join(' ')
      const left = n === 1 ? before : words(at - 2)
      if (scan.index.commaPairs.has(`${left},${words(at + 1)}`)) return at + 1
      if (scan.index.commaPairs.has(`${left},${words(at + 1).split(' ')[0]}`)) return at + 1
    }
    return theme ? undefined : afterEnumeration(scan, at + 1)
  }
  if (startsUnit(scan, at + 1) || endsName(scan, at + 1)) return undefined
  if (isDash(sign)) return at + 1
  return /^[&/'’]$/u.test(sign.text) ? at + 1 : undefined
}

/** "Văn hóa, Thông tin và Thể thao": the comma belongs to the name when the enumeration closes with "và" and nothing of it is a unit. */
function afterEnumeration(scan: Scan, from: number): number | undefined {
  let commas = 1
  if (startsUnit(scan, from) || endsName(scan, from)) return undefined
  for (let at = from; at - from < 12; at++) {
    const token = scan.tokens[at]
    if (!token || isStopSign(token)) return undefined
    if (isComma(token)) {
      if (++commas > 3 || startsUnit(scan, at + 1) || endsName(scan, at + 1)) return undefined
    } else if (isAnd(token)) {
      return at > from && continuesAfterAnd(scan, at + 1, isSmall(scan, from)) ? at + 1 : undefined
    } else if (endsName(scan, at)) return undefined
  }
  return undefined
}

/** After "và": a capital goes on with the name unless it begins a unit; a small word only where the whole name is written small. */
function continuesAfterAnd(scan: Scan, at: number, small: boolean): boolean {
  const token = scan.tokens[at]
  if (!token?.word || startsUnit(scan, at) || endsName(scan, at) || levelAt(scan, at)) return false
  return isNameCapital(scan, at) || small || !scan.tokens[at - 2]?.capital
}
