import { addDays, addMonths, daysInMonth, isoDay, readIsoDay } from '../recognise/time/calendar.ts'
import { foldBare } from '../recognise/folding.ts'
import type { DayRange } from './expression.ts'

/** A stretch of days that a person's words stand for: `2025`, `7/2025`, `Q3/2025`, `01/07/2025`, `today`, `30d`. */
interface Days {
  readonly from: string
  readonly to: string
}

const TODAY = ['today', 'homnay']
/** `30d`, `-7d`, `2w`, `3m`, `1y` from today on; Vietnamese n(gày), t(uần)/tháng spelled out. */
const OFFSETS: Readonly<Record<string, (day: string, n: number) => string>> = {
  d: addDays,
  ngay: addDays,
  w: (day, n) => addDays(day, 7 * n),
  tuan: (day, n) => addDays(day, 7 * n),
  m: addMonths,
  thang: addMonths,
  y: (day, n) => addMonths(day, 12 * n),
  nam: (day, n) => addMonths(day, 12 * n),
}

/** The days that a value means, seen from the ISO day `on`; undefined when it is no day at all. */
export function readDays(value: string, on: string): Days | undefined {
  const text = foldBare(value).replaceAll(' ', '')
  if (TODAY.includes(text)) return { from: on, to: on }
  const offset = /^([+-]?\d{1,4})([a-z]+)$/.exec(text)
  if (offset !== null) {
    const day = OFFSETS[offset[2] ?? '']?.(on, Number(offset[1]))
    return day === undefined ? undefined : { from: day, to: day }
  }
  const quarter = /^(?:q|quy)-?([1-4])[-/]?(\d{4})$/.exec(text) ?? /^(\d{4})-?q([1-4])$/.exec(text)
  if (quarter !== null) {
    const [first = 0, second = 0] = quarter.slice(1).map(Number)
    const [year, number] = first > 4 ? [first, second] : [second, first]
    return monthsOf(year, number * 3 - 2, number * 3)
  }
  const numbers =
    /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text)?.slice(1) ??
    /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])(\d{4})$/.exec(text)?.slice(1).reverse()
  if (numbers === undefined) return undefined
  const [year = 0, month, day] = numbers.map((part) => (part === undefined ? undefined : Number(part)))
  if (year < 1000) return undefined
  if (month === undefined) return monthsOf(year, 1, 12)
  if (month < 1 || month > 12) return undefined
  if (day === undefined) return monthsOf(year, month, month)
  const iso = isoDay(year, month, day)
  return readIsoDay(iso) === undefined ? undefined : { from: iso, to: iso }
}

const monthsOf = (year: number, first: number, last: number): Days => ({
  from: isoDay(year, first, 1),
  to: isoDay(year, last, daysInMonth(year, last)),
})

export type DayRangeReading = DayRange | { readonly problem: 'no-day' | 'reversed'; readonly value: string }

/** `<2025-07-01`, `2025-01-01..2025-06-30`, `..2025`, `2025` as a range of days. */
export function readDayRange(value: string, on: string): DayRangeReading {
  const wrong = (text: string): DayRangeReading => ({ problem: 'no-day', value: text })
  const [, sign = '', compared = ''] = /^(<=|>=|[<>=≤≥]?)(.*)$/su.exec(value) ?? []
  const dots = sign === '' ? compared.indexOf('..') : -1
  if (dots >= 0) {
    const [first, last] = [compared.slice(0, dots).trim(), compared.slice(dots).replace(/^\.+/, '').trim()]
    const from = first === '' ? undefined : readDays(first, on)
    const to = last === '' ? undefined : readDays(last, on)
    if (first !== '' && from === undefined) return wrong(first)
    if ((last !== '' && to === undefined) || (first === '' && last === '')) return wrong(last || value)
    if (from !== undefined && to !== undefined && to.to < from.from) return { problem: 'reversed', value }
    return { ...(from && { from: from.from }), ...(to && { to: to.to }) }
  }
  const days = readDays(compared.trim(), on)
  if (days === undefined) return wrong(compared.trim() || value)
  switch (sign) {
    case '<':
      return { to: addDays(days.from, -1) }
    case '<=':
    case '≤':
      return { to: days.to }
    case '>':
      return { from: addDays(days.to, 1) }
    case '>=':
    case '≥':
      return { from: days.from }
    default:
      return { from: days.from, to: days.to }
  }
}
