import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { DocumentType } from '../../catalogue/document-types.ts'

/** The number of an act as it stands in a text (domain.md 1.3). Offsets 0-based, end exclusive. */
export interface ActNumber {
  readonly start: number
  readonly end: number
  /** without inner blanks, dashes as hyphens: `157/KH-UBND` */
  readonly number: string
  /** state `157/KH-UBND`, Party `184-KH/TU`, law `63/2025/QH15`, old `36/CP` or `73-CP` */
  readonly shape: 'state' | 'party' | 'law' | 'old'
  /** the digits in front, with a letter or decimal part: `30c`, `66.25` */
  readonly serial: string
  /** the year inside the number */
  readonly year?: number
  /** the abbreviations, in order: `KH`, `UBND` */
  readonly codes: readonly string[]
  /** blanks on both sides of its hyphen: a dash between two phrases looks the same */
  readonly loose: boolean
}

// "số157/KH-UBND": only the word for number may be glued to the figure
const SERIAL = String.raw`(?:(?<=[Ss][ốỐ])|(?<![\p{L}\p{M}\d]|\d[.,/]|[-–/]))(?<serial>\d{1,5}(?:\.\d{1,3})?\p{Ll}?)`
// Lower case only in pieces of one or two letters (TTg, CTr, QyĐ): a glued word ("UBNDngày") is no part of a code.
const CODE = String.raw`\p{Lu}(?:[\p{Lu}\d]|[a-z]{1,2}(?!\p{Ll})|[.&]\p{Lu}){0,15}`
const END = String.raw`(?:(?!\p{L}|\d)|(?=ngày|của|về))`
const YEAR = String.raw`(?:19|20)\d{2}`
const ACT_NUMBER = new RegExp(
  SERIAL +
    '(?:' +
    String.raw`\s{0,2}\/\s{0,2}(?:(?<year>${YEAR})\s{0,2}\/\s{0,2})?(?<state>${CODE}(?:\s{0,2}[-–]\s{0,2}${CODE})?(?:\s?[-–]${CODE}|[-–]\s${CODE}){0,3})${END}` +
    '|' +
    String.raw`(?:\s{0,2}[-–]\s{0,2}|\s(?=\p{Lu}{2}))(?<type>${CODE})(?:\s?\/\s?(?:(?<partyYear>${YEAR})\s?\/\s?)?(?<organ>${CODE}(?:[-–]${CODE}){0,2}))?${END}` +
    ')',
  'gu',
)
/** A figure before a stroke, a dash or capitals: most texts hold none, and looking for it is cheap. */
const MAY_HOLD = /\d\p{Ll}?(?:\s{0,2}[/–-]|\s\p{Lu}{2})/u
const LAW_CODE = /^(?:UBTV)?QH(?:\d{1,2}|K\d|[IVX]+)?$/u
const TWO_SIDED = /\s[-–]\s/u

/** Every act number of a text, in order. Shape alone decides; whether it is a citation, its surroundings tell. */
export function findActNumbers(text: string, catalogue: Catalogue): ActNumber[] {
  if (!MAY_HOLD.test(text)) return []
  const found: ActNumber[] = []
  for (const match of text.matchAll(ACT_NUMBER)) {
    const groups = match.groups ?? {}
    const serial = groups['serial'] ?? ''
    const start = match.index
    const end = start + match[0].length
    const number = compact(match[0])
    const loose = TWO_SIDED.test(match[0])
    if (groups['state'] !== undefined) {
      const codes = compact(groups['state']).split('-')
      const year = groups['year'] === undefined ? undefined : Number(groups['year'])
      const shape =
        codes.length > 1 ? 'state' : year !== undefined && LAW_CODE.test(codes[0] ?? '') ? 'law' : 'old'
      found.push({ start, end, number, shape, serial, codes, loose, ...(year === undefined ? {} : { year }) })
      continue
    }
    const type = groups['type'] ?? ''
    const organ = groups['organ']
    if (organ === undefined) {
      // "73-CP": nothing but a hyphen makes it a number, so the code must be a known body
      const known = catalogue.issuerSymbols.some((issuer) => issuer.symbol === type)
      if (known && /[-–]/u.test(match[0]) && !loose)
        found.push({ start, end, number, shape: 'old', serial, codes: [type], loose })
      continue
    }
    const hyphen = /^[^/]*[-–]/u.test(match[0])
    if (!hyphen && typeOfSymbol(type, catalogue) === undefined) continue
    const year = groups['partyYear'] === undefined ? undefined : Number(groups['partyYear'])
    const codes = [type, ...compact(organ).split('-')]
    const shown = hyphen ? number : match[0].replace(/\s+/gu, ' ').replace(/ ?\/ ?/gu, '/')
    found.push({
      start,
      end,
      number: shown,
      shape: 'party',
      serial,
      codes,
      loose,
      ...(year === undefined ? {} : { year }),
    })
  }
  return found
}

/** The type that an abbreviation in a number stands for; the first of the table where several share it. */
export function typeOfSymbol(symbol: string, catalogue: Catalogue): DocumentType | undefined {
  return (
    catalogue.documentTypes.find((type) => symbolsOf(type)[0] === symbol) ??
    catalogue.documentTypes.find((type) =>
      symbolsOf(type).some((own) => own.toUpperCase() === symbol.toUpperCase()),
    )
  )
}

/** The abbreviations a type uses in numbers. */
export function symbolsOf(type: DocumentType): readonly string[] {
  return type.symbols ?? [type.code]
}

/** The abbreviation of the issuing body in a number: `UBND`, `TTg`, `BKHĐT-BNV`; undefined when it has none. */
export function issuerSymbolOf(act: ActNumber, catalogue: Catalogue): string | undefined {
  const [first, ...rest] = act.codes
  if (first === undefined) return undefined
  if (act.shape === 'law') return first
  if (act.shape === 'party') return rest.join('-')
  const type = typeOfSymbol(first, catalogue)
  if (type === undefined) return first
  return type.code === 'TTLT' ? rest.join('-') || undefined : rest[0]
}

/** A number without blanks, its dashes as hyphens. */
export function compact(number: string): string {
  return number.replace(/\s+/gu, '').replace(/[–—]/gu, '-')
}
