import { foldKey } from '../recognise/folding.ts'
import { phraseFinder, type PhraseFinder } from '../recognise/phrase-finder.ts'

/** Finding words of a catalogue table at a place in a text. Offsets 0-based, end exclusive. */

const finders = new WeakMap<readonly string[], PhraseFinder>()

function finderOf(words: readonly string[]): PhraseFinder {
  let finder = finders.get(words)
  if (finder === undefined) {
    finder = phraseFinder(words, { mostBlanks: Infinity, commaOptional: true })
    finders.set(words, finder)
  }
  return finder
}

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
  const end = finderOf(words).endAt(text, at)
  return end === undefined ? undefined : { length: end - at, text: text.slice(at, end) }
}

/** By table and last word; a pattern is compiled when a text ends in that word. */
const endings = new WeakMap<readonly string[], Map<string, RegExp | readonly string[]>>()
const LAST_WORD = /([\p{L}\p{M}\p{N}]+)[^\p{L}\p{M}\p{N}]*$/u

const lastWord = (text: string): string => LAST_WORD.exec(text)?.[1]?.toLowerCase() ?? ''

/** Whether the text before `at` (blanks skipped) ends in one of `words`. */
export function endsInWording(text: string, at: number, words: readonly string[], blank = '\\s*'): boolean {
  let byLast = endings.get(words)
  if (byLast === undefined) {
    const groups = new Map<string, string[]>()
    for (const word of words) groups.set(lastWord(word), [...(groups.get(lastWord(word)) ?? []), word])
    byLast = new Map(groups)
    endings.set(words, byLast)
  }
  const before = text.slice(Math.max(0, at - 60), at)
  const last = lastWord(before)
  let pattern = byLast.get(last)
  if (pattern === undefined) return false
  if (!(pattern instanceof RegExp)) {
    pattern = new RegExp(`(?:^|[^\\p{L}\\p{M}\\p{N}])(?:${alternatives(pattern)})${blank}$`, 'iu')
    byLast.set(last, pattern)
  }
  return pattern.test(before)
}

/** Every place where one of `words` stands as words of its own. */
export function findWording(text: string, words: readonly string[]): { start: number; end: number }[] {
  return finderOf(words).find(text)
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
