import type { CitationLexicon } from './lexicon.ts'

/** The body that issued an act, as written after "của". Offsets 0-based, end exclusive. */
export interface Issuer {
  readonly end: number
  readonly name: string
}

const OF = /[\s,]{1,4}(?:của|do)\s+(?:các\s+)?/iuy
const WORD = /(?<gap>\s*[-–&]\s*|,\s+|\s+)(?<word>(?:TP|Tp|TX|Tx)\.|\p{L}[\p{L}\p{M}\d]*)/uy
const TERM = /\s*(?:\(?\s?(?:khóa|khoá)\s+[IVXL]+\s?\)?|lần thứ\s+(?:[IVXL]+|\p{Ll}+))/iuy
const MOST_WORDS = 18

/**
 * Reads "của Ban Thường vụ Tỉnh ủy" from `from`, no further than `limit`. The name goes on over capitals, over
 * words of the catalogue's names and over commas that stand inside such a name ("Bộ Văn hóa, Thể thao và Du
 * lịch"); it ends at any other word or mark, so that no words of the sentence are taken for it. A joint act
 * (`joint`) may name several bodies.
 */
export function readIssuer(
  text: string,
  from: number,
  limit: number,
  lexicon: CitationLexicon,
  joint = false,
): Issuer | undefined {
  OF.lastIndex = from
  const of = OF.exec(text)
  if (of === null) return undefined
  const start = from + of[0].length
  const head = at(lexicon.issuerHead, text, start)
  if (head === undefined) return undefined
  let end = start + head.length
  let previous = head.split(/\s+/u).at(-1)?.toLowerCase() ?? ''
  for (let count = 0; count < MOST_WORDS; count++) {
    const step = wordAt(text, end)
    if (step === undefined || step.end > limit || /\n\s*\n/u.test(step.gap)) break
    const { word, wordStart, gap } = step
    const lower = word.toLowerCase()
    const comma = gap.startsWith(',')
    const pair = lexicon.namePairs.has(`${previous}${comma ? ',' : ''} ${lower}`)
    const another = at(lexicon.issuerHead, text, wordStart) !== undefined && /^\p{Lu}/u.test(word)
    if (comma && !pair && !(joint && another)) break
    if (
      !pair &&
      (at(lexicon.issuerStop, text, wordStart) ?? at(lexicon.typeHere, text, wordStart)) !== undefined
    )
      break
    if (lower === 'và') {
      const next = wordAt(text, step.end)
      if (next === undefined || next.end > limit) break
      const inside = pair && lexicon.namePairs.has(`và ${next.word.toLowerCase()}`)
      const body = at(lexicon.issuerHead, text, next.wordStart) !== undefined && /^\p{Lu}/u.test(next.word)
      if (!inside && !(joint && body)) break
    } else if (!pair && !/^\p{Lu}/u.test(word) && !lexicon.issuerWords.has(lower)) break
    end = step.end
    previous = lower
  }
  const term = at(TERM, text, end)
  const name = text.slice(start, end).replace(/\s+/gu, ' ')
  return { end: term === undefined ? end : Math.min(limit, end + term.length), name }
}

function wordAt(
  text: string,
  from: number,
): { gap: string; word: string; wordStart: number; end: number } | undefined {
  WORD.lastIndex = from
  const match = WORD.exec(text)
  if (match === null) return undefined
  const { gap = '', word = '' } = match.groups ?? {}
  return { gap, word, wordStart: from + gap.length, end: from + match[0].length }
}

function at(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index
  return pattern.exec(text)?.[0]
}
