/** The date of an act, with its words. `end` is exclusive; no `date` where the words leave it open or no such day exists. */
export interface ActDate {
  readonly end: number
  readonly date?: string
}

const LEAD = String.raw`[\s,]{0,4}\(?\s?(?:(?:ký|ban hành|được ban hành)\s+)?`
const FIGURES = new RegExp(
  String.raw`${LEAD}(?:ngày\s{0,3})?(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>\d{4})(?!\d)\)?`,
  'iuy',
)
const WORDS = new RegExp(
  String.raw`${LEAD}ngày\s{0,3}(?<day>\d{1,2})\s{0,3}th[áàảa]ng\s{0,3}(?<month>\d{1,2})[\s,]{0,3}n[ăâáa]m\s{0,3}(?<year>\d{4})(?!\d)\)?`,
  'iuy',
)
const OPEN = new RegExp(
  String.raw`${LEAD}(?:ngày[\s\d.…_]{0,12})?tháng[\s\d.…_]{0,12}năm\s{0,3}\d{4}(?!\d)\)?|${LEAD}ngày[\s.…_]{1,12}\/[\s\d.…_]{1,12}\/\s?\d{4}(?!\d)`,
  'iuy',
)
const YEAR = /\s{0,3}(?:năm\s{1,3}\d{4}|\(\s?\d{4}\s?\))(?!\d)/iuy

const BARE_YEAR = /\s{1,3}(?:19|20)\d{2}(?![\p{L}\d]|\s?[-–/]\s?\d)/uy

/** The date that begins at `from`: "ngày 22/12/2024", ", ngày 03 tháng 11 năm 2023", "(5.8.2020)"; also one left blank. */
export function readActDate(text: string, from: number): ActDate | undefined {
  for (const pattern of [WORDS, FIGURES]) {
    pattern.lastIndex = from
    const match = pattern.exec(text)
    if (match === null) continue
    // a bare figure date belongs to the act only in brackets
    if (pattern === FIGURES && !/ngày/iu.test(match[0]) && !/\(/u.test(match[0])) continue
    const { day = '', month = '', year = '' } = match.groups ?? {}
    const date = isoDay(Number(year), Number(month), Number(day))
    const end = from + match[0].length - (match[0].endsWith(')') && !match[0].includes('(') ? 1 : 0)
    return { end, ...(date === undefined ? {} : { date }) }
  }
  OPEN.lastIndex = from
  const open = OPEN.exec(text)
  return open === null ? undefined : { end: from + open[0].length }
}

/**
 * "năm 2012" or "(2013)" after an act, "2024" alone after the name of a law (`bare`): the words only, for a year
 * gives no day.
 */
export function readActYear(text: string, from: number, bare = false): ActDate | undefined {
  YEAR.lastIndex = from
  BARE_YEAR.lastIndex = from
  const match = YEAR.exec(text) ?? (bare ? BARE_YEAR.exec(text) : null)
  return match === null ? undefined : { end: from + match[0].length }
}

function isoDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())
    return undefined
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
