import type { Section } from '../structure/plan-document.ts'
import { annotate } from './annotate.ts'
import { type Assignment, readAssignment } from './assignment.ts'
import { readTimesInText, unitDraft } from './field-values.ts'
import { fieldsOf, readFields, trailingFields } from './labelled.ts'
import { type Harvest, type Scope, understand } from './scope.ts'
import type { UnitDraft } from './task-draft.ts'
import { wordingAt } from './wording.ts'

/** "Chính phủ yêu cầu các bộ, địa phương tập trung thực hiện:" before numbered points: the units have what follows. */
export function readLeadIn(
  section: Section,
  scope: Scope,
  harvest: Harvest,
): readonly UnitDraft[] | undefined {
  const { context } = harvest
  if (section.mark !== undefined || section.children.length > 0 || section.table !== undefined)
    return undefined
  if (!/:\s*$/u.test(section.text.text) || fieldsOf(section, context).length > 0) return undefined
  const assignment = readAssignment(annotate(section.text, context), 0, section.text.text.length, context)
  if (assignment.subject === undefined || wordsAfter(section, assignment) > LEAD_IN_WORDS) return undefined
  understand(harvest, section.whole, 'heading')
  const units = doers(assignment, section)
  return units.length > 0 ? units : scope.units
}

/** A lead-in says no more than "thực hiện các nhiệm vụ sau". */
export const LEAD_IN_WORDS = 14

export const wordsAfter = (section: Section, assignment: Assignment): number =>
  section.text.text
    .slice(assignment.subject?.end ?? assignment.contentStart)
    .replace(/[:.\s]+$/u, '')
    .split(/\s+/u).length

/** "Các nhiệm vụ tại mục này do X chủ trì; thời gian: thường xuyên": what the pieces beside it inherit. */
export function readDeclaration(
  section: Section,
  scope: Scope,
  harvest: Harvest,
): { scope: Scope; rest: readonly Section[] } {
  const { context } = harvest
  const declaration = section.children.find(
    (child) => wordingAt(child.text.text, 0, context.catalogue.assignmentWords.declarations) !== undefined,
  )
  if (declaration === undefined) return { scope, rest: section.children }
  const annotated = annotate(declaration.text, context)
  const fields = trailingFields(declaration, context)?.fields ?? []
  const values = readFields(fields, harvest)
  const stated = readAssignment(annotated, 0, declaration.text.text.length, context).units.map((unit) =>
    unitDraft(declaration.text, unit, 'declaration'),
  )
  const times =
    values.times.length > 0
      ? values.times
      : readTimesInText(declaration.text, 0, declaration.text.text.length, context).times
  understand(harvest, declaration.whole, 'field')
  const units = [...stated, ...values.units]
  return {
    scope: { ...scope, ...(units.length > 0 && { units }), ...(times.length > 0 && { times }) },
    rest: section.children.filter((child) => child !== declaration),
  }
}

/** Everybody whom a heading gives a part in what stands below it. */
export function partakers(assignment: Assignment, section: Section): UnitDraft[] {
  return assignment.units
    .filter((unit) => unit.role !== 'receive')
    .map((unit) => unitDraft(section.text, unit))
}

export function doers(assignment: Assignment, section: Section): UnitDraft[] {
  return assignment.units
    .filter((unit) => unit.role === 'lead' || unit.role === 'implement')
    .map((unit) => unitDraft(section.text, unit))
}
