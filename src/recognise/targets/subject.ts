import type { Span } from '../../place.ts'
import type { Figure } from './figures.ts'
import type { TargetLexicon } from './lexicon.ts'
import { entryBefore, skipEntries } from './word-table.ts'

const MOST_WORDS = 30

/** Words that say of "100% X" what is to be; with two of them, which one says it cannot be told. */
const SAYS = /(?<![\p{L}\p{M}])(?:được|bị|đạt|có|không|đủ|phải|là|còn)(?![\p{L}\p{M}])/giu

/**
 * What a target measures, where the words say it plainly: "Tỷ lệ X đạt 80%" measures "Tỷ lệ X", "100% X được …"
 * counts X. Nothing where the noun cannot be told from what is said of it. `masked`: dates, citations and bracketed
 * words are U+FFFC; offsets as there.
 */
export function readSubject(
  masked: string,
  clause: Span,
  figure: Figure,
  lexicon: TargetLexicon,
): { subject?: Span } {
  const opened = skipEntries(masked, clause.start, lexicon.goalWord)
  if (opened < figure.start && lexicon.measured.test(masked.slice(opened, figure.start))) {
    return bounded(masked, opened, linkStart(masked, opened, figure.start, lexicon))
  }
  if (figure.percent && skipEntries(masked, clause.start, lexicon.leadWord) >= figure.start) {
    const [said, ...more] = masked.slice(figure.end, clause.end).matchAll(SAYS)
    if (said === undefined || /^(?:bị|đủ|là|còn)$/iu.test(said[0])) return {}
    const at = figure.end + said.index
    if (more.some((other) => /^(?:được|đạt|phải)$/iu.test(other[0]))) return {}
    if (lexicon.quality.test(masked.slice(at + said[0].length, clause.end))) return {}
    // "truy xuất được nguồn gốc": the verb is no part of the noun
    if (lexicon.predicate.test(masked.slice(figure.end, at))) return {}
    return bounded(masked, figure.end, at)
  }
  return {}
}

/** Where the words begin that lead to the figure: "đạt tối thiểu", "tăng bình quân", "giảm từ 23 xuống". */
function linkStart(masked: string, from: number, to: number, lexicon: TargetLexicon): number {
  const whole = masked.slice(from, to)
  const change = lexicon.startOfChange.exec(whole)
  if (change !== null) return from + change.index
  let end = to
  for (let step = 0; step < 40; step += 1) {
    while (end > from && /[\s,:\uFFFC]/u.test(masked.charAt(end - 1))) end -= 1
    const link = entryBefore(masked, end, lexicon.linking)
    if (link === undefined || link < from) break
    end = link
  }
  return end
}

function bounded(masked: string, start: number, end: number): { subject?: Span } {
  let from = start
  let to = end
  while (from < to && /\s/u.test(masked.charAt(from))) from += 1
  while (to > from && /[\s,:]/u.test(masked.charAt(to - 1))) to -= 1
  const words = masked.slice(from, to)
  const plain =
    /\p{L}/u.test(words) &&
    !/[;:]|\uFFFC$/u.test(words) &&
    !/(?<!\p{L})(?:tăng|giảm|đạt)(?!\p{L})[^,]*,/iu.test(words) &&
    words.split(/\s+/u).length <= MOST_WORDS
  return plain ? { subject: { start: from, end: to } } : {}
}
