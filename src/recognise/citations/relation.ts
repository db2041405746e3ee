import type { Relation } from '../../terms.ts'
import type { CitationMatch } from './citation.ts'
import type { CitationLexicon } from './lexicon.ts'

const LOOK_BACK = 120
const SENTENCE_MOST = 1200
const LONGEST_TITLE = 400
const JOINED = /^["”)]?\s*(?:[,;]\s*(?:và\s+)?|(?:và|hoặc|cùng|cùng với)\s+)(?:các\s+)?$/iu
const JOINED_AFTER_TITLE = /^[^;.:\n]*(?:;|\s(?:và|hoặc))\s+(?:các\s+)?$/iu
const SENTENCE_END = /[.;]\s+(?=\p{Lu})|\n/gu

/** What the citing text does with an act, and the act through which it does it. */
export interface Standing {
  readonly relation?: Relation
  readonly from?: string
}

/**
 * How the citation that begins at `start` stands to the document, by the words before it, and whether it stands
 * in the title of the citation before: "Kế hoạch A … về thực hiện Kết luận B" makes B what A implements. Acts in a
 * row share what is said before the first; after a semicolon the row goes on from the last act outside a title.
 */
export function readStanding(
  text: string,
  start: number,
  earlier: readonly CitationMatch[],
  lexicon: CitationLexicon,
): Standing {
  const previous = earlier.at(-1)
  const before = text.slice(Math.max(0, start - LOOK_BACK, previous?.end ?? 0), start)
  const relation = relationBefore(before, lexicon)
  if (previous !== undefined) {
    const gap = text.slice(previous.end, start)
    const titled = opensTitle(text, previous.end, start, lexicon)
    if (relation !== undefined && previous.number !== undefined && titled && !/[;\n:]|\.\s/u.test(gap)) {
      return { relation, from: previous.number }
    }
    if (relation === undefined && (JOINED.test(gap) || (titled && JOINED_AFTER_TITLE.test(gap)))) {
      const nested = !/[;,]/u.test(gap) && !titled
      const outer = nested ? previous : earlier.findLast((match) => match.from === undefined)
      return {
        ...(outer?.relation === undefined ? {} : { relation: outer.relation }),
        ...(nested && previous.from !== undefined ? { from: previous.from } : {}),
      }
    }
  }
  if (relation !== undefined) return { relation }
  const general = relationOfSentence(text, start, lexicon)
  return general === undefined ? {} : { relation: general }
}

/** "… hết hiệu lực", "… được thay thế bởi" right after a citation that ends at `end`. */
export function isRepealed(text: string, end: number, lexicon: CitationLexicon): boolean {
  lexicon.repealed.lastIndex = end
  return lexicon.repealed.test(text)
}

/** Whether the clause in which `start` lies does nothing but name the acts the document rests on ("Căn cứ …;"). */
export function standsInBasis(text: string, start: number, lexicon: CitationLexicon): boolean {
  const head = sentenceBefore(text, start)
  return lexicon.head.some(({ relation, pattern }) => relation === 'basis' && pattern.test(head))
}

function relationBefore(before: string, lexicon: CitationLexicon): Relation | undefined {
  return lexicon.before.find(({ pattern }) => pattern.test(before))?.relation
}

/** Between `end` of an act and `start` of the next lies nothing but a title: no other body comes in after a comma. */
function opensTitle(text: string, end: number, start: number, lexicon: CitationLexicon): boolean {
  if (start - end > LONGEST_TITLE) return false
  lexicon.titleOpener.lastIndex = end
  const opening = lexicon.titleOpener.exec(text)
  if (opening === null || end + opening[0].length > start) return false
  const gap = text.slice(end, start)
  for (const comma of gap.matchAll(/,\s+/gu)) {
    const next = comma.index + comma[0].length
    lexicon.issuerHead.lastIndex = next
    if (/\p{Lu}/u.test(gap[next] ?? '') && lexicon.issuerHead.test(gap)) return false
  }
  return true
}

/** The words at the head of the sentence count for all of it, as long as no comma or "theo" comes between. */
function relationOfSentence(text: string, start: number, lexicon: CitationLexicon): Relation | undefined {
  const sentence = sentenceBefore(text, start)
  const found = lexicon.head.find(({ pattern }) => pattern.test(sentence))?.relation
  if (found === 'basis') return 'basis'
  const plain =
    sentence.length <= 160 && !/,\s|;|:/u.test(sentence) && !/(?:theo|nêu|tại)\s*$/iu.test(sentence)
  const through = /(?:chỉ đạo|giao|yêu cầu|chủ trương)[^,;:]*\s(?:tại|theo)\s*$/iu.test(sentence)
  return found === 'implements' && (plain || through) ? 'implements' : undefined
}

function sentenceBefore(text: string, start: number): string {
  const window = text.slice(Math.max(0, start - SENTENCE_MOST), start)
  let from = 0
  for (const end of window.matchAll(SENTENCE_END)) {
    // a line break ends a sentence only when the next line begins like one
    if (end[0] === '\n' && !/^\s*(?:[-+*•]|\p{Lu}|\d+[.)])/u.test(window.slice(end.index + 1))) continue
    from = end.index + end[0].length
  }
  return window.slice(from)
}
