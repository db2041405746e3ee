import { readChain } from './collective.ts'
import {
  commaPairEnd,
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
import { levelAt } from './level.ts'
import { isDateSign } from './tail.ts'

/** No name is longer than this many words. */
const LONGEST = 24
/** No word of the table of compounds is longer. */
const LONGEST_COMPOUND = 6
/** So many words in capitals one after another are a proper name. */
const LONGEST_CAPITALS_IN_WORDS = 3
/** What a body works at is told in no more words. */
const LONGEST_WORK = 14

/**
 * The end of a name that the catalogue does not hold, from its head: "Trung tâm Văn hóa, Thông tin và Thể thao".
 * It reaches to the next sign, action verb, level or unit; a comma or "và" belongs to it only where what follows is
 * no unit (domain.md 3.7). Levels and further units ("Phòng Nghiệp vụ Công an tỉnh") are left to the caller.
 */
export function headedEnd(scan: Scan, { head, end }: HeadMatch, from = end): number {
  const unknown = from === end
  let at = from
  let small = true
  while (at - end < LONGEST) {
    const token = scan.tokens[at]
    if (!token || isStopSign(token)) break
    if (!token.word) {
      const next = afterSign(scan, at, head.theme === true, unknown && at > end)
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
      const work = unknown && scan.mode !== 'running' && isFieldOfWork(scan, at + 1)
      if (at === end || !(themed || work || continuesAfterAnd(scan, at + 1, small))) break
      at++
      continue
    }
    const within = at > end ? compoundEnd(scan, at, end) : undefined
    if (within !== undefined) {
      at = within
      continue
    }
    if (at > end && endsName(scan, at) && !isSecondSyllable(scan, at, end)) {
      const work = unknown ? workEnd(scan, at) : undefined
      if (work === undefined) break
      at = work
      continue
    }
    if (at > end && (startsNested(scan, at) || isAfterPlace(scan, end, at) || beginsRole(scan, at))) break
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

/** The token after the longer word, begun inside the name, that a verb or ending is part of: "công trình", "công nghệ thông tin". */
function compoundEnd(scan: Scan, at: number, nameFrom: number): number | undefined {
  const ending = endsName(scan, at) ? (phraseAt(scan, scan.index.endings, at)?.end ?? 0) : 0
  for (let from = Math.max(nameFrom, at - LONGEST_COMPOUND + 1); from <= at; from++) {
    const compound = phraseAt(scan, scan.index.compounds, from)
    if (!compound || compound.end <= at) continue
    if (from < at || compound.end > ending || ending === 0) return compound.end
  }
  return undefined
}

/** After "và", what a body works at: "… và phòng, chống tội phạm". */
function isFieldOfWork(scan: Scan, at: number): boolean {
  return isSmall(scan, at) && workEnd(scan, at) !== undefined
}

/**
 * The token after a verb that names what a body works at ("Cán bộ quản lý giáo dục"), where the name goes on to the end
 * of its place: in a field to a sign, elsewhere to a colon or to words for its role. Undefined where something is done.
 */
export function workEnd(scan: Scan, at: number): number | undefined {
  if (scan.mode === 'running') return undefined
  const work = phraseAt(scan, scan.index.nameVerbs, at)
  const ending = phraseAt(scan, scan.index.endings, at)
  if (!work || (ending && ending.end > work.end)) return undefined
  let next = work.end
  for (; next - at < LONGEST_WORK; next++) {
    const token = scan.tokens[next]
    if (!token || isStopSign(token) || isComma(token) || token.lineBefore) {
      if (scan.mode === 'field' || token?.text === ':') break
      return undefined
    }
    if (phraseAt(scan, scan.index.closers, next)) break
    if (levelAt(scan, next)) break
    const compound = phraseAt(scan, scan.index.compounds, next)
    if (compound) next = compound.end - 1
    else if (endsName(scan, next) && !isAnd(token) && !phraseAt(scan, scan.index.nameVerbs, next))
      return undefined
  }
  return next - at < LONGEST_WORK ? work.end : undefined
}

/** "Đào tạo", "Việc làm": one small syllable right after a single capital belongs to its word, whatever it means alone. */
function isSecondSyllable(scan: Scan, at: number, end: number): boolean {
  if (at - 1 < end || !isNameCapital(scan, at - 1) || tokenAt(scan, at - 1).capitals) return false
  if (at - 2 >= end && isNameCapital(scan, at - 2)) return false
  // "Nghiệp vụ Y trước 16 giờ": one letter is a word by itself
  if (tokenAt(scan, at - 1).text.length === 1) return false
  return phraseAt(scan, scan.index.endings, at)?.end === at + 1
}

/** The first word after a head: in running text a small one only where names of that head are known to begin so. */
function mayFollowHead(scan: Scan, head: HeadMatch['head'], at: number): boolean {
  if (!isSmall(scan, at)) return true
  if (/^\p{N}+$/u.test(tokenAt(scan, at).text))
    // "Ban Chỉ đạo 389 tỉnh" has its number as a name, "UBND 12 xã" counts
    return !isDateSign(scan, at + 1) && (head.theme === true || !phraseAt(scan, scan.index.levels, at + 1))
  if (knownFollower(scan, head, at) !== undefined) return true
  if (head.theme && phraseAt(scan, scan.index.themes, at)) return true
  if (endsName(scan, at)) return false
  return scan.mode === 'field' || (scan.shouting[at] === true && !head.alone)
}

function knownFollower(scan: Scan, head: HeadMatch['head'], at: number): number | undefined {
  const followers = scan.index.headFollowers.get(head)
  return followers && phraseAt(scan, followers.before, at)?.end
}

/** "… Chủ trì", "… Phối hợp": a sentence that stands on the line of the name. */
function beginsRole(scan: Scan, at: number): boolean {
  const role = phraseAt(scan, scan.index.closers, at)
  return role !== undefined && role.end - at > 1
}

/**
 * A name that ends in a place or a person ("… Đà Nẵng", "… Lê Hồng Phong") goes on with no small word: what follows is
 * done, whether the verb is known or not.
 */
function isAfterPlace(scan: Scan, from: number, at: number): boolean {
  if (scan.mode === 'field' || !isSmall(scan, at) || scan.shouting[at] === true) return false
  let run = 0
  while (at - run - 1 >= from && isNameCapital(scan, at - run - 1) && !tokenAt(scan, at - run - 1).capitals)
    run++
  if (run >= LONGEST_CAPITALS_IN_WORDS) return true
  // "… khu vực": a number or a place would follow
  const area = at - 2 > from ? phraseAt(scan, scan.index.areas, at - 2) : undefined
  if (area?.end === at && area.value.numbered) return true
  const numbered = at - 3 > from ? phraseAt(scan, scan.index.areas, at - 3) : undefined
  if (numbered?.end === at - 1 && numbered.value.numbered) return true
  return [4, 3, 2, 1].some(
    (length) => length <= run && phraseAt(scan, scan.index.places, at - length)?.end === at,
  )
}

/** A unit inside the name: only with a capital, since common words may look like a set of units. */
function startsNested(scan: Scan, at: number): boolean {
  return isNameCapital(scan, at) && headAt(scan, at) !== undefined && !readChain(scan, at)
}

/** Where the name goes on after a sign inside it; undefined where it ends before the sign. */
function afterSign(scan: Scan, at: number, theme: boolean, unknown: boolean): number | undefined {
  const sign = tokenAt(scan, at)
  const next = scan.tokens[at + 1]
  if (!next?.word) return undefined
  if (isComma(sign)) {
    const pair = commaPairEnd(scan, at)
    if (pair !== undefined) return pair
    if (theme) return undefined
    const enumerated = afterEnumeration(scan, at + 1)
    return enumerated ?? (unknown && goesOnSmall(scan, at + 1) ? at + 1 : undefined)
  }
  if (startsUnit(scan, at + 1) || endsName(scan, at + 1)) return undefined
  if (isDash(sign)) return at + 1
  return /^[&/'’]$/u.test(sign.text) ? at + 1 : undefined
}

/** In a field a small word after a comma that is no unit goes on with the name: "Trung tâm Giám sát, điều hành …". */
function goesOnSmall(scan: Scan, at: number): boolean {
  if (scan.mode !== 'field' || tokenAt(scan, at).lineBefore || !isSmall(scan, at)) return false
  if (startsUnit(scan, at)) return false
  return workEnd(scan, at) !== undefined
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
