import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { oneLine } from './report.ts'

/** Widest piece of a source line that is shown. */
const WIDTH = 100
/** The blanks and the stroke behind the number, and the ellipses at both ends. */
const SIGNS = 5
const NARROWEST = 20
/** What stands before the caret at least, where the line is longer than that. */
const BEFORE = 30

/** The lines of a text by their number. */
export type LineReader = (line: number) => string | undefined

/** Reads lines of one text, 1-based. Lines asked for in their order cost no more than one pass over the text. */
export function lineReader(text: string): LineReader {
  let line = 1
  let start = 0
  return (wanted) => {
    if (wanted < line) [line, start] = [1, 0]
    for (; line < wanted; line++) {
      const end = text.indexOf('\n', start)
      if (end === -1) return undefined
      start = end + 1
    }
    const end = text.indexOf('\n', start)
    return text.slice(start, end === -1 ? undefined : end).replace(/\r$/u, '')
  }
}

/**
 * The source line of a finding and, under it, what marks the place; empty when there is no such line. A long line is
 * cut so that both fit into `columns`: a terminal that breaks them would part the mark from what it marks.
 */
export function excerptLines(
  { line, column = 1, endLine, endColumn }: Diagnostic,
  lineOf: LineReader,
  columns = Infinity,
): string[] {
  // what could steer a terminal is shown, not sent; one sign for one, so that columns stay
  const source = line === undefined ? undefined : shown(lineOf(line))
  if (line === undefined || source === undefined || source.trim() === '') return []
  const from = Math.max(0, Math.min(column - 1, source.length))
  const to =
    endLine === line && endColumn !== undefined ? Math.min(endColumn - 1, source.length) : source.length
  const gutter = String(line)
  const width = Math.max(NARROWEST, Math.min(WIDTH, columns - gutter.length - SIGNS))
  const start =
    source.length <= width
      ? 0
      : Math.max(0, Math.min(from - Math.min(BEFORE, Math.floor(width / 3)), source.length - width))
  const excerpt = `${start > 0 ? '…' : ''}${source.slice(start, start + width)}${start + width < source.length ? '…' : ''}`
  const before = `${start > 0 ? ' ' : ''}${source.slice(start, from)}`
  const marked = source.slice(from, Math.min(Math.max(to, from + 1), start + width))
  return [
    `${gutter} | ${excerpt}`,
    `${' '.repeat(gutter.length)} | ${blanksFor(before)}${'^'.repeat(Math.max(1, widthOf(marked)))}`,
  ]
}

const shown = (line: string | undefined): string | undefined =>
  line === undefined ? undefined : oneLine(line)

/** Blanks as wide as the text; tabs stay tabs so that both lines jump alike. */
function blanksFor(text: string): string {
  return [...text].map((character) => (character === '\t' ? '\t' : ' '.repeat(widthOf(character)))).join('')
}

/** Columns on a terminal: a combining mark takes none (texts may be decomposed), a wide character two. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue
    width += /\p{Script=Han}|\p{Extended_Pictographic}/u.test(character) && character > '\u00ff' ? 2 : 1
  }
  return width
}
