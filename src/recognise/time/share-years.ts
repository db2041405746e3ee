import { statesYear, type Bound } from './bound.ts'
import type { Point } from './point.ts'

const LIST = /^\s*(?:,|&|và|hoặc|,\s*và)\s*$/iu
const OF_YEAR = /^\s*[,:(]?\s*$/u

/**
 * A year stated for one of several neighbours holds for the others: "tháng 3 và tháng 9/2026", "năm 2026 (quý II)".
 * Takes and gives back the dated expressions in order.
 */
export function shareYears(text: string, bounds: readonly Bound[]): Bound[] {
  const shared = [...bounds]
  for (let i = shared.length - 2; i >= 0; i--) {
    const left = shared[i]
    const right = shared[i + 1]
    if (!left || !right || statesYear(left) || !LIST.test(text.slice(left.end, right.start))) continue
    const year = right.point?.first.year
    if (year !== undefined && left.point?.grain === right.point?.grain) shared[i] = withYear(left, year)
  }
  for (let i = 1; i < shared.length; i++) {
    const left = shared[i - 1]
    const right = shared[i]
    if (!left?.point || !right?.point || statesYear(right) || left.to || left.later) continue
    const { first, last, grain, edge } = left.point
    const gap = text.slice(left.end, right.start)
    const wholeYear = grain === 'year' && first.year === last.year && edge === undefined
    const narrower =
      right.point.grain === 'day' || right.point.grain === 'month' || right.point.grain === 'quarter'
    if (wholeYear && narrower && first.year !== undefined && OF_YEAR.test(gap))
      shared[i] = withYear(right, first.year)
  }
  return shared
}

function withYear(bound: Bound, year: number): Bound {
  const dated = (point: Point): Point =>
    point.monthless || point.grain === 'now' || point.grain === 'school-year'
      ? point
      : { ...point, first: { ...point.first, year }, last: { ...point.last, year } }
  return {
    ...bound,
    ...(bound.point ? { point: dated(bound.point) } : {}),
    ...(bound.to ? { to: dated(bound.to) } : {}),
  }
}
