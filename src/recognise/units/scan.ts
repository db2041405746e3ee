import type { Span } from '../../place.ts'
import type { NamedBody, UnitIndex } from './unit-index.ts'
import { longestPhrase, type PhraseMatch, type PhraseNode } from './phrase-trie.ts'
import type { Token } from './tokens.ts'

/**
 * How much the place of a name already says: in `running` text anything may stand, in a `list` a unit is expected,
 * a `field` holds nothing but units.
 */
export type Mode = 'running' | 'list' | 'field'

/** One reading of one text. Positions are indexes of tokens. */
export interface Scan {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly index: UnitIndex
  readonly mode: Mode
  /** ISO day for which names are read */
  readonly date: string | undefined
  /** short forms that the document defines */
  readonly aliases: PhraseNode<string>
  /** token indexes at which the text is written in capitals throughout, so that a capital says nothing */
  readonly shouting: readonly boolean[]
  /** tokens right after a unit and a separator, where running text may name another */
  readonly expected: Set<number>
}

/** Text in capitals is looked at in pieces of so many tokens. */
const LONGEST_SHOUT = 200
const STOP_SIGN = /[.;:!?()[\]{}"“”„«»|=\uFFFC]/u

/** Stands for the place before the first and after the last token. */
const OUTSIDE: Token = {
  start: 0,
  end: 0,
  text: '',
  atoms: [],
  word: false,
  capital: false,
  capitals: false,
  lineBefore: false,
}

/** The token at an index; an empty sign outside the text. */
export function tokenAt(scan: Scan, at: number): Token {
  return scan.tokens[at] ?? OUTSIDE
}

/** True when the sign can stand in no name. */
export function isStopSign(token: Token): boolean {
  return !token.word && STOP_SIGN.test(token.text)
}

export function isComma(token: Token | undefined): boolean {
  return token !== undefined && !token.word && token.text === ','
}

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && !token.word && /^[-\u2010-\u2015]$/u.test(token.text)
}

export function isAnd(token: Token | undefined): boolean {
  return token?.atoms.length === 1 && token.atoms[0] === 'và'
}

/** A capital that means a name: not one of a text written in capitals throughout. */
export function isNameCapital(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  return token !== undefined && token.capital && !scan.shouting[at]
}

/** Written small, or in a text of capitals throughout where it cannot be told. */
export function isSmall(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  return token !== undefined && token.word && (!token.capital || scan.shouting[at] === true)
}

export function phraseAt<T>(scan: Scan, root: PhraseNode<T>, at: number): PhraseMatch<T> | undefined {
  return longestPhrase(root, scan.tokens, at)
}

/** True when nothing or the end of a sentence stands before the token. */
export function atSentenceStart(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1]
  return before === undefined || (!before.word && /[.:;!?•*+]/u.test(before.text)) || isDash(before)
}

/** True when the word before makes another word of these tokens: "xã hội", "nhiệm vụ", "trụ sở". */
export function isSecondPart(scan: Scan, at: number, end: number): boolean {
  const word = scan.tokens.slice(at, end).flatMap((token) => token.atoms)
  const befores = scan.index.wordsBefore.get(word.join(' '))
  return (
    befores?.some((before) =>
      before.every((atom, i) => scan.tokens[at - before.length + i]?.atoms[0] === atom),
    ) ?? false
  )
}

/** A word written small that begins an action or says something of the unit: names end in front of it. */
export function endsName(scan: Scan, at: number): boolean {
  return isSmall(scan, at) && phraseAt(scan, scan.index.endings, at) !== undefined
}

/** "phòng, chống": the token after the two words that a comma joins into one expression. */
export function commaPairEnd(scan: Scan, at: number): number | undefined {
  for (const [left, right] of scan.index.commaPairs) {
    const fits =
      left.every((atom, i) => scan.tokens[at - left.length + i]?.atoms[0] === atom) &&
      right.every((atom, i) => scan.tokens[at + 1 + i]?.atoms[0] === atom)
    if (fits) return at + 1 + right.length
  }
  return undefined
}

export function spanOf(scan: Scan, from: number, to: number): Span {
  const first = scan.tokens[from]
  const last = scan.tokens[to - 1]
  return { start: first?.start ?? scan.text.length, end: last?.end ?? scan.text.length }
}

/** The text of tokens `from` to `to` (exclusive), on one line. */
export function wordsBetween(scan: Scan, from: number, to: number): string {
  const { start, end } = spanOf(scan, from, to)
  return scan.text.slice(start, end).replace(/\s+/gu, ' ').trim()
}

/** Where three or more words in capitals stand together and one of them has a tone or vowel mark, nobody can tell names by capitals. */
export function findShouting(tokens: readonly Token[]): boolean[] {
  const shouting = tokens.map(() => false)
  let from = 0
  while (from < tokens.length) {
    let to = from
    let words = 0
    let marked = 0
    for (const token of tokens.slice(from, from + LONGEST_SHOUT)) {
      if (isStopSign(token) || (token.word && !isShouted(token))) break
      if (token.word) words++
      if (/\p{M}/u.test(token.text.replaceAll('Đ', 'D').normalize('NFD'))) marked++
      to++
    }
    if (words >= 3 && marked >= 2) shouting.fill(true, from, to)
    from = Math.max(to, from + 1)
  }
  return shouting
}

function isShouted(token: Token): boolean {
  return token.capital && token.text === token.text.toUpperCase()
}

/** Of several records with one name those that are valid on the day; all of them where the day is unknown or leaves none. */
export function validOn(date: string | undefined, bodies: readonly NamedBody[]): readonly NamedBody[] {
  if (date === undefined || bodies.length < 2) return bodies
  const valid = bodies.filter(
    (body) => (body.from === undefined || body.from <= date) && (body.to === undefined || date <= body.to),
  )
  return valid.length > 0 ? valid : bodies
}
