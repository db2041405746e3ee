import type { GraphReport } from './report.ts'

export type { GraphReport } from './report.ts'

/** The formats of the graph by name, each loaded only when asked for. */
export const GRAPH_REPORTS = {
  text: async (): Promise<GraphReport> => (await import('./text.ts')).formatGraphText,
  mermaid: async (): Promise<GraphReport> => (await import('./mermaid.ts')).formatMermaid,
  dot: async (): Promise<GraphReport> => (await import('./dot.ts')).formatDot,
  json: async (): Promise<GraphReport> => (await import('./json.ts')).formatGraphJson,
} as const

export type GraphFormat = keyof typeof GRAPH_REPORTS
