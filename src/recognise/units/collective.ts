import type { CollectiveNoun } from '../../catalogue/unit-heads.ts'
import { longestPhrase, type PhraseNode } from './phrase-trie.ts'
import {
  commaPairEnd,
  tokenAt,
  isAnd,
  isComma,
  isNameCapital,
  isSecondPart,
  phraseAt,
  type Scan,
} from './scan.ts'

/** A chain of common nouns that names a set of units: "các sở, ban, ngành, đoàn thể" (domain.md 3.6). */
export interface Chain {
  /** token after the last noun */
  readonly end: number
  readonly quantified: boolean
  readonly nouns: readonly CollectiveNoun[]
}

/** No idiom has more nouns. */
const MOST = 16

/** The noun at a token, unless what follows makes another word of it ("các cấp độ"). */
function nounAt(scan: Scan, at: number): { noun: CollectiveNoun; end: number } | undefined {
  if (!scan.tokens[at]?.word) return undefined
  const match = longestPhrase(scan.index.nouns, scan.tokens, at)
  const noun = match?.values[0]
  if (!match || !noun) return undefined
  const never = scan.index.nounNever.get(noun)
  if (never && longestPhrase(never, scan.tokens, match.end)) return undefined
  // "phòng, chống": two words of one expression
  if (isComma(scan.tokens[match.end]) && commaPairEnd(scan, match.end) !== undefined) return undefined
  return { noun, end: match.end }
}

/** True when the noun is the first word of a proper name rather: "Ban Quản lý …", "Sở Y tế". */
function isHeadOfName(scan: Scan, at: number, end: number): boolean {
  const named = longestPhrase(scan.index.names, scan.tokens, at, (bodies, to) =>
    to > end ? bodies.filter((body) => !body.collective) : [],
  )
  if (named && tokenAt(scan, at).capital) return true
  const head = longestPhrase(scan.index.heads, scan.tokens, at)
  return isNameCapital(scan, end) && head !== undefined && head.end >= end && !nounAt(scan, end)
}

/** The chain of nouns that begins at a token: with "các" (một số, toàn thể …) or of two nouns and more, or of one noun that cannot be anything else. */
export function readChain(scan: Scan, at: number): Chain | undefined {
  const quantifier = phraseAt(scan, scan.index.quantifiers, at)
  const quantified = quantifier !== undefined
  const first = nounAt(scan, quantifier?.end ?? at)
  if (
    !first ||
    (!quantified && isSecondPart(scan, at, first.end)) ||
    (!quantified && isHeadOfName(scan, at, first.end))
  )
    return undefined
  const nouns = [first.noun]
  let end = first.end
  while (nouns.length < MOST) {
    let next = end
    if (isComma(scan.tokens[next])) next++
    if (isAnd(scan.tokens[next])) next++
    const following = nounAt(scan, next)
    if (!following || following.noun.solo || first.noun.solo || isHeadOfName(scan, next, following.end)) break
    const proper = following.noun.proper && scan.tokens[next]?.capital
    if (proper && !first.noun.proper) break
    if (!isOneKind(scan, nouns, following.noun, at)) break
    // without a joiner only sloppy commas are read: "ban ngành đoàn thể"
    if (next === end && !(following.noun.where === 'always' && tokenAt(scan, next).capital === false)) break
    nouns.push(following.noun)
    end = following.end
  }
  if (
    quantified &&
    nouns.length === 1 &&
    first.noun.chainOnly &&
    scan.mode !== 'field' &&
    isUnknownWord(scan, end)
  )
    return undefined
  if (!quantified && nouns.length === 1 && first.noun.proper && scan.tokens[at]?.capital) return undefined
  const aloneInField = scan.mode === 'field' && !scan.tokens[end]?.word
  if (!quantified && nouns.length === 1 && first.noun.chainOnly && !aloneInField) {
    // "các ban đảng, đảng ủy trực thuộc": in a list "các" says it of the next noun as well
    const owned = phraseAt(scan, scan.index.areas, end) ?? phraseAt(scan, scan.index.qualifiers, end)
    if (scan.mode === 'running' || first.noun.of === undefined || !owned) return undefined
  }
  return { end, quantified, nouns }
}

/**
 * An idiom holds the bodies of one kind: "các bộ, ngành, địa phương" and "doanh nghiệp" are two, "các cơ quan, doanh
 * nghiệp" is one; names written with capitals ("các Tập đoàn, Tổng Công ty") are followed by no common word.
 */
function isOneKind(scan: Scan, nouns: readonly CollectiveNoun[], next: CollectiveNoun, at: number): boolean {
  const kind = nouns.find((noun) => noun.of !== undefined)?.of
  if (kind !== undefined && next.of !== undefined && kind !== next.of) return false
  const first = phraseAt(scan, scan.index.quantifiers, at)?.end ?? at
  const written = nouns.length > 1 && nouns.every((noun) => noun.proper) && isNameCapital(scan, first)
  return !written || next.of !== undefined
}

/** A small word that neither goes on with a unit's name nor ends it: "các vụ vận chuyển", "các ban công". */
function isUnknownWord(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  if (!token?.word || token.capital || isAnd(token) || /^\p{N}/u.test(token.text)) return false
  const { endings, kinds, qualifiers, jurisdictions, areas, levels, joiners } = scan.index
  return ![endings, kinds, qualifiers, jurisdictions, areas, levels, joiners].some(
    (phrases: PhraseNode<unknown>) => phraseAt(scan, phrases, at) !== undefined,
  )
}

/** True when the chain means units wherever it stands, not only where units are expected. */
export function isCertain({ quantified, nouns }: Chain): boolean {
  return quantified && nouns.some((noun) => noun.where === 'always')
}
