import type { Palette } from './palette.ts'
import { wrapSpans } from './wrap.ts'

/** A range of lines and columns as places write it: 1-based, end exclusive. */
export interface LineRange {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** The line ranges of a place (`59:1-61:80, 63:1-63:40`); undefined when it is not one of lines (DOCX, PDF). */
export function lineRangesOf(place: string): LineRange[] | undefined {
  const ranges: LineRange[] = []
  for (const part of place.split(', ')) {
    const numbers = /^(\d+):(\d+)-(\d+):(\d+)$/.exec(part)?.slice(1).map(Number)
    if (numbers === undefined) return undefined
    const [line = 1, column = 1, endLine = 1, endColumn = 1] = numbers
    ranges.push({ line, column, endLine, endColumn })
  }
  return ranges
}

/** The blank, the line and the blank between number and text. */
const GUTTER_SIGNS = 3

/** Lines of a file as an editor counts them (CRLF, CR or LF). */
export const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/)

/**
 * The lines of a source that ranges touch, with a gutter of line numbers; what belongs to the ranges is set off,
 * lines left out between two ranges are told by `⋮`. Lines past the end of the source are left out. Lines wider than
 * `width` columns, gutter included, are broken at blanks.
 */
export function quoteLines(
  lines: readonly string[],
  ranges: readonly LineRange[],
  palette: Palette,
  width = Infinity,
): string {
  const gutter = String(Math.max(...ranges.map(({ endLine }) => endLine))).length
  const shown: string[] = []
  let last: number | undefined
  for (const range of [...ranges].sort((a, b) => a.line - b.line)) {
    // a range that ends before the first column of a line does not touch it
    const end = range.endColumn <= 1 && range.endLine > range.line ? range.endLine - 1 : range.endLine
    for (let line = Math.max(range.line, (last ?? 0) + 1); line <= end && line <= lines.length; line++) {
      if (last !== undefined && line > last + 1) shown.push(palette.faint(`${' '.repeat(gutter)} ⋮`))
      for (const [index, piece] of setOff(
        lines[line - 1] ?? '',
        line,
        ranges,
        palette,
        width - gutter - GUTTER_SIGNS,
      ).entries()) {
        const number = index === 0 ? String(line) : ''
        shown.push(`${palette.faint(`${number.padStart(gutter)} │`)} ${piece}`.trimEnd())
      }
      last = line
    }
  }
  return shown.map((line) => `${line}\n`).join('')
}

/** The pieces of a line, each painted by itself: a colour must not run over into the gutter of the next. */
function setOff(
  text: string,
  line: number,
  ranges: readonly LineRange[],
  palette: Palette,
  width: number,
): string[] {
  const visible = text.replaceAll('\t', '  ')
  const strong =
    visible === text
      ? ranges
          .filter((one) => one.line <= line && line <= one.endLine)
          .map((range) => ({
            start: range.line === line ? range.column - 1 : 0,
            end: Math.min(text.length, range.endLine === line ? range.endColumn - 1 : text.length),
          }))
      : []
  const spans = width === Infinity ? [{ start: 0, end: visible.length }] : wrapSpans(visible, width)
  return spans.map((span) => {
    let out = ''
    let at = span.start
    for (const range of strong) {
      const start = Math.max(at, range.start)
      const end = Math.min(span.end, range.end)
      if (end <= start) continue
      out += visible.slice(at, start) + palette.strong(visible.slice(start, end))
      at = end
    }
    return out + visible.slice(at, span.end)
  })
}
