import { readIsoDay } from '../../recognise/time/calendar.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { readTimeField } from '../../recognise/time/read-time-field.ts'
import type { RegistryTime } from '../../registry/schema.ts'
import { timesOf } from '../walk.ts'
import { defineRule } from '../rule.ts'
import type { KeyPath } from '../../source/yaml.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/u
const CLOCK = /^(\d{2}):(\d{2})$/u

/**
 * Days that the calendar does not have, times that the clock does not have: 2025-02-30, 25:00; also in the words of
 * a time from which for that reason no day follows ("trước ngày 31/11").
 */
export const impossibleDate = defineRule({
  code: 'date/impossible',
  *check({ registry }, { catalogue }) {
    for (const { path, value, task } of dated(registry, [], undefined)) {
      if (!isReal(value)) yield { args: { value }, path, ...(task === undefined ? {} : { task }) }
    }
    for (const { value: time, path, owner } of timesOf(registry)) {
      for (const value of impossibleDays(time, catalogue))
        yield { args: { value }, path: [...path, 'text'], task: owner }
    }
  },
})

/** The days in the words of a time without days that no calendar has. */
export function impossibleDays({ text, start, end }: RegistryTime, catalogue: Catalogue): string[] {
  if (start !== undefined || end !== undefined) return []
  return readTimeField(text, catalogue, {})
    .times.filter((match) => match.impossible === true)
    .map((match) => text.slice(match.start, match.end))
}

function isReal(value: string): boolean {
  const [, hour, minute] = CLOCK.exec(value) ?? []
  if (hour === undefined || minute === undefined) return readIsoDay(value) !== undefined
  return Number(hour) < 24 && Number(minute) < 60
}

/** Keys whose values are days or times of day. */
const DATED: ReadonlySet<string> = new Set(['date', 'start', 'end', 'published', 'updated', 'clock'])

function* dated(
  value: unknown,
  path: KeyPath,
  task: string | undefined,
): Generator<{ path: KeyPath; value: string; task: string | undefined }> {
  if (typeof value !== 'object' || value === null) return
  const array = Array.isArray(value)
  const id: unknown = !array && path.length === 2 ? Reflect.get(value, 'id') : undefined
  const owner = typeof id === 'string' ? id : task
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, array ? Number(key) : key]
    if (typeof inner === 'object') yield* dated(inner, here, owner)
    else if (typeof inner === 'string' && DATED.has(key) && (DAY.test(inner) || CLOCK.test(inner))) {
      yield { path: here, value: inner, task: owner }
    }
  }
}
