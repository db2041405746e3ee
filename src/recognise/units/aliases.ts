/** A short form that a document defines for a longer name. Offsets of the whole definition, end exclusive. */
export interface AliasDefinition {
  readonly alias: string
  readonly full: string
  readonly start: number
  readonly end: number
}

/** "(sau đây gọi tắt là …)", "(viết tắt là …)", "(sau đây gọi chung là …)", "(gọi tắt: …)" (domain.md 1.6). */
const DEFINITION =
  /[(,]\s*(?:sau đây\s+)?(?:được\s+)?(?:gọi\s+(?:tắt|chung)|viết\s+tắt|gọi)\s*(?:là|:)\s*["“”'‘’]?([^()"“”;]{2,80}?)["“”'‘’]?\s*(?:\)|(?=[;.](?:\s|$)))/giu
/** Words from which the full name is taken backward: up to a sign or one of these. */
const CUT =
  /[.;:()"“”\uFFFC\n]|(?<![\p{L}\p{M}])(?:ngày|của|theo|về|tại|thực hiện|với|giao|cho)(?![\p{L}\p{M}])/giu

/** The short forms defined in a text, in order; the full name is the stretch before the definition, from its last capitalised beginning. */
export function findAliases(text: string): AliasDefinition[] {
  const found: AliasDefinition[] = []
  for (const match of text.matchAll(DEFINITION)) {
    const alias = (match[1] ?? '').replace(/\s+/gu, ' ').trim()
    const before = text.slice(Math.max(0, match.index - 200), match.index)
    let cut = 0
    for (const sign of before.matchAll(CUT)) cut = sign.index + sign[0].length
    const stretch = before.slice(cut)
    const capital = stretch.search(/\p{Lu}/u)
    const full = (capital < 0 ? stretch : stretch.slice(capital)).replace(/\s+/gu, ' ').trim()
    if (full === '' || alias === '') continue
    const start = match.index - before.length + cut + Math.max(capital, 0)
    found.push({ alias, full, start, end: match.index + match[0].length })
  }
  return found
}
