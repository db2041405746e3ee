import { findClocks } from './clock.ts'
import type { Lexicon, Word } from './lexicon.ts'
import type { Point } from './point.ts'
import { foldWords } from './wording.ts'

interface Placed {
  readonly start: number
  readonly end: number
}

export type Token = Placed &
  (
    | { readonly type: 'word'; readonly word: Word }
    | { readonly type: 'point'; readonly point: Point }
    | { readonly type: 'clock'; readonly clock: string }
  )

/**
 * Everything in a text that can be part of an expression of time, in order, without overlaps. Points are found first, the
 * longest from the left; words are looked for between them, so that "trong tháng" does not take the month from "tháng 11".
 */
export function scan(text: string, lexicon: Lexicon): Token[] {
  const points: Token[] = []
  for (const family of lexicon.points) {
    for (const match of text.matchAll(family.pattern)) {
      // "24/7" and "24/24" are words
      const point =
        lexicon.entries.get(foldWords(match[0]))?.kind === 'ongoing' || isCount(text, match, lexicon)
          ? undefined
          : family.read(match)
      if (point) points.push({ type: 'point', start: match.index, end: match.index + match[0].length, point })
    }
  }
  for (const { start, end, clock } of findClocks(text, lexicon.clockPattern, lexicon.words)) {
    points.push({ type: 'clock', start, end, clock })
  }
  points.sort((a, b) => a.start - b.start || b.end - a.end)
  const tokens: Token[] = []
  let end = 0
  for (const point of points) {
    if (point.start < end) continue
    tokens.push(...findWords(text, end, point.start, lexicon), point)
    end = point.end
  }
  tokens.push(...findWords(text, end, text.length, lexicon))
  return tokens.flatMap((token, at) => splitLater(text, token, tokens[at - 1], lexicon))
}

/** "… và hằng năm" goes on with a point right before it ("2025 và hằng năm"); elsewhere it is the next of a list. */
function splitLater(text: string, token: Token, before: Token | undefined, lexicon: Lexicon): Token[] {
  if (token.type !== 'word' || token.word.kind !== 'later') return [token]
  if (before?.type === 'point' && /^[\s,]*$/u.test(text.slice(before.end, token.start))) return [token]
  const blank = text.slice(token.start, token.end).search(/\s/u) + token.start
  const parts = findWords(text, blank, token.end, lexicon)
  if (parts[0]?.type !== 'word' || parts[0].word.kind !== 'frequency') return [token]
  return [...findWords(text, token.start, blank, lexicon), ...parts]
}

/** "mỗi quý 01 cuộc", "tháng 02 lần": the number counts what is done and names no quarter or month. */
function isCount(text: string, match: RegExpExecArray, lexicon: Lexicon): boolean {
  const end = match.index + match[0].length
  if (/^\s{1,9}lần(?![\p{L}\p{M}\p{N}])/iu.test(text.slice(end, end + 14))) return true
  return lexicon.everyBefore.test(text.slice(Math.max(0, match.index - 14), match.index))
}

function findWords(text: string, start: number, end: number, lexicon: Lexicon): Token[] {
  const tokens: Token[] = []
  const gap = text.slice(start, end)
  for (const found of lexicon.wordFinder.find(gap)) {
    const word = lexicon.entries.get(foldWords(gap.slice(found.start, found.end)))
    if (word) tokens.push({ type: 'word', start: start + found.start, end: start + found.end, word })
  }
  return tokens
}
