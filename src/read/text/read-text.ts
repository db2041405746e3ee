import type { Block } from '../../document/source-document.ts'
import type { SourceText } from '../../source/source-text.ts'
import { lineBlock, lineBuilder } from '../line-builder.ts'

const TAB_STOP = 8

/** Plain text: every line a block; blank lines and form feeds are gaps before the next one. Never Markdown. */
export function readText(source: SourceText): Block[] {
  const blocks: Block[] = []
  const builder = lineBuilder()
  let gap = false
  let paragraph = 0
  for (const match of source.text.matchAll(/[^\n\f]*(\n|\f|$)/g)) {
    const line = match[0]
    if (line === '') continue
    builder.append(line.replace(/[\n\f]$/, ''), match.index)
    if (builder.empty) gap = true
    else {
      blocks.push(lineBlock(builder.take(), { paragraph: paragraph++, gap, indent: indentOf(line) }))
      gap = false
    }
    if (line.endsWith('\f')) gap = true
  }
  return blocks
}

function indentOf(line: string): number {
  let columns = 0
  for (const character of line) {
    if (character === ' ') columns++
    else if (character === '\t') columns += TAB_STOP - (columns % TAB_STOP)
    else break
  }
  return columns
}
