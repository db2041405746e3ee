import type { Catalogue } from '../catalogue/catalogue.ts'
import { spansOf, type PlacedText } from '../document/placed-text.ts'
import { findCitations } from '../recognise/citations/find.ts'
import type { CitationMatch } from '../recognise/citations/citation.ts'
import { foldKey } from '../recognise/folding.ts'
import { findIssuing, weightOf, type Issuing } from '../recognise/reports/issuing.ts'
import { anyOf } from '../recognise/reports/phrases.ts'
import { findUnits } from '../recognise/units/find.ts'
import { isoDay } from './article.ts'
import type { Header, Placed } from './plan-document.ts'

interface Told {
  readonly issuing: Issuing
  readonly text: PlacedText
  readonly citations: readonly CitationMatch[]
}

/**
 * The header of the document that an article reports, from the words that tell of its issuing: number, type, day,
 * issuer, and the title where it plainly ends. `texts` are the paragraphs of the article, headline last;
 * `published` is the article's own day, which gives a day without a year its year.
 */
export function readReportedAct(
  texts: readonly PlacedText[],
  published: string | undefined,
  catalogue: Catalogue,
): Header {
  const told = texts.flatMap((text): Told[] => {
    const citations = findCitations(text.text, catalogue)
    return findIssuing(text.text, citations, catalogue)
      .filter(
        (issuing) => issuing.citation !== undefined || issuing.when === 'recent' || issuing.when === 'dated',
      )
      .map((issuing) => ({ issuing, text, citations }))
  })
  const relays = relayedTypes(texts, catalogue)
  const weigh = ({ issuing }: Told): number =>
    weightOf(issuing, catalogue) + (relays.has(issuing.type) ? 2 : 0)
  const best = told.reduce<Told | undefined>(
    (chosen, each) => (chosen === undefined || weigh(each) > weigh(chosen) ? each : chosen),
    undefined,
  )
  if (best === undefined) return {}
  const number = best.issuing.citation?.number
  const same = number === undefined ? [best] : mentionsOf(number, texts, told, catalogue)
  const issuer = first(same, (each) => issuerOf(each, catalogue))
  const date = first(same, dateOf) ?? first(same, (each) => dateWithoutYear(each, published))
  const title = first(same, titleOf)
  return {
    ...(number !== undefined &&
      best.issuing.citation !== undefined && {
        number: placed(best.text, number, best.issuing.citation.start, best.issuing.citation.end),
      }),
    type: { value: best.issuing.type, spans: typeSpans(best) },
    ...(title && { title }),
    ...(issuer && { issuer }),
    ...(date && { date }),
  }
}

function first<T>(told: readonly Told[], read: (each: Told) => T | undefined): T | undefined {
  for (const each of told) {
    const found = read(each)
    if (found !== undefined) return found
  }
  return undefined
}

/** Types that the article goes on about: "Theo Kế hoạch, …", "Chỉ thị nêu rõ …". */
function relayedTypes(texts: readonly PlacedText[], catalogue: Catalogue): Set<string> {
  const names = new Map(catalogue.documentTypes.map(({ name, code }) => [name.toLowerCase(), code]))
  const pattern = new RegExp(
    `(?:^|[.!?…]\\s+)(?:(?:theo|tại|trong|mục tiêu của)\\s+)?(${anyOf([...names.keys()])})(?:\\s+này|\\s+trên)?(?:,|\\s+(?:${anyOf(catalogue.reportWords.states)}))`,
    'giu',
  )
  return new Set(
    texts.flatMap(({ text }) =>
      [...text.matchAll(pattern)].flatMap((match) => names.get((match[1] ?? '').toLowerCase()) ?? []),
    ),
  )
}

