import type { Catalogue } from '../catalogue/catalogue.ts'
import { readDocumentNumber } from '../recognise/document-number.ts'
import { sliceText, spansOf } from '../document/placed-text.ts'
import type { Header, Paragraph, Placed, Signature } from './plan-document.ts'

/**
 * Who issued the document when its header is lost (domain.md 1.2): the sentence "… ban hành Kế hoạch" of the
 * opening, else the body in the signature with the place, else the number's symbol with the place. Each says
 * what it rests on.
 */
export function findIssuer(
  header: Header,
  opening: readonly Paragraph[],
  signature: Signature | undefined,
  catalogue: Catalogue,
): Placed<string> | undefined {
  return fromOpening(opening) ?? fromSignature(header, signature) ?? fromSymbol(header, catalogue)
}

const ISSUES =
  /(?:^|[;.,:]\s+)(?<issuer>(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Sở|Bộ|Ban|Phòng|Trung tâm|Trường|Văn phòng|Công an|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Huyện ủy|Huyện uỷ|Đảng ủy|Đảng uỷ|Thường trực|Chi cục|Cục|Tổng cục|Viện|Hội|Đoàn|Công ty|Bệnh viện|Thủ tướng|Chính phủ|Ủy ban|Liên đoàn|Thanh tra|Chủ tịch)(?:\s+[^\s;.:]+?){0,14}?),?\s+(?:(?:đã|vừa|mới|sẽ)\s+)?(?:ký\s+)?(?:xây dựng và ban hành|ban hành|xây dựng|đề ra|lập)\s+(?:Kế hoạch|Chương trình|Đề án|Phương án|Chỉ thị|Hướng dẫn|kế hoạch|chương trình)/u

function fromOpening(opening: readonly Paragraph[]): Placed<string> | undefined {
  for (const paragraph of opening) {
    const match = ISSUES.exec(paragraph.text.text)
    const issuer = match?.groups?.['issuer']
    if (match === null || issuer === undefined || / (?:của|về|ngày|số) /u.test(issuer)) continue
    const start = match.index + match[0].indexOf(issuer)
    return {
      value: issuer,
      spans: spansOf(sliceText(paragraph.text, start, start + issuer.length)),
      basis: 'opening',
    }
  }
  return undefined
}

function fromSignature(header: Header, signature: Signature | undefined): Placed<string> | undefined {
  const body = signature?.authority
    .find((line) => /^(?:TM\.?|T\/M)/iu.test(line))
    ?.replace(/^(?:TM\.?|T\/M)\s*/iu, '')
  if (body === undefined || body === '') return undefined
  const place = header.place?.value
  const whole = place !== undefined && body.endsWith('NHÂN DÂN') ? `${body} ${place.toUpperCase()}` : body
  return { value: whole, spans: [], basis: 'signature' }
}

function fromSymbol(header: Header, catalogue: Catalogue): Placed<string> | undefined {
  const number = header.number
  if (number === undefined) return undefined
  const symbol = readDocumentNumber(number.value, catalogue)?.issuerSymbol
  const known = catalogue.issuerSymbols.find((entry) => entry.symbol === symbol)
  if (known === undefined) return undefined
  if (known.local !== true) return { value: known.name, spans: number.spans, basis: 'symbol' }
  const place = header.place
  return place === undefined
    ? undefined
    : { value: `${known.name} ${place.value}`, spans: [...number.spans, ...place.spans], basis: 'symbol' }
}

/**
 * A name printed in capitals, in sentence case: as the document itself writes it elsewhere, else in small
 * letters with capitals after words of level ("TỈNH GIA LAI" → "tỉnh Gia Lai") and at the beginning.
 * @param running the document's running text, to look the name up in
 */
export function sentenceCase(name: string, running: string, catalogue: Catalogue): string {
  return inSentenceCase(name, running, catalogue)
    .split(' ')
    .map((word) => (isAbbreviation(word, catalogue) ? word.toUpperCase() : word))
    .join(' ')
}

/** "UBND"; not "CA" and "TƯ", which are words of the language too. */
const isAbbreviation = (word: string, catalogue: Catalogue): boolean =>
  NO_SYLLABLE.test(word) &&
  catalogue.unitWords.abbreviations.some(({ short }) => short === word.toUpperCase())

const NO_SYLLABLE = /[^aeiouyăâêôơư]{2}$(?<!ng|nh|ch)/iu

