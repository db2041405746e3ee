import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Span } from '../../place.ts'
import { readChain } from './collective.ts'
import { bracketAt, isShortForm } from './brackets.ts'
import { openScan, type UnitContext } from './open-scan.ts'
import { tokenAt, isAnd, isComma, phraseAt, spanOf, type Scan } from './scan.ts'
import { readMoreOfHead, readShared, readSharedMembers } from './shared-head.ts'
import { readMoreOfPlace, readPlaceMembers, readPlacesOfMany } from './shared-place.ts'
import { startsUnit } from './starts.ts'
import { readUnit, type ReadUnit } from './unit.ts'
import type { UnitMatch } from './unit-ref.ts'

/** Units read at a token; a shared head gives several. */
export interface Group {
  readonly units: readonly UnitMatch[]
  /** token after them, brackets included */
  readonly end: number
}

/**
 * Reads the list of units that begins at offset `from` (blanks skipped) and stops at the first action verb, at
 * "chủ trì", "phối hợp", "có trách nhiệm", at a sentence end, or where no unit can follow (domain.md 2.4, 3.7).
 * `end` is the offset after the last unit, `from` where no unit stands. Offsets are 0-based, ends exclusive.
 */
export function readUnitList(
  text: string,
  from: number,
  catalogue: Catalogue,
  context: UnitContext = {},
): { units: UnitMatch[]; end: number } {
  const scan = openScan(text, 'list', catalogue, context)
  const at = scan.tokens.findIndex((token) => token.start >= from)
  if (at < 0) return { units: [], end: from }
  if (isHalfIdiom(scan, at)) return { units: [], end: from }
  const { units, end } = readList(scan, at)
  const last = scan.tokens[end - 1]
  return units.length > 0 && last ? { units, end: last.end } : { units: [], end: from }
}

/**
 * Reads a field or table cell that should hold nothing but units. Names that are not in the catalogue are kept as
 * written when they look like units by their head; `rest` holds the stretches that were not understood.
 */
export function readUnitField(
  text: string,
  catalogue: Catalogue,
  context: UnitContext = {},
): { units: UnitMatch[]; rest: Span[] } {
  const scan = openScan(text, 'field', catalogue, context)
  const units: UnitMatch[] = []
  const rest: Span[] = []
  let at = 0
  let lost: number | undefined
  const closeLost = (to: number): void => {
    if (lost !== undefined) rest.push(spanOf(scan, lost, to))
    lost = undefined
  }
  while (at < scan.tokens.length) {
    const list = readList(scan, at)
    if (list.units.length > 0) {
      closeLost(at)
      units.push(...list.units)
      at = asideEnd(scan, list.end)
      continue
    }
    const after = separatorEnd(scan, at)
    if (after > at) {
      closeLost(at)
      at = after
      continue
    }
    if (lost === undefined && tokenAt(scan, at).text !== '.') lost = at
    at = nextChance(scan, at + 1)
  }
  closeLost(scan.tokens.length)
  return { units, rest }
}

/**
 * A list does not begin with what is the rest of an idiom: "đơn vị thực hiện" in "đôn đốc các cơ quan, đơn vị thực hiện".
 * Small words without "các" and with nothing said of them count only behind other units.
 */
function isHalfIdiom(scan: Scan, at: number): boolean {
  if (tokenAt(scan, at).capital) return false
  const chain = readChain(scan, at)
  const [first] = chain?.nouns ?? []
  if (!chain || chain.quantified || first?.opens || first?.solo) return false
  const unit = readUnit(scan, at)
  return unit?.end === chain.end && unit.from === at && scan.tokens[chain.end]?.word === true
}

/** The end of words after the units that name none: "theo chức năng, nhiệm vụ được giao"; `at` where none stand. */
function asideEnd(scan: Scan, at: number): number {
  const from = isComma(scan.tokens[at]) ? at + 1 : at
  if (!phraseAt(scan, scan.index.fieldAsides, from)) return at
  let end = from
  while (scan.tokens[end] && !/^[;.]$/u.test(tokenAt(scan, end).text)) {
    if (end > from && tokenAt(scan, end).lineBefore) break
    const after = separatorEnd(scan, end)
    if (after > end && startsUnit(scan, after)) break
    end++
  }
  return end
}

/** After something not understood the next unit can stand behind a sign, a joiner, or on a new line. */
function nextChance(scan: Scan, at: number): number {
  let next = at
  while (next < scan.tokens.length) {
    const token = tokenAt(scan, next)
    const before = tokenAt(scan, next - 1)
    if (!before.word || isAnd(before) || token.lineBefore || separatorEnd(scan, next) > next) break
    if (token.capital && startsUnit(scan, next)) break
    next++
  }
  return next
}

