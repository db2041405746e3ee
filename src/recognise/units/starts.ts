import type { UnitHead } from '../../catalogue/unit-heads.ts'
import { readDoer } from './doers.ts'
import { expectsUnit } from './position.ts'
import { readChain } from './collective.ts'
import { longestPhrase, type PhraseMatch, type PhraseNode } from './phrase-trie.ts'
import {
  tokenAt,
  atSentenceStart,
  endsName,
  isAnd,
  isNameCapital,
  isSecondPart,
  isSmall,
  isStopSign,
  phraseAt,
  type Scan,
} from './scan.ts'
import { levelAt } from './level.ts'
import { readTitles } from './titles.ts'
import { wordsOf } from './tokens.ts'
import type { NamedBody } from './unit-index.ts'

const TO_ORGANISE = wordsOf('tổ chức')
const SEVERAL = wordsOf('các')[0]

/** The head of a unit's name at a token. */
export interface HeadMatch {
  readonly head: UnitHead
  /** token after the head */
  readonly end: number
}

/** The longest name of the catalogue that begins here. Written small it counts only where a unit is expected, or before a proper name. */
export function namedAt(scan: Scan, at: number): PhraseMatch<NamedBody> | undefined {
  const token = scan.tokens[at]
  if (!token?.word) return undefined
  return longestPhrase(
    scan.index.names,
    scan.tokens,
    at,
    (bodies, end) =>
      isActionAtEnd(scan, at, end) || isWorkAtEnd(scan, at, end)
        ? []
        : bodies.filter((body) => isWrittenAsName(scan, body, at, end)),
    (afterComma) => !isHeadWord(scan, afterComma),
  )
}

/** "các sở giáo dục và đào tạo": after "các" a name of the catalogue written small, which means all bodies of that name. */
export function severalNameAt(scan: Scan, at: number): PhraseMatch<NamedBody> | undefined {
  const from = phraseAt(scan, scan.index.quantifiers, at)?.end
  // "một số ngân hàng nhà nước" are other banks than the one of that name
  if (
    from === undefined ||
    tokenAt(scan, from - 1).atoms[0] !== SEVERAL ||
    !scan.tokens[from]?.word ||
    tokenAt(scan, from).capitals
  )
    return undefined
  return longestPhrase(scan.index.names, scan.tokens, from, (bodies, end) =>
    end - from > 1 && isSmall(scan, end - 1) && !isWorkAtEnd(scan, from, end)
      ? bodies.filter((body) => !body.collective && body.head?.shared)
      : [],
  )
}

/** "các Ban quản lý rừng phòng hộ": after "các" a head with words that its names are known to begin with, no idiom. */
export function severalHeadAt(scan: Scan, at: number): HeadMatch | undefined {
  const from = phraseAt(scan, scan.index.quantifiers, at)?.end
  if (from === undefined || tokenAt(scan, from - 1).atoms[0] !== SEVERAL || readChain(scan, at))
    return undefined
  if (!isNameCapital(scan, from) && !expectsUnit(scan, at)) return undefined
  const found = phraseAt(scan, scan.index.heads, from)
  const head = headAt(scan, from) ?? (found && { head: found.value, end: found.end })
  const followers = head && scan.index.headFollowers.get(head.head)
  // "các Đài Khí tượng Thủy văn", no list of bodies each of its own name ("các Đài Tiếng nói Việt Nam, …")
  if (head && isNameCapital(scan, head.end)) {
    const named = namedAt(scan, from)
    return named && named.end > head.end && !isSetOf(named.values) ? undefined : head
  }
  if (!followers || !isSmall(scan, head.end)) return undefined
  const owned = scan.mode !== 'running' && phraseAt(scan, scan.index.areas, head.end)?.value.unit
  return owned || phraseAt(scan, followers.before, head.end) ? head : undefined
}

/** Names that several bodies bear: below the centre there is one in every place. */
function isSetOf(bodies: readonly NamedBody[]): boolean {
  return bodies.every((body) => body.level !== 'central')
}

/** The longest short form the document defines that begins here. */
export function aliasAt(scan: Scan, at: number): PhraseMatch<string> | undefined {
  const match = phraseAt(scan, scan.aliases, at)
  if (!match) return undefined
  for (let i = at; i < match.end; i++) if (scan.tokens[i]?.capital) return match
  return undefined
}

/** "các bộ môn", "các đơn vị hành chính": the next word makes another word of the last noun. */
function isOtherWord(scan: Scan, at: number, end: number): boolean {
  for (let from = Math.max(at, end - 3); from < end; from++) {
    const noun = phraseAt(scan, scan.index.nouns, from)
    if (noun?.end !== end) continue
    const never = scan.index.nounNever.get(noun.value)
    if (never && phraseAt(scan, never, end)) return true
  }
  return false
}

/** "các cơ quan, đơn vị tổ chức": without a comma the last word is what they do. */
function isActionAtEnd(scan: Scan, at: number, end: number): boolean {
  if (end - at < 4 || !isSmall(scan, end - 2)) return false
  const last = tokenAt(scan, end - 2)
  return (
    last.atoms[0] === TO_ORGANISE[0] &&
    tokenAt(scan, end - 1).atoms[0] === TO_ORGANISE[1] &&
    tokenAt(scan, end - 3).word &&
    !isAnd(scan.tokens[end - 3]) &&
    !phraseAt(scan, scan.index.quantifiers, end - 3)
  )
}

