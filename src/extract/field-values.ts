import { sliceText, spansOf, type PlacedText } from '../document/placed-text.ts'
import { findTimes } from '../recognise/time/find-times.ts'
import { readTimeField } from '../recognise/time/read-time-field.ts'
import type { TimeMatch } from '../recognise/time/time-match.ts'
import { readUnitField } from '../recognise/units/list.ts'
import type { Role, Rule } from '../terms.ts'
import { annotate, type ExtractContext } from './annotate.ts'
import { readAssignment, type AssignedUnit } from './assignment.ts'
import { findBracketRoles } from './stated-role.ts'
import { findWording, sameWords, skipBlanks, wordingAt } from './wording.ts'
import type { HowRead, TimeDraft, UnitDraft } from './task-draft.ts'

/** The units of a labelled field or a table cell, and the stretches of it that were not understood. */
export interface UnitsReading {
  readonly units: readonly UnitDraft[]
  readonly rest: readonly PlacedText[]
}

const SENTENCE_WORDS = ['chủ trì', 'phối hợp', 'hướng dẫn của', 'làm đầu mối', 'chịu trách nhiệm']

/**
 * Reads a field that names units. A bare list gets the role of its label; a field that is itself a sentence
 * ("Sở X chủ trì, phối hợp với Y", "Căn cứ hướng dẫn của X, Y triển khai") gets the roles its words state.
 */
export function readUnitsField(value: PlacedText, role: Role, context: ExtractContext): UnitsReading {
  const annotated = annotate(value, context)
  if (readTimesCell(value, context) !== undefined) return { units: [], rest: [value] }
  const list = readUnitField(annotated.masked, context.catalogue, context.units)
  const lost = list.rest.reduce(
    (sum, span) => sum + annotated.masked.slice(span.start, span.end).replace(/[^\p{L}]/gu, '').length,
    0,
  )
  const bracketed = bracketedRoles(value, annotated.masked, role, context)
  if (bracketed !== undefined) return bracketed
  const says = findWording(annotated.masked, SENTENCE_WORDS).length > 0
  const acts = findWording(annotated.masked, context.catalogue.actionVerbs).length > 0
  const sentence = says || (acts && lost > value.text.length * 0.15)
  if (!sentence) return named(value, annotated.masked, list, role, context)
  const units: UnitDraft[] = []
  for (const clause of clausesOf(annotated.masked)) {
    const read = readAssignment(annotated, clause.start, clause.end, context)
    const found =
      read.subject === undefined ? listed(annotated.masked, clause, role, context, read.units) : read.units
    for (const assigned of found) {
      const stated = assigned.role === 'implement' ? role : assigned.role
      if (!units.some((other) => sameWords(other.unit.name, assigned.unit.name)))
        units.push(unitDraft(value, { ...assigned, role: stated }))
    }
  }
  return units.length > 0 ? { units, rest: [] } : named(value, annotated.masked, list, role, context)
}

/**
 * "A (chủ trì); B, C (phối hợp)": each bracket gives its role to the units before it back to a semicolon or another
 * bracket; "(chủ trì)" only to the one right before it. Undefined where no bracket says a role.
 */
function bracketedRoles(
  value: PlacedText,
  masked: string,
  role: Role,
  context: ExtractContext,
): UnitsReading | undefined {
  const brackets = findBracketRoles(masked)
  if (brackets.length === 0) return undefined
  let plain = masked
  for (const { start, end } of brackets)
    plain = plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end)
  if (findWording(plain, SENTENCE_WORDS).length > 0) return undefined
  const units: UnitDraft[] = []
  const rest: PlacedText[] = []
  let at = 0
  for (const stop of [...brackets, undefined]) {
    const end = stop?.start ?? masked.length
    // spaces keep the offsets of the whole value
    const piece = ' '.repeat(at) + plain.slice(at, end)
    const reading = named(value, piece, readUnitField(piece, context.catalogue, context.units), role, context)
    const semicolon = piece.lastIndexOf(';')
    const from = semicolon < 0 ? 0 : (spansOf(value, semicolon, semicolon + 1)[0]?.start ?? 0)
    for (const [index, unit] of reading.units.entries()) {
      const last = index === reading.units.length - 1
      const meant =
        stop !== undefined && (last || (stop.role !== 'lead' && (unit.spans[0]?.start ?? 0) >= from))
      units.push(meant ? { ...unit, role: stop.role } : unit)
    }
    rest.push(...reading.rest)
    at = stop?.end ?? end
  }
  return units.length > 0 ? { units, rest } : undefined
}

/** Words that a field of names can hold beside them. */
const LONGEST_NAME = 14

/**
 * A bare list. What stands under the label of a unit and was not recognised ("Hiệu trưởng", "Tổ bảo vệ") is kept
 * as a unit in the document's words when it reads as a name: short, without a figure.
 */
