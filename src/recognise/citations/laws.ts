import type { CitationLexicon } from './lexicon.ts'
import { readActDate, readActYear } from './act-date.ts'

/** A law by its name. Offsets 0-based, end exclusive. */
export interface NamedLaw {
  readonly start: number
  readonly end: number
  /** with the word "Luật", and with the year where no day is named: "Luật Phổ biến, giáo dục pháp luật năm 2012" */
  readonly name: string
  /** the word before the name, in lower case: "bộ luật" */
  readonly word: string
  readonly date?: string
}

const HEAD =
  /(?<![\p{L}\p{M}])(?:Bộ luật|Bộ Luật|Luật|Pháp lệnh|Hiến pháp|BỘ LUẬT|LUẬT|PHÁP LỆNH)(?![\p{L}\p{M}])/gu
const MOST = 200
// A comma inside a name is followed by lower case ("Luật Phòng, chống …"); another law, a body, a mark end it.
const NAME =
  /(?:\s+|,\s+(?=\p{Ll}))(?!số\s*:?\s*\d|ngày(?!\p{L})|năm\s+\d|(?:19|20)\d{2}(?![\p{L}\d]))[\p{L}\p{M}\d-]+/uy
const NUMBER_WORD = /[\s(]*(?:số\s*:?\s*)?$/iu
const CHANGING = /^(?:sửa đổi|bổ sung|SỬA ĐỔI)/u

/**
 * Laws cited by name and date or year ("Luật Phổ biến, giáo dục pháp luật năm 2012"), as they were until 2025
 * (domain.md 5.1). A name with neither is no citation; a time of the sentence ("trong năm 2025") is no date.
 */
export function findNamedLaws(text: string, lexicon: CitationLexicon): NamedLaw[] {
  const laws: NamedLaw[] = []
  let taken = 0
  for (const head of text.matchAll(HEAD)) {
    if (head.index < taken) continue
    const nameEnd = readName(text, head.index + head[0].length, lexicon)
    const name = text.slice(head.index, nameEnd)
    if (name.length > head[0].length || /^Hiến pháp$/u.test(head[0])) {
      if (lexicon.timePreposition.test(name)) continue
      const date = readActDate(text, nameEnd) ?? readActYear(text, nameEnd, true)
      if (date === undefined) continue
      const day = date.date === undefined ? {} : { date: date.date }
      laws.push({
        start: head.index,
        end: date.end,
        name: oneLine(date.date === undefined ? text.slice(head.index, date.end) : name),
        word: head[0].toLowerCase(),
        ...day,
      })
      taken = date.end
    }
  }
  return laws
}

/**
 * Where the name of the law begins whose number (or the word "số" before it) stands at `before`: "Luật Tổ chức
 * Chính phủ số 63/2025/QH15". Undefined when no name leads up to it.
 */
export function lawNameBefore(text: string, before: number, lexicon: CitationLexicon): number | undefined {
  const from = Math.max(0, before - MOST)
  const heads = [...text.slice(from, before).matchAll(HEAD)].map((head) => ({
    start: from + head.index,
    end: from + head.index + head[0].length,
  }))
  const nameEnd = from + text.slice(from, before).search(NUMBER_WORD)
  let start: number | undefined
  for (const head of heads.reverse()) {
    if (start === undefined) {
      if (readName(text, head.end, lexicon) < nameEnd) return undefined
      start = head.start
    } else if (
      CHANGING.test(text.slice(head.end).trimStart().slice(0, 10)) &&
      readName(text, head.end, lexicon) >= nameEnd
    ) {
      start = head.start
    }
  }
  return start
}

function readName(text: string, from: number, lexicon: CitationLexicon): number {
  let end = from
  while (end - from < MOST) {
    NAME.lastIndex = end
    const match = NAME.exec(text)
    if (match === null || /\n\s*\n/u.test(match[0])) break
    const word = end + match[0].search(/[\p{L}\d]/u)
    if (leaves(text, word, end > from, lexicon)) break
    end += match[0].length
  }
  return end
}

const VERB =
  /(?:triển khai|thực hiện|hoàn thành|báo cáo|ban hành|được|đã|có hiệu lực|trước|gửi|theo|và các)(?!\p{L})/uy

/** Lower-case verbs of the sentence end the name; "Luật Thực hiện dân chủ ở cơ sở" has a capital. */
function leaves(text: string, word: number, inside: boolean, lexicon: CitationLexicon): boolean {
  if (!inside) return false
  VERB.lastIndex = word
  if (VERB.test(text)) return true
  lexicon.typeHere.lastIndex = word
  // another law after "và" or "của" may belong to the name of an amending law; any other act does not
  const type = lexicon.typeHere.exec(text)?.[0]
  return type !== undefined && /^\p{Lu}/u.test(type) && !/luật|lệnh/iu.test(type)
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
