import { DISGUISES, FREQUENT_WORDS, type Disguise } from './legacy-encodings.ts'

const SAMPLE = 50_000
/** Shorter words ("ca" for "của") occur in any language. */
const SHORTEST = 4
/** Letters with a tone under or on a circumflex, breve or horn: every sixth letter of Vietnamese. */
const TONED = /[\u0300\u0301\u0303\u0309\u0323\u1ea0-\u1ef9]/g
const TONED_SHARE = 0.04

/**
 * The legacy encoding, or the kind of damage, that a text shows: frequent words occur as they look there and
 * hardly as they should be written. Undefined when nothing tells. `least` is how many words it takes.
 */
export function recogniseEncoding(text: string, least: number): Disguise | undefined {
  const sample = text.slice(0, SAMPLE).normalize('NFC')
  const vietnamese = (sample.match(TONED)?.length ?? 0) > sample.length * TONED_SHARE
  let best: { disguise: Disguise; found: number } | undefined
  for (const each of DISGUISES) {
    if (vietnamese !== (each.keepsTones === true)) continue
    const words = FREQUENT_WORDS.map((good) => ({ good, spoilt: each.disguise(good) })).filter(
      ({ good, spoilt }) => good !== spoilt && spoilt.length >= SHORTEST,
    )
    let found = 0
    let intact = 0
    for (const { good, spoilt } of words) {
      found += occurrences(sample, spoilt)
      intact += occurrences(sample, good)
    }
    if (found >= least && found > intact && found > (best?.found ?? 0)) best = { disguise: each, found }
  }
  return best?.disguise
}

/** How often a word stands in a text, not as a part of a longer one. */
function occurrences(text: string, word: string): number {
  let found = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + word.length))) found++
  }
  return found
}

/** Letters have two cases; the signs of lost letters stand for letters. (Patterns of Unicode classes compile slowly.) */
function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase() || character === '?' || character === '\ufffd'
}
