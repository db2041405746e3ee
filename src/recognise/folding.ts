/**
 * Comparison keys for Vietnamese text (domain.md 6.2). Keys are for comparing only: what is printed is always the
 * document's own wording.
 */

const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/gu
const ALL_MARKS = /\p{M}/gu
const WORD = /[\p{L}\p{M}\p{N}]+/gu
const DASHES = /[\u2010-\u2015\u2212\u00AD]/gu
const BLANKS = /[\s\u200B-\u200D\u2060\uFEFF]+/gu
const AROUND_JOINERS = / ?([-&/]) ?/gu
const BEFORE_CLOSING = / ([,;:.!?)])/gu
/** Sole final y after h, k, l, m, s, t, v or qu is also written i (kỹ/kĩ, quý/quí); the tone mark already stands last. */
const FINAL_Y = /(^|[^\p{L}])((?:[kgtc]?h|k|l|m|s|t|v|qu))y(?=[\u0300\u0301\u0303\u0309\u0323]?$)/u

/** One word: its tone mark moved to the end, so that hoà and hòa have one key; i and y told alike where both are written. */
function foldWord(word: string): string {
  const decomposed = word.normalize('NFD')
  const tones = decomposed.match(TONE_MARKS)
  const toneless = decomposed.replace(TONE_MARKS, '')
  return (toneless + (tones?.join('') ?? '')).replace(FINAL_Y, '$1$2i').normalize('NFC')
}

function foldSigns(text: string): string {
  return text.replace(DASHES, '-').replace(BLANKS, ' ').replace(AROUND_JOINERS, '$1').replace(BEFORE_CLOSING, '$1').trim()
}

/**
 * Key under which two spellings of the same words are equal: case, tone placement (hoà ≡ hòa), i/y after h, k, l, m,
 * qu, s, t, v (kỹ ≡ kĩ), the dash family, blanks (also around `-`, `&`, `/`). Diacritics are kept: "Sở" ≠ "So".
 */
export function foldKey(text: string): string {
  return foldSigns(text.normalize('NFC').toLowerCase()).replace(WORD, foldWord)
}

/** The same key without any diacritics and with đ → d, for input typed without marks: "so noi vu". */
export function foldBare(text: string): string {
  return foldKey(text).normalize('NFD').replace(ALL_MARKS, '').replaceAll('đ', 'd')
}
