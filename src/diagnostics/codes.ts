import type { Severity } from '../terms.ts'

/**
 * The closed set of diagnostic codes, each with the arguments its sentence is made from.
 * To add one: a line in `DiagnosticArgs`, a line in `DEFAULT_SEVERITY`, a sentence in `messages/diagnostics.ts`.
 */
export interface DiagnosticArgs {
  // source: the file as bytes and text
  'source/empty': Record<never, never>
  'source/binary': { format?: string }
  'source/encoding': { encoding: string }
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
}

export type DiagnosticCode = keyof DiagnosticArgs

export const DEFAULT_SEVERITY: Record<DiagnosticCode, Severity> = {
  'source/empty': 'error',
  'source/binary': 'error',
  'source/encoding': 'error',
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
}
