import type { LineBlock } from '../document/source-document.ts'
import { EMPTY_TEXT, type PlacedText, type Run } from '../document/placed-text.ts'
import type { Span } from '../place.ts'

/** A line as far as it is read: text with its places, and what of it is set in bold or italics. */
export interface BuiltLine {
  readonly text: PlacedText
  readonly bold: readonly Span[]
  readonly italic: readonly Span[]
}

export interface Style {
  readonly bold: boolean
  readonly italic: boolean
}

export interface LineBuilder {
  /** Appends words that stand at offset `source` of the source text, or nowhere. Runs of blanks become one. */
  append(words: string, source: number | undefined, style?: Style): void
  /** A tag or another thing without text stood here: letters and digits on both sides of it stay apart. */
  separate(): void
  /** The line so far, without blanks at its ends; the builder is empty again. */
  take(): BuiltLine
  readonly empty: boolean
}

export const PLAIN: Style = { bold: false, italic: false }
const NO_SPANS: readonly Span[] = []
/** Blanks to fold: everything but a single blank between words. */
const BLANKS = /[ \t\f]{2,}|[\t\f]|^ | $/g
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u
/** The first character of a second column: columns do not begin in the middle of a sentence. */
const COLUMN_START = /^[\p{Lu}\p{N}"“([*]/u
/** A mark ("1.", "a)", "Điều 2.", "-", "Số:") with much blank after it is not a column. */
const MARK = /^(?:\P{L}|.{0,7}[.):/-])$/u
const TAB_WIDTH = 8
const COLUMN_GAP = 3
/** Longer than any mark: what stands before a gap need not be known any further. */
const BEYOND_MARK = 12

/**
 * Puts a line together from pieces. Runs of blanks become one blank; three or more columns of blank between
 * two stretches of text (a letterhead in two columns) become one tab.
 */
export function lineBuilder(): LineBuilder {
  let parts: string[] = []
  let runs: { at: number; source: number; length: number }[] = []
  let bold: { start: number; end: number }[] = []
  let italic: { start: number; end: number }[] = []
  let length = 0
  let column = ''
  let blank: { source: number | undefined; width: number } | undefined
  let separated = false

  function put(words: string, source: number | undefined): void {
    if (source !== undefined) {
      const last = runs.at(-1)
      if (last !== undefined && last.at + last.length === length && last.source + last.length === source) {
        last.length += words.length
      } else runs.push({ at: length, source, length: words.length })
    }
    parts.push(words)
    length += words.length
  }

  function putBlank(next: string): void {
    if (blank === undefined || length === 0) {
      blank = undefined
      return
    }
    const wide = blank.width >= COLUMN_GAP && COLUMN_START.test(next) && !MARK.test(column)
    put(wide ? '\t' : ' ', blank.source)
    if (wide) column = ''
    blank = undefined
  }

  /** Puts words without blanks, after the blank that is due; returns the offset they begin at. */
  function putWords(words: string, source: number | undefined): number {
    if (separated) {
      const before = parts.at(-1)?.at(-1) ?? ''
      if (blank === undefined && LETTER_OR_DIGIT.test(before) && LETTER_OR_DIGIT.test(words.charAt(0))) {
        blank = { source: undefined, width: 1 }
      }
      separated = false
    }
    putBlank(words)
    const start = length
    put(words, source)
    if (column.length < BEYOND_MARK) column += words.slice(0, BEYOND_MARK)
    return start
  }

  return {
    append(words, source, style = PLAIN) {
      let first: number | undefined
      let at = 0
      const putTo = (end: number): void => {
        if (end <= at) return
        const start = putWords(words.slice(at, end), source === undefined ? undefined : source + at)
        first ??= start
      }
      for (const { 0: run, index } of words.matchAll(BLANKS)) {
        putTo(index)
        blank ??= { source: source === undefined ? undefined : source + index, width: 0 }
        for (const character of run) blank.width += character === '\t' ? TAB_WIDTH : 1
        at = index + run.length
      }
      putTo(words.length)
      if (first === undefined) return
      if (style.bold) addSpan(bold, first, length)
      if (style.italic) addSpan(italic, first, length)
    },
    separate() {
      separated = true
    },
    take() {
      const text: PlacedText = length === 0 ? EMPTY_TEXT : { text: parts.join(''), runs: runs as Run[] }
      const built = {
        text,
        bold: bold.length === 0 ? NO_SPANS : bold,
        italic: italic.length === 0 ? NO_SPANS : italic,
      }
      parts = []
      runs = []
      bold = []
      italic = []
      length = 0
      column = ''
      blank = undefined
      separated = false
      return built
    },
    get empty() {
      return length === 0
    },
  }
}

/** Adds a span, joined to the one before when at most one character (a blank) lies between. */
function addSpan(spans: { start: number; end: number }[], start: number, end: number): void {
  const last = spans.at(-1)
  if (last !== undefined && start - last.end <= 1) last.end = end
  else spans.push({ start, end })
}

/** A line block from a built line. */
export function lineBlock(
  line: BuiltLine,
  of: Pick<LineBlock, 'paragraph' | 'gap'> & Partial<Pick<LineBlock, 'indent' | 'heading' | 'literal'>>,
): LineBlock {
  return {
    kind: 'line',
    text: line.text,
    paragraph: of.paragraph,
    gap: of.gap,
    indent: of.indent ?? 0,
    bold: line.bold,
    italic: line.italic,
    heading: of.heading ?? false,
    literal: of.literal ?? false,
  }
}
