import type { TimeWords } from '../../../catalogue/time-words.ts'
import { isPlanYear, type Point, type PointFamily } from '../point.ts'
import { anyOf, BLANK, LEFT, RIGHT } from '../wording.ts'
import { edgeOf, edgeWords } from './edges.ts'

const RIGHT_OF_MONTH = '(?![\\p{L}\\p{M}\\p{N}%/])(?![.,]\\d)(?!-\\p{L})'

function months(
  first: number,
  last: number,
  year: string | undefined,
  extra: Partial<Point>,
): Point | undefined {
  const possible = first >= 1 && last <= 12 && first <= last
  if (!possible && extra.bare) return undefined
  if (year !== undefined && !isPlanYear(Number(year))) return undefined
  const stated = year === undefined ? {} : { year: Number(year) }
  return {
    grain: 'month',
    first: { ...stated, month: first },
    last: { ...stated, month: last },
    ...extra,
    ...(possible ? {} : { impossible: true }),
  }
}

/** "tháng 6/2024", "tháng 11, tháng 12 năm 2025", "6/2025" (a month with its year, domain.md 4.2 row 40), "4–5/2027". */
export function monthFamilies(words: TimeWords): PointFamily[] {
  const month = anyOf(words.month)
  const year = anyOf(words.year)
  const ofYear = `(?:\\s{0,9}[/-]\\s{0,9}(\\d{4})(?!\\d)|,?${BLANK}(?:của${BLANK})?${year}${BLANK}(\\d{4}))`
  const number = `(\\d{1,2})(?!\\d)(?:\\s{0,9}\\([\\p{L}\\p{M} ]{2,25}\\))?`
  return [
    {
      pattern: new RegExp(
        `${LEFT}(${edgeWords(words)}${BLANK})?${month}${BLANK}${number}${ofYear}?${RIGHT_OF_MONTH}`,
        'giu',
      ),
      read: (m) => months(Number(m[2]), Number(m[2]), m[3] ?? m[4], edgeOf(m[1], words)),
    },
    {
      pattern: new RegExp(
        `${LEFT}${anyOf(words.monthShort)}\\.?\\s{0,9}(\\d{1,2})\\s{0,9}/\\s{0,9}(\\d{4})${RIGHT_OF_MONTH}`,
        'giu',
      ),
      read: (m) => months(Number(m[1]), Number(m[1]), m[2], {}),
    },
    {
      // a list is one stretch only when its months follow each other; otherwise each is read on its own
      pattern: new RegExp(
        `${LEFT}(?:các${BLANK})?${month}${BLANK}(\\d{1,2}(?:\\s{0,9}(?:,|[-–—]|và|\\+)\\s{0,9}(?:${month}${BLANK})?\\d{1,2}(?!\\d)){1,11})${ofYear}?${RIGHT_OF_MONTH}`,
        'giu',
      ),
      read: (m) => {
        const list = m[1] ?? ''
        const numbers = [...list.matchAll(/\d+/gu)].map((n) => Number(n[0]))
        const first = numbers[0] ?? 0
        const last = numbers[numbers.length - 1] ?? 0
        const range = numbers.length === 2 && /[-–—]/u.test(list)
        if (!range && numbers.some((n, i) => n !== first + i)) return undefined
        return months(first, last, m[2] ?? m[3], {})
      },
    },
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\p{M}\\p{N}/.])(?<!\\p{L}-)(\\d{1,2})(?:\\s{0,9}[-–—]\\s{0,9}(\\d{1,2}))?\\s{0,9}[/]\\s{0,9}(\\d{4})${RIGHT}${RIGHT_OF_MONTH}`,
        'giu',
      ),
      read: (m) => months(Number(m[1]), Number(m[2] ?? m[1]), m[3], { bare: true }),
    },
  ]
}