/** Every mention of the act, those that tell of its issuing first. */
function mentionsOf(
  number: string,
  texts: readonly PlacedText[],
  told: readonly Told[],
  catalogue: Catalogue,
): Told[] {
  const key = foldKey(number)
  const isSame = (citation: CitationMatch | undefined): boolean =>
    citation?.number !== undefined && foldKey(citation.number) === key
  const others = texts.flatMap((text): Told[] => {
    const citations = findCitations(text.text, catalogue)
    return citations.filter(isSame).map((citation) => ({
      issuing: {
        start: citation.start,
        end: citation.end,
        typeStart: citation.start,
        type: citation.type ?? '',
        citation,
        voice: 'relayed',
      },
      text,
      citations,
    }))
  })
  return [...told.filter(({ issuing }) => isSame(issuing.citation)), ...others]
}

function placed(text: PlacedText, value: string, start: number, end: number): Placed<string> {
  const at = text.text.slice(start, end).indexOf(value)
  return {
    value,
    spans: at < 0 ? spansOf(text, start, end) : spansOf(text, start + at, start + at + value.length),
  }
}

/** The word of the type: before the number, or the last of the words that tell of the issuing. */
function typeSpans({ issuing, text }: Told): Placed<string>['spans'] {
  const { citation } = issuing
  if (citation?.number === undefined) return spansOf(text, issuing.typeStart, issuing.end)
  const before = text.text.slice(citation.start, text.text.indexOf(citation.number, citation.start))
  return spansOf(text, citation.start, citation.start + before.replace(/[\s:]*(?:số)?[\s:]*$/iu, '').length)
}

/** A person named between the body and the verb: "Phó Chủ tịch UBND tỉnh [Trần Văn A] vừa ký …". */
const PERSON =
  /^[\s,–-]*(?:(?:đồng chí|ông|bà)\s+)?(?:\p{Lu}[\p{L}\p{M}]*\s*){0,5}[\s,–-]*(?:(?:đã|cũng|chính thức|vừa|mới|mới đây)\s*,?\s*)*$/u

function issuerOf({ issuing, text }: Told, catalogue: Catalogue): Placed<string> | undefined {
  const { citation, voice } = issuing
  if (voice === 'issued') {
    const from = Math.max(0, issuing.start - 220)
    const before = findUnits(text.text.slice(from, issuing.start), catalogue)
    const unit = before.findLast((each) => PERSON.test(text.text.slice(from + each.end, issuing.start)))
    if (unit !== undefined) {
      const name = withoutPerson(unit.name, unit.name.length < unit.end - unit.start, catalogue)
      const at = text.text.indexOf(name, from + unit.start)
      return { value: name, spans: spansOf(text, at, at + name.length) }
    }
  }
  if (voice === 'passive' && issuing.byStart !== undefined && issuing.byEnd !== undefined) {
    const unit = findUnits(text.text.slice(issuing.byStart, issuing.byEnd), catalogue)[0]
    if (unit !== undefined)
      return {
        value: unit.name,
        spans: spansOf(text, issuing.byStart + unit.start, issuing.byStart + unit.end),
      }
  }
  return citation?.issuer === undefined
    ? undefined
    : placed(text, citation.issuer, citation.start, citation.end)
}

const PERSON_NAME = /^(?:\s+\p{Lu}[\p{L}\p{M}]*){2,5}$/u

/**
 * "Phó Chủ tịch UBND tỉnh Vĩnh Long Lê Văn Mẫu": where a person stands for the body, the words after the name of a
 * province are the person's.
 */
function withoutPerson(name: string, titled: boolean, catalogue: Catalogue): string {
  const office = /^(?:Thủ tướng|Phó Thủ tướng|Chủ tịch)\s+(?:Chính phủ|Quốc hội|nước)/u.exec(name)?.[0]
  if (office !== undefined && PERSON_NAME.test(name.slice(office.length))) return office
  const place = /(?:tỉnh|thành phố|TP\.?)\s+(?=\p{Lu})/u.exec(name)
  if (!titled || place === null) return name
  const from = place.index + place[0].length
  const known = catalogue.provinces
    .flatMap((province) => [province.name, ...(province.names ?? [])])
    .filter((each) =>
      new RegExp(`^${each.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?!\\p{L})`, 'u').test(name.slice(from)),
    )
    .sort((a, b) => b.length - a.length)[0]
  const rest = known === undefined ? '' : name.slice(from + known.length)
  return known !== undefined && PERSON_NAME.test(rest) ? name.slice(0, from + known.length) : name
}

