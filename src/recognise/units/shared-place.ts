import { phraseAt, tokenAt, wordsBetween, type Scan } from './scan.ts'
import { sharedSeparatorEnd } from './shared-head.ts'
import { startsUnit } from './starts.ts'
import { levelAt } from './level.ts'
import { readPlace } from './tail.ts'
import { nameId, type ReadUnit } from './unit.ts'

/** Places that go on with the head of a unit: "UBND xã A, phường B" is two units. */
export function readMoreOfPlace(scan: Scan, unit: ReadUnit): ReadUnit[] {
  const { place } = unit.tail
  if (!place || place.many || place.level <= unit.nameFrom) return []
  return readPlaces(scan, unit, wordsBetween(scan, unit.nameFrom, place.level), unit.end, undefined)
}

/** "UBND các xã A, B và phường C", "UBND các xã: A, B": one unit for each place; undefined where there are not two. */
export function readPlacesOfMany(scan: Scan, unit: ReadUnit): ReadUnit[] | undefined {
  const { place } = unit.tail
  if (!place?.many) return undefined
  const quantifier = quantifierBefore(scan, unit.nameFrom, place.level)
  if (quantifier === undefined || quantifier <= unit.nameFrom) return undefined
  const head = wordsBetween(scan, unit.nameFrom, quantifier)
  const level = levelAt(scan, place.level)
  if (!level) return undefined
  const to = placeEnd(scan, place.name)
  if (to === place.name) return undefined
  const word = wordsBetween(scan, level.word, level.end)
  const first: ReadUnit = {
    ...unit,
    end: to,
    name: `${head} ${word} ${wordsBetween(scan, place.name, to)}`,
    id: nameId(scan, `${head} ${word}`),
    collective: false,
  }
  const more = readPlaces(scan, first, head, to, word)
  return more.length > 0 ? [first, ...more] : undefined
}

/** "UBND các xã, phường: A, B": of several levels the places are members of the set. Gives their names and the token after them. */
export function readPlaceMembers(
  scan: Scan,
  unit: ReadUnit,
): { members: { name: string }[]; end: number } | undefined {
  if (
    !unit.collective ||
    scan.tokens[unit.end]?.text !== ':' ||
    phraseAt(scan, scan.index.levels, unit.end - 1) === undefined
  )
    return undefined
  const places = readPlaces(scan, unit, '', unit.end, '')
  const last = places.at(-1)
  return last && places.length > 1
    ? { members: places.map(({ name }) => ({ name })), end: last.end }
    : undefined
}

function readPlaces(
  scan: Scan,
  unit: ReadUnit,
  head: string,
  from: number,
  shared: string | undefined,
): ReadUnit[] {
  const units: ReadUnit[] = []
  let end = from
  for (;;) {
    const after =
      units.length === 0 && tokenAt(scan, end).text === ':' ? end + 1 : sharedSeparatorEnd(scan, end, false)
    if (after === end) return units
    const level = levelAt(scan, after)
    if (level?.many || (!level && shared === undefined)) return units
    const name = level?.end ?? after
    const to = placeEnd(scan, name)
    if (to === name) return units
    const word = level ? wordsBetween(scan, level.word, level.end) : shared
    const full = [head, word, wordsBetween(scan, name, to)].filter(Boolean).join(' ')
    units.push({
      ...unit,
      from: after,
      end: to,
      nameFrom: after,
      name: full,
      id: nameId(scan, `${head} ${word}`),
    })
    end = to
  }
}

function placeEnd(scan: Scan, at: number): number {
  return readPlace(scan, at, (token) => startsUnit(scan, token), true)
}

function quantifierBefore(scan: Scan, from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at--)
    if (phraseAt(scan, scan.index.quantifiers, at)?.end === to) return at
  return undefined
}
