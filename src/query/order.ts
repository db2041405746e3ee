import { documentId } from '../registry/ids.ts'
import type { Registry } from '../registry/schema.ts'
import { ROLES, keysOf } from '../terms.ts'
import { FIELDS, fieldNamed, type AskingDay, type Field, type FieldName } from './fields.ts'
import type { ListedTask } from './listed-task.ts'

/** One key of an order: `due`, `-date`. */
export interface SortKey {
  readonly field: FieldName
  readonly descending: boolean
}

/** The key that words mean; undefined for no field. */
export function sortKey(typed: string): SortKey | undefined {
  const field = fieldNamed(typed.replace(/^[-+]/, ''))
  return field === undefined ? undefined : { field, descending: typed.startsWith('-') }
}

const COLLATOR = new Intl.Collator('vi', { numeric: true })

/** The tasks in the order of the keys; what lacks a value stands last, what is equal keeps its order. */
export function sortTasks(
  listed: readonly ListedTask[],
  keys: readonly SortKey[],
  day: AskingDay,
): ListedTask[] {
  const places = new Map<Registry, number>()
  for (const { registry } of listed) if (!places.has(registry)) places.set(registry, places.size)
  const rows = listed.map((one, index) => ({
    one,
    index,
    values: keys.map(({ field }) => value(one, field)),
  }))
  const ofText = (a: string, b: string): number => (a === b ? 0 : COLLATOR.compare(a, b) || (a < b ? -1 : 1))
  rows.sort((a, b) => {
    for (const [at, { descending }] of keys.entries()) {
      const [first, second] = [a.values[at], b.values[at]]
      if (first === second) continue
      if (first === undefined || second === undefined) return first === undefined ? 1 : -1
      const order = typeof first === 'number' ? first - Number(second) : ofText(first, String(second))
      if (order !== 0) return descending ? -order : order
    }
    return a.index - b.index
  })
  return rows.map(({ one }) => one)

  function value(one: ListedTask, name: FieldName): string | number | undefined {
    const field: Field = FIELDS[name]
    const { task, registry, units } = one
    switch (field.type) {
      // the order of the document is the order of its ids
      case 'id':
        return places.get(registry)
      case 'document':
        return documentId(registry)
      case 'days':
        return field.read(one, day)
      case 'unit':
        return (
          field.role === undefined ? units : (task.units ?? []).filter(({ role }) => role === field.role)
        )[0]?.name
      case 'role': {
        const role = units[0]?.role
        return role === undefined ? undefined : ROLE_ORDER.indexOf(role)
      }
      case 'choice': {
        const [choice] = field.read(one)
        return choice === undefined ? undefined : Object.keys(field.choices).indexOf(choice)
      }
      case 'words':
        return field.read(one)[0]
    }
  }
}

const ROLE_ORDER = keysOf(ROLES)