const DAYS =
  /(?<![\d/.-])(\d{1,2})\s*(?:[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}))?|tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?)(?![\d/])/giu

function dateOf({ issuing, text }: Told): Placed<string> | undefined {
  const { citation } = issuing
  if (citation?.date !== undefined)
    return { value: citation.date, spans: spansOf(text, citation.start, citation.end) }
  const day = dayBefore(issuing, text.text)
  if (day?.year === undefined) return undefined
  const iso = isoDay(day.year, day.month, day.day)
  return iso === undefined ? undefined : { value: iso, spans: spansOf(text, day.start, day.end) }
}

/** "Ngày 24/12, UBND tỉnh … ban hành": the last such day that is not after the article's own. */
function dateWithoutYear({ issuing, text }: Told, published: string | undefined): Placed<string> | undefined {
  const day = dayBefore(issuing, text.text)
  if (day === undefined || day.year !== undefined || published === undefined) return undefined
  const year = Number(published.slice(0, 4))
  for (const candidate of [year, year - 1]) {
    const iso = isoDay(String(candidate), day.month, day.day)
    if (iso !== undefined && iso <= published)
      return { value: iso, spans: spansOf(text, day.start, day.end), basis: 'document-year' }
  }
  return undefined
}

interface Day {
  readonly start: number
  readonly end: number
  readonly day: string
  readonly month: string
  readonly year?: string
}

/** The last day named in the sentence before the issuing, with nothing but the issuer between them. */
function dayBefore(issuing: Issuing, text: string): Day | undefined {
  if (issuing.voice !== 'issued') return undefined
  const head = text.slice(0, issuing.start)
  const sentence = Math.max(0, ...[...head.matchAll(/[.!?…;]\s+(?=\p{Lu})/gu)].map((mark) => mark.index + 1))
  const match = [...head.slice(sentence).matchAll(DAYS)].at(-1)
  if (match === null || match === undefined) return undefined
  const start = sentence + match.index
  const end = start + match[0].length
  if (!/(?:^|[\s(])(?:ngày\s+)$|^\s*$|[(,]\s*$/iu.test(head.slice(Math.max(sentence, start - 8), start)))
    return undefined
  if (head.length - end > 160 || !/^\s*[,)]/u.test(head.slice(end)) || /\d{2}/u.test(head.slice(end)))
    return undefined
  const year = match[3] ?? match[5]
  return {
    start,
    end,
    day: match[1] ?? '',
    month: match[2] ?? match[4] ?? '',
    ...(year !== undefined && { year }),
  }
}

const ABOUT = /^[\s,]*(?:(?:về việc|về|v\/v)\s+|(?=triển khai|thực hiện|phát triển|tổ chức|tăng cường))/iu
/** Words by which a sentence leaves the title: what the reporter adds. */
const LEAVES =
  /,\s*(?:nhằm|trong đó|yêu cầu|theo đó|với|thực hiện|giao|đồng thời|qua đó|để|căn cứ|cụ thể|hướng|góp phần|tập trung|do)(?!\p{L})/iu

/** The title, where the sentence says nothing after it. */
function titleOf({ issuing, text }: Told): Placed<string> | undefined {
  const { citation } = issuing
  if (citation?.number === undefined) return undefined
  const at = text.text.indexOf(citation.number, citation.start)
  if (at < 0) return undefined
  let from = at + citation.number.length
  const day =
    /^[\s,]*(?:(?:ký\s+)?ngày\s+)?\d{1,2}(?:\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/iu.exec(
      text.text.slice(from),
    )
  from += day?.[0].length ?? 0
  const about = ABOUT.exec(text.text.slice(from))
  if (about === null) return undefined
  from += about[0].length
  const end = /\.(?=\s|$)|[;:!?\n]/u.exec(text.text.slice(from))?.index ?? text.text.length - from
  const title = text.text.slice(from, from + end).trim()
  if (title.length < 10 || title.length > 400 || LEAVES.test(title)) return undefined
  return { value: title, spans: spansOf(text, from, from + end) }
}
