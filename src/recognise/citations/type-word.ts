import type { DocumentType } from '../../catalogue/document-types.ts'
import type { CitationLexicon } from './lexicon.ts'

/** What leads up to the number of an act: "khoản 2 Điều 3 Quyết định số ". */
export interface TypeWord {
  /** where the mention begins: 0-based offset */
  readonly start: number
  /** absent when only the word "số" stands there */
  readonly type?: DocumentType
  /** the word may stand before any type's number ("văn bản") */
  readonly loose?: true
  /** nothing but "số" between the type word and the number */
  readonly direct: boolean
  /** the word "số" stands there */
  readonly numbered: boolean
  /** "Quyết định của Thủ tướng Chính phủ số …" */
  readonly issuer?: string
}

const LOOK_BACK = 160
const NUMBER_WORD = /(?<![\p{L}\p{M}])s\s?ố(?:\s+hiệu)?\s*[:.]?\s*$/iu
const DIRECT = /^\s*["“(*]?\s*$/u
const BETWEEN = /^(?:\s+[\p{L}\p{M}&-]+){1,12}\s*$/u
const OF = /^\s+của\s+(?:các\s+)?/iu
const ARTICLE =
  /(?:(?:điểm\s+\p{L}|(?:khoản|điều)\s+\d{1,3}\p{L}?|(?:chương|mục|phụ lục|phần)\s+(?:[IVXL]{1,6}|\d{1,3}|[A-Z]))(?:\s*,\s*|\s+và\s+|\s+)){1,6}(?:của\s+|ban hành kèm theo\s+|kèm theo\s+)?$/iu

/**
 * Reads backwards from the number that begins at `numberStart`, not beyond `floor`: the word "số", the type word
 * before it (with up to a dozen words between them), and the article that is cited.
 */
export function readTypeWord(
  text: string,
  numberStart: number,
  floor: number,
  lexicon: CitationLexicon,
): TypeWord | undefined {
  const from = Math.max(floor, numberStart - LOOK_BACK)
  const before = text.slice(from, numberStart)
  const numberWord = NUMBER_WORD.exec(before)
  const head = numberWord === null ? before : before.slice(0, numberWord.index)
  let last: { index: number; word: string } | undefined
  for (const match of head.matchAll(lexicon.typeWord)) last = { index: match.index, word: match[0] }
  const numbered = numberWord !== null
  if (last !== undefined) {
    const gap = head.slice(last.index + last.word.length)
    const direct = DIRECT.test(gap)
    if (direct || (numbered && BETWEEN.test(gap))) {
      const word = last.word.toLowerCase().replace(/\s+/gu, ' ')
      const type = lexicon.typeOfWord.get(word)
      const start = from + articleStart(head, last.index)
      const issuer = OF.test(gap) ? gap.replace(OF, '').replace(/\s+/gu, ' ').trim() : undefined
      return {
        start,
        direct,
        numbered,
        ...(type === undefined ? {} : { type }),
        ...(lexicon.looseWords.has(word) ? { loose: true as const } : {}),
        ...(issuer === undefined ? {} : { issuer }),
      }
    }
  }
  return numberWord === null ? undefined : { start: from + numberWord.index, direct: false, numbered }
}

/** Where "điểm a khoản 2 Điều 3 " before offset `index` begins; `index` itself without one. */
export function articleStart(text: string, index: number): number {
  const window = Math.max(0, index - 80)
  const article = ARTICLE.exec(text.slice(window, index))
  return article === null ? index : window + article.index
}
