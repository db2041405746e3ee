import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { ReportWords } from '../../catalogue/report-words.ts'
import type { CitationMatch } from '../citations/citation.ts'
import { anyOf, phraseLength, WORD_ENDS, WORD_STARTS } from './phrases.ts'

/**
 * Words that tell of the issuing of a document that gives duties ("UBND tỉnh X vừa ban hành Kế hoạch số …").
 * Offsets are into the text given, 0-based, end exclusive.
 */
export interface Issuing {
  /** of the words that tell it, from "vừa" or the verb on; of the act where the sentence begins with it */
  readonly start: number
  /** after the type word or the whole mention of the act */
  readonly end: number
  /** of the word of the type, or of the mention that holds it */
  readonly typeStart: number
  /** type code: `KH`, `CT` … */
  readonly type: string
  /** the mention of the act by number; absent where the report gives none */
  readonly citation?: CitationMatch
  /** `issued`: X issues it · `passive`: it is issued by X, who stands from `byStart` to `byEnd` · `relayed`: "Theo Kế hoạch số …" */
  readonly voice: 'issued' | 'passive' | 'relayed'
  /** `recent`: "vừa", "Mới đây, …" · `earlier`: "đã" · `dated`: "Ngày 5/3/2024, X ban hành" */
  readonly when?: 'recent' | 'earlier' | 'dated'
  readonly byStart?: number
  readonly byEnd?: number
}

interface Patterns {
  readonly active: RegExp
  readonly passive: RegExp
  readonly relayed: RegExp
  readonly states: RegExp
  readonly codes: ReadonlyMap<string, string>
}

const known = new WeakMap<Catalogue, Patterns>()

function patternsOf(catalogue: Catalogue): Patterns {
  const made = known.get(catalogue)
  if (made !== undefined) return made
  const words: ReportWords = catalogue.reportWords
  const codes = new Map<string, string>()
  for (const type of catalogue.documentTypes)
    if (words.reportedTypes.includes(type.code))
      for (const name of [type.name, ...(type.names ?? []), ...(type.loose ?? [])])
        if (!codes.has(name.toLowerCase())) codes.set(name.toLowerCase(), type.code)
  const names = anyOf([...codes.keys()])
  const patterns: Patterns = {
    active: new RegExp(
      `${WORD_STARTS}(?:(?<recent>${anyOf(words.recency)})\\s+|(?<earlier>${anyOf(words.earlier)})\\s+)?(?:${anyOf(words.issuing)})\\s+(?:(?:${anyOf(words.articles)})\\s+)?(?<type>${names})${WORD_ENDS}`,
      'giu',
    ),
    passive: new RegExp(
      `^\\s*,?\\s*(?:(?<recent>${anyOf(words.recency)})\\s+|(?<earlier>${anyOf(words.earlier)})\\s+)?(?:được|do)\\s+(?<by>[^.;:]{3,120}?)\\s+(?:(?:${anyOf([...words.recency, ...words.earlier])})\\s+)?(?:${anyOf(words.issuing.filter((verb) => verb !== 'có'))})${WORD_ENDS}`,
      'iu',
    ),
    relayed: new RegExp(`(?:^|[.;:!?…]\\s+|\\n\\s*)(?:${anyOf(words.relaying)})\\s+(?:nội dung\\s+)?$`, 'iu'),
    states: new RegExp(`^[\\s,]*(?:(?:cũng|còn|đã)\\s+)?(?:${anyOf(words.states)})${WORD_ENDS}`, 'iu'),
    codes,
  }
  known.set(catalogue, patterns)
  return patterns
}