function named(
  value: PlacedText,
  masked: string,
  list: ReturnType<typeof readUnitField>,
  role: Role,
  context: ExtractContext,
): UnitsReading {
  const units = list.units.map((unit) => unitDraft(value, { unit, role }))
  const rest: PlacedText[] = []
  for (const span of list.rest) {
    for (const piece of masked.slice(span.start, span.end).matchAll(/[^,;\n]+/gu)) {
      const start = skipBlanks(masked, span.start + piece.index)
      const words = masked
        .slice(start, span.start + piece.index + piece[0].length)
        .replace(/^(?:và|cùng|với)\s+/iu, '')
      const from = span.start + piece.index + piece[0].length - words.length
      const name = words.replace(/[\s.:]+$/u, '')
      if (!/\p{L}{2}/u.test(name)) continue
      const reads =
        name.split(/\s+/u).length <= LONGEST_NAME &&
        !/\d{3}|[%:]|\uFFFC/u.test(name) &&
        readTimesCell(sliceText(value, from, from + name.length), context) === undefined &&
        wordingAt(name, 0, context.catalogue.actionVerbs) === undefined
      if (reads) units.push(unitDraft(value, { unit: { start: from, end: from + name.length, name }, role }))
      else rest.push(sliceText(value, from, from + name.length))
    }
  }
  units.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
  return { units, rest }
}

/** A clause that is a bare list after all, beside clauses that are sentences; partners keep their role. */
function listed(
  masked: string,
  clause: { start: number; end: number },
  role: Role,
  context: ExtractContext,
  assigned: readonly AssignedUnit[],
): AssignedUnit[] {
  const list = readUnitField(masked.slice(clause.start, clause.end), context.catalogue, context.units)
  return list.units.map((unit) => {
    const moved = { ...unit, start: unit.start + clause.start, end: unit.end + clause.start }
    return assigned.find((other) => other.unit.start === moved.start) ?? { unit: moved, role }
  })
}

function clausesOf(masked: string): { start: number; end: number }[] {
  const clauses: { start: number; end: number }[] = []
  let at = 0
  for (const mark of masked.matchAll(/;\s+|\.\s+(?=\p{Lu})/gu)) {
    clauses.push({ start: at, end: mark.index })
    at = mark.index + mark[0].length
  }
  if (skipBlanks(masked, at) < masked.length) clauses.push({ start: at, end: masked.length })
  return clauses
}

/** A unit found in `value`, with its places. */
export function unitDraft(value: PlacedText, assigned: AssignedUnit, rule: Rule = 'sentence'): UnitDraft {
  const { start, end, ...unit } = assigned.unit
  return {
    unit,
    role: assigned.role,
    spans: spansOf(value, start, end),
    read: { rule },
  }
}

/** What a labelled field or a column gave, said so. */
export const readBy = <T extends UnitDraft | TimeDraft>(drafts: readonly T[], read: HowRead): T[] =>
  drafts.map((draft) => ({ ...draft, read }))

export interface TimesReading {
  readonly times: readonly TimeDraft[]
  readonly impossible: readonly PlacedText[]
  readonly understood: boolean
}

/** Reads a field labelled as time: bare forms are allowed there ("6/2025", "Quý II", "2022-2030"). */
export function readTimesField(value: PlacedText, context: ExtractContext): TimesReading {
  const { masked } = annotate(value, context)
  const field = readTimeField(masked, context.catalogue, timeContext(context))
  const matches =
    field.times.length > 0 ? field.times : findTimes(masked, context.catalogue, timeContext(context))
  const read = timesReading(value, matches)
  return { ...read, understood: read.understood && !matches.some(isUndated) }
}

/** A text that is a time of the calendar and nothing else ("Quý IV/2025", "30/6"), which is never a unit. */
export function readTimesCell(value: PlacedText, context: ExtractContext): TimesReading | undefined {
  const { masked } = annotate(value, context)
  const { times, rest } = readTimeField(masked, context.catalogue, timeContext(context))
  if (times.length === 0 || rest.length > 0) return undefined
  const named = times.some(({ time: { kind } }) => kind === 'relative' || kind === 'conditional')
  return named ? undefined : timesReading(value, times)
}

/** A stretch or day of the calendar whose dates are not known: a school year, a season, the week of a month. */
const isUndated = ({ time, impossible }: TimeMatch): boolean =>
  impossible !== true &&
  (time.kind === 'period' || time.kind === 'deadline') &&
  time.start === undefined &&
  time.end === undefined

/** The times that running text states, between `start` and `end`. */
export function readTimesInText(
  value: PlacedText,
  start: number,
  end: number,
  context: ExtractContext,
): TimesReading {
  const { masked } = annotate(value, context)
  const matches = findTimes(masked.slice(0, end), context.catalogue, timeContext(context)).filter(
    (match) => match.start >= start,
  )
  return timesReading(value, matches)
}

const timeContext = (context: ExtractContext): { date?: string } =>
  context.date === undefined ? {} : { date: context.date }

function timesReading(value: PlacedText, matches: readonly TimeMatch[]): TimesReading {
  return {
    times: matches.map((match) => timeDraft(value, match)),
    impossible: matches
      .filter((match) => match.impossible === true)
      .map((match) => sliceText(value, match.start, match.end)),
    understood: matches.length > 0 || value.text.trim() === '',
  }
}

function timeDraft(value: PlacedText, match: TimeMatch): TimeDraft {
  const basis = match.time.basis
  return {
    time: match.time,
    spans: spansOf(value, match.start, match.end),
    ...(basis !== undefined && { basis }),
    read: { rule: 'prose' },
  }
}
