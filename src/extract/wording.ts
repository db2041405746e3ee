import { foldKey } from '../recognise/folding.ts'

/** Finding words of a catalogue table at a place in a text. Offsets 0-based, end exclusive. */

const patterns = new WeakMap<readonly string[], RegExp>()
const EDGE = '(?![\\p{L}\\p{M}\\p{N}])'

/** A table of wordings as one pattern, longest first; blanks and commas between words may vary. */
function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
        .replace(/,?\s+/gu, (blank) => (blank.includes(',') ? ',?\\s+' : '\\s+')),
    )
    .join('|')
}

/** The wording of `words` that stands at `at`, or undefined; `length` of the text it covers. */
export function wordingAt(
  text: string,
  at: number,
  words: readonly string[],
): { length: number; text: string } | undefined {
  let pattern = patterns.get(words)
  if (pattern === undefined) {
    pattern = new RegExp(`(?:${alternatives(words)})${EDGE}`, 'iuy')
    patterns.set(words, pattern)
  }
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match === null ? undefined : { length: match[0].length, text: match[0] }
}

const endings = new WeakMap<readonly string[], RegExp>()

/** Whether the text before `at` (blanks skipped) ends in one of `words`. */
export function endsInWording(text: string, at: number, words: readonly string[], blank = '\\s*'): boolean {
  let pattern = endings.get(words)
  if (pattern === undefined) {
    pattern = new RegExp(`(?:^|[^\\p{L}\\p{M}\\p{N}])(?:${alternatives(words)})${blank}$`, 'iu')
    endings.set(words, pattern)
  }
  return pattern.test(text.slice(Math.max(0, at - 60), at))
}

const finders = new WeakMap<readonly string[], RegExp>()

/** Every place where one of `words` stands as words of its own. */
export function findWording(text: string, words: readonly string[]): { start: number; end: number }[] {
  let pattern = finders.get(words)
  if (pattern === undefined) {
    pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${alternatives(words)})${EDGE}`, 'giu')
    finders.set(words, pattern)
  }
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The offset of the first character at or after `at` that is no blank. */
export function skipBlanks(text: string, at: number): number {
  let next = at
  while (next < text.length && /\s/u.test(text.charAt(next))) next += 1
  return next
}

/** The offset after a bracket that opens at `at` (blanks skipped), or `at` when none does. */
export function skipBracket(text: string, at: number): number {
  const open = skipBlanks(text, at)
  if (text.charAt(open) !== '(') return at
  const close = text.indexOf(')', open)
  return close < 0 ? at : close + 1
}

export const sameWords = (a: string, b: string): boolean => foldKey(a) === foldKey(b)
