import type { DocumentGraph, GraphNode } from '../../query/graph.ts'
import type { Language } from '../../terms.ts'

/** A graph of documents as text in one format; pure. The text ends with a line break, or is empty. */
export type GraphReport = (
  graph: DocumentGraph,
  options: {
    readonly language: Language
    /** columns of the terminal; absent where there is none (text) */
    readonly width?: number
  },
) => string

/** What names a node to people: its number or name, and its day. */
export function nodeName({ id, number, title, date }: GraphNode): string {
  const name = number ?? title ?? id
  return date === undefined ? name : `${name} (${date})`
}
