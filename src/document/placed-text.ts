import type { Span } from '../place.ts'

/**
 * Folded text (markup removed, blanks joined) that knows where each of its characters stands in the source.
 * `runs` are in the order of the text; characters between two runs (an inserted blank, a Word list number)
 * have no place.
 */
export interface PlacedText {
  readonly text: string
  readonly runs: readonly Run[]
}

/** `length` characters from offset `at` of the folded text stand at offset `source` of the source text. */
export interface Run {
  readonly at: number
  readonly source: number
  readonly length: number
  /** Something other than markup and line breaks lies between the run before and this one (a page break, a cell border). */
  readonly cut?: true
}

export const EMPTY_TEXT: PlacedText = { text: '', runs: [] }

/** The text of one contiguous stretch of source. */
export function placedText(text: string, source: number): PlacedText {
  return text === '' ? EMPTY_TEXT : { text, runs: [{ at: 0, source, length: text.length }] }
}

/** Characters `start` to `end` (0-based, end exclusive) of a placed text, with their places. */
export function sliceText(placed: PlacedText, start: number, end: number = placed.text.length): PlacedText {
  if (start <= 0 && end >= placed.text.length) return placed
  const runs: Run[] = []
  for (const run of placed.runs) {
    const from = Math.max(run.at, start)
    const to = Math.min(run.at + run.length, end)
    if (from >= to) continue
    const piece = { at: from - start, source: run.source + (from - run.at), length: to - from }
    runs.push(run.cut === true && from === run.at && runs.length > 0 ? { ...piece, cut: true } : piece)
  }
  return { text: placed.text.slice(start, end), runs }
}

/** The same text without blanks at both ends. */
export function trimText(placed: PlacedText): PlacedText {
  const start = placed.text.length - placed.text.trimStart().length
  return sliceText(placed, start, Math.max(start, placed.text.trimEnd().length))
}

/** How two neighbouring parts are joined: the characters put between them (which have no place), and whether they are separate ranges. */
export interface Joint {
  readonly separator: string
  readonly cut: boolean
}

/**
 * Several texts as one, with `separator` (which has no place) between them.
 * `cut` tells that something else stands between the parts in the source, so that they are separate ranges.
 */
export function joinTexts(parts: readonly PlacedText[], separator: string, cut = false): PlacedText {
  return joinTextsBy(parts, () => ({ separator, cut }))
}

/** The same, with a joint of its own before each part; `joint` gets the index of the part, from 1. */
export function joinTextsBy(parts: readonly PlacedText[], joint: (index: number) => Joint): PlacedText {
  if (parts.length === 1) return parts[0] ?? EMPTY_TEXT
  const texts: string[] = []
  const runs: Run[] = []
  let at = 0
  for (const [index, part] of parts.entries()) {
    const { separator, cut } = index > 0 ? joint(index) : { separator: '', cut: false }
    texts.push(separator, part.text)
    at += separator.length
    for (const [position, run] of part.runs.entries()) {
      const moved = { at: run.at + at, source: run.source, length: run.length }
      const cutHere = (cut && position === 0 && runs.length > 0) || run.cut === true
      runs.push(cutHere ? { ...moved, cut: true } : moved)
    }
    at += part.text.length
  }
  return { text: texts.join(''), runs }
}

/**
 * Where characters `start` to `end` of a placed text stand in the source: one span for each stretch that
 * nothing but markup and line breaks interrupts.
 */
export function spansOf(placed: PlacedText, start = 0, end: number = placed.text.length): Span[] {
  const spans: { start: number; end: number }[] = []
  for (const run of sliceText(placed, start, end).runs) {
    const last = spans.at(-1)
    if (last !== undefined && run.cut !== true && run.source >= last.end) last.end = run.source + run.length
    else spans.push({ start: run.source, end: run.source + run.length })
  }
  return spans
}
