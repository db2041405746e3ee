import type { Config } from '../config/config.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/diagnostic.ts'
import type { Registry } from '../registry/schema.ts'
import { decode } from '../source/decode.ts'
import { makeSourceText } from '../source/make-source-text.ts'
import type { SourceText } from '../source/source-text.ts'
import type { SourceFormat } from '../terms.ts'

export interface ParsedPlan {
  readonly registry?: Registry
  readonly diagnostics: readonly Diagnostic[]
  readonly source?: SourceText
}

export interface ParseSettings {
  readonly path: string
  readonly sourcePath: string
  readonly format: SourceFormat
  readonly given: { readonly number?: string; readonly date?: string; readonly issuer?: string }
  readonly noAssumptions: boolean
  readonly config: Config
}

/** Stands in until `src/pipeline.ts` lands. */
export function parsePlan(bytes: Uint8Array, { path, sourcePath, format, given }: ParseSettings): ParsedPlan {
  const decoded = decode(bytes)
  if ('problem' in decoded) {
    if (decoded.problem === 'empty') return { diagnostics: [diagnostic('source/empty', {}, path)] }
    if (decoded.problem === 'encoding')
      return { diagnostics: [diagnostic('source/encoding', { encoding: decoded.encoding }, path)] }
    return {
      diagnostics: [
        diagnostic('source/binary', decoded.format === undefined ? {} : { format: decoded.format }, path),
      ],
    }
  }
  const source = makeSourceText(path, decoded.text)
  return {
    source,
    diagnostics: [],
    registry: {
      version: 1,
      document: { ...given },
      source: { path: sourcePath, format, kind: 'document', digest: source.digest },
      tasks: [],
    },
  }
}
