import type { Span } from '../../place.ts'
import { leadingTime } from './leading.ts'
import { inside, type Reading } from './reading.ts'
import type { Segment } from './segments.ts'
import { skipEntries } from './word-table.ts'

/** In a report: the sentence speaks of a goal, of a bound, or begins with a time to come. */
export function setsAim(reading: Reading, sentence: Span): boolean {
  const { text, lexicon, figures } = reading
  if (lexicon.goal.test(text.slice(sentence.start, sentence.end))) return true
  const own = figures.filter((figure) => inside(figure, sentence))
  return (
    own.some((figure) => figure.comparison === 'at-least' || figure.comparison === 'at-most') ||
    (own.length > 0 && leadingTime(reading, sentence)?.time.end !== undefined)
  )
}

/** In a section of duties: announced by "phấn đấu", or a clause that opens with a percentage. */
export function isPlainAim(reading: Reading, segment: Segment, first: boolean): boolean {
  const { text, masked, lexicon } = reading
  if (aimWord(reading, segment) !== undefined) return true
  if (!first || !segment.figure.percent) return false
  if (skipEntries(masked, segment.start, lexicon.leadWord) < segment.figure.start) return false
  return /^\s\p{L}/u.test(text.slice(segment.figure.end, segment.figure.end + 2))
}

/** Words between "phấn đấu" and the figure that it announces. */
const AIM_WORDS = 16

function aimWord({ masked, lexicon }: Reading, segment: Segment): number | undefined {
  const words = masked.slice(segment.start, segment.figure.start)
  const found = lexicon.striving.exec(words)
  if (found === null || words.slice(found.index).split(/\s+/u).length > AIM_WORDS) return undefined
  return segment.start + found.index
}

/** Where the words of an aim begin in a section of duties. */
export const aimStart = (reading: Reading, segment: Segment): number =>
  aimWord(reading, segment) ?? segment.start
