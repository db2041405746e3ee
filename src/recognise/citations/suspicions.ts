import type { CitationMatch } from './citation.ts'
import { actKey } from './merge.ts'

/** Something odd about a citation: reported, never corrected (domain.md 5.3). `index` is its place in the list given. */
export type CitationSuspicion =
  /** "Kết luận số 127-KH/TU": the word says one type, the number another */
  | { readonly kind: 'type-word'; readonly index: number; readonly word: string; readonly type: string }
  /** "22/2016/TT-BTTTT ngày 19/10/2012": the year in the number is not the date's */
  | { readonly kind: 'year'; readonly index: number; readonly year: number; readonly date: string }
  /** "72/NĐ-CP": this type always has its year in the number */
  | { readonly kind: 'no-year'; readonly index: number }
  /** "112/2021/QĐ-TTg" beside "112/QĐ-TTg" */
  | { readonly kind: 'with-and-without-year'; readonly index: number; readonly other: number }
  /** the act is dated after the document that cites it */
  | {
      readonly kind: 'later-than-document'
      readonly index: number
      readonly date: string
      readonly documentDate: string
    }
  /** one act with two days */
  | {
      readonly kind: 'two-dates'
      readonly index: number
      readonly other: number
      readonly dates: readonly [string, string]
    }
  /** "1090/QĐ-TTg" and "1909/QĐ-TTg": one slip of the keys apart, on the same day or one without a day */
  | { readonly kind: 'near-identical'; readonly index: number; readonly other: number }

type Cited = Pick<CitationMatch, 'number' | 'type' | 'typeWord' | 'date' | 'title'>

/** Types of acts whose numbers have held their year since the law on legal documents of 1996. */
const YEAR_IN_NUMBER: ReadonlySet<string> = new Set(['NĐ', 'TTLT'])
const YEAR = /\/((?:19|20)\d{2})\//u

/**
 * What is odd about the citations of one document, in their order. Takes single mentions (with all their days) or
 * merged ones; `document` is the citing document.
 */
export function suspicions(
  citations: readonly Cited[],
  document: { readonly date?: string; readonly number?: string } = {},
): CitationSuspicion[] {
  const found: CitationSuspicion[] = []
  const firstOf = new Map<string, number>()
  const dates = new Map<string, { index: number; date: string }>()
  for (const [index, citation] of citations.entries()) {
    const { number, type, typeWord, date } = citation
    if (typeWord !== undefined && type !== undefined)
      found.push({ kind: 'type-word', index, word: typeWord, type })
    if (date !== undefined && document.date !== undefined && date > document.date) {
      found.push({ kind: 'later-than-document', index, date, documentDate: document.date })
    }
    const year = number === undefined ? undefined : yearOf(number)
    const key = actKey(citation)
    const before = dates.get(key)
    if (
      date !== undefined &&
      before !== undefined &&
      before.date !== date &&
      sameYear(before.date, date, year)
    ) {
      found.push({ kind: 'two-dates', index, other: before.index, dates: [before.date, date] })
    }
    if (date !== undefined && before === undefined) dates.set(key, { index, date })
    if (number === undefined) continue
    if (year !== undefined && date !== undefined && Number(date.slice(0, 4)) !== year) {
      found.push({ kind: 'year', index, year, date })
    }
    if (year === undefined && type !== undefined && YEAR_IN_NUMBER.has(type) && (date ?? '9') >= '1997') {
      found.push({ kind: 'no-year', index })
    }
    if (!firstOf.has(key)) firstOf.set(key, index)
  }
  found.push(...lookAlikes(citations, [...firstOf.values()]))
  return found.sort((a, b) => a.index - b.index)
}

/** The year inside a number. */
function yearOf(number: string): number | undefined {
  const year = YEAR.exec(number)?.[1]
  return year === undefined ? undefined : Number(year)
}

function sameYear(one: string, other: string, year: number | undefined): boolean {
  return year !== undefined || one.slice(0, 4) === other.slice(0, 4)
}

/** Different numbers that one slip of the keys apart could be the same act. Compared within one symbol only. */
function lookAlikes(citations: readonly Cited[], indexes: readonly number[]): CitationSuspicion[] {
  const found: CitationSuspicion[] = []
  const bySymbol = new Map<string, number[]>()
  for (const index of indexes) {
    const parts = partsOf(citations[index]?.number ?? '')
    if (parts === undefined) continue
    const earlier = bySymbol.get(parts.symbol) ?? []
    for (const other of earlier) {
      const kind = likeness(citations[other], citations[index])
      if (kind !== undefined) found.push({ kind, index, other })
    }
    bySymbol.set(parts.symbol, [...earlier, index])
  }
  return found
}

function likeness(
  one: Cited | undefined,
  other: Cited | undefined,
): 'near-identical' | 'with-and-without-year' | undefined {
  const a = partsOf(one?.number ?? '')
  const b = partsOf(other?.number ?? '')
  if (a === undefined || b === undefined) return undefined
  const sameDay = one?.date !== undefined && one.date === other?.date
  if (a.serial === b.serial) {
    if ((a.year === undefined) === (b.year === undefined)) return undefined
    const day = one?.date ?? other?.date
    const year = a.year ?? b.year
    return sameDay || day === undefined || day.startsWith(year ?? '') ? 'with-and-without-year' : undefined
  }
  if (a.year !== b.year) return undefined
  const sameTitle = one?.title !== undefined && one.title.toLowerCase() === other?.title?.toLowerCase()
  const dated = one?.date !== undefined && other?.date !== undefined
  if (dated && !sameDay) return undefined
  return isSlip(a.serial, b.serial, dated || sameTitle) ? 'near-identical' : undefined
}

function partsOf(number: string): { serial: string; year?: string; symbol: string } | undefined {
  const match = /^(?<serial>[\d.]+\p{Ll}?)[/-](?:(?<year>(?:19|20)\d{2})\/)?(?<symbol>.+)$/u.exec(number)
  if (match?.groups === undefined) return undefined
  const { serial = '', year, symbol = '' } = match.groups
  return { serial, symbol: symbol.toUpperCase(), ...(year === undefined ? {} : { year }) }
}

/** Two neighbouring digits swapped, or the same digits in another order ("1090", "1909"); with the same day or title, one digit changed. */
function isSlip(a: string, b: string, close: boolean): boolean {
  if (a.length !== b.length || a.length < 3) return false
  const different = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]))
  const [first, second] = different
  if (different.length === 1) return close
  if (a.length >= 4 && a[0] === b[0] && digitsOf(a) === digitsOf(b)) return true
  if (different.length !== 2 || first === undefined || second === undefined || second - first !== 1)
    return false
  return a[first] === b[second] && a[second] === b[first]
}

function digitsOf(serial: string): string {
  return [...new Set(serial)].sort().join('')
}
