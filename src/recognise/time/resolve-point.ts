import { daysInMonth, dayExists, isoDay } from './calendar.ts'
import type { DayParts, Point } from './point.ts'

export interface Days {
  readonly start: string
  readonly end: string
}

function firstDay(parts: DayParts, year: number): string {
  return isoDay(year, parts.month ?? 1, parts.day ?? 1)
}

function lastDay(parts: DayParts, year: number): string {
  const month = parts.month ?? 12
  return isoDay(year, month, parts.day ?? daysInMonth(year, month))
}

/** First and last day of a point in a year (its own when it states one); undefined when that year does not have them. */
export function resolvePoint(point: Point, otherYear: number | undefined): Days | undefined {
  const year = point.first.year ?? otherYear
  const lastYear = point.last.year ?? year
  if (year === undefined || lastYear === undefined || point.monthless || point.impossible) return undefined
  if (point.grain === 'now' || point.grain === 'school-year') return undefined
  for (const [parts, at] of [
    [point.first, year],
    [point.last, lastYear],
  ] as const) {
    if (parts.month !== undefined && parts.day !== undefined && !dayExists(at, parts.month, parts.day))
      return undefined
  }
  const start = firstDay(point.first, year)
  const end = lastDay(point.last, lastYear)
  if (end < start) return undefined
  return atEdge(point, start, end)
}

/**
 * "Đầu tháng" is its first day, "giữa tháng" the 15th, "cuối tháng" its last; "giữa năm" is 30 June
 * (Bộ luật Dân sự 2015 Điều 146–148).
 */
function atEdge(point: Point, start: string, end: string): Days {
  if (point.edge === 'head') return { start, end: start }
  if (point.edge === 'tail') return { start: end, end }
  if (point.edge !== 'middle') return { start, end }
  const middle =
    point.grain === 'year'
      ? `${start.slice(0, 4)}-06-30`
      : point.grain === 'month'
        ? `${start.slice(0, 7)}-15`
        : end
  return { start: middle, end: middle }
}
