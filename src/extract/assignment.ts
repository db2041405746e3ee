import { overlaps, type Span } from '../place.ts'
import type { UnitMatch } from '../recognise/units/unit-ref.ts'
import type { Role } from '../terms.ts'
import type { Annotated, ExtractContext } from './annotate.ts'
import { readDoersBehind } from './behind.ts'
import { impliedRole, readLeads, roleOfSubject } from './leads.ts'
import { type Partners, readPartners } from './partners.ts'
import { readGuides, readReceivers } from './receivers.ts'
import { bracketRole } from './stated-role.ts'
import { isDoing, readSubject, type Subject, unitListAt } from './subject.ts'
import { findWording, sameWords, skipBlanks, wordingAt } from './wording.ts'

export interface AssignedUnit {
  readonly unit: UnitMatch
  readonly role: Role
}

/** What one stretch of text (a point, a paragraph, a sentence) assigns. Offsets into the text. */
export interface Assignment {
  readonly units: readonly AssignedUnit[]
  /** where what is to be done begins, after the words that assign */
  readonly contentStart: number
  /** role of whoever is meant when the text names no doer of its own: the unit of the heading above */
  readonly implied: Role
  readonly subject: Subject | undefined
}

/** Reads who does what in `text` from `start` to `end` (0-based, end exclusive). */
export function readAssignment(
  annotated: Annotated,
  start: number,
  end: number,
  context: ExtractContext,
): Assignment {
  const within: Annotated =
    end < annotated.masked.length ? { ...annotated, masked: annotated.masked.slice(0, end) } : annotated
  const { masked } = within
  const subject = readSubject(within, start, context)
  const taken: Span[] = subject === undefined ? [] : [{ start: subject.start, end: subject.end }]
  const units: AssignedUnit[] = []
  const partners = readPartners(masked, start, context, taken)
  const guides = readGuides(masked, start, context)
  const leads = readLeads(masked, start, context, subject)
  const begins = subject?.end ?? skipBlanks(masked, start)
  const contentStart =
    subject?.introduced === true ? skipBlanks(masked, start) : afterRoles(masked, begins, partners, context)
  const own = roleOfSubject(masked, subject, leads, partners, context)
  for (const unit of subject?.units ?? []) {
    const guide = guides.some((other) => other.start === unit.start)
    units.push({ unit, role: guide ? 'guide' : own })
  }
  const known = (unit: UnitMatch): boolean =>
    units.some((other) => sameWords(other.unit.name, unit.name) || overlaps(other.unit, unit))
  const add = (unit: UnitMatch, role: Role): void => {
    if (!known(unit)) units.push({ unit, role })
  }
  for (const unit of leads.named) add(unit, 'lead')
  for (const unit of guides) add(unit, 'guide')
  for (const unit of readFurtherSubjects(within, subject, start, context, partners)) add(unit.unit, unit.role)
  for (const list of partners) for (const unit of list.units) add(unit, 'coordinate')
  if (subject === undefined && units.every(({ role }) => role === 'guide'))
    for (const unit of readDoersBehind(masked, start, context)) add(unit, 'implement')
  for (const unit of readReceivers(masked, start, context, [...taken, ...partners])) add(unit, 'receive')
  return {
    units,
    contentStart,
    implied: impliedRole(masked, begins, leads.implicit, partners, context),
    subject,
  }
}

/** Skips "chủ trì, phối hợp với X, Y", "có trách nhiệm", commas and colons after `at`. */
function afterRoles(
  masked: string,
  at: number,
  partners: readonly Partners[],
  context: ExtractContext,
): number {
  const words = context.catalogue.assignmentWords
  let next = at
  let start = skipBlanks(masked, at)
  for (;;) {
    next = skipBlanks(masked, next)
    if (/[,:;–-]/u.test(masked.charAt(next)) && next > at) {
      next = skipBlanks(masked, next + 1)
      continue
    }
    if (/^[,:]/u.test(masked.slice(next))) {
      next = skipBlanks(masked, next + 1)
      continue
    }
    const aside = ASIDE.exec(masked.slice(next, next + 120))
    if (aside !== null) next = skipBlanks(masked, next + aside[0].length)
    const word = wordingAt(masked, next, words.leads) ?? dutyAt(masked, next, context)
    const list = partners.find(
      (candidate) =>
        candidate.word >= next &&
        candidate.word <= next + 12 &&
        /^(?:và\s+|chủ động,?\s+|tích cực\s+)?$/iu.test(masked.slice(next, candidate.word)),
    )
    if (list !== undefined) next = list.end
    else if (word !== undefined) next += word.length
    else break
    start = next
  }
  next = pastCooperation(masked, next, partners, context)
  const content = skipBlanks(masked, next)
  return content >= masked.length ? skipBlanks(masked, start >= masked.length ? at : start) : content
}

