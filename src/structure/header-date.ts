import { type PlacedText, spansOf } from '../document/placed-text.ts'
import type { Placed } from './plan-document.ts'

/** "Lâm Sơn, ngày … tháng … năm …" on a line of its own, in a column, or behind the number */
const PLACE_DATE =
  /(?:^|[\n\t]|Số\s?:?\s?\d\S*\s)[\s*_]*(?<place>\p{Lu}[\p{L}\s.\-–]{1,50}?)\s*,?\s*ngày\s*(?<day>\d{1,2})?[\s.…_]*tháng\s*(?<month>\d{1,2})?[\s.…_]*năm\s*(?<year>\d\s?\d\s?\d\s?\d)?/u

const BARE_DATE = /ngày\s*(?<day>\d{1,2})\s*tháng\s*(?<month>\d{1,2})\s*năm\s*(?<year>\d{4})/u

/** "Bình An, 10/01/2025" on a line of its own: the same in figures. */
const PLACE_FIGURES =
  /(?:^|[\n\t])[\s*_]*(?<place>\p{Lu}[\p{L}\s.\-–]{1,50}?)\s*,\s*(?:ngày\s*)?(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>\d{4})[\s.*_]*(?=$|[\n\t])/u

/** Whether a line says where and when the document was made. */
export const isPlaceDate = (line: string): boolean =>
  PLACE_DATE.test(`\n${line}`) || PLACE_FIGURES.test(`\n${line}`)

export function readDate(text: PlacedText): { place?: Placed<string>; date?: Placed<string> } | undefined {
  const joined = text.text.replace(/\n(?=(?:[^\n]*\n)?[^\n]*(?:ngày|tháng|năm)|\d)/gu, ' ')
  const found =
    PLACE_DATE.exec(joined) ??
    PLACE_DATE.exec(text.text) ??
    PLACE_FIGURES.exec(text.text) ??
    BARE_DATE.exec(text.text)
  const groups = found?.groups
  if (found === null || groups === undefined) return undefined
  const printed = groups['place'] ?? ''
  const place = withoutMotto(printed)
    .replace(/\s+/gu, ' ')
    .replace(/^số\s.*$/iu, '')
    .trim()
  const from = found.index + found[0].indexOf(printed) + (printed.length - withoutMotto(printed).length)
  const start = from + (text.text.slice(from).length - text.text.slice(from).trimStart().length)
  const spans = spansOf(text, start, found.index + found[0].trimEnd().length)
  const date = isoDate(groups['year']?.replace(/\s/gu, ''), groups['month'], groups['day'])
  return {
    ...(place !== '' && { place: { value: place, spans } }),
    ...(date !== undefined && { date: { value: date, spans } }),
  }
}

/** The last words of the motto, where a letterhead in columns runs them on the same line. */
const withoutMotto = (place: string): string =>
  place.replace(/^[\s\S]*(?:hạnh phúc|việt nam)[\s*_–-]+(?=\S)/iu, '')

/** An ISO day, or undefined when a part is missing or the day does not exist. */
export function isoDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const days = [
    31,
    Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ]
  return Number(day) >= 1 && Number(day) <= (days[Number(month) - 1] ?? 0) ? iso : undefined
}
