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

/** Abbreviations by their comparison key: with marks (`hđnd`) and without (`hdnd`). */
export type Expansions = ReadonlyMap<string, readonly string[]>

/** The expansions of a catalogue's abbreviations, for names with marks or for names typed without. */
export function readExpansions(
  abbreviations: readonly { readonly short: string; readonly words: string }[],
  bare: boolean,
): Expansions {
  const fold = bare ? foldBare : foldKey
  return new Map(abbreviations.map(({ short, words }) => [fold(short), fold(words).split(' ')]))
}

/**
 * The words of a name as comparison keys: folded, abbreviations spelt out, "và" and signs left out, so that
 * "Sở VH-TT&DL", "Sở VH, TT và DL" and "Sở VHTTDL" have one joined key.
 */
export function nameWords(text: string, bare: boolean, expansions: Expansions): NameWord[] {
  const fold = bare ? foldBare : foldKey
  const words: NameWord[] = []
  for (const match of text.matchAll(WORD)) {
    const key = fold(match[0])
    if (JOINING.has(key)) continue
    const place = { start: match.index, end: match.index + match[0].length }
    for (const part of expansions.get(key) ?? [key]) words.push({ key: part, ...place })
  }
  return words
}

/** The words of a name as one key without blanks. */
export function joinKeys(words: readonly NameWord[], from = 0, to = words.length): string {
  let key = ''
  for (let index = from; index < to; index++) key += words[index]?.key ?? ''
  return key
}
