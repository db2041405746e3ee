import { foldKey } from '../recognise/folding.ts'
import type { RegistryTime, Task } from '../registry/schema.ts'
import type { Change } from './change.ts'

type TimeChange = Omit<Change, 'id'>

/** What changed in when a duty is due: brought forward, put back, from dated to ongoing … */
export function compareTimes(before: Task, after: Task): TimeChange[] {
  if (isSame(before, after)) return []
  const old = timesOf(before)
  const fresh = timesOf(after)
  const changes: TimeChange[] = []
  const left: RegistryTime[] = []
  for (const time of old) {
    const at = fresh.findIndex((other) => meaning(other) === meaning(time))
    const [same] = at < 0 ? [] : fresh.splice(at, 1)
    if (same === undefined) left.push(time)
    else if (time.text !== same.text)
      changes.push({ kind: 'time-reworded', field: 'time', old: time.text, new: same.text })
  }
  for (const [index, time] of left.entries()) changes.push(timeChange(time, fresh[index]))
  for (const time of fresh.slice(left.length)) changes.push(timeChange(undefined, time))
  return changes
}

/** What most tasks are: without change, told without looking closer. */
function isSame(before: Task, after: Task): boolean {
  if (before.otherTimes !== undefined || after.otherTimes !== undefined) return false
  const { time: old } = before
  const { time: fresh } = after
  if (old === undefined || fresh === undefined) return old === fresh
  return old.text === fresh.text && old.kind === 'deadline' && fresh.kind === 'deadline'
    ? old.end === fresh.end &&
        old.start === fresh.start &&
        old.boundary === fresh.boundary &&
        old.clock === fresh.clock &&
        old.openEnd === fresh.openEnd
    : false
}

const timesOf = ({ time, otherTimes }: Task): RegistryTime[] => [
  ...(time === undefined ? [] : [time]),
  ...(otherTimes ?? []),
]

/** What a time says apart from its words: two with the same meaning are one time. */
function meaning({ text, at: _at, basis: _basis, anchor, ...rest }: RegistryTime): string {
  const data = Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))
  const isBare = rest.kind === 'conditional' || (rest.kind === 'relative' && anchor === undefined)
  return JSON.stringify([
    data,
    anchor === undefined ? undefined : foldKey(anchor),
    isBare ? foldKey(text) : '',
  ])
}

function timeChange(before: RegistryTime | undefined, after: RegistryTime | undefined): TimeChange {
  const values = {
    field: 'time',
    ...(before !== undefined && { old: shown(before) }),
    ...(after !== undefined && { new: shown(after) }),
  }
  if (before === undefined) return { kind: 'time-added', ...values }
  if (after === undefined) return { kind: 'time-removed', ...values }
  if (before.end !== undefined && after.kind === 'ongoing') return { kind: 'time-to-ongoing', ...values }
  if (before.kind === 'ongoing' && after.end !== undefined) return { kind: 'time-to-dated', ...values }
  if (before.end !== undefined && after.end !== undefined && before.end !== after.end) {
    return { kind: after.end < before.end ? 'time-forward' : 'time-back', ...values }
  }
  return { kind: 'time-changed', ...values }
}

/** A time as data for people and programs: its words and the days they were taken for. */
function shown({ text, kind, start, end }: RegistryTime): object {
  return { text, kind, ...(start !== undefined && { start }), ...(end !== undefined && { end }) }
}