/** Reads units and the separators between them from a token on; `end` is the token after the last unit. */
export function readList(scan: Scan, from: number): { units: UnitMatch[]; end: number } {
  const units: UnitMatch[] = []
  let end = from
  let next = from
  for (;;) {
    const group = readGroup(scan, next)
    if (!group) break
    units.push(...group.units)
    end = group.end
    next = separatorEnd(scan, end)
    if (next === end && !(scan.mode === 'field' || scan.tokens[end]?.lineBefore)) break
    if (next >= scan.tokens.length) break
  }
  return { units, end }
}

/** The token after what may stand between two units of a list; `at` where nothing does. */
export function separatorEnd(scan: Scan, at: number): number {
  let next = at
  while (scan.tokens[next] && /^[;,/+•·\u2010-\u2015-]$/u.test(tokenAt(scan, next).text)) next++
  return phraseAt(scan, scan.index.joiners, next)?.end ?? next
}

/** The unit, or the units that share a head, that begin at a token. */
export function readGroup(scan: Scan, at: number): Group | undefined {
  const shared = readShared(scan, at)
  const read = shared ?? readOne(scan, at)
  if (!read) return readAfterColon(scan, at)
  const units: UnitMatch[] = []
  let end = at
  for (const unit of read) {
    units.push(toMatch(scan, unit))
    end = unit.end
  }
  const last = read.at(-1)
  const match = units.at(-1)
  const places = last && readPlaceMembers(scan, last)
  if (match && places) {
    match.members = places.members
    end = places.end
    match.end = tokenAt(scan, end - 1).end
  } else if (last && match) {
    const after = readBracket(scan, last, match)
    if (after > end) {
      end = after
      match.end = tokenAt(scan, end - 1).end
    }
  }
  if (units.length === 0) return undefined
  return { units, end }
}

/**
 * A bracket after a unit: the members of a collective are kept with it; a superior body or a short form only repeats
 * what the name says. Gives the token after the bracket, or the end of the unit where the bracket is none of these.
 */
function readBracket(scan: Scan, unit: ReadUnit, match: UnitMatch): number {
  const bracket = bracketAt(scan, unit.end)
  if (!bracket || bracket.to <= bracket.from) return unit.end
  if (isShortForm(scan, bracket.from, bracket.to)) return bracket.end
  const inner = readList({ ...scan, mode: 'field' }, bracket.from)
  const listed = unit.collective ? readSharedMembers(scan, unit, bracket.from, bracket.to) : undefined
  const members = inner.units.length > 0 && inner.end >= bracket.to ? inner.units : listed
  if (!members) return unit.end
  if (unit.collective && (members.length > 1 || bracket.introduced)) {
    match.members = members.map(({ name, id }) => ({ name, ...(id === undefined ? {} : { id }) }))
  }
  return bracket.end
}

function readOne(scan: Scan, at: number): ReadUnit[] | undefined {
  const unit = readUnit(scan, at)
  if (!unit) return undefined
  const places = readPlacesOfMany(scan, unit)
  if (places) return places
  const inside = colonList(scan, unit)
  if (inside) return inside
  return [unit, ...readMoreOfHead(scan, unit), ...readMoreOfPlace(scan, unit)]
}

/** "các sở, ngành: Sở Y tế, Công an tỉnh": the collective only introduces the units named after the colon. */
function colonList(scan: Scan, unit: ReadUnit): ReadUnit[] | undefined {
  if (!unit.collective || scan.tokens[unit.end]?.text !== ':' || scan.mode === 'running') return undefined
  const next = readUnit(scan, unit.end + 1)
  if (!next || next.collective) return undefined
  return [{ ...next, from: unit.from }, ...readMoreOfHead(scan, next), ...readMoreOfPlace(scan, next)]
}

function readAfterColon(scan: Scan, at: number): Group | undefined {
  // "Các Sở: Sở Y tế, …": a head that is shared with nothing
  const quantifier = phraseAt(scan, scan.index.quantifiers, at)
  const head = quantifier && phraseAt(scan, scan.index.heads, quantifier.end)
  if (!head || scan.tokens[head.end]?.text !== ':') return undefined
  const group = readGroup(scan, head.end + 1)
  const first = group?.units[0]
  if (!group || !first) return undefined
  return { units: [{ ...first, start: tokenAt(scan, at).start }, ...group.units.slice(1)], end: group.end }
}

function toMatch(scan: Scan, unit: ReadUnit): UnitMatch {
  return {
    ...spanOf(scan, unit.from, unit.end),
    name: unit.name,
    ...(unit.id === undefined ? {} : { id: unit.id }),
    ...(unit.collective ? { collective: true as const } : {}),
    ...(unit.qualifier === undefined ? {} : { qualifier: unit.qualifier }),
  }
}
