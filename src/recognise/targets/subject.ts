import type { Span } from '../../place.ts'
import type { Figure } from './figures.ts'
import { skipWords, type TargetLexicon } from './lexicon.ts'

const MOST_WORDS = 16

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
  const before = masked.slice(clause.start, figure.start)
  const opened = skipWords(masked, clause.start, lexicon.goalWord)
  if (opened < figure.start && lexicon.measured.test(masked.slice(opened, figure.start))) {
    const end =
      /(?<![\p{L}])(?:đạt|chiếm|còn|xuống|lên|tăng|giảm|là|ở mức|duy trì|gấp|không|dưới|trên|tối thiểu|tối đa|ít nhất|khoảng|từ)(?![\p{L}])(?=[^\uFFFC]*$)/iu
    return bounded(
      masked,
      opened,
      opened + (end.exec(masked.slice(opened, figure.start))?.index ?? before.length),
    )
  }
  if (figure.percent && skipWords(masked, clause.start, lexicon.leadWord) >= figure.start) {
    const after = masked.slice(figure.end, clause.end)
    const said = lexicon.predicate.exec(after)
    if (said !== null) return bounded(masked, figure.end, figure.end + said.index)
  }
  return {}
}

function bounded(masked: string, start: number, end: number): { subject?: Span } {
  let from = start
  let to = end
  while (from < to && /\s/u.test(masked.charAt(from))) from += 1
  while (to > from && /[\s,:]/u.test(masked.charAt(to - 1))) to -= 1
  const words = masked.slice(from, to)
  const plain = words !== '' && !/[,;:\uFFFC]/u.test(words) && words.split(/\s+/u).length <= MOST_WORDS
  return plain ? { subject: { start: from, end: to } } : {}
}
