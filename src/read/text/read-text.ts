import type { Block } from '../../document/source-document.ts'
import type { SourceText } from '../../source/source-text.ts'
import { lineBlock, lineBuilder } from '../line-builder.ts'
import { tableAt, type TextLine } from './text-table.ts'

const TAB_STOP = 8

/**
 * Plain text, never read as Markdown: every line a block of a paragraph of its own (nothing tells where lines
 * were only wrapped); rows of cells divided by bars or tabs a table. Blank lines and form feeds are gaps.
 */
export function readText(source: SourceText): Block[] {
  const text = source.text
  const blocks: Block[] = []
  const builder = lineBuilder()
  const lines = linesOf(text)
  let gap = false
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined) break
    const table = tableAt(text, lines, index)
    if (table !== undefined) {
      blocks.push({ kind: 'table', rows: table.rows })
      index = table.next - 1
      gap = false
      continue
    }
    builder.append(text.slice(line.start, line.end), line.start)
    if (builder.empty) gap = true
    else {
      const indent = indentOf(text, line)
      blocks.push(lineBlock(builder.take(), { paragraph: index, gap, indent }))
      gap = false
    }
    if (text.charAt(line.end) === '\f') gap = true
  }
  return blocks
}

/** The lines of a text; a form feed ends a line too. */
function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = []
  let start = 0
  for (const { index } of text.matchAll(/[\n\f]/g)) {
    lines.push({ start, end: index })
    start = index + 1
  }
  lines.push({ start, end: text.length })
  return lines
}

function indentOf(text: string, line: TextLine): number {
  let columns = 0
  for (let at = line.start; at < line.end; at++) {
    const character = text.charAt(at)
    if (character === '\t') columns += TAB_STOP - (columns % TAB_STOP)
    else if (character === ' ') columns++
    else break
  }
  return columns
}
