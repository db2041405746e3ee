import { REGISTRY_KEYS } from './registry-keys.ts'

/**
 * How the values of a registry are laid out on disk: the order of keys of each object. One place says it, the zod schema;
 * `registry-keys.ts` repeats it, guarded by a test, because writing a registry must not have to load zod.
 */
export interface Layout {
  /** keys in their order on disk, with the layout of their values; empty for scalars and free records */
  readonly keys: ReadonlyMap<string, Layout>
  /** of the items of a list, or the values of a free record */
  readonly item?: Layout
  /** for a scalar that is a text or a number by the schema */
  readonly scalar?: 'string' | 'number'
}

/** An object by its keys, a list by the one item in brackets, a free record by "*", a scalar by its type. */
export type KeyTable =
  'string' | 'number' | 'other' | readonly [KeyTable] | { readonly [key: string]: KeyTable }

function layoutOf(table: KeyTable): Layout {
  if (table === 'other') return { keys: new Map() }
  if (typeof table === 'string') return { keys: new Map(), scalar: table }
  if (isList(table)) return { keys: new Map(), item: layoutOf(table[0]) }
  const any = table['*']
  if (any !== undefined) return { keys: new Map(), item: layoutOf(any) }
  return { keys: new Map(Object.entries(table).map(([key, inner]) => [key, layoutOf(inner)])) }
}

const isList = (table: KeyTable): table is readonly [KeyTable] => Array.isArray(table)

export const REGISTRY_LAYOUT: Layout = layoutOf(REGISTRY_KEYS)

/** The entries of an object in their order on disk; keys the layout does not know come last, none is lost. */
export function orderedEntries(value: object, layout: Layout | undefined): [string, unknown][] {
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  if (layout === undefined || layout.keys.size === 0) return entries
  const order = ranksOf(layout)
  const rank = ([key]: [string, unknown]): number => order.get(key) ?? order.size
  if (entries.every((entry, index) => index === 0 || rank(entries[index - 1] ?? entry) <= rank(entry)))
    return entries
  return entries.sort((a, b) => rank(a) - rank(b))
}

const ranks = new WeakMap<Layout, ReadonlyMap<string, number>>()

/** The place of each key in the order of a layout. */
export function ranksOf(layout: Layout): ReadonlyMap<string, number> {
  let found = ranks.get(layout)
  if (found === undefined) {
    found = new Map([...layout.keys.keys()].map((key, index) => [key, index]))
    ranks.set(layout, found)
  }
  return found
}
