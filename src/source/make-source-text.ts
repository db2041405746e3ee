import { createHash } from 'node:crypto'
import type { Position, Span } from '../place.ts'
import { IDENTITY, lastAtMost, rewrite, type OffsetMap } from './offset-map.ts'
import type { SourceText } from './source-text.ts'

/** Line ends of every kind become LF; vertical tabs and Unicode's separators are Word's line breaks. */
const LINE_END = /\r\n|[\r\v\u0085\u2028\u2029]/g
/** Characters without width: byte order mark, zero-width space and joiners, soft hyphen, marks of direction. */
const NO_WIDTH = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g
/** No-break, thin and other blanks of Unicode, and control characters that mean nothing in a text. */
const BLANK = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
// eslint-disable-next-line no-control-regex
const CONTROL = /[\0-\u0008\u000e-\u001f\u007f]/g
/** Letters that look like Đ and đ but that no decomposition links to them (domain.md 6.1). */
const ETH = /[ÐƉ]/g
const SMALL_ETH = /ð/g
/** What composition may change: a letter with marks, anything beyond Latin, a row of Hangul. */
const CLUSTER =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class
  /[\0-\u02ff]\p{M}+|(?:[\u1100-\u11ff\ua960-\ua97f\uac00-\ud7ff]+|[^\0-\u02ff])\p{M}*/gu

/**
 * The text of a file as all stages use it: NFC, LF, one kind of blank, no characters without width.
 * `decoded` is what `decode` returned. Places speak of the file on disk: 1-based lines (ended by CRLF, CR or
 * LF) and columns in UTF-16 units of the text as it was decoded, a byte order mark not counted.
 */
export function makeSourceText(path: string, decoded: string): SourceText {
  const original = decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded
  const lineEnds = rewrite(original, LINE_END, () => '\n')
  const visible = rewrite(lineEnds.text, NO_WIDTH, () => '')
  const blanks = visible.text
    .replace(BLANK, ' ')
    .replace(CONTROL, ' ')
    .replace(ETH, 'Đ')
    .replace(SMALL_ETH, 'đ')
  const composed =
    blanks.normalize('NFC') === blanks
      ? { text: blanks, map: IDENTITY }
      : rewrite(blanks, CLUSTER, (cluster) => cluster.normalize('NFC'))
  const text = composed.text
  const maps = [composed.map, visible.map, lineEnds.map].filter((map) => map !== IDENTITY)
  const lines = lazy(() => lineStarts(original))
  const digest = lazy(() => `sha256:${createHash('sha256').update(text).digest('hex')}`)

  function position(offset: number): Position {
    const inFile = toOriginal(maps, Math.min(Math.max(offset, 0), text.length))
    const line = lastAtMost(lines(), inFile)
    return { line: line + 1, column: inFile - (lines()[line] ?? 0) + 1 }
  }

  function offsetOf(line: number, column: number, up: boolean): number | undefined {
    const start = lines()[line - 1]
    if (start === undefined || column < 1) return undefined
    const next = lines()[line]
    const inFile = start + column - 1
    if (inFile > original.length || (next !== undefined && inFile >= next)) return undefined
    const offset = maps.reduceRight((at, map) => map.fromOriginal(at, up), inFile)
    return Math.min(offset, text.length)
  }

  return {
    path,
    text,
    get digest() {
      return digest()
    },
    position,
    place(span: Span) {
      const start = position(span.start)
      const end = position(span.end)
      return `${start.line}:${start.column}-${end.line}:${end.column}`
    },
    spanOf(place: string) {
      const found = /^(\d{1,9}):(\d{1,9})-(\d{1,9}):(\d{1,9})$/.exec(place.trim())
      if (found === null) return undefined
      const start = offsetOf(Number(found[1]), Number(found[2]), false)
      const end = offsetOf(Number(found[3]), Number(found[4]), true)
      return start === undefined || end === undefined || end < start ? undefined : { start, end }
    },
  }
}

function toOriginal(maps: readonly OffsetMap[], offset: number): number {
  return maps.reduce((at, map) => map.toOriginal(at), offset)
}

function lineStarts(text: string): Int32Array {
  const starts = [0]
  const lineEnd = /\r\n?|\n/g
  while (lineEnd.exec(text) !== null) starts.push(lineEnd.lastIndex)
  return Int32Array.from(starts)
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}
