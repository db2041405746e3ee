import { auction } from './auction.ts'
import { shortestPaths } from './shortest-paths.ts'

/** One old thing and one new one that might be the same, both by index. */
export interface Edge {
  readonly old: number
  readonly new: number
  /** what is won by taking them for one, above 0 and at most 2: a share of likeness */
  readonly gain: number
  /** how far apart they stand, from 0: decides between equal gains */
  readonly distance: number
}

/** A connected piece of the graph, its ends numbered from 0, with integer weights. */
export interface Component {
  readonly columns: number
  /** by row: which columns it may have, and the weight of each */
  readonly rows: readonly (readonly { readonly column: number; readonly weight: number }[])[]
}

/** Gain counts in steps of 1/10,000; what is below them tells equal gains apart. */
const STEPS = 10_000
const UNIT = 2 ** 29
const MOST_DISTANCE_SQUARED = 2 ** 20
/**
 * Beyond this many rows the exact way (cube of the rows at worst) gives way to an auction, which is linear in the
 * edges and at most `ROUGH` per row short of the best. With it all sums of weights stay exact: 300 × 2 × 10,000 × 2^29
 * is below 2^52, and 300 × 2^20 below one unit.
 */
const MOST_ROWS = 300
const ROUGH = 1 / 64

/**
 * Which edges to take so that no end is taken twice and the sum of gains is the greatest, not only each single one:
 * the best on every connected component up to a size, near it beyond. Of equal sums the one whose ends stand nearest,
 * squares summed, so that twins keep their order. The same edges in the same order give the same answer.
 */
export function assign(edges: readonly Edge[]): Edge[] {
  return componentsOf(edges).flatMap((own) => {
    const [only] = own
    if (own.length === 1 && only !== undefined) return [only]
    const [rowOf, columnOf] = [new Map<number, number>(), new Map<number, number>()]
    const rows: { column: number; weight: number; edge: Edge }[][] = []
    for (const edge of own) {
      const row = numberOf(rowOf, edge.old)
      const column = numberOf(columnOf, edge.new)
      ;(rows[row] ??= []).push({ column, weight: weightOf(edge), edge })
    }
    const component = { columns: columnOf.size, rows }
    const chosen =
      rows.length <= MOST_ROWS ? shortestPaths(component) : auction(component, ROUGH * STEPS * UNIT)
    return rows.flatMap((row, index) =>
      row.flatMap(({ column, edge }) => (chosen[index] === column ? [edge] : [])),
    )
  })
}

function weightOf({ gain, distance }: Edge): number {
  const nearness = MOST_DISTANCE_SQUARED - Math.min(distance ** 2, MOST_DISTANCE_SQUARED - 1)
  return Math.round(gain * STEPS) * UNIT + Math.round(nearness)
}

function numberOf(numbers: Map<number, number>, key: number): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}

/** The edges in pieces that share no end, in the order of their first edges. */
function componentsOf(edges: readonly Edge[]): Edge[][] {
  const parent: number[] = []
  const [rowOf, columnOf] = [new Map<number, number>(), new Map<number, number>()]
  const nodeOf = (known: Map<number, number>, key: number): number => {
    const node = known.get(key)
    if (node !== undefined) return node
    known.set(key, parent.length)
    return parent.push(parent.length) - 1
  }
  const rootOf = (node: number): number => {
    let root = node
    for (let up = parent[root]; up !== undefined && up !== root; up = parent[root]) {
      // halves the way for the next one
      parent[root] = parent[up] ?? up
      root = parent[root] ?? up
    }
    return root
  }
  for (const edge of edges) {
    const [one, other] = [rootOf(nodeOf(rowOf, edge.old)), rootOf(nodeOf(columnOf, edge.new))]
    if (one !== other) parent[Math.max(one, other)] = Math.min(one, other)
  }
  const components = new Map<number, Edge[]>()
  for (const edge of edges) {
    const root = rootOf(rowOf.get(edge.old) ?? 0)
    const own = components.get(root)
    if (own === undefined) components.set(root, [edge])
    else own.push(edge)
  }
  return [...components.values()]
}
