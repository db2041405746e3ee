import type { Candidate } from './candidate.ts'

const JOINT = /^\s*(?:[,:;(]|và)?\s*$/u
/** "Từ ngày 05/9/2026, tần suất định kỳ vào sáng thứ Bảy hằng tuần": a few words may stand between. */
const LOOSE_JOINT = /^\s*,?\s*(?:[\p{L}\p{M}]+\s+){0,4}$/u
/** "(từ 07 giờ 30 phút đến 11 giờ)": hours that go with a recurrence stay in its words; the model has one clock only */
const HOURS =
  /^\s{0,9},?\s{0,9}\(?\s?(?:từ\s{1,9})?\d{1,2}\s?(?:giờ|h|g|:)[\d\s'’′phút]{0,12}(?:sáng\s|chiều\s)?\s?(?:đến|tới|-|–)\s{0,9}\d{1,2}\s?(?:giờ|h|g|:)[\d\s'’′]{0,4}(?:phút)?\)?/iu

type Join = (text: string, left: Candidate, right: Candidate, gap: string) => Candidate | undefined

const JOINS: readonly Join[] = [
  joinPeriodThenRecurrence,
  joinRecurrenceThenPeriod,
  joinOccasion,
  joinPrescribed,
  joinLength,
  joinDayOfYear,
]

/**
 * Joins what belongs to one expression: a recurrence and the period it runs in, its occasion, "theo quy định", its hours;
 * a length and the days that say when. Takes candidates in order, without overlaps.
 */
export function joinCandidates(text: string, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = []
  for (const candidate of candidates) {
    const previous = joined[joined.length - 1]
    const gap = previous ? text.slice(previous.end, candidate.start) : ''
    let merged: Candidate | undefined
    if (previous && !previous.impossible && !candidate.impossible) {
      for (const join of JOINS) merged ??= join(text, previous, candidate, gap)
    }
    if (merged) joined[joined.length - 1] = merged
    else joined.push(candidate)
  }
  return joined.map((candidate, i) => withHours(text, candidate, joined[i + 1]?.start ?? text.length))
}

/** "Từ ngày 05/9/2026, … thứ Bảy hằng tuần". */
function joinPeriodThenRecurrence(
  _text: string,
  left: Candidate,
  right: Candidate,
  gap: string,
): Candidate | undefined {
  const running = runningPeriod(left)
  if (!running || right.time.kind !== 'recurring' || !LOOSE_JOINT.test(gap)) return undefined
  return { ...right, start: left.start, cue: 'days', time: { ...right.time, ...running } }
}

/** "hằng năm, giai đoạn 2026-2030", "hằng năm (2026-2030)". */
function joinRecurrenceThenPeriod(
  text: string,
  left: Candidate,
  right: Candidate,
  gap: string,
): Candidate | undefined {
  const running = runningPeriod(right)
  if ((!running || left.time.kind !== 'recurring' || left.time.start) ?? left.time.end) return undefined
  if (!JOINT.test(gap)) return undefined
  const close = /^\s*\(/u.test(gap) ? /^\s*\)/u.exec(text.slice(right.end, right.end + 10)) : null
  return {
    ...left,
    end: right.end + (close?.[0].length ?? 0),
    cue: 'days',
    time: { ...left.time, ...running },
  }
}

/** "Hằng năm, tại thời điểm xây dựng dự toán". */
function joinOccasion(_text: string, left: Candidate, right: Candidate, gap: string): Candidate | undefined {
  if (right.cue !== 'occasion' || left.time.kind !== 'recurring' || !/^\s*,?\s*$/u.test(gap)) return undefined
  const anchor = right.time.anchor === undefined ? {} : { anchor: right.time.anchor }
  return { ...left, end: right.end, time: { ...left.time, ...anchor } }
}

/** "hằng năm theo quy định": the rule is elsewhere, the recurrence is stated. */
function joinPrescribed(
  _text: string,
  left: Candidate,
  right: Candidate,
  gap: string,
): Candidate | undefined {
  if (right.cue !== 'external' || !/^\s*$/u.test(gap)) return undefined
  if (left.time.kind !== 'recurring' && left.time.kind !== 'ongoing') return undefined
  return { ...left, end: right.end }
}

/** "trong 04 ngày, từ ngày 05/01 đến ngày 08/01": the days say more than their number. */
function joinLength(_text: string, left: Candidate, right: Candidate, gap: string): Candidate | undefined {
  if (left.time.kind !== 'relative' || left.time.anchor !== undefined || right.bound === undefined)
    return undefined
  return /^\s*,?\s*\(?$/u.test(gap) ? { ...right, start: left.start } : undefined
}

/** "định kỳ hằng năm gửi báo cáo … trước ngày 15 tháng 12": the day recurs with the duty. */
function joinDayOfYear(_text: string, left: Candidate, right: Candidate, gap: string): Candidate | undefined {
  const point = right.bound?.point
  if (left.time.kind !== 'recurring' || left.time.every !== 'year' || left.time.days !== undefined)
    return undefined
  if (right.time.basis !== 'document-year' || right.time.boundary === undefined || right.bound?.to)
    return undefined
  if (point?.grain !== 'day' || point.last.month === undefined || point.last.day === undefined)
    return undefined
  if (gap.length > 100 || /[.;]/u.test(gap)) return undefined
  return {
    ...left,
    end: right.end,
    cue: 'days',
    time: {
      ...left.time,
      boundary: right.time.boundary,
      days: [{ month: point.last.month, day: point.last.day }],
    },
  }
}

function withHours(text: string, candidate: Candidate, until: number): Candidate {
  if (candidate.time.kind !== 'recurring') return candidate
  const hours = HOURS.exec(text.slice(candidate.end, Math.min(until, candidate.end + 90)))
  return hours ? { ...candidate, end: candidate.end + hours[0].trimEnd().length } : candidate
}

/** The limits within which something recurs: a stated period longer than a year's name. */
function runningPeriod(
  candidate: Candidate,
): Pick<Candidate['time'], 'start' | 'end' | 'openEnd'> | undefined {
  const { kind, start, end, openEnd } = candidate.time
  if (kind !== 'period' || start === undefined || start === end) return undefined
  const longer = end !== undefined && start.slice(0, 4) !== end.slice(0, 4)
  if (!candidate.bound?.to && !openEnd && !longer) return undefined
  return { start, ...(end === undefined ? {} : { end }), ...(openEnd ? { openEnd } : {}) }
}
