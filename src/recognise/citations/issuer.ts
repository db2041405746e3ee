import type { CitationLexicon } from './lexicon.ts'

/** The body that issued an act, as written after "của". Offsets 0-based, end exclusive. */
export interface Issuer {
  readonly end: number
  /** absent when the words break off inside a name that is not known */
  readonly name?: string
}

const OF = /[\s,]{1,4}(?:của|do)\s+(?:các\s+)?/iuy
const WORD = /(?<gap>\s*[-–&]\s*|,\s+|\s+)(?<word>(?:TP|Tp|TX|Tx)\.|\p{L}[\p{L}\p{M}\d]*)/uy
const TERM = /\s*(?:\(?\s?(?:khóa|khoá)\s+[IVXL]+\s?\)?|lần thứ\s+(?:[IVXL]+|\p{Ll}+))/iuy
const MOST_WORDS = 18
/** after these a single syllable is a place: "tỉnh Huế" */
const PLACE_LEVEL: ReadonlySet<string> = new Set([
  'tỉnh',
  'phố',
  'huyện',
  'quận',
  'xã',
  'phường',
  'khu',
  'ủy',
  'uỷ',
  'tp.',
])
/** the word before begins with a capital too: "Phú Đức" */
const CAPITAL = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*[\s-]+$/u

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
  // a capital that no known name vouches for may be the first half of a name we do not know
  let loose = false
  let whole = !lexicon.issuerOpeners.has(head.toLowerCase().replace(/\s+/gu, ' '))
  for (let count = 0; count < MOST_WORDS; count++) {
    const step = wordAt(text, end)
    if (step === undefined || step.end > limit || /\n\s*\n/u.test(step.gap)) break
    const { word, wordStart, gap } = step
    const lower = word.toLowerCase()
    const comma = gap.startsWith(',')
    const capital = /^\p{Lu}/u.test(word)
    const pair = lexicon.namePairs.has(`${previous}${comma ? ',' : ''} ${lower}`)
    const another = capital && at(lexicon.issuerHead, text, wordStart) !== undefined
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
    } else if (!pair && !capital && !lexicon.issuerWords.has(lower)) {
      if (!loose) break
      if (!namesGoOn(text, step.end, limit, lexicon)) {
        whole = false
        break
      }
    } else {
      const after = text.slice(Math.max(0, wordStart - 40), wordStart)
      loose = capital && !pair && !PLACE_LEVEL.has(previous) && !CAPITAL.test(after)
      whole = true
    }
    end = step.end
    previous = lower
  }
  const term = at(TERM, text, end)
  const name = text.slice(start, end).replace(/\s+/gu, ' ')
  return {
    end: term === undefined ? end : Math.min(limit, end + term.length),
    ...(whole ? { name } : {}),
  }
}

/** After a word in lower case a capital follows that begins no other body: "trường Mầm non Phú Đức". */
function namesGoOn(text: string, from: number, limit: number, lexicon: CitationLexicon): boolean {
  const next = wordAt(text, from)
  if (next === undefined || next.end > limit || !/^\s+$/u.test(next.gap)) return false
  return /^\p{Lu}/u.test(next.word) && at(lexicon.issuerHead, text, next.wordStart) === undefined
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
