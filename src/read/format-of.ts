import type { SourceFormat } from '../terms.ts'

const EXTENSIONS: ReadonlyMap<string, SourceFormat> = new Map(
  Object.entries({
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
  } as const),
)

/** The formats that a reader exists for (`readDocument`), and the extension each is best known by. */
export const READABLE_EXTENSIONS = { markdown: '.md', text: '.txt' } as const satisfies Partial<
  Record<SourceFormat, string>
>

/** The format that a file's extension tells; undefined when it tells none. (Apart from the readers, which load slowly.) */
export function formatOf(path: string): SourceFormat | undefined {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase()
  return extension === undefined ? undefined : EXTENSIONS.get(extension)
}
