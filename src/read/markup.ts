import type { Span } from '../place.ts'
import type { SourceFormat } from '../terms.ts'

/**
 * What of a Markdown source a reader of the page does not see though it has letters: comments, tags, pictures,
 * where links lead, entities, the language of a code fence, definitions of links.
 */
const UNSEEN =
  /<!--[\s\S]{0,20000}?-->|<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|!\[[^\]\n]*\](?:\([^()\n]*\)|\[[^\]\n]*\])?|\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\]\[[^\]\n]*\]|\[\^[^\]\n]*\]|&#?[a-z0-9]+;|^[ \t>]*(?:`{3,}|~{3,})[^\n]*$|^ {0,3}\[[^\]\n]+\]:[ \t]*\S*[/.:#]\S*[^\n]*$/gimu

/** The stretches of a source that are markup, by its format: 0-based offsets, end exclusive. Plain text has none. */
export function findMarkup(text: string, format: SourceFormat): Span[] {
  if (format !== 'markdown') return []
  return [...text.matchAll(UNSEEN)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
}
