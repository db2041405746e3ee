import { DISGUISES, FREQUENT_WORDS } from './legacy-encodings.ts'

const SAMPLE = 50_000
const LETTER = String.raw`[\p{L}\p{M}\p{N}?\ufffd]`
/** Shorter words ("ca" for "của") occur in any language. */
const SHORTEST = 4
/** Letters with a tone under or on a circumflex, breve or horn: every sixth letter of Vietnamese. */
const TONED = /[\u0300\u0301\u0303\u0309\u0323\u1ea0-\u1ef9]/g
const TONED_SHARE = 0.04

/**
 * The legacy encoding, or the kind of damage, that a text shows: frequent words occur as they look there and
 * hardly as they should be written. Undefined when nothing tells. `least` is how many words it takes.
 */
export function recogniseEncoding(text: string, least: number): string | undefined {
  const sample = text.slice(0, SAMPLE).normalize('NFC')
  const vietnamese = count(sample, TONED) > sample.length * TONED_SHARE
  let best: { name: string; found: number } | undefined
  for (const { name, keepsTones, disguise } of DISGUISES) {
    if (vietnamese !== (keepsTones === true)) continue
    const words = FREQUENT_WORDS.map((good) => ({ good, spoilt: disguise(good) })).filter(
      ({ good, spoilt }) => good !== spoilt && spoilt.length >= SHORTEST,
    )
    const found = count(sample, anyOf(words.map(({ spoilt }) => spoilt)))
    if (found < least || found <= (best?.found ?? 0)) continue
    if (found > count(sample, anyOf(words.map(({ good }) => good)))) best = { name, found }
  }
  return best?.name
}

function anyOf(words: readonly string[]): RegExp {
  const escaped = words.map((word) =>
    word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(' ', String.raw`\s`),
  )
  return new RegExp(`(?<!${LETTER})(?:${escaped.join('|')})(?!${LETTER})`, 'gu')
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
