import type { Catalogue } from '../catalogue/catalogue.ts'
import { concernedBy, type ConcernOptions } from '../recognise/resolving/concerned-by.ts'
import { inheritedVia, type InheritedConcern } from '../recognise/resolving/inherited-via.ts'
import type { ResolvedUnit } from '../recognise/resolving/resolve-unit.ts'
import type { Registry, RegistryUnit } from '../registry/schema.ts'
import type { ListedTask } from './listed-task.ts'

/** Which of a unit's duties count. */
export interface ConcernQuestion {
  readonly unit: ResolvedUnit
  /** Only what names the unit itself, nothing through collectives. */
  readonly direct: boolean
  /** Also what it took over from units that no longer exist, by function (domain.md 3.5). */
  readonly inherited: boolean
  /** ISO day for which is asked. */
  readonly on: string
}

/** A unit of a task that concerns the unit asked for, and how. */
export interface UnitMatch {
  readonly unit: RegistryUnit
  readonly via?: string
  readonly certain: boolean
  readonly inherited?: InheritedConcern
}

/** The units of a task by which it concerns the unit asked for; reads each name of a document only once. */
export function unitMatcher(
  question: ConcernQuestion,
  catalogue: Catalogue,
): (one: ListedTask) => readonly UnitMatch[] {
  const known = new WeakMap<ListedTask['task'], readonly UnitMatch[]>()
  const concernOf = concernReader(question, catalogue)
  return ({ task, registry }) => {
    const before = known.get(task)
    if (before !== undefined) return before
    const units = task.units ?? []
    const all = units.flatMap((unit): UnitMatch[] => {
      const concern = concernOf(unit, registry)
      if (concern === undefined || (question.direct && concern.via !== undefined)) return []
      const { via, certainty } = concern
      return [{ unit, certain: certainty === 'certain', ...(via !== undefined && { via }) }]
    })
    // who has a duty of its own is not meant again by "các sở, ban, ngành" beside it
    const hasOwn = all.some(({ via, unit: { role } }) => via === undefined && role !== 'receive')
    const own = hasOwn ? all.filter(({ via }) => via === undefined) : all
    const matches = own.length > 0 || !question.inherited ? own : inheritedMatches()
    known.set(task, matches)
    return matches

    function inheritedMatches(): UnitMatch[] {
      const text = [task.content, ...(task.items ?? [])].join(' ')
      return units.flatMap((unit): UnitMatch[] => {
        const inherited = inheritedVia(question.unit, unit, text, catalogue, whereOf(registry, question.on))
        if (inherited === undefined || (question.direct && inherited.via !== undefined)) return []
        const via = inherited.via ?? unit.name
        return [{ unit, via, certain: inherited.certainty === 'certain', inherited }]
      })
    }
  }
}

/** The task with the units that concern the one asked for: its own name before a collective, certain before possible. */
export function withConcern(listed: ListedTask, matches: readonly UnitMatch[]): ListedTask {
  const own = matches.filter(({ via }) => via === undefined)
  const certain = matches.filter((match) => match.certain)
  const best = own.length > 0 ? own : certain.length > 0 ? certain : matches
  const via = best.find((match) => match.via !== undefined)?.via
  const inherited = best.find((match) => match.inherited !== undefined)?.inherited
  return {
    ...listed,
    units: best.map(({ unit }) => unit),
    ...(via !== undefined && { via }),
    ...(inherited !== undefined && { inherited }),
    ...(best.every((match) => !match.certain) && { possibly: true as const }),
  }
}

function concernReader(
  { unit: asked, on }: ConcernQuestion,
  catalogue: Catalogue,
): (unit: RegistryUnit, registry: Registry) => ReturnType<typeof concernedBy> {
  const known = new WeakMap<Registry, Map<string, ReturnType<typeof concernedBy>>>()
  return (unit, registry) => {
    const ofRegistry = known.get(registry) ?? new Map<string, ReturnType<typeof concernedBy>>()
    known.set(registry, ofRegistry)
    const key = JSON.stringify([unit.name, unit.id, unit.qualifier, unit.members])
    if (ofRegistry.has(key)) return ofRegistry.get(key)
    const concern = concernedBy(asked, unit, catalogue, whereOf(registry, on))
    ofRegistry.set(key, concern)
    return concern
  }
}

function whereOf({ document: { date, jurisdiction } }: Registry, on: string): ConcernOptions {
  return {
    on,
    ...(date !== undefined && { date }),
    ...(jurisdiction !== undefined && { province: jurisdiction }),
  }
}
