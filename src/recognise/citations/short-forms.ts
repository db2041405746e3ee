import type { CitationMatch } from './citation.ts'
import { readActDate } from './act-date.ts'
import { readIssuer } from './issuer.ts'
import type { CitationLexicon } from './lexicon.ts'
import { articleStart } from './type-word.ts'

/** A short name that the document gives an act: "(sau đây gọi tắt là Quyết định số 1132)". */
export interface ShortForm {
  readonly words: string
  readonly number?: string
  readonly type?: string
  readonly title?: string
}

/** A mention by short form, with the data of the act it stands for. */
export interface ShortMention {
  readonly start: number
  readonly end: number
  readonly number?: string
  readonly type?: string
  readonly title?: string
}

interface Known {
  readonly start: number
  readonly end: number
  readonly number?: string
  readonly type?: string
  readonly title?: string
}

const DEFINITION =
  /\s{0,3}[(,]\s{0,2}(?:sau đây\s+)?(?:được\s+)?(?:gọi|viết|gọi chung)\s*(?:tắt\s*)?là\s*:?\s*["“]?(?<words>[^()"”;:\n]{2,80}?)["”]?\s{0,2}[),.]/iuy
/** Types of acts whose numbers hold their year. */
const YEAR_IN_NUMBER: ReadonlySet<string> = new Set(['NĐ', 'TT', 'TTLT', 'Luật', 'PL'])
const BARE_NUMBER =
  /\s+(?:số\s+)?(?<serial>\d{1,4}\p{Ll}?(?:\/(?:19|20)\d{2}(?!\d))?)(?![\p{L}\d]|\s?[/–-]\s?[\p{Lu}\d]|[.,]\d|\s?%)/uy

/** The short forms that stand in brackets right after the citations `matches` of `text`. */
export function defineShortForms(text: string, matches: readonly CitationMatch[]): ShortForm[] {
  const forms: ShortForm[] = []
  for (const match of matches) {
    DEFINITION.lastIndex = match.end
    const words = DEFINITION.exec(text)?.groups?.['words']?.replace(/\s+/gu, ' ').trim()
    if (words === undefined || words === '') continue
    forms.push({ words, ...identityOf(match) })
  }
  return forms
}

/**
 * Mentions without a full number: the short forms a document has defined, and a type word with the bare serial
 * number ("Quyết định số 1132", "Nghị định 30/2020") of exactly one act known to the document. A bare number nobody
 * knows is a mention only with its year, date or issuer, and then keeps the number as written.
 */
export function findShortForms(
  text: string,
  known: readonly Known[],
  shortForms: readonly ShortForm[],
  lexicon: CitationLexicon,
): ShortMention[] {
  const found: ShortMention[] = []
  for (const form of shortForms) {
    // "Chương trình" alone may be any programme; after "khoản 2 Điều 5" a bare "Luật" is the one defined
    const bare = lexicon.typeOfWord.has(form.words.toLowerCase())
    for (const at of placesOf(text, form.words)) {
      const start = articleStart(text, at)
      if (!bare || start < at) found.push({ start, end: at + form.words.length, ...identityOf(form) })
    }
  }
  const bySerial = numbersBySerial([...known, ...shortForms])
  for (const word of text.matchAll(lexicon.typeWord)) {
    const end = word.index + word[0].length
    BARE_NUMBER.lastIndex = end
    const bare = BARE_NUMBER.exec(text)
    if (bare === null || !/^\p{Lu}/u.test(word[0])) continue
    const serial = bare.groups?.['serial'] ?? ''
    const type = lexicon.typeOfWord.get(word[0].toLowerCase().replace(/\s+/gu, ' '))?.code
    if (type === undefined) continue
    const numbers = bySerial.get(`${type} ${serial}`) ?? new Set<string>()
    const [only] = numbers
    const start = articleStart(text, word.index)
    const numberEnd = end + bare[0].length
    if (numbers.size === 1 && only !== undefined) found.push({ start, end: numberEnd, number: only, type })
    else if (isPlain(bare[0], type, text, numberEnd, lexicon)) {
      found.push({ start, end: numberEnd, number: serial, type })
    }
  }
  return found
}

/** Full numbers of the known acts by type and serial number: `QĐ 1132` → `1132/QĐ-TTg`. */
function numbersBySerial(
  acts: readonly { readonly number?: string; readonly type?: string }[],
): Map<string, Set<string>> {
  const bySerial = new Map<string, Set<string>>()
  for (const { number, type } of acts) {
    if (number === undefined || type === undefined) continue
    const serial = serialOf(number)
    const year = /^\/\d{4}(?=\/)/u.exec(number.slice(serial.length))?.[0]
    for (const short of year === undefined ? [serial] : [serial, `${serial}${year}`]) {
      const key = `${type} ${short}`
      bySerial.set(key, (bySerial.get(key) ?? new Set()).add(number))
    }
  }
  return bySerial
}

/**
 * Whether a bare number is an act all the same: "Nghị định 30/2020", a type whose numbers hold their year; "Kết luận
 * số 57 ngày …" or "… của Bộ Chính trị".
 */
function isPlain(bare: string, type: string, text: string, from: number, lexicon: CitationLexicon): boolean {
  if (bare.includes('/')) return YEAR_IN_NUMBER.has(type)
  if (!/số/iu.test(bare)) return false
  return (
    readActDate(text, from) !== undefined || readIssuer(text, from, text.length, lexicon)?.name !== undefined
  )
}

/** Places where the words stand by themselves; a bare type name only where no name or number of another act follows. */
function* placesOf(text: string, words: string): Generator<number> {
  const single = !/[\s\d]/u.test(words)
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const before = text[at - 1] ?? ' '
    const after = text.slice(at + words.length, at + words.length + 12)
    if (/[\p{L}\p{M}\d]/u.test(before) || /^[\p{L}\p{M}\d]|^[/-]\p{Lu}/u.test(after)) continue
    if (/(?:là|:)\s*["“]?$/iu.test(text.slice(Math.max(0, at - 6), at))) continue
    if (single && /^\s+(?:\p{Lu}|\d|số\s|sửa đổi)/u.test(after)) continue
    yield at
  }
}

function identityOf(act: Omit<Known, 'start' | 'end'>): Omit<ShortMention, 'start' | 'end'> {
  return {
    ...(act.number === undefined ? {} : { number: act.number }),
    ...(act.type === undefined ? {} : { type: act.type }),
    ...(act.title === undefined || act.number !== undefined ? {} : { title: act.title }),
  }
}

function serialOf(number: string): string {
  return /^[\d.]+\p{Ll}?/u.exec(number)?.[0] ?? ''
}
