import { foldKey } from '../recognise/folding.ts'
import type { RegistryTime, Task } from '../registry/schema.ts'
import { assign } from './assignment.ts'
import type { Change } from './change.ts'
import { likeness, wordsOf } from './wording.ts'

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
  const pairs = new Map(pairTimes(left, fresh))
  const taken = new Set(pairs.values())
  return [
    ...changes,
    ...left.map((time) => timeChange(time, pairs.get(time))),
    ...fresh.flatMap((time) => (taken.has(time) ? [] : [timeChange(undefined, time)])),
  ]
}

/** What each kind of agreement between two times speaks for one being the other, moved. */
const SAME_KIND = 0.3
const ANY = 0.1

/** Which new time stands for which old one, where a duty has several: as many as there are, the most alike together. */
function pairTimes(
  old: readonly RegistryTime[],
  fresh: readonly RegistryTime[],
): [RegistryTime, RegistryTime][] {
  const edges = old.flatMap((time, index) =>
    fresh.map((other, at) => ({
      old: index,
      new: at,
      gain:
        ANY + (time.kind === other.kind ? SAME_KIND : 0) + likeness(wordsOf(time.text), wordsOf(other.text)),
      distance: Math.abs(index - at),
    })),
  )
  return assign(edges).flatMap((pair) => {
    const [time, other] = [old[pair.old], fresh[pair.new]]
    return time === undefined || other === undefined ? [] : [[time, other]]
  })
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

export const timesOf = ({ time, otherTimes }: Task): RegistryTime[] => [
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
  const [wasOngoing, isOngoing] = [before.kind === 'ongoing', after.kind === 'ongoing']
  if (before.end !== undefined && !wasOngoing && isOngoing) return { kind: 'time-to-ongoing', ...values }
  if (wasOngoing && !isOngoing && after.end !== undefined) return { kind: 'time-to-dated', ...values }
  if (before.end !== undefined && after.end !== undefined && before.end !== after.end) {
    return { kind: after.end < before.end ? 'time-forward' : 'time-back', ...values }
  }
  return { kind: 'time-changed', ...values }
}

/** A time as data for people and programs: its words and the days they were taken for. */
function shown({ text, kind, start, end }: RegistryTime): object {
  return { text, kind, ...(start !== undefined && { start }), ...(end !== undefined && { end }) }
}
