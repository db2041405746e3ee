import type { TimeWords } from '../../../catalogue/time-words.ts'
import { isPlanYear, type PointFamily } from '../point.ts'
import { anyOf, BLANK, foldWords, LEFT, RIGHT } from '../wording.ts'

/** "6 tháng đầu năm 2025", "06 tháng cuối năm", "9 tháng đầu năm", "nửa đầu năm 2026" (domain.md 4.2 row 61). */
export function partOfYearFamilies(words: TimeWords): PointFamily[] {
  const halves = ['nửa', 'nửa năm']
  const count = `(\\d{1,2}|${anyOf(words.numbers.flatMap((number) => number.words))})${BLANK}${anyOf(words.month)}`
  const year = `(?:${BLANK}(?:của${BLANK})?${anyOf(words.year)}(?!${BLANK}học)(?:${BLANK}(\\d{4}))?|\\s{0,9}/\\s{0,9}(\\d{4}))`
  const side = `(${anyOf([...words.headOfPeriod, ...words.tailOfPeriod])})`
  return [
    {
      pattern: new RegExp(
        `${LEFT}(?:${count}|${anyOf(halves)})${BLANK}${side}${year}${RIGHT}(?!/\\d)`,
        'giu',
      ),
      read: (m) => {
        const counted = foldWords(m[1] ?? '6')
        const n = /^\d/u.test(counted)
          ? Number(counted)
          : (words.numbers.find((number) => number.words.includes(counted))?.n ?? 0)
        const stated = m[3] ?? m[4]
        if (n < 1 || n > 11 || (stated !== undefined && !isPlanYear(Number(stated)))) return undefined
        const year = stated === undefined ? {} : { year: Number(stated) }
        return words.headOfPeriod.includes(foldWords(m[2] ?? ''))
          ? { grain: 'part-of-year', first: { ...year, month: 1 }, last: { ...year, month: n } }
          : { grain: 'part-of-year', first: { ...year, month: 13 - n }, last: { ...year, month: 12 } }
      },
    },
  ]
}
