import type { Position, Span } from '../place.ts'

/**
 * The text of one source, in the one form everything else works on: NFC, LF, no byte order mark, with a map
 * back to the file on disk. All offsets of the program are offsets into `text`.
 */
export interface SourceText {
  /** Path as the user gave it; `-` for standard input. */
  readonly path: string
  readonly text: string
  /** `sha256:…` of `text`. */
  readonly digest: string
  /** The 1-based line and column, in the file on disk, of an offset into `text`. */
  position(offset: number): Position
  /** A span as the registry writes it: `line:column-line:column`, 1-based, end exclusive. */
  place(span: Span): string
  /** The span of a place written by `place`; undefined when it lies outside the text or is not a place. */
  spanOf(place: string): Span | undefined
}
