import type { Span } from '../../place.ts'
import type { TargetLexicon } from './lexicon.ts'

/** A sentence ends with a full stop before a capital, a figure or a quotation; not after an abbreviation. */
export function splitSentences(text: string, lexicon: TargetLexicon): Span[] {
  return splitAt(text, lexicon.sentenceEnd, { start: 0, end: text.length })
}

/** Clauses of a sentence: what semicolons part. */
export function splitClauses(text: string, sentence: Span): Span[] {
  return splitAt(text, /;\s*/gu, sentence)
}

function splitAt(text: string, pattern: RegExp, within: Span): Span[] {
  const spans: Span[] = []
  let at = within.start
  for (const match of text.slice(within.start, within.end).matchAll(pattern)) {
    spans.push({ start: at, end: within.start + match.index })
    at = within.start + match.index + match[0].length
  }
  if (at < within.end) spans.push({ start: at, end: within.end })
  return spans
}

/** The same text with what stands in brackets replaced by U+FFFC; an open bracket masks the rest of the text. */
export function maskBrackets(text: string): string {
  let depth = 0
  let masked = ''
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '(') depth += 1
    masked += depth > 0 ? '\uFFFC' : sign
    if (sign === ')' && depth > 0) depth -= 1
  }
  return masked
}

/** Without blanks and closing signs at both ends. */
export function trimClause(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /[\s,;:.–•*-]/u.test(text.charAt(start))) start += 1
  while (end > start && /[\s,;:.]/u.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}