function inSentenceCase(name: string, running: string, catalogue: Catalogue): string {
  if (/\p{Ll}/u.test(name)) return name
  const found = lookUp(name, running)
  if (found !== undefined) return found
  const lower = name.toLowerCase()
  const known = longestUnit(lower, catalogue)
  const tail = lower.slice(known.length).trim()
  const words = tail.split(' ').filter((word) => word !== '')
  const place = words.findIndex((_, index) => levelAt(words, index, catalogue))
  const rest = words.map((word, index) =>
    place >= 0 && index > place && !levelAt(words, index, catalogue) ? capitalised(word) : word,
  )
  const named = place < 0 ? properName(words, running) : 0
  if (named > 0)
    return capitalised(
      [known, ...words.slice(0, -named), ...words.slice(-named).map(capitalised)].join(' ').trim(),
    )
  // without a word of level, only the first word after the head is a name's ("Đoàn Kiểm tra")
  // the catalogue's name may hold the word of level itself: "Ủy ban nhân dân tỉnh" | "Gia Lai"
  const knownWords = known.split(' ')
  if (place < 0 && levelAt(knownWords, knownWords.length - 1, catalogue))
    return capitalised([known, ...words.map(capitalised)].join(' '))
  if (place < 0 && known !== '' && rest[0] !== undefined) rest[0] = capitalised(rest[0])
  return capitalised([known, ...rest].filter((part) => part !== '').join(' '))
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
/** Whether the word at an index is a word of level ("tỉnh", "thành phố"), or a part of one; the place's name follows. */
function levelAt(words: readonly string[], at: number, catalogue: Catalogue): boolean {
  return catalogue.unitWords.levels.some(({ word, minor, never }) => {
    const level = word.split(' ')
    return level.some((_, offset) => {
      const start = at - offset
      const after = words.slice(start + level.length).join(' ')
      return (
        minor !== true &&
        start >= 0 &&
        words.slice(start, start + level.length).join(' ') === word &&
        !never?.some((other) => after === other || after.startsWith(`${other} `))
      )
    })
  })
}

/** How many of the last words the running text writes as a proper name, every word with a capital. */
function properName(words: readonly string[], running: string): number {
  for (let count = Math.min(4, words.length); count > 1; count -= 1) {
    const found = lookUp(words.slice(-count).join(' '), running)
    if (found?.split(' ').every((word) => /^\p{Lu}/u.test(word)) === true) return count
  }
  return 0
}

/** The same words in mixed case somewhere in the running text. */
function lookUp(name: string, running: string): string | undefined {
  const wanted = name.toLowerCase()
  const lower = running.toLowerCase()
  if (lower.length !== running.length) return undefined
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const piece = running.slice(at, at + name.length)
    const ends =
      !/[\p{L}\p{N}]/u.test(running.charAt(at + name.length)) && !/[\p{L}\p{N}]/u.test(running.charAt(at - 1))
    if (ends && /\p{Ll}/u.test(piece) && /^\p{Lu}/u.test(piece)) return piece
  }
  return undefined
}

/** The longest official name of the catalogue that a lower-case text begins with, in its own spelling. */
function longestUnit(lower: string, catalogue: Catalogue): string {
  let best = ''
  for (const unit of catalogue.units) {
    for (const name of [unit.name, ...(unit.names ?? [])]) {
      if (
        name.length > best.length &&
        (lower === name.toLowerCase() || lower.startsWith(`${name.toLowerCase()} `))
      )
        best = name
    }
  }
  return best
}

/** "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH" as offices write them in running text: "KT. Chủ tịch", "Phó Chủ tịch" (DESIGN section 4). */
export function signatureCase(text: string, running: string, catalogue: Catalogue): string {
  const prefix = /^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\.?\s+/u.exec(text)?.[0] ?? ''
  const rest = text.slice(prefix.length)
  if (/\p{Ll}/u.test(rest)) return text
  const lower = rest.toLowerCase()
  const titles = [...catalogue.personTitles.titles].sort((a, b) => b.length - a.length)
  const title = titles.find(
    (each) => lower === each.toLowerCase() || lower.startsWith(`${each.toLowerCase()} `),
  )
  if (title === undefined) return `${prefix}${sentenceCase(rest, running, catalogue)}`
  const after = rest.slice(title.length).trim()
  const office = capitalised(title)
  return after === '' ? `${prefix}${office}` : `${prefix}${office} ${sentenceCase(after, running, catalogue)}`
}
