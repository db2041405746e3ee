import { foldKey } from '../folding.ts'

/** One word or sign of a text, with its place in it. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** what the token is compared by: one key for a word, several for an abbreviation written out (UBND), none for a sign */
  readonly atoms: readonly string[]
  readonly word: boolean
  /** begins with a capital letter */
  readonly capital: boolean
  /** two or more letters, all of them capitals */
  readonly capitals: boolean
  /** a line break stands before it */
  readonly lineBefore: boolean
}

const PIECE = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu
const FIRST_WORD = /[\p{L}\p{M}\p{N}]+/u
const LETTER = /\p{L}/u
const WORD_SIGN = /[\p{L}\p{N}]/u
const CAPITAL = /^\p{Lu}/u
const CAPITALS = /^[\p{Lu}\p{N}]+$/u
/** In front of a proper name these may carry a full stop that ends nothing: "TP. Hồ Chí Minh". */
const DOTTED = /^(?:TP|Tp|TX|Tx|TT|P|Q|H|X|T)$/u
/** No abbreviation joined by signs is longer than this many letters. */
const LONGEST_JOINED = 16
const JOINING = new Set(['-', '–', '&'])

/** Words that abbreviations stand for, by the folded abbreviation. */
export type Abbreviations = ReadonlyMap<string, readonly string[]>

/** The folded words of a phrase, without signs. */
export function wordsOf(phrase: string): string[] {
  return (phrase.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldKey)
}

function isCapitals(text: string): boolean {
  return CAPITALS.test(text) && LETTER.test(text)
}

/** What the first word of a phrase is compared by; undefined for one without words. */
export function firstAtom(phrase: string, abbreviations: Abbreviations): string | undefined {
  const first = FIRST_WORD.exec(phrase)?.[0]
  if (first === undefined) return undefined
  // capitals may be joined with what follows
  if (first === first.toUpperCase() && isCapitals(first)) {
    return tokenize(phrase, abbreviations).find((token) => token.word)?.atoms[0]
  }
  return readPiece(first, abbreviations).atoms[0]
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The words and signs of a text in order; blanks are dropped. Abbreviations of unit names are written out in `atoms`,
 * capitals joined by `&` or `-` count as one word ("NN&PTNT", "VH-TT&DL" — domain.md 3.7).
 */
export function tokenize(text: string, abbreviations: Abbreviations): Token[] {
  const pieces = joinCapitals(piecesOf(text), abbreviations)
  const tokens: Token[] = []
  let lastEnd = 0
  for (const [i, piece] of pieces.entries()) {
    if (isDotOfAbbreviation(pieces[i - 1], piece, pieces[i + 1])) continue
    const { atoms, word, capital, capitals } = readPiece(piece.text, abbreviations)
    const { start, end } = piece
    const lineBefore = hasLineBreak(text, lastEnd, start)
    tokens.push({ start, end, text: piece.text, atoms, word, capital, capitals, lineBefore })
    lastEnd = piece.end
  }
  return tokens
}

function hasLineBreak(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text[at] === '\n') return true
  return false
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  for (const match of text.matchAll(PIECE)) {
    pieces.push({ start: match.index, end: match.index + match[0].length, text: match[0] })
  }
  return pieces
}

/** Joins "NN", "&", "PTNT" to one piece "NNPTNT"; abbreviations of whole words (UBND, HĐND) stay apart. */
function joinCapitals(pieces: readonly Piece[], abbreviations: Abbreviations): readonly Piece[] {
  if (!pieces.some((piece) => JOINING.has(piece.text))) return pieces
  const joined: Piece[] = []
  const mayJoin = (piece: Piece): boolean => isCapitals(piece.text) && !abbreviations.has(foldKey(piece.text))
  let at = 0
  while (at < pieces.length) {
    let piece = pieces[at]
    if (!piece) break
    at++
    while (piece.text.length <= LONGEST_JOINED && mayJoin(piece)) {
      const [sign, next] = pieces.slice(at, at + 2)
      if (!sign || !next || !JOINING.has(sign.text) || !mayJoin(next)) break
      const tight: boolean = sign.start === piece.end && next.start === sign.end
      if (!tight && sign.text !== '&') break
      piece = { start: piece.start, end: next.end, text: piece.text + next.text }
      at += 2
    }
    joined.push(piece)
  }
  return joined
}

/** The full stop of "TP. Hồ Chí Minh", "VP.UBND". */
function isDotOfAbbreviation(before: Piece | undefined, piece: Piece, next: Piece | undefined): boolean {
  if (piece.text !== '.' || before?.end !== piece.start || !next || !CAPITAL.test(next.text)) return false
  return (
    DOTTED.test(before.text) ||
    (next.start === piece.end && isCapitals(before.text) && before.text.length > 1)
  )
}

type Wording = Pick<Token, 'atoms' | 'word' | 'capital' | 'capitals'>

/** What a piece of text is, whatever its place: plans repeat a few thousand words, which are read once. */
function readPiece(text: string, abbreviations: Abbreviations): Wording {
  let known = wordings.get(abbreviations)
  if (known === undefined) {
    known = new Map()
    wordings.set(abbreviations, known)
  }
  let wording = known.get(text)
  if (wording === undefined) {
    const word = WORD_SIGN.test(text)
    const key = word ? foldKey(text) : ''
    const capital = CAPITAL.test(text)
    const written = capital ? abbreviations.get(key) : undefined
    const capitals = isCapitals(text) && text.length > 1
    wording = { atoms: word ? (written ?? [key]) : [], word, capital, capitals }
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(text, wording)
  }
  return wording
}

const MOST_KNOWN = 10_000
const wordings = new WeakMap<Abbreviations, Map<string, Wording>>()
