import type { Severity } from '../terms.ts'

/**
 * The closed set of diagnostic codes, each with the arguments its sentence is made from.
 * To add one: a line in `DiagnosticArgs`, a line in `DEFAULT_SEVERITY`, a sentence in `messages/diagnostics.ts`.
 */
export interface DiagnosticArgs {
  // source: the file as bytes and text
  'source/empty': Record<never, never>
  'source/binary': { format?: string }
  'source/encoding': { encoding?: string }
  'source/damaged': { damage: 'lost' | 'misread' }
  'source/too-large': { bytes: number; limit: number }
  'source/unknown-format': { extension: string }
  // structure: the document as a whole
  'document/not-a-plan': Record<never, never>
  'document/article': { reported: string }
  'document/quotation': Record<never, never>
  'document/no-number': Record<never, never>
  'document/no-date': Record<never, never>
  'document/no-issuer': Record<never, never>
  'document/cut-off': Record<never, never>
  'document/no-tasks': Record<never, never>
  'outline/duplicate-mark': { mark: string; id: string }
  'outline/missing-mark': { expected: string; found: string }
  // extraction
  'extract/unclaimed': { text: string }
  'extract/empty-field': { label: string }
  'extract/duplicate-field': { label: string }
  'extract/same-duty': { id: string; other: string }
  'extract/no-duty': { text: string }
  'time/not-understood': { text: string }
  'time/impossible': { text: string }
  'unit/not-understood': { text: string }
  'assumption/dropped': { field: string; basis: string; value: string }
  // YAML: registries and configuration as text
  'yaml/syntax': { reason: string; detail: string }
  'yaml/duplicate-key': { key: string }
  'yaml/unknown-alias': { name: string }
  'yaml/too-many-aliases': Record<never, never>
  'yaml/too-deep': Record<never, never>
  'yaml/several-documents': Record<never, never>
  'schema/unknown-key': { key: string; path: string }
  'schema/missing-key': { key: string; path: string }
  'schema/wrong-type': { path: string; expected: string; found: string }
  'schema/invalid-value': { path: string; expected: string; found: string }
  'registry/version': { found: string }
  'registry/not-a-registry': Record<never, never>
  'registry/empty': Record<never, never>
  // validate: what is wrong with a registry
  'id/duplicate': { id: string; first: string }
  'id/unknown': { id: string }
  'date/impossible': { value: string }
  'date/end-before-start': { start: string; end: string }
  'date/before-document': { end: string; date: string }
  'date/day-off': { day: string; name: string }
  'task/no-unit': Record<never, never>
  'task/no-lead': { units: readonly string[] }
  'task/no-work': { content: string }
  'task/no-time': Record<never, never>
  'task/undated': { text: string }
  'task/no-product': Record<never, never>
  'task/no-authority': Record<never, never>
  'task/two-leads': { leads: readonly string[] }
  'duty/same': { other: string; quote: string; otherQuote: string }
  'duty/overlap': { other: string; lead: string; otherLead: string; quote: string; otherQuote: string }
  'unit/unknown': { name: string; nearest: readonly string[] }
  'unit/anachronism': { name: string; date: string; from?: string; to?: string; basis?: string }
  'citation/unknown': { number: string }
  'citation/suspicious': { number: string; reason: string; other?: string }
  'citation/later': { number: string; date: string; documentDate: string }
  'target/no-value': { id: string }
  'target/no-time': { id: string }
  'drift/source-changed': { source: string }
  'drift/source-missing': { source: string }
  'drift/task-changed': { id: string; fields: readonly string[] }
  'drift/task-missing': { id: string }
  'drift/task-new': { id: string; content: string }
  'drift/places': { id: string; at: string; now: string }
  'private/phone': { text: string }
  'private/secrecy': { mark: string }
  // comments in a registry that silence findings
  'ignore/no-reason': { code: string }
  'ignore/unknown-code': { code: string }
  'ignore/unused': { code: string }
}

export type DiagnosticCode = keyof DiagnosticArgs

export const DEFAULT_SEVERITY: Record<DiagnosticCode, Severity> = {
  'source/empty': 'error',
  'source/binary': 'error',
  'source/encoding': 'error',
  'source/damaged': 'error',
  'source/too-large': 'error',
  'source/unknown-format': 'error',
  'document/not-a-plan': 'error',
  'document/article': 'info',
  'document/quotation': 'error',
  'document/no-number': 'warning',
  'document/no-date': 'warning',
  'document/no-issuer': 'warning',
  'document/cut-off': 'warning',
  'document/no-tasks': 'warning',
  'outline/duplicate-mark': 'warning',
  'outline/missing-mark': 'info',
  'extract/unclaimed': 'warning',
  'extract/empty-field': 'warning',
  'extract/duplicate-field': 'warning',
  'extract/same-duty': 'info',
  'extract/no-duty': 'info',
  'time/not-understood': 'warning',
  'time/impossible': 'warning',
  'unit/not-understood': 'warning',
  'assumption/dropped': 'warning',
  'yaml/syntax': 'error',
  'yaml/duplicate-key': 'error',
  'yaml/unknown-alias': 'error',
  'yaml/too-many-aliases': 'error',
  'yaml/too-deep': 'error',
  'yaml/several-documents': 'error',
  'schema/unknown-key': 'error',
  'schema/missing-key': 'error',
  'schema/wrong-type': 'error',
  'schema/invalid-value': 'error',
  'registry/version': 'error',
  'registry/not-a-registry': 'error',
  'registry/empty': 'error',
  'id/duplicate': 'error',
  'id/unknown': 'error',
  'date/impossible': 'error',
  'date/end-before-start': 'error',
  'date/before-document': 'warning',
  'date/day-off': 'info',
  'task/no-unit': 'warning',
  'task/no-lead': 'info',
  'task/no-work': 'warning',
  'task/no-time': 'info',
  'task/undated': 'info',
  'task/no-product': 'info',
  'task/no-authority': 'info',
  'task/two-leads': 'warning',
  'duty/same': 'info',
  'duty/overlap': 'warning',
  'unit/unknown': 'info',
  'unit/anachronism': 'warning',
  'citation/unknown': 'warning',
  'citation/suspicious': 'warning',
  'citation/later': 'warning',
  'target/no-value': 'info',
  'target/no-time': 'info',
  'drift/source-changed': 'error',
  'drift/source-missing': 'info',
  'drift/task-changed': 'warning',
  'drift/task-missing': 'warning',
  'drift/task-new': 'warning',
  'drift/places': 'warning',
  'private/phone': 'warning',
  'private/secrecy': 'error',
  'ignore/no-reason': 'warning',
  'ignore/unknown-code': 'warning',
  'ignore/unused': 'info',
}
