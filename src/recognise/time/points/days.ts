import type { TimeWords } from '../../../catalogue/time-words.ts'
import { dayExists } from '../calendar.ts'
import { isPlanYear, type DayParts, type Point, type PointFamily } from '../point.ts'
import { anyOf, BLANK, LEFT, MAYBE_BLANK } from '../wording.ts'

/** a number of at most two digits, perhaps followed by its spelling: "15 (mười lăm)" */
const NUMBER = `(\\d{1,2})(?!\\d)(?:\\s{0,9}\\([\\p{L}\\p{M} ]{2,25}\\))?`
const DATE_LEFT = '(?<![\\p{L}\\p{M}\\p{N}/.])(?<!\\p{L}-)'
/** no longer number, fraction, document number or percentage goes on from here */
const DATE_RIGHT = '(?![\\p{L}\\p{M}\\p{N}%/])(?![.,]\\d)(?!-\\p{L})(?!-\\d{3})'

function point(first: DayParts, last: DayParts, extra: Partial<Point>): Point | undefined {
  if (first.year !== undefined && !isPlanYear(first.year)) return undefined
  // without a year 29/02 may exist
  const year = first.year ?? 2024
  const possible = [first, last].every((end) => dayExists(year, end.month ?? 1, end.day ?? 1))
  // 24/24, 15/20: a fraction, unless the text says that it is a day
  if (!possible && (last.month ?? 1) > 12 && extra.bare && first.year === undefined) return undefined
  return { grain: 'day', first, last, ...extra, ...(possible ? {} : { impossible: true }) }
}

function dayParts(day: string, month: string, year: string | undefined): DayParts {
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    month: Number(month),
    day: Number(day),
  }
}

/** "ngày 15 tháng 12 năm 2025", "30/6/2025", "30/6", "20.7.2020", "06–16/02", "ngày 15" (domain.md 4.2 rows 15–47). Day first. */
export function dayFamilies(words: TimeWords): PointFamily[] {
  const day = anyOf(words.day)
  const month = anyOf(words.month)
  const year = anyOf(words.year)
  // "tuần 1 tháng 6": the number counts something else than days
  const counted = `(?<!${anyOf(words.ordinals)}\\s{1,9})`
  const spelled = `${NUMBER}${BLANK}${month}${BLANK}${NUMBER}`
  const spelledYear = `(?:,?${BLANK}${year}${BLANK}(\\d{4})|\\s{0,9}/\\s{0,9}(\\d{4}))`
  return [
    {
      pattern: new RegExp(`${LEFT}${counted}(${day}${BLANK})?${spelled}${spelledYear}${DATE_RIGHT}`, 'giu'),
      read: (m) => {
        const parts = dayParts(m[2] ?? '', m[3] ?? '', m[4] ?? m[5])
        return point(parts, parts, {})
      },
    },
    {
      pattern: new RegExp(`${LEFT}${counted}(?:${day}${BLANK})?${spelled}${DATE_RIGHT}`, 'giu'),
      read: (m) => {
        const parts = dayParts(m[1] ?? '', m[2] ?? '', undefined)
        return point(parts, parts, {})
      },
    },
    {
      pattern: new RegExp(
        `${DATE_LEFT}(${day}${BLANK})?(\\d{1,2})\\s{0,9}/\\s{0,9}(\\d{1,2})(?!\\d)(?:\\s{0,9}/\\s{0,9}(\\d{4})|${BLANK}${year}${BLANK}(\\d{4}))?${DATE_RIGHT}`,
        'giu',
      ),
      read: (m) => {
        const parts = dayParts(m[2] ?? '', m[3] ?? '', m[4] ?? m[5])
        return point(parts, parts, m[1] ? {} : { bare: true })
      },
    },
    {
      pattern: new RegExp(
        `${DATE_LEFT}(${day}${BLANK})?(\\d{1,2})([.-])(\\d{1,2})\\3(\\d{4})${DATE_RIGHT}`,
        'giu',
      ),
      read: (m) => {
        const parts = dayParts(m[2] ?? '', m[4] ?? '', m[5])
        return point(parts, parts, m[1] ? {} : { bare: true })
      },
    },
    {
      pattern: new RegExp(
        `${DATE_LEFT}(${day}${BLANK})?(\\d{1,2})[.-](\\d{1,2})(?!\\d)(?=${MAYBE_BLANK}(?:[,;:)]|\\.(?!\\d)|$|đến|tới|hằng|hàng))`,
        'giu',
      ),
      read: (m) => {
        const parts = dayParts(m[2] ?? '', m[3] ?? '', undefined)
        const found = point(parts, parts, m[1] ? {} : { bare: true, weak: true })
        return found?.impossible && !m[1] ? undefined : found
      },
    },
    {
      pattern: new RegExp(
        `${DATE_LEFT}(${day}${BLANK})?(\\d{1,2})\\s{0,9}[-–—]\\s{0,9}(\\d{1,2})/(\\d{1,2})(?!\\d)(?:/(\\d{4}))?${DATE_RIGHT}`,
        'giu',
      ),
      read: (m) => {
        const first = dayParts(m[2] ?? '', m[4] ?? '', m[5])
        const last = dayParts(m[3] ?? '', m[4] ?? '', m[5])
        if ((first.day ?? 0) > (last.day ?? 0)) return undefined
        return point(first, last, m[1] ? {} : { bare: true })
      },
    },
    {
      // "ngày 22, 23/12/2025": days that follow each other
      pattern: new RegExp(
        `${LEFT}(?:các${BLANK})?${day}${BLANK}((?:\\d{1,2}\\s{0,9}(?:,|và|\\+)\\s{0,9}){1,6}\\d{1,2})\\s{0,9}/\\s{0,9}(\\d{1,2})(?!\\d)(?:\\s{0,9}/\\s{0,9}(\\d{4}))?${DATE_RIGHT}`,
        'giu',
      ),
      read: (m) => {
        const days = [...(m[1] ?? '').matchAll(/\d+/gu)].map((n) => Number(n[0]))
        const start = days[0] ?? 0
        if (days.some((n, i) => n !== start + i)) return undefined
        const year = m[3]
        return point(
          dayParts(String(start), m[2] ?? '', year),
          dayParts(String(days[days.length - 1]), m[2] ?? '', year),
          {},
        )
      },
    },
    {
      pattern: new RegExp(
        `${LEFT}${day}${BLANK}${NUMBER}(?!\\s{0,9}[/-]?\\s{0,9}\\d)(?![\\p{L}\\p{N}%])`,
        'giu',
      ),
      read: (m) => {
        const n = Number(m[1])
        const impossible = n < 1 || n > 31
        return {
          grain: 'day',
          first: { day: n },
          last: { day: n },
          monthless: true,
          ...(impossible ? { impossible } : {}),
        }
      },
    },
  ]
}
