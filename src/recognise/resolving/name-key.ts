import { foldBare, foldKey } from '../folding.ts'

/** One word of a name and where it ends in the text it was read from (0-based, exclusive). */
export interface NameWord {
  readonly key: string
  readonly end: number
  readonly start: number
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** Joining words that people leave out, add or write as & and commas. */
const JOINING = new Set(['và', 'va'])

/** "cấp" before the word for a kind of place says the same as that word alone: "Hội Nông dân cấp tỉnh". */
const LEVEL = new Set([foldKey('cấp'), foldBare('cấp')])
const LEVEL_FOLLOWS =
  /^\s+(?:tỉnh|tinh|thành phố|thanh pho|huyện|huyen|xã|xa|phường|phuong)(?![\p{L}\p{M}\p{N}])/iu

/** How the words of names are compared: with their marks, or as typed without. */
export interface NameSpelling {
  readonly bare: boolean
  /** the keys of one word; of an abbreviation those of the words it stands for */
  keysOf(word: string): readonly string[]
}

/** Names repeat a few hundred words: what was folded once is kept, up to this many. */
const MOST_KNOWN_WORDS = 5_000

/** The spelling of names with the abbreviations of a catalogue. */
export function nameSpelling(
  abbreviations: readonly { readonly short: string; readonly words: string }[],
  bare: boolean,
): NameSpelling {
  const fold = bare ? foldBare : foldKey
  const expansions = new Map(abbreviations.map(({ short, words }) => [fold(short), fold(words).split(' ')]))
  const known = new Map<string, readonly string[]>()
  const keysOf = (word: string): readonly string[] => {
    let keys = known.get(word)
    if (keys === undefined) {
      const key = fold(word)
      keys = expansions.get(key) ?? [key]
      if (known.size < MOST_KNOWN_WORDS) known.set(word, keys)
    }
    return keys
  }
  return { bare, keysOf }
}

/**
 * The words of a name as comparison keys: folded, abbreviations spelt out, "và", "cấp" (tỉnh …) and signs left out, so that
 * "Sở VH-TT&DL", "Sở VH, TT và DL" and "Sở VHTTDL" have one joined key.
 */
export function nameWords(text: string, spelling: NameSpelling): NameWord[] {
  const words: NameWord[] = []
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    const end = start + match[0].length
    const keys = spelling.keysOf(match[0])
    const [key = ''] = keys
    if (JOINING.has(key) || (LEVEL.has(key) && LEVEL_FOLLOWS.test(text.slice(end)))) continue
    for (const part of keys) words.push({ key: part, start, end })
  }
  return words
}

/** The words of a name as one key without blanks. */
export function joinKeys(words: readonly NameWord[], from = 0, to = words.length): string {
  let key = ''
  for (let index = from; index < to; index++) key += words[index]?.key ?? ''
  return key
}
