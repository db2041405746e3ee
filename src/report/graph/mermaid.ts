import { RELATIONS } from '../../terms.ts'
import { nodeName, type GraphReport } from './report.ts'

/** The graph as a Mermaid flowchart, which forges show in Markdown. Documents with a registry are set off. */
export const formatMermaid: GraphReport = ({ nodes, edges }, { language }) => {
  const marks = new Map(nodes.map(({ id }, index) => [id, `n${String(index)}`]))
  const known = nodes.filter((node) => node.known).map(({ id }) => marks.get(id) ?? '')
  return [
    'flowchart LR',
    ...nodes.map((node) => `  ${marks.get(node.id) ?? ''}["${escaped(nodeName(node))}"]`),
    ...edges.map(
      ({ from, to, relation }) =>
        `  ${marks.get(from) ?? ''} -->|"${escaped(RELATIONS[relation][language])}"| ${marks.get(to) ?? ''}`,
    ),
    ...(known.length === 0 ? [] : ['  classDef known stroke-width:3px', `  class ${known.join(',')} known`]),
    '',
  ].join('\n')
}

/** Mermaid takes entity codes where its own marks would be read (`#` before the code, no ampersand). */
function escaped(text: string): string {
  return text.replace(/[#"<>|[\]{}`\\]/gu, (mark) => `#${String(mark.codePointAt(0))};`).replace(/\s+/gu, ' ')
}
