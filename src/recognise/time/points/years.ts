import type { TimeWords } from '../../../catalogue/time-words.ts'
import { isPlanYear, type Point, type PointFamily } from '../point.ts'
import { anyOf, BLANK, LEFT, MAYBE_BLANK, RIGHT } from '../wording.ts'
import { edgeOf, edgeWords } from './edges.ts'

const RIGHT_OF_YEAR = `${RIGHT}(?![.,]\\d)(?!/)(?!-\\p{L})(?!%)`
const DASH = `${MAYBE_BLANK}[-–—]{1,2}${MAYBE_BLANK}`

function years(first: string, last: string, extra: Partial<Point>): Point | undefined {
  const start = Number(first)
  const end = Number(last)
  if (!isPlanYear(start) || !isPlanYear(end) || end < start) return undefined
  return { grain: 'year', first: { year: start }, last: { year: end }, ...extra }
}

/** "năm 2024", "cuối năm 2025", "giai đoạn 2021-2025", "2022-2030", "năm 2025, 2026", "2024"; "năm học 2026 - 2027" stays a name. */
export function yearFamilies(words: TimeWords): PointFamily[] {
  const year = anyOf(words.year)
  const stage = anyOf(words.stage)
  const range = `(\\d{4})(?:${DASH}|${BLANK}(?:đến|tới)${BLANK}(?:hết${BLANK})?)(?:${year}${BLANK})?(\\d{4})`
  return [
    {
      pattern: new RegExp(
        `${LEFT}${anyOf(words.schoolYear)}${BLANK}\\d{4}(?:${DASH}\\d{4})?${RIGHT_OF_YEAR}`,
        'giu',
      ),
      read: () => ({ grain: 'school-year', first: {}, last: {} }),
    },
    {
      pattern: new RegExp(
        `${LEFT}(${edgeWords(words)}${BLANK})?${year}${BLANK}(\\d{4})${RIGHT_OF_YEAR}`,
        'giu',
      ),
      read: (m) => years(m[2] ?? '', m[2] ?? '', edgeOf(m[1], words)),
    },
    {
      pattern: new RegExp(
        `${LEFT}(?:${stage}${BLANK}(?:từ${BLANK})?(?:${year}${BLANK})?|${year}${BLANK})${range}${RIGHT_OF_YEAR}`,
        'giu',
      ),
      read: (m) => years(m[1] ?? '', m[2] ?? '', {}),
    },
    {
      pattern: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}/.,-])(\\d{4})${DASH}(\\d{4})${RIGHT_OF_YEAR}`, 'giu'),
      read: (m) => years(m[1] ?? '', m[2] ?? '', { bare: true }),
    },
    {
      pattern: new RegExp(
        `${LEFT}(?:(?:các|những|trong các)${BLANK})?(?:${year}${BLANK})(\\d{4}(?:${MAYBE_BLANK}(?:,|;|và)${MAYBE_BLANK}(?:${year}${BLANK})?\\d{4}(?!\\d)){1,9})${RIGHT_OF_YEAR}`,
        'giu',
      ),
      read: (m) => {
        const list = [...(m[1] ?? '').matchAll(/\d{4}/gu)].map((n) => n[0])
        const first = list[0] ?? ''
        if (list.some((n, i) => Number(n) !== Number(first) + i)) return undefined
        return years(first, list[list.length - 1] ?? '', {})
      },
    },
    {
      pattern: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}/.,])(?<!\\p{L}-)(\\d{4})${RIGHT_OF_YEAR}`, 'giu'),
      read: (m) => years(m[1] ?? '', m[1] ?? '', { bare: true }),
    },
    {
      pattern: new RegExp(
        `${LEFT}(${edgeWords(words)}${BLANK})${year}(?:${BLANK}nay)?${RIGHT}(?!${BLANK}(?:\\d|học|ngân|sau|tới|trước|kế|tài))`,
        'giu',
      ),
      read: (m) => ({ grain: 'year', first: {}, last: {}, ...edgeOf(m[1], words) }),
    },
    {
      pattern: new RegExp(`${LEFT}${year}${BLANK}nay${RIGHT}`, 'giu'),
      read: () => ({ grain: 'year', first: {}, last: {} }),
    },
    {
      // "hoàn thành trong năm": the document's, when nothing more is said
      pattern: new RegExp(`(?<=trong${BLANK})${year}(?=${MAYBE_BLANK}(?:[.,;)]|$))`, 'giu'),
      read: () => ({ grain: 'year', first: {}, last: {} }),
    },
  ]
}
