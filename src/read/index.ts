import type { SourceDocument } from '../document/source-document.ts'
import type { SourceText } from '../source/source-text.ts'
import type { SourceFormat } from '../terms.ts'
import { readMarkdown } from './markdown/read-markdown.ts'
import { readText } from './text/read-text.ts'

const EXTENSIONS: Readonly<Record<string, SourceFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
  pdf: 'pdf',
}

/** The format that a file's extension tells; undefined when it tells none. */
export function formatOf(path: string): SourceFormat | undefined {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase()
  return extension === undefined ? undefined : EXTENSIONS[extension]
}

/** The blocks of a source, in reading order; undefined for a format that no reader exists for. */
export function readDocument(source: SourceText, format: SourceFormat): SourceDocument | undefined {
  if (format === 'markdown') return { source, format, blocks: readMarkdown(source) }
  if (format === 'text') return { source, format, blocks: readText(source) }
  return undefined
}
