import type { Catalogue } from '../../catalogue/catalogue.ts'
import { addDays, weekdayOf } from './calendar.ts'

const days = new WeakMap<object, ReadonlyMap<string, 'off' | 'work'>>()

function exceptions(catalogue: Catalogue): ReadonlyMap<string, 'off' | 'work'> {
  let map = days.get(catalogue.holidays)
  if (!map) {
    map = new Map(catalogue.holidays.map((holiday) => [holiday.day, holiday.kind]))
    days.set(catalogue.holidays, map)
  }
  return map
}

/** Whether offices work on that ISO day: Monday to Friday, but for the exceptions of the catalogue (holidays.ts). */
export function isWorkingDay(day: string, catalogue: Catalogue): boolean {
  const exception = exceptions(catalogue).get(day)
  if (exception) return exception === 'work'
  const weekday = weekdayOf(day)
  return weekday !== undefined && weekday <= 5
}

/** The day itself when it is worked, otherwise the next one that is (Bộ luật Dân sự 2015 Điều 148 khoản 5). */
export function nextWorkingDay(day: string, catalogue: Catalogue): string {
  if (weekdayOf(day) === undefined) return day
  let next = day
  while (!isWorkingDay(next, catalogue)) next = addDays(next, 1)
  return next
}

/** The day `n` working days after a day that is itself not counted. */
export function addWorkingDays(day: string, n: number, catalogue: Catalogue): string {
  if (weekdayOf(day) === undefined) return day
  let next = day
  for (let left = Math.min(n, 10_000); left > 0; left--) {
    next = addDays(next, 1)
    while (!isWorkingDay(next, catalogue)) next = addDays(next, 1)
  }
  return next
}
