/** A half-open range of offsets into `SourceText.text`: 0-based, UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A position in the file on disk, as an editor shows it: 1-based line, 1-based column in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Whether two spans share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
