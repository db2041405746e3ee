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
/** What the four above and trimming could change. */
const FOLDABLE_SIGN =
  /[\u2010-\u2015\u2212\u00AD\u200B-\u200D\u2060\uFEFF]|[^\S ]|^ | $| [ ,;:.!?)&/-]|[-&/] /u
/** No tone mark to move and no y to change. */
const PLAIN_WORD = /^[a-xz0-9đăâêôơư]+$/u
/** Sole final y after h, k, l, m, s, t, v or qu is also written i (kỹ/kĩ, quý/quí); the tone mark already stands last. */
const FINAL_Y = /(^|[^\p{L}])((?:[kgtc]?h|k|l|m|s|t|v|qu))y(?=[\u0300\u0301\u0303\u0309\u0323]?$)/u

/** Plans and the catalogue repeat a few thousand words: what was folded once is kept, up to this many. */
const MOST_KNOWN = 20_000
/** Longer texts seldom come twice. */
const LONGEST_KNOWN = 32

function remembering(fold: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    if (text.length > LONGEST_KNOWN) return fold(text)
    let folded = known.get(text)
    if (folded === undefined) {
      folded = fold(text)
      if (known.size >= MOST_KNOWN) known.clear()
      known.set(text, folded)
    }
    return folded
  }
}

/** One word: its tone mark moved to the end, so that hoà and hòa have one key; i and y told alike where both are written. */
const foldWord = remembering(moveTone)

function moveTone(word: string): string {
  if (PLAIN_WORD.test(word)) return word
  const decomposed = word.normalize('NFD')
  const tones = decomposed.match(TONE_MARKS)
  const toneless = decomposed.replace(TONE_MARKS, '')
  return (toneless + (tones?.join('') ?? '')).replace(FINAL_Y, '$1$2i').normalize('NFC')
}

function foldSigns(text: string): string {
  if (!FOLDABLE_SIGN.test(text)) return text
  return text
    .replace(DASHES, '-')
    .replace(BLANKS, ' ')
    .replace(AROUND_JOINERS, '$1')
    .replace(BEFORE_CLOSING, '$1')
    .trim()
}

/**
 * Key under which two spellings of the same words are equal: case, tone placement (hoà ≡ hòa), i/y after h, k, l, m,
 * qu, s, t, v (kỹ ≡ kĩ), the dash family, blanks (also around `-`, `&`, `/`). Diacritics are kept: "Sở" ≠ "So".
 */
export function foldKey(text: string): string {
  return foldText(text)
}

const foldText = remembering((text) =>
  foldSigns(text.normalize('NFC').toLowerCase()).replace(WORD, (word) => foldWord(word)),
)

/** The same key without any diacritics and with đ → d, for input typed without marks: "so noi vu". */
export function foldBare(text: string): string {
  return foldKey(text).normalize('NFD').replace(ALL_MARKS, '').replaceAll('đ', 'd')
}