/** Offset of the first word of the sentence that `at` stands in. */
function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - 240)
  const marks = [...text.slice(from, at).matchAll(/[.!?…;]\s+(?=[\p{Lu}"“(])|\n\s*/gu)]
  const mark = marks.at(-1)
  return mark === undefined ? from : from + mark.index + mark[0].length
}

/** How far before the verb the day of issuing is looked for. */
const DATED =
  /(?:^|[\s(,])(?:ngày\s+)?\d{1,2}\s*(?:[/.-]\s*\d{1,2}|tháng\s+\d{1,2})(?:\s*[/.-]\s*\d{4}|\s+năm\s+\d{4})?\s*,[^.;]{0,140}$/iu

/** Every place of `text` that tells of the issuing of a document; `citations` are those found in `text`. */
export function findIssuing(
  text: string,
  citations: readonly CitationMatch[],
  catalogue: Catalogue,
): Issuing[] {
  const patterns = patternsOf(catalogue)
  const found: Issuing[] = []
  for (const match of text.matchAll(patterns.active)) {
    const word = match.groups?.['type'] ?? ''
    const end = match.index + match[0].length
    const at = end - word.length
    const citation = citations.find(
      (each) => each.start <= at && at < each.end && each.start > at - 30 && each.number !== undefined,
    )
    const type =
      (citation === undefined ? undefined : citation.type) ?? patterns.codes.get(word.toLowerCase())
    if (type === undefined || (citation !== undefined && citation.start < match.index)) continue
    const dated = DATED.test(text.slice(Math.max(0, match.index - 200), match.index))
    const opening = text.slice(sentenceStart(text, match.index), match.index)
    const when =
      match.groups?.['recent'] !== undefined ||
      phraseLength(opening, 0, catalogue.reportWords.recentOpenings) > 0
        ? 'recent'
        : dated || phraseLength(opening, 0, catalogue.reportWords.earlierOpenings) > 0
          ? 'dated'
          : match.groups?.['earlier'] !== undefined
            ? 'earlier'
            : undefined
    found.push({
      start: match.index,
      end: citation?.end ?? end,
      typeStart: at,
      type,
      ...(citation && { citation }),
      voice: 'issued',
      ...(when && { when }),
    })
  }
  for (const citation of citations) {
    if (citation.number === undefined || citation.type === undefined) continue
    if (!catalogue.reportWords.reportedTypes.includes(citation.type)) continue
    if (found.some((each) => each.citation === citation)) continue
    const told = aboutAct(text, citation, patterns, catalogue)
    if (told !== undefined) found.push(told)
  }
  return found.sort((a, b) => a.start - b.start)
}

function aboutAct(
  text: string,
  citation: CitationMatch,
  patterns: Patterns,
  catalogue: Catalogue,
): Issuing | undefined {
  const base = {
    start: citation.start,
    end: citation.end,
    typeStart: citation.start,
    type: citation.type ?? '',
    citation,
  }
  const after = pastNumber(text, citation)
  const passive = patterns.passive.exec(text.slice(after, after + 240))
  if (passive !== null) {
    const by = passive.groups?.['by'] ?? ''
    const byStart = after + passive[0].indexOf(by)
    const when =
      passive.groups?.['recent'] !== undefined || /\s(?:vừa|mới)\s/iu.test(passive[0])
        ? ('recent' as const)
        : passive.groups?.['earlier'] !== undefined
          ? ('earlier' as const)
          : undefined
    return { ...base, voice: 'passive', byStart, byEnd: byStart + by.length, ...(when && { when }) }
  }
  const before = text.slice(Math.max(0, citation.start - 60), citation.start)
  const heads = citation.start === 0 || /[.!?…]\s+$/u.test(before)
  if (
    patterns.relayed.test(before) ||
    (heads && patterns.states.test(text.slice(citation.end, citation.end + 60)))
  )
    return { ...base, voice: 'relayed' }
  return phraseLength(text, citation.start, catalogue.reportWords.relays) > 0
    ? { ...base, voice: 'relayed' }
    : undefined
}

/** The offset after the number and the day of an act; what follows may tell who issued it. */
function pastNumber(text: string, { start, end, number = '' }: CitationMatch): number {
  const at = text.indexOf(number, start)
  if (at < 0 || at >= end) return end
  const from = at + number.length
  return from + (DAY_AFTER.exec(text.slice(from, from + 60))?.[0].length ?? 0)
}

const DAY_AFTER =
  /^[\s,]*(?:(?:ký\s+)?ngày\s+)?\d{1,2}(?:\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/iu

/** What speaks for a mention being the act that the whole article is about. */
export function weightOf(issuing: Issuing, catalogue: Catalogue): number {
  const when = { recent: 4, dated: 3, earlier: 2 }
  return (
    (issuing.when === undefined ? 0 : when[issuing.when]) +
    (catalogue.reportWords.planTypes.includes(issuing.type) ? 2 : 0) +
    (issuing.citation === undefined ? 0 : 3) +
    (issuing.voice === 'relayed' ? 1 : 0)
  )
}
