import type { CitationLexicon } from './lexicon.ts'

/** The title (trích yếu) of an act, as written after its issuer. Offsets 0-based, end exclusive. */
export interface ActTitle {
  readonly end: number
  readonly title: string
}

const LONGEST = 600
const QUOTE_OPEN = /["“]/u
const ABOUT = /^(?:về việc|về|v\/v)\s+/iu
const WHOLLY_QUOTED = /^["“](?<inner>[^"“”]*)["”]?$/u
const PLAIN_END = /[;”"“\n|]|\.(?=\s|$)|(?<close>\))|(?<open>\()|(?<unsure>:)/gu

/**
 * Reads the title that begins at `from`, if it plainly ends: at its closing quotation mark, at `;`, `.`, `)` or
 * the end of the text. Left out (undefined) when the sentence seems to go on by itself: a title is wrong more
 * easily than it is missed. `basis` tells that the whole clause does nothing but name acts.
 */
export function readTitle(
  text: string,
  from: number,
  limit: number,
  lexicon: CitationLexicon,
  basis: boolean,
): ActTitle | undefined {
  lexicon.titleOpener.lastIndex = from
  const opening = lexicon.titleOpener.exec(text)
  if (opening === null) return undefined
  const opener = opening.groups?.['opener'] ?? ''
  const start = from + opening[0].length - opener.length
  const quoted = QUOTE_OPEN.test(opening[0])
  const last = Math.min(text.length, start + LONGEST)
  const close = quoted ? closingQuote(text, start, last) : undefined
  const end = close ?? plainEnd(text, start, last)
  if (end === undefined || end > limit) return undefined
  const title = text
    .slice(start, end)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[,*]+$/u, '')
  if (close === undefined && !(basis && !leavesTitle(title, lexicon)) && isUnsure(title, lexicon))
    return undefined
  const named = title.replace(ABOUT, '').replace(WHOLLY_QUOTED, '$<inner>').trim()
  const written = close === undefined ? start + text.slice(start, end).trimEnd().length : close + 1
  return title.length <= opener.length || !/\s/u.test(named) ? undefined : { end: written, title: named }
}

function closingQuote(text: string, from: number, last: number): number | undefined {
  for (let index = from; index < last; index++) if (text[index] === '”' || text[index] === '"') return index
  return undefined
}

function plainEnd(text: string, from: number, last: number): number | undefined {
  PLAIN_END.lastIndex = from
  let depth = 0
  let quotes = 0
  for (let match = PLAIN_END.exec(text); match !== null && match.index < last; match = PLAIN_END.exec(text)) {
    const mark = match[0]
    if (mark === '\n' && !/^\s*\n/u.test(text.slice(match.index + 1, match.index + 20))) continue
    if (match.groups?.['unsure'] !== undefined) return undefined
    if (match.groups?.['open'] !== undefined) {
      if (/^\(\s*(?:sau đây|gọi|viết)/iu.test(text.slice(match.index, match.index + 20))) return match.index
      depth++
    } else if (match.groups?.['close'] !== undefined) {
      if (depth === 0) return match.index
      depth--
    } else if (mark === '“') quotes++
    else if (mark === '”' && quotes > 0) {
      quotes--
      if (quotes === 0) return match.index + 1
    } else if (mark === '"') {
      if (quotes > 0) return match.index + 1
      quotes++
    } else return match.index
  }
  return last === text.length ? last : undefined
}

/** The sentence goes on after the title with a body that does something: ", Sở Nội vụ …", ", các đơn vị …". */
function leavesTitle(title: string, lexicon: CitationLexicon): boolean {
  for (const comma of title.matchAll(/,\s+(?:các\s+|và\s+)?/giu)) {
    const next = comma.index + comma[0].length
    lexicon.issuerHead.lastIndex = next
    if (/\p{Lu}/u.test(title[next] ?? '') && lexicon.issuerHead.test(title)) return true
  }
  return false
}

function isUnsure(title: string, lexicon: CitationLexicon): boolean {
  return leavesTitle(title, lexicon) || lexicon.titleBlocker.test(title)
}
