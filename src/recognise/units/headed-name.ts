import { readChain } from './collective.ts'
import {
  tokenAt,
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
import { isDateSign, levelAt } from './tail.ts'

/** No name is longer than this many words. */
const LONGEST = 24

/**
 * The end of a name that the catalogue does not hold, from its head: "Trung tâm Văn hóa, Thông tin và Thể thao".
 * It reaches to the next sign, action verb, level or unit; a comma or "và" belongs to it only where what follows is
 * no unit (domain.md 3.7). Levels and further units ("Phòng Nghiệp vụ Công an tỉnh") are left to the caller.
 */
export function headedEnd(scan: Scan, { head, end }: HeadMatch, from = end): number {
  let at = from
  let small = true
  while (at - end < LONGEST) {
    const token = scan.tokens[at]
    if (!token || isStopSign(token)) break
    if (!token.word) {
      const next = afterSign(scan, at, head.theme === true)
      if (next === undefined) break
      at = next
      continue
    }
    if (at === end && !mayFollowHead(scan, head, at)) break
    const theme = head.theme ? phraseAt(scan, scan.index.themes, at) : undefined
    if (theme) {
      at = theme.end
      continue
    }
    if (isAnd(token)) {
      const themed = head.theme && phraseAt(scan, scan.index.themes, at + 1) !== undefined
      if (at === end || !(themed || continuesAfterAnd(scan, at + 1, small))) break
      at++
      continue
    }
    if (at > end && ((endsName(scan, at) && !isWithinWord(scan, at, end)) || startsNested(scan, at))) break
    const known = at === end ? knownFollower(scan, head, at) : undefined
    if (known !== undefined) {
      at = known
      continue
    }
    if (levelAt(scan, at)) break
    if (phraseAt(scan, scan.index.qualifiers, at)) break
    if (isNameCapital(scan, at)) small = false
    at++
  }
  return at
}

/** The verb or ending is part of a longer word that is none: "công trình", "Đào tạo". */
function isWithinWord(scan: Scan, at: number, end: number): boolean {
  const ending = phraseAt(scan, scan.index.endings, at)
  const compound = phraseAt(scan, scan.index.compounds, at)
  if (compound && ending && compound.end > ending.end) return true
  const around = at - 1 >= end ? phraseAt(scan, scan.index.compounds, at - 1) : undefined
  return (around !== undefined && around.end > at) || isSecondSyllable(scan, at, end)
}

/** "Đào tạo", "Việc làm": one small syllable right after a single capital belongs to its word, whatever it means alone. */
function isSecondSyllable(scan: Scan, at: number, end: number): boolean {
  if (at - 1 < end || !isNameCapital(scan, at - 1) || tokenAt(scan, at - 1).capitals) return false
  if (at - 2 >= end && isNameCapital(scan, at - 2)) return false
  return phraseAt(scan, scan.index.endings, at)?.end === at + 1
}

/** The first word after a head: in running text a small one only where names of that head are known to begin so. */
function mayFollowHead(scan: Scan, head: HeadMatch['head'], at: number): boolean {
  if (!isSmall(scan, at)) return true
  if (/^\p{N}+$/u.test(tokenAt(scan, at).text)) return !isDateSign(scan, at + 1)
  if (knownFollower(scan, head, at) !== undefined) return true
  if (head.theme && phraseAt(scan, scan.index.themes, at)) return true
  if (endsName(scan, at)) return false
  return scan.mode === 'field' || (scan.shouting[at] === true && !head.alone)
}

function knownFollower(scan: Scan, head: HeadMatch['head'], at: number): number | undefined {
  const followers = scan.index.headFollowers.get(head)
  return followers && phraseAt(scan, followers.before, at)?.end
}

/** A unit inside the name: only with a capital, since common words may look like a set of units. */
function startsNested(scan: Scan, at: number): boolean {
  return isNameCapital(scan, at) && headAt(scan, at) !== undefined && !readChain(scan, at)
}

/** Where the name goes on after a sign inside it; undefined where it ends before the sign. */
function afterSign(scan: Scan, at: number, theme: boolean): number | undefined {
  const sign = tokenAt(scan, at)
  const next = scan.tokens[at + 1]
  if (!next?.word) return undefined
  if (isComma(sign)) {
    const pair = commaPairEnd(scan, at)
    if (pair !== undefined) return pair
    return theme ? undefined : afterEnumeration(scan, at + 1)
  }
  if (startsUnit(scan, at + 1) || endsName(scan, at + 1)) return undefined
  if (isDash(sign)) return at + 1
  return /^[&/'’]$/u.test(sign.text) ? at + 1 : undefined
}

/** "phòng, chống": the token after the two words that a comma joins into one expression. */
function commaPairEnd(scan: Scan, at: number): number | undefined {
  for (const [left, right] of scan.index.commaPairs) {
    const fits =
      left.every((atom, i) => scan.tokens[at - left.length + i]?.atoms[0] === atom) &&
      right.every((atom, i) => scan.tokens[at + 1 + i]?.atoms[0] === atom)
    if (fits) return at + 1 + right.length
  }
  return undefined
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
  return isNameCapital(scan, at) || small || (scan.mode === 'field' && !scan.tokens[at - 2]?.capital)
}
