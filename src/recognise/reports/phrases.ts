/** Patterns made of a catalogue list, once for each list. Offsets 0-based, end exclusive. */

const found = new WeakMap<readonly string[], { anywhere: RegExp; here: RegExp }>()

/** The words of a list as alternatives, longest first; blanks between words may vary. */
export const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+'))
    .join('|')

export const WORD_STARTS = '(?<![\\p{L}\\p{M}\\p{N}])'
export const WORD_ENDS = '(?![\\p{L}\\p{M}\\p{N}])'

function patterns(words: readonly string[]): { anywhere: RegExp; here: RegExp } {
  let known = found.get(words)
  if (known === undefined) {
    const edged = (word: string): string => (/[\p{L}\p{N}]$/u.test(word) ? WORD_ENDS : '')
    const withEnd = words.filter((word) => edged(word) !== '')
    const without = words.filter((word) => edged(word) === '')
    const alternatives = [
      ...(withEnd.length > 0 ? [`(?:${anyOf(withEnd)})${WORD_ENDS}`] : []),
      ...(without.length > 0 ? [`(?:${anyOf(without)})`] : []),
    ].join('|')
    known = {
      anywhere: new RegExp(`${WORD_STARTS}(?:${alternatives})`, 'giu'),
      here: new RegExp(`(?:${alternatives})`, 'iuy'),
    }
    found.set(words, known)
  }
  return known
}

/** Length of the wording of `words` at `at`; 0 where none stands. */
export function phraseLength(text: string, at: number, words: readonly string[]): number {
  const pattern = patterns(words).here
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

/** How often one of `words` stands in `text` as words of its own. */
export function countPhrases(text: string, words: readonly string[]): number {
  return [...text.matchAll(patterns(words).anywhere)].length
}

export const hasPhrase = (text: string, words: readonly string[]): boolean => countPhrases(text, words) > 0

/** The offset after all of `words` and blanks that stand one after another from `at` on. */
export function skipPhrases(text: string, at: number, words: readonly string[]): number {
  let next = at
  for (;;) {
    const start = next + (/^[\s,]*/u.exec(text.slice(next, next + 40))?.[0].length ?? 0)
    const length = phraseLength(text, start, words)
    if (length === 0) return next
    next = start + length
  }
}
