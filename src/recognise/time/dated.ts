import { readBound, statesYear, type Bound } from './bound.ts'
import { readIsoDay } from './calendar.ts'
import type { Candidate } from './candidate.ts'
import type { Point } from './point.ts'
import { resolvePoint, type Days } from './resolve-point.ts'
import { shareYears } from './share-years.ts'
import type { Token } from './scan.ts'
import type { TimeContext } from './time-match.ts'
import type { Time } from './time.ts'

/** Every dated expression of a text: deadlines and periods. */
export function findDated(text: string, tokens: readonly Token[], context: TimeContext): Candidate[] {
  const bounds: Bound[] = []
  for (let at = 0; at < tokens.length;) {
    const bound = readBound(text, tokens, at)
    if (bound && !isOfOtherPeriod(text, bound)) bounds.push(bound)
    at = bound ? bound.next : at + 1
  }
  return shareYears(text, bounds).flatMap((bound) => datedCandidate(bound, context) ?? [])
}

/** "ngày 15 tháng 12 năm trước kỳ báo cáo": a day of a period named by its place, whose year is not the document's. */
function isOfOtherPeriod(text: string, bound: Bound): boolean {
  if (statesYear(bound)) return false
  return /^\s*(?:của\s+)?(?:năm|kỳ|kì|tháng|quý)\s+(?:trước|sau|kế|liền|tiếp|báo|tới)/iu.test(
    text.slice(bound.end, bound.end + 30),
  )
}

/** A dated expression as a time; undefined when its days cannot belong to one ("ngày 15" without a month, "từ nay" alone). */
export function datedCandidate(bound: Bound, context: TimeContext): Candidate | undefined {
  const place = { start: bound.start, end: bound.end }
  const cue = bound.prefixes.size > 0 ? 'dated' : 'bare'
  const { point, to } = bound
  if (!point) return undefined
  if (point.weak && !bound.prefixes.has('before') && !bound.prefixes.has('by') && !to) {
    if (!bound.prefixes.has('until') && !bound.prefixes.has('untilFull')) return undefined
  }
  if (point.impossible || to?.impossible) {
    const kind = bound.prefixes.has('from') || to ? 'period' : 'deadline'
    return { ...place, cue, bound, time: { kind }, impossible: true }
  }
  if (point.grain === 'school-year') {
    return to ? undefined : { ...place, cue, bound, time: { kind: 'period' } }
  }
  if (!to && (point.monthless || point.grain === 'now')) return undefined
  const time = to ? rangeTime(bound, point, to, context) : pointTime(bound, point, context)
  return time && { ...place, cue, bound, time: bound.clock ? { ...time, clock: bound.clock } : time }
}

interface Resolved {
  readonly days: Days | undefined
  readonly assumed: boolean
}

/**
 * A missing year is the document's, or the next one when the day is then already past (DESIGN section 4).
 * Without a date of the document the days stay unknown.
 */
function resolveAlone(point: Point, context: TimeContext): Resolved {
  if (point.first.year !== undefined) return { days: resolvePoint(point, undefined), assumed: false }
  const today = readIsoDay(context.date ?? '')
  if (!today || context.date === undefined) return { days: undefined, assumed: false }
  const days = resolvePoint(point, today.year)
  return days && days.end >= context.date
    ? { days, assumed: true }
    : { days: resolvePoint(point, today.year + 1) ?? days, assumed: true }
}

function pointTime(bound: Bound, point: Point, context: TimeContext): Omit<Time, 'text'> | undefined {
  const { days, assumed } = resolveAlone(point, context)
  const has = (
    kind: 'complete' | 'before' | 'by' | 'until' | 'untilFull' | 'from' | 'within' | 'at',
  ): boolean => bound.prefixes.has(kind)
  const basis = assumed ? ({ basis: 'document-year' } as const) : {}
  if (has('from') && isSpan(point) && !bound.later) return { kind: 'period', ...days, ...basis }
  if (bound.later || (has('from') && !has('before') && !has('by'))) {
    return { kind: 'period', ...(days ? { start: days.start } : {}), openEnd: true, ...basis }
  }
  if (has('before')) {
    return { kind: 'deadline', ...(days ? { end: days.start } : {}), boundary: 'before', ...basis }
  }
  if (has('by') || has('untilFull') || (has('until') && point.grain === 'day')) {
    return { kind: 'deadline', ...(days ? { end: days.end } : {}), boundary: 'by', ...basis }
  }
  if (has('complete') || has('until')) {
    return { kind: 'deadline', ...(days ? { end: days.end } : {}), ...basis }
  }
  if (point.edge === 'head') return { kind: 'period', ...(days ? { start: days.start } : {}), ...basis }
  if (point.edge) return { kind: 'deadline', ...(days ? { end: days.end } : {}), ...basis }
  if (point.grain === 'day' && days?.start === days?.end && !has('at') && !has('within')) {
    return { kind: 'deadline', ...(days ? { end: days.end } : {}), ...basis }
  }
  return { kind: 'period', ...days, ...basis }
}

