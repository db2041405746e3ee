import type { InheritedConcern } from '../recognise/resolving/inherited-via.ts'
import { documentId, globalId } from '../registry/ids.ts'
import type { Registry, RegistryDocument, Task } from '../registry/schema.ts'

/** A task in an answer, with what tells it apart from those of other documents. */
export interface ListedTask {
  /** Global id: `157/KH-UBND@gia-lai@2024#II.3.2`. */
  readonly id: string
  readonly registry: Registry
  readonly task: Task
  /** The units of the task by which it concerns the one asked for; all of them when none was asked for. */
  readonly units: NonNullable<Task['units']>
  /** The collective (or former unit) through which it concerns the unit asked for, as the document names it. */
  readonly via?: string
  /** Why a duty that the document gives to another unit is now that of the unit asked for. */
  readonly inherited?: InheritedConcern
  /** The document does not say for certain that the unit is meant ("các cơ quan liên quan"). */
  readonly possibly?: true
  /** What it shares with the tasks it is grouped with. */
  readonly group?: string
}

/** The JSON shape of an answer: the task itself with its global id, its document, and `via`. */
export interface TaskRecord extends Omit<Task, 'id'> {
  readonly id: string
  readonly document: Pick<RegistryDocument, 'number' | 'date' | 'issuer'>
  readonly via?: string
  readonly inherited?: InheritedConcern
  readonly possibly?: true
  readonly group?: string
}

/** Every task of the registries, in their order. */
export function listTasks(registries: readonly Registry[]): ListedTask[] {
  return registries.flatMap((registry) => registry.tasks.map((task) => listedTask(registry, task)))
}

export function listedTask(registry: Registry, task: Task): ListedTask {
  return { id: globalId(registry, task.id), registry, task, units: task.units ?? [] }
}

export function taskRecord({ id, registry, task, via, inherited, possibly, group }: ListedTask): TaskRecord {
  const { number, date, issuer } = registry.document
  const { id: _short, ...rest } = task
  return {
    ...(group !== undefined && { group }),
    id,
    document: {
      ...(number !== undefined && { number }),
      ...(date !== undefined && { date }),
      ...(issuer !== undefined && { issuer }),
    },
    ...(via !== undefined && { via }),
    ...(inherited !== undefined && { inherited }),
    ...(possibly !== undefined && { possibly }),
    ...rest,
  }
}

/**
 * The shortest ids that tell the tasks of a list apart among all registries that were asked, whichever of them the
 * list names: `II.3.2` of a single one, `157#II.3.2`, `157/KH-UBND#II.3.2` …
 */
export function shortIds(
  listed: readonly ListedTask[],
  asked: readonly Registry[] = listed.map(({ registry }) => registry),
): string[] {
  const documents = new Set([...asked, ...listed.map(({ registry }) => registry)])
  if (documents.size <= 1) return listed.map(({ task }) => task.id)
  const names = new Map([...documents].map((registry) => [registry, namesOf(registry, documentId(registry))]))
  const uses = new Map<string, number>()
  for (const [registry, own] of names) {
    // the file that stands in for a number answers to its name and the beginning of it as well
    const stem = (own[0] ?? '').replace(/@.*$/u, '')
    const answered = registry.document.number === undefined ? [stem, numberOf(stem), ...own] : own
    for (const name of new Set(answered)) uses.set(name, (uses.get(name) ?? 0) + 1)
  }
  return listed.map(({ registry, task, id }) => {
    const name = names.get(registry)?.find((one) => uses.get(one) === 1)
    return name === undefined ? id : `${name}#${task.id}`
  })
}

/** What a document may be called, the shortest first. */
function namesOf(registry: Registry, full: string): string[] {
  const { number } = registry.document
  return [...new Set([...(number === undefined ? [] : [numberOf(number), number]), full])]
}

/** `157` of `157/KH-UBND`. */
const numberOf = (symbol: string): string => symbol.replace(/[/-].*$/u, '')
