import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import { ranksOf, type Layout } from './layout.ts'
import type { TextEdit } from './text-edit.ts'

/** Where the text of one pair of a map begins and ends. */
interface Chunk {
  readonly rank: number
  readonly start: number
  readonly end: number
}

/**
 * Edits that bring the keys of maps into the order of the layout, each pair with the comments above and beside it,
 * by the depth of the map: those of one depth do not overlap. Maps written in a way that cannot be moved safely are left alone.
 */
export function keyOrderEdits(
  root: Node | null,
  layout: Layout,
  text: string,
): ReadonlyMap<number, readonly TextEdit[]> {
  const byDepth = new Map<number, TextEdit[]>()
  visitMaps(root, layout, 0, (map, own, level) => {
    if (own.keys.size === 0) return
    const ranks = ranksOf(own)
    const order = map.items.map((pair) => ranks.get(keyOf(pair)) ?? ranks.size)
    if (order.every((rank, index) => index === 0 || (order[index - 1] ?? 0) <= rank)) return
    const edit = map.flow === true ? flowEdit(map, order, text) : blockEdit(map, order, text)
    if (edit === undefined) return
    const edits = byDepth.get(level)
    if (edits === undefined) byDepth.set(level, [edit])
    else edits.push(edit)
  })
  return byDepth
}

/** Visits every map for which the layout knows something, with its depth in maps. */
export function visitMaps(
  node: Node | null,
  layout: Layout,
  depth: number,
  visitor: (map: YAMLMap, layout: Layout, depth: number) => void,
): void {
  if (isSeq(node)) {
    for (const item of node.items) visitMaps(asNode(item), layout.item ?? layout, depth, visitor)
  } else if (isMap(node)) {
    visitor(node, layout, depth)
    for (const pair of node.items) {
      const inner = layout.keys.get(keyOf(pair)) ?? layout.item
      if (inner !== undefined) visitMaps(asNode(pair.value), inner, depth + 1, visitor)
    }
  }
}

export function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : ''
}

export function asNode(value: unknown): Node | null {
  return isScalar(value) || isMap(value) || isSeq(value) ? value : null
}

/** The pairs of `{ a: 1, b: 2 }` in order, the commas left where they are. */
function flowEdit(map: YAMLMap, order: readonly number[], text: string): TextEdit | undefined {
  const chunks = map.items.map((pair, index): Chunk => ({ rank: order[index] ?? 0, ...spanOf(pair) }))
  const [first] = chunks
  const last = chunks.at(-1)
  if (first === undefined || last === undefined || text.slice(first.start, last.end).includes('\n'))
    return undefined
  const sorted = [...chunks].sort((a, b) => a.rank - b.rank)
  const pieces = chunks.flatMap((chunk, index) => {
    const moved = sorted[index] ?? chunk
    return [text.slice(moved.start, moved.end), text.slice(chunk.end, chunks[index + 1]?.start ?? chunk.end)]
  })
  return { start: first.start, end: last.end, text: pieces.join('') }
}

/** The pairs of a block map in order, line by line. */
function blockEdit(map: YAMLMap, order: readonly number[], text: string): TextEdit | undefined {
  const spans = map.items.map(spanOf)
  const [first] = spans
  const last = spans.at(-1)
  if (first === undefined || last === undefined) return undefined
  const indent = ' '.repeat(first.start - lineStart(text, first.start))
  const starts = [first.start]
  for (const { start } of spans.slice(1)) {
    const from = lineStart(text, start)
    if (text.slice(from, start) !== indent) return undefined
    starts.push(withComments(text, from, indent, starts.at(-1) ?? 0))
  }
  const end = text[last.end - 1] === '\n' ? last.end : lineEnd(text, last.end)
  const chunks = starts.map((start, index): Chunk => ({
    rank: order[index] ?? 0,
    start,
    end: starts[index + 1] ?? end,
  }))
  const sorted = [...chunks].sort((a, b) => a.rank - b.rank)
  const bodies = sorted.map((chunk) => {
    const body = text.slice(chunk.start, chunk.end)
    const bare = body.startsWith(indent) && chunk.start !== first.start ? body.slice(indent.length) : body
    return bare.endsWith('\n') ? bare : `${bare}\n`
  })
  return { start: first.start, end, text: bodies.join(indent) }
}

/** The line at `from`, or the first of the comment lines right above it that are indented like it. */
function withComments(text: string, from: number, indent: string, least: number): number {
  let start = from
  while (start > least) {
    const before = lineStart(text, start - 1)
    if (before <= least || !text.slice(before, start).startsWith(`${indent}#`)) break
    start = before
  }
  return start
}

function spanOf(pair: Pair): { start: number; end: number } {
  const key = asNode(pair.key)?.range ?? [0, 0, 0]
  const value = asNode(pair.value)?.range
  return { start: key[0], end: Math.max(key[1], value?.[1] ?? 0) }
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end + 1
}
