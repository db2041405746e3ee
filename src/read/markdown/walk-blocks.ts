import type { ListItem, PhrasingContent, RootContent, TableCell as MarkdownCell } from 'mdast'
import type { PlacedText } from '../../document/placed-text.ts'
import type { TableCell, TableRow } from '../../document/source-document.ts'
import { lineBuilder, type LineBuilder } from '../line-builder.ts'
import { flattenInline } from './inline.ts'
import { foldStrayEmphasis } from './stray-emphasis.ts'

/** Where the lines and tables of a Markdown text go, in reading order. */
export interface BlockSink {
  /** The line under way. */
  readonly builder: LineBuilder
  /** The line ends; `hard` when the next one is another paragraph. */
  endLine(hard: boolean, as?: { heading?: boolean; literal?: boolean }): void
  /** A table that ends at offset `end` of the source. */
  table(rows: readonly TableRow[], end: number): void
  pageBreak(): void
  /** The offset up to which the source is read. */
  reached(): number
}

const FENCE_END = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/
/** Where a definition of a link leads to; "[1]: Luật" is a note instead. */
const ADDRESS = /[/.:#]/
/** "> 5 triệu đồng": a comparison, not a quotation. */
const COMPARISON = /^>[ \t]\d/

/**
 * Tells `sink` the lines and tables of a syntax tree. `base` is what to add to its offsets to get offsets into
 * `text`; `html` reads raw HTML between two offsets into the sink.
 */
export function walkBlocks(
  nodes: readonly RootContent[],
  base: number,
  text: string,
  sink: BlockSink,
  html: (from: number, to: number) => void,
): void {
  /** Marks of list items that have no text yet: they stand before the next line. */
  let marks: { start: number; end: number }[] = []

  function writeMarks(): void {
    for (const { start, end } of marks) {
      sink.builder.append(text.slice(start, end).replaceAll('\n', ' '), start)
    }
    marks = []
  }

  function lines(children: readonly PhrasingContent[], heading: boolean): void {
    writeMarks()
    write(children, base, text, sink.builder, (hard) => sink.endLine(hard, { heading }))
    sink.endLine(true, { heading })
  }

  function block(node: RootContent): void {
    const from = base + (node.position?.start.offset ?? 0)
    const to = base + (node.position?.end.offset ?? 0)
    switch (node.type) {
      case 'paragraph':
        lines(node.children, false)
        return
      case 'heading':
        lines(node.children, isHeading(text.slice(from, to)))
        return
      case 'list':
        for (const item of node.children) listItem(item)
        return
      case 'blockquote':
        if (COMPARISON.test(text.slice(from, from + 20))) marks.push({ start: from, end: from + 2 })
        for (const child of node.children) block(child)
        return
      case 'footnoteDefinition': {
        const first = node.children[0]?.position?.start.offset
        marks.push({ start: from, end: first === undefined ? to : base + first })
        for (const child of node.children) block(child)
        endMarks()
        return
      }
      case 'definition':
        if (ADDRESS.test(node.url)) return
        sink.builder.append(text.slice(from, to).replaceAll('\n', ' '), from)
        sink.endLine(true)
        return
      case 'thematicBreak':
        endMarks()
        sink.pageBreak()
        return
      case 'table':
        endMarks()
        sink.table(
          node.children.map((row) => ({ cells: row.children.map((cell) => tableCell(cell, base, text)) })),
          to,
        )
        return
      case 'html':
        writeMarks()
        html(from, to)
        return
      case 'code':
        endMarks()
        code(from, to)
        return
      default:
        return
    }
  }

  function listItem(item: ListItem): void {
    const start = base + (item.position?.start.offset ?? 0)
    const first = item.children[0]?.position?.start.offset ?? item.position?.end.offset ?? 0
    marks.push({ start, end: base + first })
    for (const child of item.children) block(child)
    endMarks()
  }

  /** Marks of items without text are lines of their own. */
  function endMarks(): void {
    if (marks.length === 0) return
    writeMarks()
    sink.endLine(true)
  }

  function code(from: number, to: number): void {
    let at = text.indexOf('\n', from) + 1
    while (at > 0 && at < to) {
      const found = text.indexOf('\n', at)
      const end = found < 0 || found > to ? to : found
      const line = text.slice(at, end)
      if (end < to || !FENCE_END.test(line)) {
        sink.builder.append(line, at)
        sink.endLine(true, { literal: true })
      }
      at = end + 1
    }
  }

  for (const node of nodes) block(node)
}

/** Whether a heading is meant as one: a rule below several lines ("-----") is a rule of the letterhead. */
function isHeading(source: string): boolean {
  return source.startsWith('#') || source.split('\n').length === 2
}

function tableCell(cell: MarkdownCell, base: number, text: string): TableCell {
  const lines: PlacedText[] = []
  const builder = lineBuilder()
  const end = (): void => {
    if (!builder.empty) lines.push(builder.take().text)
  }
  write(cell.children, base, text, builder, end)
  end()
  return { lines, columnSpan: 1, rowSpan: 1 }
}

function write(
  nodes: readonly PhrasingContent[],
  base: number,
  text: string,
  builder: LineBuilder,
  endLine: (hard: boolean) => void,
): void {
  for (const item of foldStrayEmphasis(flattenInline(nodes, base, text), text)) {
    if (item.kind === 'words') builder.append(item.words, item.source, item.style)
    else if (item.kind === 'line-end') endLine(item.hard)
    else builder.separate()
  }
}
