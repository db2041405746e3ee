import type { Span } from '../place.ts'
import { sentenceEnd } from './subject.ts'
import { skipBlanks } from './wording.ts'

/** The sentences of a paragraph as spans (0-based, end exclusive), end marks included. */
export function sentencesOf(masked: string, start = 0): Span[] {
  const spans: Span[] = []
  let at = start
  while (at < masked.length) {
    let end = sentenceEnd(masked, at)
    while (end < masked.length && masked.charAt(end) === ';') end = sentenceEnd(masked, end + 1)
    // "TP. Hồ Chí Minh", "v.v.": a sentence begins with a capital and is not one word long
    while (
      end < masked.length &&
      (!/^[.\s"”)]*\s["“(]?[\p{Lu}\d]/u.test(masked.slice(end)) ||
        /(?:^|\s)(?:TP|Tp|TX|P|Q|H|ThS|TS|PGS|GS|Ông|Bà|v\.v|St|Số)$/u.test(masked.slice(at, end)))
    ) {
      const next = sentenceEnd(masked, end + 1)
      if (next === end) break
      end = next
    }
    spans.push({ start: at, end: Math.min(end + 1, masked.length) })
    at = skipBlanks(masked, Math.min(end + 1, masked.length))
  }
  return spans
}
