import type { UnitMatch } from '../recognise/units/unit-ref.ts'
import type { Role } from '../terms.ts'
import type { Annotated, ExtractContext } from './annotate.ts'
import { bracketRole } from './stated-role.ts'
import { unitListAt } from './subject.ts'
import { skipBlanks, wordingAt } from './wording.ts'

export interface UnitHeading {
  readonly units: readonly UnitMatch[]
  /** where what is to be done begins on the same line ("3. Sở Tài chính: Tham mưu …"); the end when nothing follows */
  readonly contentStart: number
  /** the heading says it: "1. Sở X (cơ quan thường trực):" */
  readonly role?: Role
}

/**
 * A text that begins with units and goes on with nothing but words of responsibility and a colon: the units
 * carry out what stands below, or after the colon (domain.md 1.7, 2.4). Undefined for any other text.
 */
export function readUnitHeading(annotated: Annotated, context: ExtractContext): UnitHeading | undefined {
  const { masked } = annotated
  const words = context.catalogue.assignmentWords
  let at = skipBlanks(masked, 0)
  const before = wordingAt(masked, at, words.unitHeadings)
  if (before !== undefined) at = skipBlanks(masked, at + before.length)
  const list = unitListAt(masked, at, context)
  if (list === undefined) return undefined
  // "Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo": whom it serves is part of its role
  const serving = list.units.length > 1 ? statedRole(masked, list.units[0]?.end ?? list.end) : undefined
  if (serving !== undefined && serving.end >= masked.trimEnd().length)
    return { units: list.units.slice(0, 1), contentStart: masked.length, role: serving.role }
  const stated = statedRole(masked, list.units.at(-1)?.end ?? list.end)
  const role = stated === undefined ? {} : { role: stated.role }
  let next = stated?.end ?? list.end
  for (let turns = 0; turns < 3; turns += 1) {
    next = skipBlanks(masked, next)
    if (masked.charAt(next) === ',') next = skipBlanks(masked, next + 1)
    const after = wordingAt(masked, next, words.unitHeadingEnds)
    if (after === undefined) break
    next += after.length
  }
  next = skipBlanks(masked, next)
  if (next >= masked.length) return { units: list.units, contentStart: masked.length, ...role }
  if (
    masked.charAt(next) === ':' ||
    (masked.charAt(next) === '.' && list.end === next && next + 1 < masked.length)
  ) {
    return { units: list.units, contentStart: skipBlanks(masked, next + 1), ...role }
  }
  return /^[.;,]\s*$/u.test(masked.slice(next))
    ? { units: list.units, contentStart: masked.length, ...role }
    : undefined
}

/** "Sở X (cơ quan chủ trì)", "Sở X - thường trực kế hoạch": the role of whoever heads its duties. */
function statedRole(masked: string, at: number): { role: Role; end: number } | undefined {
  const bracketed = bracketRole(masked, at)
  if (bracketed !== undefined) return bracketed
  const behind =
    /^\s*[,–-]\s*(?:là\s+)?(?:(?:cơ quan|đơn vị|bộ phận)\s+)?(?:chủ trì|đầu mối|thường trực)(?![\p{L}])[^.:;,()]{0,40}(?=:|\.?\s*$)/iu.exec(
      masked.slice(at, at + 90),
    )
  return behind === null ? undefined : { role: 'lead', end: at + behind[0].length }
}
