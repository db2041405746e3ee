import { RELATIONS } from '../../terms.ts'
import { nodeName, type GraphReport } from './report.ts'

/** The graph in the language of Graphviz. Documents with a registry are filled. */
export const formatDot: GraphReport = ({ nodes, edges }, { language }) =>
  [
    'digraph ttdn {',
    '  rankdir=LR;',
    '  node [shape=box];',
    ...nodes.map((node) => {
      const style = node.known ? ', style=filled, fillcolor=lightgrey' : ''
      return `  ${quoted(node.id)} [label=${quoted(nodeName(node))}${style}];`
    }),
    ...edges.map(
      ({ from, to, relation }) =>
        `  ${quoted(from)} -> ${quoted(to)} [label=${quoted(RELATIONS[relation][language])}];`,
    ),
    '}',
    '',
  ].join('\n')

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/gu, String.raw`\$&`).replace(/\s+/gu, ' ')}"`
}
