import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Basis } from '../terms.ts'
import { withDigests } from './digest.ts'
import type { Registry, RegistryTime, RegistryUnit, Task } from './schema.ts'

/** What `--no-assumptions` leaves standing (DESIGN section 5). */
const KEPT: ReadonlySet<Basis> = new Set(['given', 'attachment'])

const assumed = (basis: Basis | undefined): basis is Basis => basis !== undefined && !KEPT.has(basis)

/** The registry without any value that rests on an assumption, and one diagnostic for each value dropped. */
export function dropAssumptions(
  registry: Registry,
  path: string,
): { registry: Registry; dropped: Diagnostic[] } {
  const dropped: Diagnostic[] = []
  const document: Record<string, unknown> = { ...registry.document }
  for (const [field, basis] of Object.entries(registry.document.basis ?? {})) {
    if (!assumed(basis)) continue
    const value = document[field]
    const at = registry.document.at?.[field]
    dropped.push(
      diagnostic(
        'assumption/dropped',
        { field: `document.${field}`, basis, value: String(value) },
        path,
        at === undefined ? {} : { at },
      ),
    )
    delete document[field]
  }
  const basis = Object.fromEntries(
    Object.entries(registry.document.basis ?? {}).filter(([, each]) => !assumed(each)),
  )
  const at = Object.fromEntries(
    Object.entries(registry.document.at ?? {}).filter(([field]) => field in document),
  )
  delete document['basis']
  delete document['at']
  const tasks = registry.tasks.map((task) => stated(task, path, dropped))
  const kept: Registry['document'] = {
    ...(document as Registry['document']),
    ...(Object.keys(at).length > 0 && { at }),
    ...(Object.keys(basis).length > 0 && { basis }),
  }
  return { registry: withDigests({ ...registry, document: kept, tasks }), dropped }
}

function stated(task: Task, path: string, dropped: Diagnostic[]): Task {
  const { units, time, otherTimes, products, ...rest } = task
  const report = (field: string, basis: Basis, value: string): void => {
    dropped.push(
      diagnostic('assumption/dropped', { field, basis, value }, path, { at: task.at, task: task.id }),
    )
  }
  const keptUnits = units?.filter((unit: RegistryUnit) => {
    if (!assumed(unit.basis)) return true
    report('units', unit.basis, unit.name)
    return false
  })
  const keptProducts = products?.filter(({ basis, text }) => {
    if (!assumed(basis)) return true
    report('products', basis, text)
    return false
  })
  const times = [time, ...(otherTimes ?? [])].filter((each): each is RegistryTime => {
    if (each === undefined) return false
    if (!assumed(each.basis)) return true
    report('time', each.basis, each.text)
    return false
  })
  const [first, ...others] = times
  return ordered({
    ...rest,
    ...(keptUnits !== undefined && keptUnits.length > 0 && { units: keptUnits }),
    ...(first !== undefined && { time: first }),
    ...(others.length > 0 && { otherTimes: others }),
    ...(keptProducts !== undefined && keptProducts.length > 0 && { products: keptProducts }),
  })
}

const ORDER: readonly (keyof Task)[] = [
  'id',
  'part',
  'heading',
  'content',
  'items',
  'units',
  'time',
  'otherTimes',
  'products',
  'budget',
  'citations',
  'see',
  'at',
  'digest',
  'status',
  'note',
]

/** The keys of a task in the order of the schema. */
function ordered(task: Task): Task {
  const entries = ORDER.flatMap((key) => (task[key] === undefined ? [] : [[key, task[key]]]))
  return Object.fromEntries(entries) as Task
}
