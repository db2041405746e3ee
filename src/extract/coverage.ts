import { spansOf } from '../document/placed-text.ts'
import type { Span } from '../place.ts'
import type { Section } from '../structure/plan-document.ts'
import type { Findings, Understood } from './report.ts'

/** Every letter, digit and number sign: what a reader of the document sees as words. */
const VISIBLE = /[\p{L}\p{N}]/gu
const CLAIMED = 1
const MARKUP = 2

/**
 * The stretches of `text` that nobody accounts for: from the first to the last letter or digit between two
 * covered ones, 0-based offsets, end exclusive (DESIGN section 6: nothing is lost silently).
 * @param covered stretches with a reading, in any order, overlapping or not
 * @param markup stretches that a reader of the document does not see: tags, link targets, entities
 */
export function findUnclaimed(text: string, covered: readonly Span[], markup: readonly Span[]): Span[] {
  const claimed = new Uint8Array(text.length)
  for (const { start, end } of markup) claimed.fill(MARKUP, start, end)
  for (const { start, end } of covered) claimed.fill(CLAIMED, start, end)
  const stretches: { start: number; end: number }[] = []
  let open: { start: number; end: number } | undefined
  for (const { 0: character, index } of text.matchAll(VISIBLE)) {
    const state = claimed[index]
    if (state === CLAIMED) open = undefined
    if (state !== 0) continue
    if (open === undefined) {
      open = { start: index, end: index }
      stretches.push(open)
    }
    open.end = index + character.length
  }
  return stretches
}

/** The numbering mark of a section ("a)", "Điều 2.") is what the words behind it are, whoever read them. */
export function claimMarks(sections: readonly Section[], { understood }: Pick<Findings, 'understood'>): void {
  const readings = [...understood].sort((a, b) => a.span.start - b.span.start)
  const add = (section: Section): void => {
    const mark = spansOf(section.whole, 0, section.whole.text.length - section.text.text.length)
    const first = spansOf(section.text)[0]
    const reading = first === undefined ? undefined : readingAt(first.start, readings)
    if (section.mark !== undefined && reading !== undefined)
      for (const span of mark) understood.push({ ...reading, span })
    section.children.forEach(add)
  }
  sections.forEach(add)
}

/** The shortest reading that covers an offset; `readings` in source order. */
function readingAt(offset: number, readings: readonly Understood[]): Understood | undefined {
  let low = 0
  let high = readings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((readings[middle]?.span.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return readings.slice(Math.max(0, low - 50), low).findLast(({ span }) => span.end > offset)
}