/** Several days, months, quarters or years in one point: "2026-2030", "06–16/02". */
function isSpan({ grain, first, last }: Point): boolean {
  if (first.year !== last.year) return true
  if (grain === 'quarter') return (last.month ?? 0) - (first.month ?? 0) > 2
  if (grain === 'part-of-year') return true
  return first.month !== last.month || first.day !== last.day
}

function rangeTime(
  bound: Bound,
  point: Point,
  to: Point,
  context: TimeContext,
): Omit<Time, 'text'> | undefined {
  if (to.grain === 'now') return undefined
  const boundary = bound.toBefore ? ({ boundary: 'before' } as const) : {}
  const open = bound.later ? ({ openEnd: true } as const) : {}
  const endOf = (end: string): { end?: string } => (bound.later ? {} : { end })
  const close = (days: Days): string => (bound.toBefore ? days.start : days.end)
  if (point.grain === 'now') {
    const { days, assumed } = resolveAlone(to, context)
    const start = context.date === undefined ? {} : { start: context.date }
    return {
      kind: 'period',
      ...start,
      ...(days && !bound.later && (context.date === undefined || close(days) >= context.date)
        ? { end: close(days) }
        : {}),
      ...open,
      ...boundary,
      ...(assumed ? { basis: 'document-year' } : {}),
    }
  }
  const first = withMonthOf(point, to)
  if (!first || to.monthless) return undefined
  if (!statesYear(bound)) {
    const years = yearsOfRange(first, to, context)
    const start = years && resolvePoint(first, years.first)
    const end = years && resolvePoint(to, years.last)
    if (!start || !end) return { kind: 'period', ...boundary }
    return {
      kind: 'period',
      start: start.start,
      ...endOf(close(end)),
      ...open,
      ...boundary,
      basis: 'document-year',
    }
  }
  if (to.first.year !== undefined) {
    const end = resolvePoint(to, undefined)
    if (!end) return undefined
    const start =
      first.first.year === undefined
        ? startBefore(first, end, to.first.year)
        : resolvePoint(first, undefined)?.start
    if (start === undefined || start > close(end)) return undefined
    return { kind: 'period', start, ...endOf(close(end)), ...open, ...boundary }
  }
  // only the first states its year: the second lies in it, or in the next
  const start = resolvePoint(first, undefined)
  const year = first.last.year ?? first.first.year
  if (!start || year === undefined) return undefined
  const same = resolvePoint(to, year)
  const end = same && same.end >= start.start ? same : resolvePoint(to, year + 1)
  return end && { kind: 'period', start: start.start, ...endOf(close(end)), ...open, ...boundary }
}

/** "từ tháng 10 đến tháng 3" runs into the next year; a range that is already over is the next one. */
function yearsOfRange(
  point: Point,
  to: Point,
  context: TimeContext,
): { first: number; last: number } | undefined {
  const today = readIsoDay(context.date ?? '')
  if (!today || context.date === undefined) return undefined
  const order = ({ month, day }: Point['first']): number => (month ?? 0) * 100 + (day ?? 0)
  const wraps = order(point.first) > order(to.last) ? 1 : 0
  const last = resolvePoint(to, today.year + wraps)
  const later = last && last.end < context.date ? 1 : 0
  return { first: today.year + later, last: today.year + wraps + later }
}

/** "từ ngày 10 đến ngày 15/6": the first takes its month from the second. */
function withMonthOf(point: Point, to: Point): Point | undefined {
  if (!point.monthless) return point
  if (to.grain !== 'day' || to.monthless || to.first.month === undefined) return undefined
  const month = to.first.month
  const year = to.first.year === undefined ? {} : { year: to.first.year }
  return { grain: 'day', first: { ...year, ...point.first, month }, last: { ...year, ...point.last, month } }
}

function startBefore(point: Point, end: Days, year: number): string | undefined {
  const same = resolvePoint(point, year)
  if (same && same.start <= end.end) return same.start
  return resolvePoint(point, year - 1)?.start
}
