const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th ' +
    'thead tr ul'
  ).split(' '),
)
const FORMATTING_TAGS = new Set('a abbr b big em font i ins mark o:p small span strong u'.split(' '))
const BOLD_TAGS = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const ITALIC_TAGS = new Set(['i', 'em'])

/** The name of a tag, in small letters; undefined for a comment or declaration. */
export function tagName(html: string): { name: string; closing: boolean } | undefined {
  const found = /^<(\/?)([A-Za-z][A-Za-z\d:-]*)/.exec(html)
  return found === null ? undefined : { name: (found[2] ?? '').toLowerCase(), closing: found[1] === '/' }
}

/** Whether a tag begins or ends a line. */
export function isBlockTag(name: string): boolean {
  return BLOCK_TAGS.has(name)
}

/** Whether a tag only changes how letters look, so that the letters on both sides make one word. */
export function isFormatting(name: string): boolean {
  return FORMATTING_TAGS.has(name)
}

/** What a tag does to the letters inside it. */
export function styleOf(name: string): 'bold' | 'italic' | undefined {
  if (BOLD_TAGS.has(name)) return 'bold'
  return ITALIC_TAGS.has(name) ? 'italic' : undefined
}
