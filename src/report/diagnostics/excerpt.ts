import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { oneLine } from './report.ts'

/** Widest piece of a source line that is shown. */
const WIDTH = 100
/** What stands before the caret at least, where the line is longer than that. */
const BEFORE = 30

/** The source line of a finding and, under it, what marks the place; empty when there is no such line. */
export function excerptLines({ line, column = 1, endLine, endColumn }: Diagnostic, text: string): string[] {
  const source = line === undefined ? undefined : lineOf(text, line)
  if (line === undefined || source === undefined || source.trim() === '') return []
  const from = Math.max(0, Math.min(column - 1, source.length))
  const to =
    endLine === line && endColumn !== undefined ? Math.min(endColumn - 1, source.length) : source.length
  const start = source.length <= WIDTH ? 0 : Math.max(0, Math.min(from - BEFORE, source.length - WIDTH))
  const shown = `${start > 0 ? '…' : ''}${source.slice(start, start + WIDTH)}${start + WIDTH < source.length ? '…' : ''}`
  const before = `${start > 0 ? ' ' : ''}${source.slice(start, from)}`
  const marked = source.slice(from, Math.min(Math.max(to, from + 1), start + WIDTH))
  const gutter = String(line)
  return [
    `${gutter} | ${shown}`,
    `${' '.repeat(gutter.length)} | ${blanksFor(before)}${'^'.repeat(Math.max(1, widthOf(marked)))}`,
  ]
}

function lineOf(text: string, line: number): string | undefined {
  let start = 0
  for (let at = 1; at < line; at++) {
    start = text.indexOf('\n', start) + 1
    if (start === 0) return undefined
  }
  const end = text.indexOf('\n', start)
  // what could steer a terminal is shown, not sent; one sign for one, so that columns stay
  return oneLine(text.slice(start, end === -1 ? undefined : end).replace(/\r$/u, ''))
}

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
