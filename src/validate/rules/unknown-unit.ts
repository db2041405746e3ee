import { resolveUnit } from '../../recognise/resolving/resolve-unit.ts'
import { unitIndex } from '../../recognise/resolving/unit-index.ts'
import { defineRule, type CheckedRegistry, type ValidateContext } from '../rule.ts'

/** A unit that neither its id nor its name finds in the catalogue. Collectives and places below the district are not asked. */
export const unknownUnit = defineRule({
  code: 'unit/unknown',
  *check(checked, context) {
    const known = new Map<string, readonly string[] | undefined>()
    for (const [index, task] of checked.registry.tasks.entries()) {
      for (const [position, { name, id, collective }] of (task.units ?? []).entries()) {
        const path = ['tasks', index, 'units', position]
        if (id !== undefined) {
          if (unitIndex(context.catalogue).byId.has(id)) continue
          yield { args: { name: id, nearest: [] }, path: [...path, 'id'], task: task.id }
        } else if (collective !== true) {
          if (!known.has(name)) known.set(name, nearestOf(name, checked, context))
          const nearest = known.get(name)
          if (nearest !== undefined) yield { args: { name, nearest }, path: [...path, 'name'], task: task.id }
        }
      }
    }
  },
})

const MOST = 3

/** The nearest names of a unit that is not known; undefined for one that is. */
function nearestOf(
  name: string,
  { registry }: CheckedRegistry,
  { catalogue }: ValidateContext,
): readonly string[] | undefined {
  const { date, jurisdiction } = registry.document
  const found = resolveUnit(name, catalogue, {
    ...(date === undefined ? {} : { on: date }),
    ...(jurisdiction === undefined ? {} : { province: jurisdiction }),
  })
  if ('suggestions' in found) return found.suggestions.slice(0, MOST)
  // found only without its marks: "Sở Nội vu" is a slip
  return found.exact ? undefined : found.units.slice(0, MOST).map((record) => record.name)
}
