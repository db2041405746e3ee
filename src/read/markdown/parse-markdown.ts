import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified, type Data, type Processor } from 'unified'

/**
 * Constructs that documents mean literally: blanks before a line are layout (OCR, copied text), `[ ]` is a box
 * to tick, addresses stay the words they are.
 */
const LITERAL = new Set(['codeIndented', 'tasklistCheck', 'emailAutolink', 'wwwAutolink', 'protocolAutolink'])

let processor: { parse(markdown: string): Root } | undefined

/** The syntax tree of Markdown with the tables, footnotes and deletions of GFM. */
export function parseMarkdown(markdown: string): Root {
  processor ??= unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(leaveLiteral).freeze()
  return processor.parse(markdown)
}

/**
 * Takes the literal constructs out of the grammar. Disabling them by name would leave their start characters
 * (every letter, for addresses) as breaks in the text, which makes parsing several times slower.
 */
function leaveLiteral(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []).map((extension) => withoutLiteral(extension)),
    { disable: { null: ['codeIndented'] } },
  ]
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map((extension) => {
    // The address finder replaces text nodes by nodes without positions.
    const { transforms: _, ...rest } = extension
    return rest
  })
}

type Extension = NonNullable<Data['micromarkExtensions']>[number]

function withoutLiteral(extension: Extension): Extension {
  if (extension.text === undefined) return extension
  const text: NonNullable<Extension['text']> = {}
  for (const [code, constructs] of Object.entries(extension.text)) {
    const kept = [constructs ?? []].flat().filter((construct) => !LITERAL.has(construct.name ?? ''))
    if (kept.length > 0) text[Number(code)] = kept
  }
  return { ...extension, text }
}
