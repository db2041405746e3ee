import { type PlacedText, spansOf } from '../document/placed-text.ts'
import type { Placed } from './plan-document.ts'

export const PLACE_DATE =
  /(?:^|[\n\t])\s*(?<place>\p{Lu}[\p{L}\s.\-–]{1,50}?)\s*,?\s*ngày\s*(?<day>\d{1,2})?[\s.…_]*tháng\s*(?<month>\d{1,2})?[\s.…_]*năm\s*(?<year>\d\s?\d\s?\d\s?\d)?/u

export const BARE_DATE = /ngày\s*(?<day>\d{1,2})\s*tháng\s*(?<month>\d{1,2})\s*năm\s*(?<year>\d{4})/u

export function readDate(text: PlacedText): { place?: Placed<string>; date?: Placed<string> } | undefined {
  const match =
    PLACE_DATE.exec(text.text.replace(/\n(?=(?:[^\n]*\n)?[^\n]*(?:ngày|tháng|năm)|\d)/gu, ' ')) ??
    PLACE_DATE.exec(text.text)
  const groups = match?.groups ?? BARE_DATE.exec(text.text)?.groups
  const whole = match ?? BARE_DATE.exec(text.text)
  if (groups === undefined || whole === null) return undefined
  const start = whole.index + (whole[0].length - whole[0].trimStart().length)
  const spans = spansOf(text, start, whole.index + whole[0].length)
  const place = groups['place']
    ?.replace(/\s+/gu, ' ')
    .replace(/^số\s.*$/iu, '')
    .trim()
  const year = groups['year']?.replace(/\s/gu, '')
  const date = isoDate(year, groups['month'], groups['day'])
  return {
    ...(place !== undefined && place !== '' && { place: { value: place, spans } }),
    ...(date !== undefined && { date: { value: date, spans } }),
  }
}

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
