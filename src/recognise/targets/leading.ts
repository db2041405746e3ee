import type { Span } from '../../place.ts'
import type { TimeMatch } from '../time/time-match.ts'
import type { TargetLexicon } from './lexicon.ts'
import { inside, type Reading } from './reading.ts'
import { skipEntries } from './word-table.ts'

/** "Đến năm 2030, …; …": a time at the head of a sentence holds for all its clauses. */
export function leadingTime(reading: Reading, sentence: Span): TimeMatch | undefined {
  const { text, lexicon, times } = reading
  const first = times.find((time) => inside(time, sentence))
  if (first === undefined) return undefined
  const from = afterLabels(reading, sentence)
  return from >= first.start || skipEntries(text, from, lexicon.leadWord) >= first.start ? first : undefined
}

/** Skips "Chỉ tiêu 1:", "Theo đó,", and a time that a colon closes. */
export function afterLabels({ text, times, lexicon }: Reading, clause: Span): number {
  const label = labelOf(text.slice(clause.start, clause.end), lexicon)
  let at = skipEntries(text, clause.start + label, lexicon.introduction)
  const time = times.find((each) => each.start >= at && each.end <= clause.end)
  if (time !== undefined && skipEntries(text, at, lexicon.goalWord) >= time.start) {
    const colon = /^\s*:\s*/u.exec(text.slice(time.end, clause.end))
    if (colon !== null) at = time.end + colon[0].length
  }
  return Math.min(at, clause.end)
}

/** Length of "Chỉ tiêu 1:" or of a heading in capitals that runs into its text ("MỤC TIÊU Tiêm phòng …"). */
function labelOf(words: string, lexicon: TargetLexicon): number {
  const label = lexicon.label.exec(words)
  if (label !== null) return label[0].length
  const heading = lexicon.heading.exec(words)?.[0] ?? ''
  return heading !== '' && heading === heading.toUpperCase() ? heading.length : 0
}
