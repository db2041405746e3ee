import type { Block, TableRow } from '../../document/source-document.ts'
import type { SourceText } from '../../source/source-text.ts'
import { lineBlock, lineBuilder, PLAIN } from '../line-builder.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { readHtml } from './read-html.ts'
import { definitionsFor, findDefinitions } from './references.ts'
import { readSimplePart } from './simple-part.ts'
import { splitBlocks, type Part } from './split-blocks.ts'
import { walkBlocks, type BlockSink } from './walk-blocks.ts'

/** Nothing but asterisks, underscores and blanks: emphasis around nothing. */
const EMPTY_EMPHASIS = /^[*_]+(?: [*_]+)+$/
const BLANK_LINE = /\n[ \t\f>]*\n/

/**
 * Markdown: a block for every line of its paragraphs, headings and list items, tables as tables.
 * Markup is folded away; list marks stay, as the document wrote them. `parts` cuts the text in pieces that are
 * parsed by themselves; the blocks are the same however it is cut.
 */
export function readMarkdown(source: SourceText, parts: readonly Part[] = splitBlocks(source.text)): Block[] {
  const text = source.text
  const definitions = findDefinitions(text)
  const blocks: Block[] = []
  const sink = blockSink(text, blocks)
  if (parts[0]?.start === 0) skipFrontMatter(text, sink)
  for (const part of parts) {
    if (part.end <= sink.reached()) continue
    const start = Math.max(part.start, sink.reached())
    if (part.kind === 'html') readHtml(text, start, part.end, sink, decodeEntity)
    else if (part.kind === 'plain') {
      sink.builder.append(text.slice(start, part.end), start)
      sink.endLine(true)
    } else {
      const markdown = text.slice(start, part.end)
      if (readSimplePart(markdown, start, sink)) continue
      const { children } = parseMarkdown(markdown + definitionsFor(markdown, definitions))
      const own = children.filter((node) => (node.position?.start.offset ?? 0) < markdown.length)
      walkBlocks(own, start, text, sink, (from, to) => readHtml(text, from, to, sink, decodeEntity))
    }
  }
  return blocks
}

function blockSink(text: string, blocks: Block[]): BlockSink {
  const builder = lineBuilder()
  let paragraph = 0
  let reached = 0
  let broken = false
  const reach = (end: number): void => {
    reached = Math.max(reached, end)
    broken = false
  }
  return {
    builder,
    reached: () => reached,
    endLine(hard, { heading = false, literal = false } = {}) {
      if (builder.empty) {
        if (hard) paragraph++
        return
      }
      const line = builder.take()
      const start = line.text.runs[0]?.source ?? reached
      // A cell border of a flattened table stands alone in its line; what it parts is not one paragraph.
      const border = line.text.text === '|'
      if (border) paragraph++
      if (!EMPTY_EMPHASIS.test(line.text.text)) {
        const gap = broken || BLANK_LINE.test(text.slice(reached, start))
        blocks.push(lineBlock(line, { paragraph, gap, heading, literal }))
        const last = line.text.runs.at(-1)
        reach(last === undefined ? reached : last.source + last.length)
      }
      if (border || hard) paragraph++
    },
    table(rows: readonly TableRow[], end: number) {
      blocks.push({ kind: 'table', rows })
      reach(end)
    },
    pageBreak() {
      broken = true
    },
  }
}

const FRONT_MATTER = /^---[ \t]*\n(?:[\w-]+:[^\n]*\n|[ \t]+[^\n]*\n|- [^\n]*\n){1,100}---[ \t]*(?:\n|$)/

/** The YAML that site generators put before a text is shown nowhere: kept, but as literal lines. */
function skipFrontMatter(text: string, sink: BlockSink): void {
  const found = FRONT_MATTER.exec(text.slice(0, 20_000))?.[0]
  if (found === undefined) return
  let at = 0
  for (const line of found.trimEnd().split('\n')) {
    if (!line.startsWith('---')) sink.builder.append(line, at, PLAIN)
    sink.endLine(true, { literal: true })
    at += line.length + 1
  }
  sink.pageBreak()
}

const decoded = new Map<string, string>()

/** The character of an entity, as Markdown knows it; an unknown one stays as it is written. */
function decodeEntity(entity: string): string {
  const known = decoded.get(entity)
  if (known !== undefined) return known
  const node = parseMarkdown(entity).children[0]
  const inner = node !== undefined && 'children' in node ? node.children[0] : undefined
  const character = inner?.type === 'text' ? inner.value : ''
  decoded.set(entity, character)
  return character
}
