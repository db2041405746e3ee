import type { Catalogue } from '../catalogue/catalogue.ts'
import { concernedBy, type Concern } from '../recognise/resolving/concerned-by.ts'
import type { ResolvedUnit } from '../recognise/resolving/resolve-unit.ts'
import type { Registry, RegistryUnit } from '../registry/schema.ts'
import type { Role } from '../terms.ts'
import type { ListedTask } from './listed-task.ts'

/** Whose duties are asked for, and which of them. */
export interface DutyQuestion {
  readonly unit: ResolvedUnit
  /** Only these roles; empty = every role but `receive` (DESIGN section 4: who only receives has no duty). */
  readonly roles: readonly Role[]
  /** Only what names the unit itself, nothing through collectives. */
  readonly direct: boolean
  /** ISO day for which is asked. */
  readonly on: string
}

export interface Duties {
  readonly tasks: readonly ListedTask[]
  /** How many more tasks only name the unit as one that receives reports. */
  readonly received: number
}

/** The duties of a unit among tasks: its own, and those of the collectives it belongs to (DESIGN section 5). */
export function dutiesOf(
  listed: readonly ListedTask[],
  question: DutyQuestion,
  catalogue: Catalogue,
): Duties {
  const tasks: ListedTask[] = []
  const concernOf = concernReader(question, catalogue)
  let received = 0
  for (const one of listed) {
    const matches: Match[] = (one.task.units ?? []).flatMap((unit) => {
      const concern = concernOf(unit, one.registry)
      return concern === undefined || (question.direct && concern.via !== undefined)
        ? []
        : [{ unit, concern }]
    })
    const wanted = matches.filter(({ unit: { role } }) =>
      question.roles.length > 0 ? question.roles.includes(role) : role !== 'receive',
    )
    if (wanted.length > 0) tasks.push(withConcern(one, wanted))
    else if (matches.length > 0 && question.roles.length === 0) received++
  }
  return { tasks, received }
}

interface Match {
  readonly unit: RegistryUnit
  readonly concern: Concern
}

/** Its own name counts before a collective, a certain match before a possible one. */
function withConcern(listed: ListedTask, matches: readonly Match[]): ListedTask {
  const own = matches.filter(({ concern }) => concern.via === undefined)
  const certain = matches.filter(({ concern }) => concern.certainty === 'certain')
  const best = own.length > 0 ? own : certain.length > 0 ? certain : matches
  const via = best.find(({ concern }) => concern.via !== undefined)?.concern.via
  const possibly = best.every(({ concern }) => concern.certainty === 'possible')
  return {
    ...listed,
    units: best.map(({ unit }) => unit),
    ...(via !== undefined && { via }),
    ...(possibly && { possibly: true as const }),
  }
}

/** `concernedBy` for the question; one document names the same units over and over. */
function concernReader(
  { unit: asked, on }: DutyQuestion,
  catalogue: Catalogue,
): (unit: RegistryUnit, registry: Registry) => Concern | undefined {
  const known = new WeakMap<Registry, Map<string, Concern | undefined>>()
  return (unit, registry) => {
    const ofRegistry = known.get(registry) ?? new Map<string, Concern | undefined>()
    known.set(registry, ofRegistry)
    const key = JSON.stringify([unit.name, unit.id, unit.qualifier, unit.members])
    if (ofRegistry.has(key)) return ofRegistry.get(key)
    const { date, jurisdiction } = registry.document
    const concern = concernedBy(asked, unit, catalogue, {
      on,
      ...(date !== undefined && { date }),
      ...(jurisdiction !== undefined && { province: jurisdiction }),
    })
    ofRegistry.set(key, concern)
    return concern
  }
}
