import { readBound, statesYear } from './bound.ts'
import { dayExists } from './calendar.ts'
import { boundaryOf, recurringDay, wordAt, type Read } from './recurrence.ts'
import type { Token } from './scan.ts'

/** "6 tháng đầu năm (trước 05/7)": a part of every year with the day for it. */
export function readYearly(text: string, tokens: readonly Token[], from: number): Read | undefined {
  const token = tokens[from]
  const partOfYear =
    token?.type === 'point' &&
    token.point.first.year === undefined &&
    (token.point.grain === 'part-of-year' || token.point.grain === 'year')
  const wholeYear = token?.type === 'word' && token.word.kind === 'unit' && token.word.every === 'year'
  if (!token || (!partOfYear && !wholeYear)) return undefined
  const bound = readBound(text, tokens, from + 1)
  if (!bound || statesYear(bound) || !/^\s*\(\s*$/u.test(text.slice(token.end, bound.start))) return undefined
  let day = recurringDay(bound)
  let end = bound.end
  let next = bound.next
  const place = wordAt(tokens, next, 'dayOfPeriod')
  if (place && /^\s*$/u.test(text.slice(end, place.start))) {
    if (place.word.nextPeriod) day = { ...day, nextPeriod: true }
    end = place.end
    next++
  }
  const close = /^\s*\)/u.exec(text.slice(end, end + 10))
  if (!close || day?.month === undefined || (day.day !== undefined && !dayExists(2024, day.month, day.day)))
    return undefined
  return {
    candidates: [
      {
        start: token.start,
        end: end + close[0].length,
        cue: 'days',
        time: { kind: 'recurring', every: 'year', ...boundaryOf(bound), days: [day] },
        bound,
      },
    ],
    next,
  }
}

/** "Báo cáo 6 tháng gửi trước ngày 05/6": a report of a kind that returns, with its day of the year (domain.md 4.2 row 12). */
export function readReport(text: string, tokens: readonly Token[], from: number): Read | undefined {
  const unit = wordAt(tokens, from, 'unit')
  if (!unit || !/(?:báo cáo|kết quả)\s+$/iu.test(text.slice(Math.max(0, unit.start - 12), unit.start)))
    return undefined
  const bound = readBound(text, tokens, from + 1)
  if (!bound || bound.prefixes.size === 0 || statesYear(bound) || bound.later || bound.point?.impossible)
    return undefined
  if (!/^\s*:?\s+(?:[\p{L}\p{M}]+\s+){0,4}$/u.test(text.slice(unit.end, bound.start))) return undefined
  const day = recurringDay(bound)
  if (bound.to || day?.month === undefined || day.day === undefined) return undefined
  return {
    candidates: [
      {
        start: bound.start,
        end: bound.end,
        cue: 'days',
        time: { kind: 'recurring', every: 'year', ...boundaryOf(bound), days: [day] },
        bound,
      },
    ],
    next: bound.next,
  }
}

/** "báo cáo tuần, tháng", "giao ban tháng.": reports called by how often they are made. */
export function readReportList(
  text: string,
  tokens: readonly Token[],
  from: number,
  reportBefore: RegExp,
): Read | undefined {
  const first = wordAt(tokens, from, 'unit')
  if (!first || !reportBefore.test(text.slice(Math.max(0, first.start - 20), first.start))) return undefined
  const units = [first]
  let at = from + 1
  while (units.length < 5) {
    const and = wordAt(tokens, at, 'and')
    const next = wordAt(tokens, and ? at + 1 : at, 'unit')
    const left = units[units.length - 1]
    if (!next || !left || !/^\s*(?:,|,?\s*và)?\s*$/iu.test(text.slice(left.end, next.start))) break
    units.push(next)
    at += and ? 2 : 1
  }
  const end = units[units.length - 1]?.end ?? first.end
  const after = text.slice(end, end + 12)
  const plain = units.length > 1 || first.word.every !== 'year'
  if (
    !plain ||
    !(
      units.length > 1
        ? /^\s*(?:$|[.,;:()]|(?:theo|gửi|về|đúng|cho|để|với|trước|đầy|bảo|trình)\s)/iu
        : /^\s*(?:$|[.;)])/u
    ).test(after)
  )
    return undefined
  return {
    candidates: units.flatMap(({ start, end, word }) =>
      word.every ? [{ start, end, cue: 'frequency', time: { kind: 'recurring', every: word.every } }] : [],
    ),
    next: at,
  }
}
