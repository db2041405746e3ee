import type { UnitMatch } from '../recognise/units/unit-ref.ts'
import type { Section } from '../structure/plan-document.ts'
import { annotate, type ExtractContext } from './annotate.ts'
import { readNameBeforeColon, readOpenSubject } from './open-subject.ts'
import type { Harvest, Scope } from './scope.ts'
import { sectionKind } from './section-kind.ts'
import { readSubject } from './subject.ts'
import { readUnitHeading, type UnitHeading } from './unit-heading.ts'
import { findWording, wordingAt } from './wording.ts'

/**
 * The doer of a marked piece that the catalogue does not know, kept in the document's words: in a section that assigns
 * duties, or among pieces that units head. A name before a colon counts only among such pieces, and there before the
 * units handed down by a lead-in ("Giao các đơn vị:"). Undefined where the piece names a known unit, or nobody.
 */
export function openHeading(section: Section, scope: Scope, harvest: Harvest): UnitHeading | undefined {
  const { context } = harvest
  if (section.mark === undefined || section.table !== undefined) return undefined
  const { masked } = annotate(section.text, context)
  const name = readNameBeforeColon(masked, context)
  if (
    name !== undefined &&
    readSubject(annotate(section.text, context), name.contentStart, context) === undefined &&
    sectionKind(section, context.catalogue) === undefined &&
    amongUnits(section, scope, harvest)
  )
    return { units: [name.unit], contentStart: name.contentStart }
  if (scope.units.length > 0) return beside(section, scope, harvest)
  const described = readOpenSubject(masked, context)
  if (described === undefined) return undefined
  const whole = described.contentStart >= masked.length
  // a text of which nothing is left heads others, or says nothing
  if (whole && section.children.length === 0) return undefined
  const known = readSubject(annotate(section.text, context), 0, context)
  if (known !== undefined && !whole) return undefined
  const assigns = scope.kind === 'organization' || amongUnits(section, scope, harvest)
  return assigns
    ? { units: eachDoer(described.unit, context), contentStart: described.contentStart }
    : undefined
}

/**
 * "1.5. Đối tượng thực hiện kiểm kê" among headings that are units, below one that names another: its words are the
 * doer, for what stands below it is not the other's.
 */
function beside(section: Section, scope: Scope, harvest: Harvest): UnitHeading | undefined {
  const { text } = section.text
  const { actionVerbs, assignmentWords } = harvest.context.catalogue
  const duties = wordingAt(text, 0, assignmentWords.unitHeadings)
  const name = text
    .slice(duties?.length ?? 0)
    .replace(/\s*\(.*$/su, '')
    .replace(/[\s:]+$/u, '')
    .trimStart()
  const bare =
    section.children.length > 0 && text.split(/\s+/u).length <= LONGEST_DOER && !/[.;?]\s*$/u.test(text)
  if (!bare || name === '' || !amongUnits(section, scope, harvest)) return undefined
  if (sectionKind(section, harvest.context.catalogue) !== undefined && duties === undefined) return undefined
  if (wordingAt(name, 0, actionVerbs) !== undefined) return undefined
  // "Bộ A chủ trì, phối hợp với các cơ quan liên quan:" is a sentence
  if (findWording(name, assignmentWords.leads).length > 0) return undefined
  const start = text.indexOf(name)
  return { units: [{ start, end: start + name.length, name }], contentStart: text.length }
}

const LONGEST_DOER = 40

/** Most of the marked pieces beside it begin with a unit that is to do something, and at least two. */
function amongUnits(section: Section, scope: Scope, harvest: Harvest): boolean {
  if (scope.beside === undefined) return false
  const { marked, headed } = headedPieces(scope.beside, harvest)
  const others = marked - 1
  const units = headed.size - (headed.has(section) ? 1 : 0)
  return units >= 2 && units * 2 >= others
}

interface HeadedPieces {
  readonly marked: number
  readonly headed: ReadonlySet<Section>
}

const counted = new WeakMap<readonly Section[], HeadedPieces>()

/** The marked pieces of a list, and those that begin with a known unit; a list is read once. */
function headedPieces(sections: readonly Section[], { context }: Harvest): HeadedPieces {
  const known = counted.get(sections)
  if (known !== undefined) return known
  const marked = sections.filter((section) => section.mark !== undefined && section.table === undefined)
  const headed = marked.filter((section) => {
    const annotated = annotate(section.text, context)
    if (readUnitHeading(annotated, context) !== undefined) return true
    const subject = readSubject(annotated, 0, context)
    return subject !== undefined && !subject.introduced
  })
  const pieces = { marked: marked.length, headed: new Set(headed) }
  counted.set(sections, pieces)
  return pieces
}

/** "Bảo vệ, nhân viên y tế": every piece of the list begins a doer, so each is one. */
function eachDoer(unit: UnitMatch, context: ExtractContext): UnitMatch[] {
  const { doers } = context.catalogue.assignmentWords
  const pieces: UnitMatch[] = []
  for (const piece of unit.name.matchAll(/(?:(?!\s+và\s)[^,;])+/gu)) {
    const name = piece[0].replace(/^\s*(?:và\s+)?/u, '')
    const start = unit.start + piece.index + piece[0].length - name.length
    if (wordingAt(name, 0, doers) === undefined) return [unit]
    pieces.push({ start, end: start + name.length, name })
  }
  return pieces
}
