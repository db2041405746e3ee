import { z } from 'zod'
import { RegistrySchema } from './schema.ts'

/**
 * How values of a schema are laid out on disk: the order of keys of each object, taken from the zod schema
 * so that there is one place that says it.
 */
export interface Layout {
  /** keys in their order on disk, with the layout of their values; empty for scalars and free records */
  readonly keys: ReadonlyMap<string, Layout>
  /** of the items of a list, or the values of a free record */
  readonly item?: Layout
  /** for a scalar that is a text or a number by the schema */
  readonly scalar?: 'string' | 'number'
}

const SCALAR: Layout = { keys: new Map() }

/** The layout of the values a zod schema allows. */
export function layoutOf(schema: z.core.$ZodType): Layout {
  if (schema instanceof z.ZodExactOptional) return layoutOf(schema.unwrap())
  if (schema instanceof z.ZodArray) return { keys: new Map(), item: layoutOf(schema.element) }
  if (schema instanceof z.ZodObject) {
    const shape: Record<string, z.core.$ZodType> = schema.shape
    return { keys: new Map(Object.entries(shape).map(([key, inner]) => [key, layoutOf(inner)])) }
  }
  if (schema instanceof z.ZodRecord) return { keys: new Map(), item: layoutOf(schema.valueType) }
  if (schema instanceof z.ZodString) return { keys: new Map(), scalar: 'string' }
  if (schema instanceof z.ZodNumber) return { keys: new Map(), scalar: 'number' }
  return SCALAR
}

export const REGISTRY_LAYOUT: Layout = layoutOf(RegistrySchema)

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
