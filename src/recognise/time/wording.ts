/** Building blocks of the patterns made from the catalogue's words. JavaScript's `\b` and `\w` are ASCII only. */

/** not inside a word or number to the left … */
export const LEFT = '(?<![\\p{L}\\p{M}\\p{N}])'
/** … or to the right */
export const RIGHT = '(?![\\p{L}\\p{M}\\p{N}])'
/** Blanks between two words; bounded, so that patterns stay linear. */
export const BLANK = '\\s{1,9}'
export const MAYBE_BLANK = '\\s{0,9}'

/** An alternation of words, longest first, with any blanks between their parts. */
export function anyOf(words: readonly string[]): string {
  const parts = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replace(/ /gu, BLANK))
  return `(?:${parts.join('|')})`
}

/** Lower case, blanks folded: the form in which words are looked up. */
export function foldWords(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim()
}
