import type { Candidate } from './candidate.ts'
import { beginsWithAct } from './judge.ts'
import type { Place } from './stated-place.ts'

/** Words between the work and how often it recurs: "công bố bổ sung giá vật liệu san lấp hằng tháng". */
const REACH = { year: 8, shorter: 14 }

/**
 * Whether "hằng năm", "mỗi tháng" says how often the work is done. The name of a thing has the same words ("kế hoạch hằng năm",
 * "tiền điện hằng tháng"), so a verb of recurring work, a number to reach or the beginning of the clause is asked for.
 */
export function isFrequencyTime({ time }: Candidate, place: Place): boolean {
  const { before, after, judge, opens, closes, clause } = place
  if (/^\s*của\s/iu.test(after) || judge.average.test(before) || judge.amount.test(before)) return false
  if (opens) return orders(place) || !/^\s*(?:có|số|trời)(?:\s|$)/iu.test(after)
  // ", hằng tháng cập nhật kịch bản", ", mỗi năm ít nhất 15 cơ sở"
  if (/(?:,|(?:^|\s)và)\s*$/iu.test(before) && orders(place)) return true
  const shorter = time.every !== 'year'
  if (shorter && closes && isWorkDirectly(place)) return true
  const named = judge.yearly.test(before)
  // "mở mỗi năm 02 đợt"
  if (!named && /^\s*(?:(?:ít nhất|tối thiểu|từ)\s+)?\d{1,3}\s+\p{L}/iu.test(after)) return true
  if (named) return false
  if (judge.prescribed.test(after) && /báo cáo/iu.test(clause)) return true
  // "Ủy ban nhân dân xã hằng tháng báo cáo tiến độ"
  if (judge.workAfter.test(after) && !judge.workName.test(before)) return true
  if (/^\s*(?:về|cho)\s/iu.test(after) || judge.workName.test(before)) return false
  const words = wordsSinceWork(place)
  if (words === undefined) return false
  return judge.work.test(before) || (closes && words <= (shorter ? REACH.shorter : REACH.year))
}

/** What follows is an act or a number of things to do. */
function orders({ after, judge }: Place): boolean {
  return judge.count.test(after) || beginsWithAct(after, judge)
}

/** "phát sóng hằng tuần", but not "kế hoạch kiểm tra hằng tháng". */
function isWorkDirectly({ before, judge }: Place): boolean {
  return judge.workDirectly.test(before) && !judge.workName.test(before)
}

/**
 * How many words stand between the last verb of recurring work of the clause and the time; undefined where that verb is part of
 * a name ("chất lượng công tác kiểm tra, giám sát hằng năm").
 */
function wordsSinceWork({ clause, judge }: Place): number | undefined {
  const segment = clause.slice(Math.max(clause.lastIndexOf(':'), clause.lastIndexOf('(')) + 1)
  let last: RegExpExecArray | undefined
  for (const match of segment.matchAll(judge.workAnywhere)) last = match
  // after a list of names a report is a duty of its own: "việc thực hiện, báo cáo hằng năm"
  const own = last?.[1]?.includes(',') === true && judge.reports.test(last[0])
  if (last?.[1] !== undefined && !own) return undefined
  if (!last) return Infinity
  return segment
    .slice(last.index + last[0].length)
    .trim()
    .split(/\s+/u).length
}

/** "03 buổi/tuần" says how often; "không quá 01 lần/năm", "từ 01 lần/tháng lên …" set a limit or compare. */
export function isCountedTime({ before, after, clause, judge }: Place): boolean {
  return !judge.limit.test(before) && !judge.timetable.test(clause) && !/^\s*lên\s/iu.test(after)
}
