import { PLAIN, type Style } from '../line-builder.ts'
import type { BlockSink } from './walk-blocks.ts'

/**
 * Whatever could mean more to Markdown than list marks and headings at the beginning of a line, emphasis and
 * hard breaks: other inline markup, quotations, rules, blank lines, indented blocks, marks behind marks.
 */
const MARKUP = new RegExp(
  [
    String.raw`[_\`[\]<&\\~\f]|\*\*\*`,
    String.raw`^[ \t]*(?:>|$)|^[ \t]+#|^#+(?:[^# \t]|[ \t]*$)|^#{7}|^#.*#[ \t]*$`,
    String.raw`^(?=[^\n]*[-=+:*])[ \t]*[|:=+*-][|:=+* \t-]*$`,
    String.raw`^[ \t]+(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)|^\*[ \t]`,
    String.raw`^(?:[-+]|\d{1,9}[.)])(?:$|[ \t]+(?:$|[-+#>=|:]|\*[ \t]|\d{1,9}[.)](?:[ \t]|$)))`,
  ].join('|'),
  'm',
)
const BULLET = /^[-+][ \t]/
const NUMBER = /^\d{1,9}([.)])[ \t]/
const HEADING = /^#{1,6}[ \t]+/
const HARD_BREAK = /[^ \t] {2,}$/

/** Asterisks that open or close emphasis: their offset in the part, and the style of what follows them. */
interface Delimiter {
  readonly at: number
  readonly length: number
  readonly style: Style
}

/**
 * Reads a part that holds nothing but words, list marks, headings and plain emphasis, as most of a plan does,
 * without the parser (which takes many times longer). False when it may hold more; nothing is read then. The
 * blocks are those that the parser would lead to.
 */
export function readSimplePart(markdown: string, start: number, sink: BlockSink): boolean {
  const content = markdown.trimEnd()
  if (MARKUP.test(content)) return false
  const lines = content.split('\n')
  if (!numbersAgree(lines)) return false
  const delimiters = content.includes('*') ? emphasis(content) : []
  if (delimiters === undefined) return false
  let style = PLAIN
  let heading = false
  let lineStart = 0
  let next = 0
  for (const [index, line] of lines.entries()) {
    const mark = HEADING.exec(line)?.[0] ?? ''
    if (index > 0) {
      const begins = mark !== '' || BULLET.test(line) || NUMBER.test(line)
      sink.endLine(heading || begins || HARD_BREAK.test(lines[index - 1] ?? ''), { heading })
    }
    heading = mark !== ''
    const lineEnd = lineStart + line.length
    let at = lineStart + mark.length
    for (
      let found = delimiters[next];
      found !== undefined && found.at < lineEnd;
      found = delimiters[++next]
    ) {
      sink.builder.append(content.slice(at, found.at), start + at, style)
      at = found.at + found.length
      style = found.style
    }
    sink.builder.append(content.slice(at, lineEnd), start + at, style)
    lineStart = lineEnd + 1
  }
  sink.endLine(true, { heading })
  return true
}

/** A number begins an item only at the head of a part or in a list of its own kind; otherwise it is text. */
function numbersAgree(lines: readonly string[]): boolean {
  const first = NUMBER.exec(lines[0] ?? '')?.[1]
  return lines.every((line, index) => {
    const delimiter = NUMBER.exec(line)?.[1]
    if (first === undefined) return delimiter === undefined
    return index === 0 || delimiter === first || (delimiter === undefined && !/^[-+#]/.test(line))
  })
}

const BOLD: Style = { bold: true, italic: false }
const ITALIC: Style = { bold: false, italic: true }

/** Asterisks in pairs, where each can only open or only close; undefined when one is doubtful. */
function emphasis(content: string): Delimiter[] | undefined {
  const delimiters: Delimiter[] = []
  let open: Delimiter | undefined
  for (const { 0: asterisks, index } of content.matchAll(/\*+/g)) {
    const before = kindOf(content.charAt(index - 1))
    const after = kindOf(content.charAt(index + asterisks.length))
    if (before === undefined || after === undefined) return undefined
    const opens = after === 'letter' ? before !== 'letter' : after === 'sign' && before === 'blank'
    const closes = before === 'letter' ? after !== 'letter' : before === 'sign' && after === 'blank'
    const at = { at: index, length: asterisks.length }
    if (open === undefined) {
      if (!opens) return undefined
      open = { ...at, style: at.length === 2 ? BOLD : ITALIC }
      delimiters.push(open)
    } else {
      if (!closes || at.length !== open.length) return undefined
      // Emphasis ends with its block at the latest.
      const inner = content.slice(open.at, index)
      if (/\n(?:[-+#]|\d{1,9}[.)])/.test(inner) || (inner.includes('\n') && /^#/m.test(content)))
        return undefined
      delimiters.push({ ...at, style: PLAIN })
      open = undefined
    }
  }
  return open === undefined ? delimiters : undefined
}

/** What the rules of emphasis take a character for; undefined for a rare one, which is left to the parser. */
function kindOf(character: string): 'letter' | 'sign' | 'blank' | undefined {
  if (/^[ \t\n]?$/.test(character)) return 'blank'
  if (/[!-/:-@[-`{-~“”‘’–—…•«»]/.test(character)) return 'sign'
  return /\d/.test(character) || character.toLowerCase() !== character.toUpperCase() ? 'letter' : undefined
}
