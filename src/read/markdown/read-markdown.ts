import type { List, ListItem, PhrasingContent, RootContent, Table, TableCell as MarkdownCell } from 'mdast'
import type { PlacedText } from '../../document/placed-text.ts'
import type { Block, TableCell, TableRow } from '../../document/source-document.ts'
import type { SourceText } from '../../source/source-text.ts'
import { lineBlock, lineBuilder, PLAIN, type LineBuilder, type Style } from '../line-builder.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { placeValue } from './place-value.ts'
import { isBlockTag, isFormatting, readHtml, styleOf, tagName } from './read-html.ts'
import { splitBlocks } from './split-blocks.ts'

/**
 * Markdown: a block for every line of its paragraphs, headings and list items, tables as tables.
 * Markup is folded away; list marks stay, as the document wrote them.
 */
export function readMarkdown(source: SourceText): Block[] {
  const text = source.text
  const blocks: Block[] = []
  const builder = lineBuilder()
  let paragraph = 0
  let lastEnd = 0
  let gapBefore = false
  let heading = false
  let marks: { start: number; end: number }[] = []

  function endLine(hard: boolean): void {
    if (builder.empty) {
      if (hard) paragraph++
      return
    }
    const line = builder.take()
    const start = line.text.runs[0]?.source ?? lastEnd
    const gap = gapBefore || /\n[ \t\f>]*\n/.test(text.slice(lastEnd, start))
    // A cell border of a flattened table stands alone in its line; what it parts is not one paragraph.
    const border = line.text.text === '|'
    if (border) paragraph++
    blocks.push(lineBlock(line, { paragraph, gap, heading }))
    if (border || hard) paragraph++
    const last = line.text.runs.at(-1)
    lastEnd = last === undefined ? lastEnd : last.source + last.length
    gapBefore = false
  }

  function writeMarks(): void {
    for (const mark of marks)
      builder.append(text.slice(mark.start, mark.end).replaceAll('\n', ' '), mark.start)
    marks = []
  }

  function inline(node: PhrasingContent, base: number, out: LineBuilder, style: Style, end: EndLine): void {
    const from = base + (node.position?.start.offset ?? 0)
    const to = base + (node.position?.end.offset ?? 0)
    switch (node.type) {
      case 'text':
        for (const piece of placeValue(node.value, text, from, to)) {
          if (piece.words === '\n') end(false)
          else out.append(piece.words.replace(/\u00a0/g, ' '), piece.source, style)
        }
        return
      case 'inlineCode':
        for (const piece of placeValue(node.value, text, from, to))
          out.append(piece.words, piece.source, style)
        return
      case 'break':
        end(true)
        return
      case 'strong':
        inlines(node.children, base, out, { ...style, bold: true }, end)
        return
      case 'emphasis':
        inlines(node.children, base, out, { ...style, italic: true }, end)
        return
      case 'html': {
        const tag = tagName(node.value)
        if (tag === undefined) return
        if (isBlockTag(tag.name)) end(true)
        else if (!isFormatting(tag.name)) out.separate()
        return
      }
      case 'image':
      case 'imageReference':
        out.separate()
        return
      default:
        if ('children' in node) inlines(node.children, base, out, style, end)
    }
  }

  /** Tags such as `<b>` come as nodes of their own, before and after what they enclose. */
  function inlines(
    nodes: readonly PhrasingContent[],
    base: number,
    out: LineBuilder,
    style: Style,
    end: EndLine,
  ): void {
    const depth = { bold: 0, italic: 0 }
    for (const node of nodes) {
      const tag = node.type === 'html' ? tagName(node.value) : undefined
      const kind = tag === undefined ? undefined : styleOf(tag.name)
      if (kind !== undefined) depth[kind] = Math.max(0, depth[kind] + (tag?.closing === true ? -1 : 1))
      inline(
        node,
        base,
        out,
        { bold: style.bold || depth.bold > 0, italic: style.italic || depth.italic > 0 },
        end,
      )
    }
  }

  function flow(node: RootContent, base: number): void {
    const from = base + (node.position?.start.offset ?? 0)
    const to = base + (node.position?.end.offset ?? 0)
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        heading = node.type === 'heading'
        writeMarks()
        inlines(node.children, base, builder, PLAIN, endLine)
        endLine(true)
        heading = false
        return
      case 'list':
        list(node, base)
        return
      case 'blockquote':
      case 'footnoteDefinition':
        for (const child of node.children) flow(child, base)
        return
      case 'thematicBreak':
        gapBefore = true
        return
      case 'table':
        blocks.push({ kind: 'table', rows: table(node, base) })
        lastEnd = to
        gapBefore = false
        return
      case 'html':
        html(from, to)
        return
      case 'code':
        code(from, to)
        return
      case 'definition':
        return
      default:
        return
    }
  }

  function list(node: List, base: number): void {
    for (const item of node.children) listItem(item, base)
  }

  function listItem(item: ListItem, base: number): void {
    const start = base + (item.position?.start.offset ?? 0)
    const first = item.children[0]?.position?.start.offset ?? item.position?.end.offset ?? 0
    marks.push({ start, end: base + first })
    for (const child of item.children) flow(child, base)
    if (marks.length > 0) {
      writeMarks()
      endLine(true)
    }
  }

  function table(node: Table, base: number): TableRow[] {
    return node.children.map((row) => ({ cells: row.children.map((cell) => tableCell(cell, base)) }))
  }

  function tableCell(cell: MarkdownCell, base: number): TableCell {
    const lines: PlacedText[] = []
    const out = lineBuilder()
    const end = (): void => {
      if (!out.empty) lines.push(out.take().text)
    }
    inlines(cell.children, base, out, PLAIN, end)
    end()
    return { lines, columnSpan: 1, rowSpan: 1 }
  }

  function html(from: number, to: number): void {
    writeMarks()
    readHtml(
      text,
      from,
      to,
      {
        builder,
        endLine,
        table(rows) {
          blocks.push({ kind: 'table', rows })
          lastEnd = to
          gapBefore = false
        },
      },
      decodeEntity,
    )
  }

  function code(from: number, to: number): void {
    writeMarks()
    endLine(true)
    let at = text.indexOf('\n', from) + 1
    while (at > 0 && at < to) {
      const found = text.indexOf('\n', at)
      const end = found < 0 || found > to ? to : found
      const line = text.slice(at, end)
      if (end < to || !/^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(line)) {
        builder.append(line, at)
        if (!builder.empty) {
          blocks.push(lineBlock(builder.take(), { paragraph: paragraph++, gap: false, literal: true }))
        }
      }
      at = end + 1
    }
    lastEnd = to
  }

  for (const part of splitBlocks(text)) {
    if (part.kind === 'plain') {
      builder.append(text.slice(part.start, part.end), part.start)
      endLine(true)
    } else if (part.kind === 'html') html(part.start, part.end)
    else for (const node of parseMarkdown(text.slice(part.start, part.end)).children) flow(node, part.start)
  }
  return blocks
}

type EndLine = (hard: boolean) => void

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