/** "theo chức năng, nhiệm vụ được giao" between a unit and the words for its role. */
const ASIDE =
  /^(?:theo|căn cứ)\s+(?:vào\s+)?(?:chức năng|thẩm quyền|nhiệm vụ)[^;.:]{0,60}?(?=,?\s+(?:chủ trì|phối hợp|có trách nhiệm)(?![\p{L}]))/iu

/** "có trách nhiệm rà soát": the words before the verb. "Chịu trách nhiệm trước …" is itself what is to be done. */
function dutyAt(masked: string, at: number, context: ExtractContext): { length: number } | undefined {
  const word = wordingAt(masked, at, context.catalogue.assignmentWords.duties)
  if (word === undefined) return undefined
  const next = skipBlanks(masked, at + word.length)
  return /^(?:trước|trực tiếp|toàn diện|chính|hoàn toàn|cá nhân|về\s)/iu.test(masked.slice(next, next + 12))
    ? undefined
    : word
}

/** A few words before "chủ trì, phối hợp với X": "Tiếp tục phát huy vai trò … chủ trì, phối hợp với X rà soát". */
function pastCooperation(
  masked: string,
  at: number,
  partners: readonly Partners[],
  context: ExtractContext,
): number {
  const list = partners.find((candidate) => candidate.word > at)
  if (list === undefined) return at
  const between = masked.slice(at, list.word)
  if (/[.;:]/u.test(between) || between.trim().split(/\s+/u).length > WORDS_BEFORE) return at
  const leads = findWording(between, context.catalogue.assignmentWords.leads).at(-1)
  if (leads === undefined || between.slice(leads.end).split(/\s+/u).length > 5) return at
  return skipBlanks(masked, list.end) < masked.length ? list.end : at
}

const WORDS_BEFORE = 12

/** Further doers of the same sentence: "X lập, Y thẩm định", "Sở A …; Sở B …". */
function readFurtherSubjects(
  annotated: Annotated,
  subject: Subject | undefined,
  start: number,
  context: ExtractContext,
  partners: readonly Partners[],
): AssignedUnit[] {
  if (subject === undefined) return []
  const { masked } = annotated
  const found: AssignedUnit[] = []
  const marks = /[;,]\s+/gu
  marks.lastIndex = subject.end
  for (let mark = marks.exec(masked); mark !== null; mark = marks.exec(masked)) {
    const at = mark.index + mark[0].length
    if (partners.some((list) => mark !== null && mark.index >= list.start && mark.index < list.end)) continue
    const list = unitListAt(masked, at, context)
    if (list === undefined) continue
    const semicolon = mark[0].startsWith(';')
    const next = skipBlanks(masked, list.end)
    const leads = wordingAt(masked, next, context.catalogue.assignmentWords.leads) !== undefined
    const bracketed = bracketRole(masked, list.units.at(-1)?.end ?? list.end)
    // "…; Sở B phối hợp với Sở C rà soát": a doer of its own with a partner
    const partnered = partners.some(({ word }) => word >= next && word < next + 4)
    const supports = !partnered && /^phối hợp(?![\p{L}])/iu.test(masked.slice(next, next + 10))
    const acts =
      bracketed !== undefined ||
      (isDoing(masked, list.end, context) &&
        (semicolon ||
          supports ||
          leads ||
          (list.units.length === 1 &&
            wordingAt(masked, next, context.catalogue.actionVerbs) !== undefined &&
            followsVerb(masked, subject.end, mark.index))))
    marks.lastIndex = list.end
    if (!acts) continue
    for (const unit of list.units)
      found.push({
        unit,
        role: leads ? 'lead' : (bracketed?.role ?? (supports ? 'coordinate' : 'implement')),
      })
  }
  return found.filter((candidate) => candidate.unit.start >= start)
}

/** The clause before a comma is short: a list of who does what, not the middle of a sentence. */
const followsVerb = (masked: string, from: number, comma: number): boolean => {
  const clause = masked.slice(
    Math.max(from, masked.lastIndexOf(',', comma - 1) + 1, masked.lastIndexOf(';', comma - 1) + 1),
    comma,
  )
  return clause.trim().split(/\s+/u).length <= 6
}
