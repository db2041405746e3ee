import type { SourceDocument } from '../document/source-document.ts'
import type { SourceText } from '../source/source-text.ts'
import type { SourceFormat } from '../terms.ts'
import { readMarkdown } from './markdown/read-markdown.ts'
import { readText } from './text/read-text.ts'

export { formatOf } from './format-of.ts'
export { findMarkup } from './markup.ts'

/** The blocks of a source, in reading order; undefined for a format that no reader exists for. */
export function readDocument(source: SourceText, format: SourceFormat): SourceDocument | undefined {
  if (format === 'markdown') return { source, format, blocks: readMarkdown(source) }
  if (format === 'text') return { source, format, blocks: readText(source) }
  return undefined
}
