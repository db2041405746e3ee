import type { Catalogue } from '../catalogue/catalogue.ts'
import { findActNumbers, issuerSymbolOf, typeOfSymbol } from './citations/act-number.ts'
import type { ActNumber } from './citations/act-number.ts'

/** The number that a document gives itself ("Số: 157/KH-UBND"). Offsets 0-based, end exclusive, of the number alone. */
export interface DocumentNumber {
  readonly start: number
  readonly end: number
  /** without inner blanks; absent in a draft ("Số: …/KH-UBND") */
  readonly number?: string
  /** true for a draft whose number is still blank */
  readonly blank?: true
  /** code of the type: `KH`, `QĐ`; `CV` for a letter, whose number names no type */
  readonly type?: string
  readonly issuerSymbol?: string
  /** the year inside the number */
  readonly year?: number
}

const NUMBER_WORD = /(?<![\p{L}\p{M}])[Ss]\s?(?:ố|Ố)\s*[:.]?\s*(?=[\d/…._-]|\p{Lu})/gu
const CODE = String.raw`\p{Lu}[\p{L}\d&.]{0,15}`
const BLANK_NUMBER = new RegExp(
  String.raw`[\s.…_]*(?<blank>\/\s?(?<state>${CODE}(?:\s?[-–]\s?${CODE})+)|[-–]\s?(?<party>${CODE}\s?\/\s?${CODE}))`,
  'uy',
)
const BLANKS_ONLY = /^[\s.…_:]*$/u

/**
 * The number of the document whose header (or number line) `text` is: the first one after the word "Số",
 * else the first of the text. A blank draft number is told apart (domain.md 1.3).
 */
export function readDocumentNumber(text: string, catalogue: Catalogue): DocumentNumber | undefined {
  const numbers = findActNumbers(text, catalogue)
  for (const word of text.matchAll(NUMBER_WORD)) {
    const from = word.index + word[0].length
    const act = numbers.find((each) => each.start >= from)
    if (act !== undefined && BLANKS_ONLY.test(text.slice(from, act.start))) return fromAct(act, catalogue)
    BLANK_NUMBER.lastIndex = from
    const blank = BLANK_NUMBER.exec(text)
    if (blank !== null) return fromBlank(blank, catalogue)
  }
  const first = numbers.find((act) => act.shape !== 'old')
  return first === undefined ? undefined : fromAct(first, catalogue)
}

function fromAct(act: ActNumber, catalogue: Catalogue): DocumentNumber {
  return {
    start: act.start,
    end: act.end,
    number: act.number,
    ...described(
      act.shape === 'law' ? undefined : (act.codes[0] ?? ''),
      issuerSymbolOf(act, catalogue),
      catalogue,
    ),
    ...(act.year === undefined ? {} : { year: act.year }),
  }
}

function fromBlank(match: RegExpExecArray, catalogue: Catalogue): DocumentNumber {
  const codes = (match.groups?.['state'] ?? match.groups?.['party'] ?? '')
    .replace(/\s+/gu, '')
    .split(/[-–/]/u)
  const start = match.index + match[0].length - (match.groups?.['blank'] ?? '').length
  const first = codes[0] ?? ''
  const issuer = typeOfSymbol(first, catalogue) === undefined ? first : codes[1]
  return { start, end: match.index + match[0].length, blank: true, ...described(first, issuer, catalogue) }
}

function described(
  symbol: string | undefined,
  issuerSymbol: string | undefined,
  catalogue: Catalogue,
): Pick<DocumentNumber, 'type' | 'issuerSymbol'> {
  const type = symbol === undefined ? undefined : (typeOfSymbol(symbol, catalogue)?.code ?? 'CV')
  return { ...(type === undefined ? {} : { type }), ...(issuerSymbol === undefined ? {} : { issuerSymbol }) }
}

/**
 * The body that an abbreviation in a number names on a day (ISO; absent: at any time). `local` tells that every
 * place has one, so that the name still wants the place. Units of the catalogue answer where the table has none.
 */
export function issuerOfSymbol(
  symbol: string,
  catalogue: Catalogue,
  date?: string,
): { name: string; local: boolean } | undefined {
  const inForce = (record: { from?: string; to?: string }): boolean =>
    date === undefined || ((record.from ?? date) <= date && date <= (record.to ?? date))
  const issuer = catalogue.issuerSymbols.find((each) => each.symbol === symbol && inForce(each))
  if (issuer !== undefined) return { name: issuer.name, local: issuer.local === true }
  const names = new Map(
    catalogue.units
      .filter((unit) => unit.symbols?.includes(symbol) === true && inForce(unit))
      .map((unit) => [unit.name, unit.level !== 'central']),
  )
  const [only] = names
  return names.size === 1 && only !== undefined ? { name: only[0], local: only[1] } : undefined
}
