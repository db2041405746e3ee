import type { BlockSink } from './walk-blocks.ts'

/**
 * Whatever could mean something to Markdown, other than list marks at the beginning of a line: characters of
 * inline markup, headings and quotations, rules, table rules, hard breaks, blank lines, indented list marks.
 */
const MARKUP = new RegExp(
  [
    String.raw`[*_\`[\]<&\\~\f]`,
    String.raw`^[ \t]*(?:[#>]|$)`,
    String.raw`^(?=[^\n]*[-=+:])[ \t]*[|:=+-][|:=+ \t-]*$`,
    String.raw`[ \t]{2}$`,
    String.raw`^[ \t]+(?:[-+]|\d{1,9}[.)])(?:[ \t]|$)`,
    // a mark without text, or with another block behind it
    String.raw`^(?:[-+]|\d{1,9}[.)])(?:$|[ \t]+(?:$|[-+#>=|:]|\d{1,9}[.)](?:[ \t]|$)))`,
  ].join('|'),
  'm',
)
const BULLET = /^[-+][ \t]/
const NUMBER = /^\d{1,9}([.)])[ \t]/

/**
 * Reads a part that holds nothing but words and list marks, as most of a plan does, without a parser (which
 * takes many times longer). False when it may hold more; nothing is read then. The blocks are those that the
 * parser would lead to.
 */
export function readSimplePart(markdown: string, start: number, sink: BlockSink): boolean {
  const content = markdown.trimEnd()
  if (MARKUP.test(content)) return false
  const lines = content.split('\n')
  if (!numbersAgree(lines)) return false
  let at = start
  for (const [index, line] of lines.entries()) {
    if (index > 0) sink.endLine(BULLET.test(line) || NUMBER.test(line))
    sink.builder.append(line, at)
    at += line.length + 1
  }
  sink.endLine(true)
  return true
}

/** A number begins an item only at the head of a part or in a list of its own kind; otherwise it is text. */
function numbersAgree(lines: readonly string[]): boolean {
  const first = NUMBER.exec(lines[0] ?? '')?.[1]
  return lines.every((line, index) => {
    const delimiter = NUMBER.exec(line)?.[1]
    if (first === undefined) return delimiter === undefined
    return index === 0 || delimiter === first || (delimiter === undefined && !BULLET.test(line))
  })
}
