import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Span } from '../../place.ts'
import { findTimes } from '../time/find-times.ts'
import { readTimeField } from '../time/read-time-field.ts'
import type { TimeContext, TimeMatch } from '../time/time-match.ts'
import { targetLexicon } from './lexicon.ts'
import { entryBefore, type WordTable } from './word-table.ts'

/** Characters before a time that tell whether it is compared with. */
const LOOK_BACK = 60

/** Calendar words of any kind: none of their numbers is a figure. */
const DATES =
  /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d{2}(?!\d)|(?<!\d)\d{1,2}\/(?:19|20)\d{2}(?!\d)|(?<![\p{L}\p{N}])(?:ngày|tháng|quý|năm học|năm|giai đoạn|thời kỳ|nhiệm kỳ|dịp|lễ)\s(?:\d{1,4}|[IVX]{1,3})(?![\p{L}\p{N}.,]\d|%|\p{L}|\s?%)(?:\s?[-–/]\s?\d{1,4}(?![\d%]))*|(?<!\d)(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}(?!\d)/giu

/** The same text with every date replaced by U+FFFC, character by character. */
export function maskDates(text: string): string {
  return text.replace(DATES, (date) => '\uFFFC'.repeat(date.length))
}

/**
 * By when targets are to be reached: the times of `findTimes`, and years that only stand beside the figure ("năm 2025
 * đạt 60%", "giai đoạn 2021 - 2025"), but never the year of a comparison ("so với năm 2020") nor words that belong to
 * one of `figures` ("ít nhất 01 lần/năm" is how much is to be done, not when). Sorted; offsets into `text`.
 */
export function findHorizons(
  text: string,
  catalogue: Catalogue,
  context: TimeContext,
  figures: readonly Span[] = [],
): TimeMatch[] {
  const lexicon = targetLexicon(catalogue.targetWords)
  const horizons: TimeMatch[] = []
  for (const match of text.matchAll(lexicon.horizon)) {
    const before = text.slice(Math.max(0, match.index - LOOK_BACK), match.index)
    if (isCompared(before, match[0], lexicon.baseline)) continue
    const { times } = readTimeField(match[0], catalogue, context)
    const [time] = times
    if (time === undefined || times.length > 1 || time.impossible === true) continue
    horizons.push({ ...time, start: match.index + time.start, end: match.index + time.end })
  }
  const stated = findTimes(text, catalogue, context).filter(
    (time) =>
      time.impossible !== true &&
      !figures.some((figure) => figure.start < time.end && time.start < figure.end) &&
      time.time.kind !== 'relative' &&
      time.time.kind !== 'conditional' &&
      !isCompared(
        text.slice(Math.max(0, time.start - LOOK_BACK), time.start),
        time.time.text,
        lexicon.baseline,
      ) &&
      !horizons.some((other) => other.start < time.end && time.start < other.end && !wider(time, other)),
  )
  return [...horizons.filter((time) => !stated.some((other) => overlap(time, other))), ...stated].sort(
    (a, b) => a.start - b.start,
  )
}

const overlap = (a: TimeMatch, b: TimeMatch): boolean => a.start < b.end && b.start < a.end
const wider = (a: TimeMatch, b: TimeMatch): boolean => a.start <= b.start && b.end <= a.end

/** "so với năm 2020", "gấp 3 lần năm 2023", "của năm 2024": what is compared with. */
function isCompared(before: string, time: string, baseline: WordTable): boolean {
  if (
    entryBefore(before, before.length, baseline) !== undefined ||
    /(?:của|cùng kỳ|so với cả)\s+$/iu.test(before)
  )
    return true
  return (
    /^(?:năm|tháng|quý|giai đoạn)/iu.test(time) &&
    /(?:(?:lần|bằng|hơn|theo|thực hiện|mức)\s+|so với\s[^,;.:]*)$/iu.test(before)
  )
}
