import type { TimeMatch } from '../../../src/recognise/time/time-match.ts'
import type { RecurringDay, Time } from '../../../src/recognise/time/time.ts'

/** A time on one line, without its words: "deadline ..2025-06-30 before ~year". */
export function show({
  time,
  impossible,
}: Pick<TimeMatch, 'impossible'> & { time: Omit<Time, 'text'> }): string {
  const { start, end, offset } = time
  return [
    time.kind,
    time.every && `every ${time.every}`,
    time.days && `on ${time.days.map(showDay).join(' ')}`,
    (start ?? end) === undefined ? undefined : `${start ?? ''}..${end ?? ''}`,
    time.openEnd && 'open',
    time.boundary,
    time.clock && `@${time.clock}`,
    offset && `${offset.n} ${offset.workingDays ? 'working ' : ''}${offset.unit}`,
    time.anchor && `«${time.anchor}»`,
    time.basis && '~year',
    impossible && 'impossible',
  ]
    .filter(Boolean)
    .join(' ')
}

function showDay({ month, day, weekday, lastMonthOfPeriod, nextPeriod }: RecurringDay): string {
  const date =
    weekday === undefined ? [day, month].filter((part) => part !== undefined).join('/') : `w${weekday}`
  return `${month !== undefined && day === undefined ? `m${month}` : date}${lastMonthOfPeriod ? '!last' : ''}${nextPeriod ? '!next' : ''}`
}
