/**
 * Finding the phrases of a table in a text, whatever their case. One pattern of all phrases would say the same; but
 * compiling hundreds of words costs more than reading a whole plan by their first words. Offsets 0-based, end exclusive.
 */
export interface PhraseFinder {
  /** where the longest phrase ends that begins at `start` and does not end inside a word */
  endAt(text: string, start: number): number | undefined
  /** every place where a phrase stands as words of its own, from the left, without overlaps */
  find(text: string): { start: number; end: number }[]
}

export interface Spelling {
  /** of several blanks between two words no more are taken */
  readonly mostBlanks: number
  /** the comma of a phrase may be missing in the text */
  readonly commaOptional: boolean
}

interface Phrase {
  /** what must stand in the text in lower case, between blanks */
  readonly pieces: readonly string[]
  /** by piece: a comma may stand before the blanks that follow it */
  readonly commas: readonly boolean[]
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const WORD_HERE = /[\p{L}\p{M}\p{N}]+/uy
const BLANK = /\s/u
/** More blanks than this between the words of one phrase are looked over by no one. */
const MOST_SPARE_BLANKS = 200

export function phraseFinder(phrases: readonly string[], spelling: Spelling): PhraseFinder {
  const byFirstWord = new Map<string, Phrase[]>()
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const first = wordAt(lowerCase(phrase), 0)
    const list = byFirstWord.get(first)
    const entry = phraseOf(lowerCase(phrase), spelling)
    if (list === undefined) byFirstWord.set(first, [entry])
    else list.push(entry)
  }
  const window = Math.max(0, ...phrases.map((phrase) => phrase.length)) + MOST_SPARE_BLANKS
  const endOf = (lower: string, start: number, word: string): number | undefined => {
    for (const phrase of byFirstWord.get(word) ?? []) {
      const end = matchPhrase(lower, start, phrase, spelling.mostBlanks)
      if (end !== undefined && wordAt(lower, end) === '') return end
    }
    return undefined
  }
  return {
    endAt(text, start) {
      const word = lowerCase(wordAt(text, start))
      if (!byFirstWord.has(word)) return undefined
      // not the whole of a text that may be millions of characters long
      const end = endOf(lowerCase(text.slice(start, start + window)), 0, word)
      return end === undefined ? undefined : start + end
    },
    find(text) {
      const lower = lowerCase(text)
      const found: { start: number; end: number }[] = []
      let done = 0
      for (const match of lower.matchAll(WORD)) {
        const start = match.index
        if (start < done) continue
        const end = endOf(lower, start, match[0])
        if (end === undefined) continue
        found.push({ start, end })
        done = end
      }
      return found
    },
  }
}

function phraseOf(lower: string, { commaOptional }: Spelling): Phrase {
  const parts = lower.split(/\s+/u)
  const commas = parts.map((part) => commaOptional && part.endsWith(','))
  return { pieces: parts.map((part, index) => (commas[index] === true ? part.slice(0, -1) : part)), commas }
}

function matchPhrase(
  lower: string,
  start: number,
  { pieces, commas }: Phrase,
  mostBlanks: number,
): number | undefined {
  let at = start
  for (const [index, piece] of pieces.entries()) {
    if (!lower.startsWith(piece, at)) return undefined
    at += piece.length
    if (index === pieces.length - 1) return at
    if (commas[index] === true && lower[at] === ',') at += 1
    const blanks = at
    while (at < lower.length && at - blanks < mostBlanks && BLANK.test(lower.charAt(at))) at += 1
    if (at === blanks) return undefined
  }
  return at
}

/** The letters and digits from `start` to the end of the word there; empty where none stands. */
function wordAt(text: string, start: number): string {
  WORD_HERE.lastIndex = start
  return WORD_HERE.exec(text)?.[0] ?? ''
}

/** The text in lower case, of the same length. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : lowerCaseEach(text)
}

/** "İ" in lower case is two characters long. */
function lowerCaseEach(text: string): string {
  return text.replace(/[\s\S]/gu, (one) => {
    const lower = one.toLowerCase()
    return lower.length === one.length ? lower : one
  })
}
