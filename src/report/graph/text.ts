import type { GraphEdge, GraphNode } from '../../query/graph.ts'
import { RELATIONS, keysOf } from '../../terms.ts'
import { wrapText } from '../wrap.ts'
import { nodeName, type GraphReport } from './report.ts'

const ORDER = keysOf(RELATIONS)

/**
 * Each document with a registry, and under it, indented, what it carries out, rests on …, and what that carries out
 * in turn. A document that was unfolded above is only named again ("…").
 */
export const formatGraphText: GraphReport = ({ nodes, edges }, { language, width }) => {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const outgoing = new Map<string, GraphEdge[]>()
  for (const edge of edges) {
    const list = outgoing.get(edge.from)
    if (list === undefined) outgoing.set(edge.from, [edge])
    else list.push(edge)
  }
  const unfolded = new Set<string>()
  const lines: string[] = []
  const unfold = (node: GraphNode, label: string, depth: number): void => {
    const next = (outgoing.get(node.id) ?? []).toSorted(
      (a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation),
    )
    const again = unfolded.has(node.id) && next.length > 0
    const text = `${label}${nodeName(node)}${again ? ' …' : ''}`
    const indent = '  '.repeat(depth)
    const [first = '', ...rest] = width === undefined ? [text] : wrapText(text, width - indent.length - 4)
    lines.push(indent + first, ...rest.map((line) => `${indent}    ${line}`))
    if (again) return
    unfolded.add(node.id)
    for (const { to, relation } of next) {
      const target = byId.get(to)
      if (target !== undefined) unfold(target, `${RELATIONS[relation][language]}: `, depth + 1)
    }
  }
  for (const node of nodes) if (node.known) unfold(node, '', 0)
  return lines.map((line) => `${line}\n`).join('')
}
