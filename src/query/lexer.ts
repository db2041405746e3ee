import { UserError } from '../errors.ts'

/** A piece of an expression; `start` and `end` are offsets into it, 0-based, end exclusive. */
export interface Token {
  readonly kind: 'word' | 'phrase' | 'field' | 'open' | 'close' | 'and' | 'or' | 'not'
  /** the word, the words of the phrase, the name of the field without its colon */
  readonly text: string
  readonly start: number
  readonly end: number
}

const BLANK = /\s+/uy
/** A name before a colon; `https://…` is none. */
const FIELD = /(\p{L}[\p{L}\p{M}\p{N}_-]*):(?!\/\/)/uy
const QUOTE = /["“”„«»]/u
const WORD = /[^\s()"“”„«»]+/uy
/** A hyphen or minus before something, not between blanks. */
const MINUS = /[-−–](?=[^\s)])/uy

const WORDY = /[\p{L}\p{N}]/u
const COMPARES = /^[<>=≤≥*.]+$/u

/** Words in capitals that join terms. */
const KEYWORDS: Readonly<Record<string, Token['kind']>> = {
  AND: 'and',
  VÀ: 'and',
  OR: 'or',
  HOẶC: 'or',
  NOT: 'not',
  KHÔNG: 'not',
}

/** The pieces of an expression (NFC), in order. Throws `query/unclosed` for a quotation without end. */
export function tokensOf(expression: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(expression)
  }
  const push = (kind: Token['kind'], text: string, length: number): void => {
    tokens.push({ kind, text, start: at, end: at + length })
    at += length
  }
  while (at < expression.length) {
    const blank = match(BLANK)
    if (blank !== null) {
      at += blank[0].length
      continue
    }
    const sign = expression[at] ?? ''
    // behind `field:` a minus belongs to the value ("due:<-7d")
    const last = tokens.at(-1)
    const isValue = last?.kind === 'field' && last.end === at
    if (sign === '(') push('open', sign, 1)
    else if (sign === ')') push('close', sign, 1)
    else if (QUOTE.test(sign)) {
      const length = expression.slice(at + 1).search(QUOTE)
      if (length < 0) throw new UserError('query/unclosed', { expression, column: at + 1, sign })
      push('phrase', expression.slice(at + 1, at + 1 + length), length + 2)
    } else if (!isValue && match(MINUS) !== null) push('not', sign, 1)
    else {
      const field = isValue ? null : match(FIELD)
      if (field !== null) {
        push('field', field[1] ?? '', field[0].length)
        continue
      }
      const word = match(WORD)?.[0] ?? sign
      // a sign by itself ("báo chí - truyền thông") is no word; before a day it compares
      if (!isValue && !WORDY.test(word) && !COMPARES.test(word)) {
        at += word.length
        continue
      }
      push(isValue ? 'word' : (KEYWORDS[word] ?? 'word'), word, word.length)
    }
  }
  return tokens
}
