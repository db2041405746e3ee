import type { TimeWords } from '../../../catalogue/time-words.ts'
import type { Point } from '../point.ts'
import { anyOf, foldWords } from '../wording.ts'

/** The words for the beginning, middle, end and whole of a period, as one alternation. */
export function edgeWords(words: TimeWords): string {
  return anyOf([
    ...words.headOfPeriod,
    ...words.middleOfPeriod,
    ...words.tailOfPeriod,
    ...words.wholeOfPeriod,
  ])
}

/** Which edge a matched word names; nothing for the whole. */
export function edgeOf(matched: string | undefined, words: TimeWords): Pick<Point, 'edge'> {
  const word = foldWords(matched ?? '')
  if (words.headOfPeriod.includes(word)) return { edge: 'head' }
  if (words.middleOfPeriod.includes(word)) return { edge: 'middle' }
  if (words.tailOfPeriod.includes(word)) return { edge: 'tail' }
  return {}
}
