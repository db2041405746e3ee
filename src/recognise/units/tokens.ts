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
const LETTER = /\p{L}/u
const CAPITALS = /^[\p{Lu}\p{N}]+$/u
/** In front of a proper name these may carry a full stop that ends nothing: "TP. Hồ Chí Minh". */
const DOTTED = /^(?:TP|Tp|TX|Tx|TT|P|Q|H|X|T)$/u
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

/**
 * The words and signs of a text in order; blanks are dropped. Abbreviations of unit names are written out in `atoms`,
 * capitals joined by `&` or `-` count as one word ("NN&PTNT", "VH-TT&DL" — domain.md 3.7).
 */
export function tokenize(text: string, abbreviations: Abbreviations): Token[] {
  const pieces: { start: number; text: string }[] = []
  for (const match of text.matchAll(PIECE)) pieces.push({ start: match.index, text: match[0] })
  const tokens: Token[] = []
  let lastEnd = 0
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!
    let last = i
    const word = LETTER.test(piece.text) || /\p{N}/u.test(piece.text)
    let joined = piece.text
    if (word && isCapitals(piece.text) && !abbreviations.has(foldKey(piece.text))) {
      for (;;) {
        const sign = pieces[last + 1]
        const next = pieces[last + 2]
        if (!sign || !next || !JOINING.has(sign.text) || !isCapitals(next.text)) break
        if (abbreviations.has(foldKey(next.text))) break
        const before = pieces[last]!
        const tight = sign.start === before.start + before.text.length && next.start === sign.start + 1
        if (!tight && sign.text !== '&') break
        joined += next.text
        last += 2
      }
    }
    if (piece.text === '.' && tokens.length > 0 && pieces[i + 1]) {
      const before = tokens[tokens.length - 1]!
      const next = pieces[i + 1]!
      const tight = before.end === piece.start && next.start === piece.start + 1
      if (before.end === piece.start && DOTTED.test(before.text) && /^\p{Lu}/u.test(next.text)) continue
      if (tight && before.capitals && /^\p{Lu}/u.test(next.text)) continue
    }
    const end = pieces[last]!.start + pieces[last]!.text.length
    const key = word ? foldKey(joined) : ''
    const capitals = isCapitals(joined) && joined.length > 1
    const capital = /^\p{Lu}/u.test(joined)
    const written = word && capital ? abbreviations.get(key) : undefined
    tokens.push({
      start: piece.start,
      end,
      text: text.slice(piece.start, end),
      atoms: word ? (written ?? [key]) : [],
      word,
      capital,
      capitals,
      lineBefore: text.slice(lastEnd, piece.start).includes('\n'),
    })
    lastEnd = end
    i = last
  }
  return tokens
}
