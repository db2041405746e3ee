import type { TimeWords } from '../../../catalogue/time-words.ts'
import { isPlanYear, type PointFamily } from '../point.ts'
import { anyOf, BLANK, LEFT, RIGHT } from '../wording.ts'
import { edgeOf, edgeWords } from './edges.ts'

const NUMERALS: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
}

/** "Quý II/2023", "quý 3 năm 2025", "Q4/2026", "Quý III, IV năm 2024", "Quý II - IV/2024" (domain.md 4.2 rows 55–60). */
export function quarterFamilies(words: TimeWords): PointFamily[] {
  const quarter = anyOf(words.quarter)
  const numeral = `(?:[IVX]{1,4}|0?\\d{1,2})${RIGHT}`
  const next = `(?:\\s{0,9}(?:,|[-–—]|và|&|\\+)\\s{0,9}(?:${quarter}\\s{0,9})?${numeral})`
  const year = `(?:\\s{0,9}[/-]\\s{0,9}(?:${anyOf(words.year)}${BLANK})?(\\d{4})|,?${BLANK}(?:của${BLANK})?${anyOf(words.year)}${BLANK}(\\d{4})|${BLANK}(\\d{4}))`
  return [
    {
      pattern: new RegExp(
        `${LEFT}(${edgeWords(words)}${BLANK})?(?:các${BLANK})?${quarter}\\.?\\s{0,9}(${numeral}${next}{0,3})${year}?${RIGHT}(?!/\\d)`,
        'giu',
      ),
      read: (m) => {
        const list = m[2] ?? ''
        const numbers = [
          ...list.replace(/quý|quí|q/giu, ' ').matchAll(/(?<!\p{L})[IVX]+(?!\p{L})|\d+/giu),
        ].map((n) => NUMERALS[n[0].toUpperCase().replace(/^0/u, '')])
        const stated = m[3] ?? m[4] ?? m[5]
        const year = stated === undefined ? {} : { year: Number(stated) }
        if (stated !== undefined && !isPlanYear(Number(stated))) return undefined
        const first = numbers[0]
        const last = numbers[numbers.length - 1]
        if (first === undefined || last === undefined || numbers.some((n) => n === undefined)) {
          return { grain: 'quarter', first: year, last: year, impossible: true }
        }
        const range = numbers.length === 2 && /[-–—]/u.test(list)
        if (first > last || (!range && numbers.some((n, i) => n !== first + i))) return undefined
        return {
          grain: 'quarter',
          first: { ...year, month: first * 3 - 2 },
          last: { ...year, month: last * 3 },
          ...edgeOf(m[1], words),
        }
      },
    },
    // one of several that do not follow each other: "Quý II, Quý IV"
    {
      pattern: new RegExp(
        `${LEFT}${quarter}\\.?\\s{0,9}(${numeral})(?!\\s{0,9}(?:,|[-–—/]|và|&|\\+)\\s{0,9}${numeral})${year}?${RIGHT}(?!/\\d)`,
        'giu',
      ),
      read: (m) => {
        const month = NUMERALS[(m[1] ?? '').toUpperCase().replace(/^0/u, '')]
        const stated = m[2] ?? m[3] ?? m[4]
        if (month === undefined || (stated !== undefined && !isPlanYear(Number(stated)))) return undefined
        const year = stated === undefined ? {} : { year: Number(stated) }
        return {
          grain: 'quarter',
          first: { ...year, month: month * 3 - 2 },
          last: { ...year, month: month * 3 },
        }
      },
    },
  ]
}
