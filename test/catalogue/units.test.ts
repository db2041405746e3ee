import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../../src/catalogue/index.ts'
import { foldKey } from '../../src/recognise/folding.ts'

const { units, collectives, succession, provinces } = CATALOGUE
const unitIds = new Set(units.map((unit) => unit.id))
const collectiveIds = new Set(collectives.map((collective) => collective.id))
const ISO_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u

function overlaps(
  a: { from?: string | undefined; to?: string | undefined },
  b: { from?: string | undefined; to?: string | undefined },
): boolean {
  return (a.from ?? '') <= (b.to ?? '9') && (b.from ?? '') <= (a.to ?? '9')
}

describe('units', () => {
  test('ids are unique and written as ids', () => {
    const ids = [...units, ...collectives].map((record) => record.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))).toEqual([])
  })

  test('names are NFC and used once within a record', () => {
    const wrong = [...units, ...collectives].flatMap((record) => {
      const short = 'short' in record ? (record.short ?? []) : []
      const names = [record.name, ...(record.names ?? []), ...short]
      return names.filter(
        (name, index) =>
          name !== name.normalize('NFC') || name.trim() !== name || names.indexOf(name) !== index,
      )
    })
    expect(wrong).toEqual([])
  })

  test('every parent exists', () => {
    expect(units.filter((unit) => unit.parent !== undefined && !unitIds.has(unit.parent))).toEqual([])
  })

  test('validity is made of days in order', () => {
    const periods = [
      ...units.map(({ id, from, to }) => ({ id, from, to })),
      ...collectives.map(({ id, from, to }) => ({ id, from, to })),
      ...succession.map(({ unit, from, until }) => ({ id: unit, from, to: until })),
      ...provinces.flatMap(({ id, periods: all }) => all.map(({ from, to }) => ({ id, from, to }))),
    ]
    const wrong = periods.filter(
      ({ from, to }) =>
        (from !== undefined && !ISO_DAY.test(from)) ||
        (to !== undefined && !ISO_DAY.test(to)) ||
        (from !== undefined && to !== undefined && from > to),
    )
    expect(wrong).toEqual([])
  })

  test('no two units of one level share a name at one time', () => {
    const clashes = new Set<string>()
    const byName = new Map<string, (typeof units)[number][]>()
    for (const unit of units)
      for (const name of new Set([unit.name, ...(unit.names ?? []), ...(unit.short ?? [])].map(foldKey)))
        byName.set(name, [...(byName.get(name) ?? []), unit])
    for (const [name, owners] of byName)
      for (const [index, a] of owners.entries())
        for (const b of owners.slice(index + 1))
          if (a.level === b.level && overlaps(a, b)) clashes.add(`${name}: ${a.id}, ${b.id}`)
    expect([...clashes]).toEqual([])
  })

  test('a collective name belongs to one collective', () => {
    const owner = new Map<string, string>()
    const clashes: string[] = []
    for (const { id, name, names } of collectives)
      for (const key of new Set([name, ...(names ?? [])].map(foldKey))) {
        const other = owner.get(key)
        if (other !== undefined) clashes.push(`${key}: ${other}, ${id}`)
        owner.set(key, id)
      }
    expect(clashes).toEqual([])
  })

  test('members exist, open collectives have none, the others have some', () => {
    for (const { id, members, memberKinds, open } of collectives) {
      expect(
        members.filter((member) => !unitIds.has(member) && !collectiveIds.has(member)),
        id,
      ).toEqual([])
      expect(members.length + (memberKinds?.length ?? 0) > 0, id).toBe(open !== true)
      for (const rule of memberKinds ?? [])
        expect(
          units.some(
            (unit) =>
              unit.level === rule.level &&
              unit.kind === rule.kind &&
              (rule.parent === undefined || unit.parent === rule.parent),
          ),
          `${id}: ${rule.level} ${rule.kind}`,
        ).toBe(true)
    }
  })

  test('every unit has what a reader needs to check it: a basis, or it is an old standing body', () => {
    const reformed = units.filter((unit) => (unit.from ?? unit.to) !== undefined && unit.basis === undefined)
    expect(reformed.filter((unit) => unit.verified !== false).map((unit) => unit.id)).toEqual([])
  })
})

describe('succession', () => {
  test('units and successors exist', () => {
    const named = succession.flatMap(({ unit, successor, otherwise }) => [unit, successor, otherwise ?? unit])
    expect(named.filter((id) => !unitIds.has(id))).toEqual([])
  })

  test('a successor exists on the day it takes over', () => {
    const byId = new Map(units.map((unit) => [unit.id, unit]))
    const early = succession.filter(({ successor, from }) => {
      const unit = byId.get(successor)
      return (unit?.from ?? '') > from || (unit?.to ?? '9') < from
    })
    expect(early).toEqual([])
  })

  test('every unit of the old set that ended with the reform has a successor', () => {
    const ended = units.filter(
      (unit) => unit.to === '2025-02-28' && (unit.level === 'central' || unit.level === 'province'),
    )
    const without = ended.filter((unit) => !succession.some((record) => record.unit === unit.id))
    expect(without.map((unit) => unit.id)).toEqual([])
  })

  test('a topic belongs to one field of a unit', () => {
    const clashes: string[] = []
    const seen = new Map<string, string>()
    for (const { unit, topics, field } of succession)
      for (const topic of topics ?? []) {
        const key = `${unit}: ${foldKey(topic)}`
        const other = seen.get(key)
        if (other !== undefined && other !== field) clashes.push(key)
        seen.set(key, field)
      }
    expect(clashes).toEqual([])
  })
})

describe('provinces', () => {
  const on = (day: string): { id: string; type: string }[] =>
    provinces.flatMap(({ id, periods }) =>
      periods
        .filter(({ from, to }) => (from ?? '') <= day && day <= (to ?? '9'))
        .map(({ type }) => ({ id, type })),
    )
  const cities = (day: string): number => on(day).filter(({ type }) => type === 'thành phố').length

  test.each([
    ['2007-01-01', 64, 5],
    ['2024-12-31', 63, 5],
    ['2025-01-01', 63, 6],
    ['2025-06-30', 63, 6],
    ['2025-07-01', 34, 6],
    ['2026-04-29', 34, 6],
    ['2026-04-30', 34, 7],
    ['2026-09-01', 34, 8],
    ['2026-10-01', 34, 9],
  ])('on %s there are %i, %i of them cities', (day, count, cityCount) => {
    expect(on(day)).toHaveLength(count)
    expect(cities(day)).toBe(cityCount)
  })

  test('ids are unique, periods follow each other without gap or overlap', () => {
    expect(new Set(provinces.map(({ id }) => id)).size).toBe(provinces.length)
    for (const { id, periods } of provinces)
      for (const [index, period] of periods.entries()) {
        const next = periods[index + 1]
        if (next === undefined) continue
        expect(period.to, id).toBeDefined()
        const day = new Date(Date.parse(`${period.to}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
        expect(next.from, id).toBe(day)
      }
  })

  test('predecessors and successors agree', () => {
    const joined = provinces.flatMap(({ id, periods }) =>
      periods.flatMap((period) =>
        (period.predecessors ?? []).filter((other) => other !== id).map((other) => `${other} > ${id}`),
      ),
    )
    const handed = provinces.flatMap(({ id, periods }) =>
      periods.flatMap(({ successor }) => (successor === undefined ? [] : [`${id} > ${successor}`])),
    )
    expect(joined.toSorted()).toEqual(handed.toSorted())
    expect(handed).toHaveLength(30)
  })
})
