import { weekdayOf } from '../../recognise/time/calendar.ts'
import { defineRule } from '../rule.ts'
import { timesOf } from '../walk.ts'

const SUNDAY = 7

/** Ends that stand for a month, quarter or year: nobody chose their weekday. */
const END_OF_MONTH = /-(?:31|30|2[89])$/u

/** A stated deadline on a Sunday or a public holiday (Bộ luật Dân sự 2015 Điều 148). */
export const dayOff = defineRule({
  code: 'date/day-off',
  *check({ registry }, { catalogue, config }) {
    // the office has agreed what then holds
    if (config.rollToWorkingDay) return
    const holidays = new Map(
      catalogue.holidays.filter(({ kind }) => kind === 'off').map(({ day, name }) => [day, name]),
    )
    for (const { value, path, owner } of timesOf(registry)) {
      if (value.kind !== 'deadline' || value.end === undefined) continue
      if (END_OF_MONTH.test(value.end) && !statesDay(value.text, value.end)) continue
      const name = holidays.get(value.end) ?? (weekdayOf(value.end) === SUNDAY ? 'Chủ nhật' : undefined)
      if (name !== undefined) yield { args: { day: value.end, name }, path: [...path, 'end'], task: owner }
    }
  },
})

/** Whether the words give the day itself: "30/6" does, "trong quý II" does not. */
function statesDay(text: string, end: string): boolean {
  const day = Number(end.slice(8))
  return [...text.matchAll(/\d+/gu)].some(([digits]) => Number(digits) === day)
}
