/**
 * Scalars of a registry as YAML that readers of version 1.1 and 1.2 understand alike: texts quoted unless
 * they are plain names, so that `012`, `yes`, `2024-01-01`, commas and colons stay texts.
 */

/** Words that YAML 1.1 takes for a truth value or nothing. */
const RESERVED = /^(?:y|yes|n|no|on|off|true|false|null|nan|inf)$/iu

/** A name that no YAML reader takes for anything but a text. */
const PLAIN = /^[\p{Lu}\p{Ll}][\p{Lu}\p{Ll}\p{Nd}]*(?:[-._][\p{Lu}\p{Ll}\p{Nd}]+)*$/u

/** Characters that JSON leaves as they are but YAML does not allow, or that an editor does not show. */
const INVISIBLE = /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/gu

/** Any of the above, or a control character: such a text is not written in block style. */
const UNPRINTABLE = /[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]|\p{Cs}/u

/** Texts that stand between quotes as they are: nearly all. */
const HARMLESS = /^[\u0020\u0021\u0023-\u005b\u005d-\u007e\u00a0-\u00ac\u00ae-\u1fff]*$/u

/** A text between double quotes, on one line. */
export function quoted(text: string): string {
  if (HARMLESS.test(text)) return `"${text}"`
  return JSON.stringify(text).replaceAll(
    INVISIBLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** A keyword or id: plain where that is safe, else quoted. */
export function plainOrQuoted(text: string): string {
  return PLAIN.test(text) && !RESERVED.test(text) ? text : quoted(text)
}

/** A number that is one for YAML 1.1 too, which wants a point before an exponent. */
export function numberText(value: number): string {
  const text = String(value)
  return text.includes('e') && !text.includes('.') ? text.replace('e', '.0e') : text
}

/**
 * The lines of a text in folded block style (`>-`), at most `width` wide where its words allow;
 * undefined where folding would not give the same text back.
 */
export function foldedLines(text: string, width: number): string[] | undefined {
  if (UNPRINTABLE.test(text) || text.startsWith(' ') || text.endsWith(' ')) return undefined
  const lines: string[] = []
  let start = 0
  while (text.length - start > width) {
    const at = breakAt(text, start, width)
    if (at === undefined) break
    lines.push(text.slice(start, at))
    start = at + 1
  }
  lines.push(text.slice(start))
  return lines
}

/** The last single blank within `width` characters, else the first one after: only there may a line be folded. */
function breakAt(text: string, start: number, width: number): number | undefined {
  for (let at = start + width; at > start; at--) if (isSingleBlank(text, at)) return at
  for (let at = start + width + 1; at < text.length; at++) if (isSingleBlank(text, at)) return at
  return undefined
}

function isSingleBlank(text: string, at: number): boolean {
  return text[at] === ' ' && text[at - 1] !== ' ' && text[at + 1] !== ' '
}
