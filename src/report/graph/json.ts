import type { GraphReport } from './report.ts'

/** `{ nodes, edges }` as JSON. */
export const formatGraphJson: GraphReport = ({ nodes, edges }) =>
  `${JSON.stringify({ nodes, edges }, null, 2)}\n`