/**
 * "các sở xây dựng kế hoạch", "thuộc Bộ xây dựng phương án": a verb written small after the head is what is done, unless
 * the name is closed behind it ("các sở xây dựng, tài chính"; "Sở xây dựng chủ trì").
 */
function isWorkAtEnd(scan: Scan, at: number, end: number): boolean {
  const head = phraseAt(scan, scan.index.heads, at)
  if (!head || head.end >= end || !isSmall(scan, head.end) || scan.shouting[head.end]) return false
  if (phraseAt(scan, scan.index.verbs, head.end)?.end !== end) return false
  const next = scan.tokens[end]
  if (!next?.word || next.lineBefore || isAnd(next) || next.capital) return false
  const { levels, areas, qualifiers, jurisdictions, closers } = scan.index
  return ![levels, areas, qualifiers, jurisdictions, closers].some(
    (phrases: PhraseNode<unknown>) => phraseAt(scan, phrases, end) !== undefined,
  )
}

function isWrittenAsName(scan: Scan, body: NamedBody, at: number, end: number): boolean {
  const token = tokenAt(scan, at)
  if (body.capitals && !token.capitals) return false
  if (body.collective) return !isOtherWord(scan, at, end)
  if (token.capital) return true
  if (end - at === 1) return false
  for (let i = at + 1; i < end; i++) if (isNameCapital(scan, i)) return true
  return scan.mode !== 'running' && end - at >= 3
}

function isHeadWord(scan: Scan, at: number): boolean {
  return isNameCapital(scan, at) && phraseAt(scan, scan.index.heads, at) !== undefined
}

/** The head of a name at a token, when what follows it lets a name begin here. */
export function headAt(scan: Scan, at: number): HeadMatch | undefined {
  const token = scan.tokens[at]
  if (!token?.word) return undefined
  const abbreviated = scan.index.headAbbreviations.get(token.text)
  if (abbreviated && isKnownOrCapitals(scan, abbreviated, at + 1)) return { head: abbreviated, end: at + 1 }
  // the longest head first, then the shorter ones: "Ban Quản lý", "Ban"
  let limit = Infinity
  for (;;) {
    let found: HeadMatch | undefined
    longestPhrase(scan.index.heads, scan.tokens, at, (heads, end) => {
      if (end < limit && heads[0]) found = { head: heads[0], end }
      return end < limit ? heads : []
    })
    if (!found) return undefined
    if (mayBegin(scan, at, found)) return found
    limit = found.end
  }
}

/** After an abbreviated head: another abbreviation, or words its names are known to begin with. */
function isKnownOrCapitals(scan: Scan, head: UnitHead, at: number): boolean {
  const followers = scan.index.headFollowers.get(head)
  return (
    scan.tokens[at]?.capitals === true ||
    (followers !== undefined && phraseAt(scan, followers.before, at) !== undefined)
  )
}

function mayBegin(scan: Scan, at: number, { head, end }: HeadMatch): boolean {
  if (isSecondPart(scan, at, end)) return false
  const followers = scan.index.headFollowers.get(head)
  const next = scan.tokens[end]
  const big = tokenAt(scan, at).capital
  if (!next || !next.word || isStopSign(next)) return Boolean(head.alone) && big
  if (followers && phraseAt(scan, followers.never, end) && isSmall(scan, end)) return false
  if (followers && phraseAt(scan, followers.neverEver, end)) return false
  const words = end - at
  const known = followers !== undefined && phraseAt(scan, followers.before, end) !== undefined
  if (!big) {
    if (head.small && isNameCapital(scan, end) && !/\p{N}/u.test(next.text)) return true
    const long = (followers && phraseAt(scan, followers.before, end)?.end) ?? end
    return (
      scan.mode !== 'running' &&
      known &&
      (Boolean(head.small) || words > 1 || (scan.mode === 'field' && long - end > 1))
    )
  }
  if (isNameCapital(scan, end)) return true
  if (known) return true
  // "Đoàn các xã, phường"
  if (levelAt(scan, end)?.many) return true
  const level = phraseAt(scan, scan.index.levels, end)
  if (level && !level.value.level.minor && (head.alone || !atSentenceStart(scan, at))) return true
  if (/^\p{N}+$/u.test(next.text) && head.alone && phraseAt(scan, scan.index.levels, end + 1)) return true
  if (/^\p{N}+$/u.test(next.text) || /^[IVX]+$/u.test(next.text))
    return words > 1 || /^[IVX]+$/u.test(next.text)
  if (head.alone && (endsName(scan, end) || isAnd(next))) return true
  if (endsName(scan, end) && !head.theme) return false
  if (head.alone) return true
  return scan.mode === 'field' || (scan.shouting[at] === true && words > 1)
}

/** True when a unit, or a person who stands for one, begins at the token. */
export function startsUnit(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  if (!token?.word) return false
  if (aliasAt(scan, at) || namedAt(scan, at) || headAt(scan, at) || readChain(scan, at)) return true
  if (severalNameAt(scan, at) || severalHeadAt(scan, at) || readDoer(scan, at)) return true
  const afterTitle = readTitles(scan, at)
  return (
    afterTitle > at &&
    (namedAt(scan, afterTitle) !== undefined ||
      headAt(scan, afterTitle) !== undefined ||
      readChain(scan, afterTitle) !== undefined)
  )
}
