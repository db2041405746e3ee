import { sliceText, trimText } from '../document/placed-text.ts'
import { readMark, type Mark } from '../recognise/markers.ts'
import type { Paragraph, Piece } from './plan-document.ts'

/** Marks that stand inside a line: "… gồm: (i) …; (ii) …" (domain.md 1.7). */
const INLINE = /(?<=[:;.,]\s|^)\((?:\d{1,2}|[ivx]{1,5}|[a-zđ])\)\s*/gu

/**
 * Splits a paragraph whose text enumerates points after a colon or end mark into the paragraph and its points,
 * so that each point stands in the outline. Only a count that begins at one and goes on is taken.
 */
export function splitInline(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece): Piece[] => (piece.kind === 'paragraph' ? splitParagraph(piece) : [piece]))
}

function splitParagraph(paragraph: Paragraph): Paragraph[] {
  const text = paragraph.text.text
  if (!/\((?:1|i|a)\)/u.test(text)) return [paragraph]
  const marks = countFromOne(
    [...text.matchAll(INLINE)].flatMap((match) => {
      const mark = readMark(text.slice(match.index, match.index + 12))
      return mark === undefined ? [] : [{ at: match.index, mark }]
    }),
  )
  const first = marks[0]
  if (marks.length < 2 || first === undefined || first.at === 0 || first.at <= (paragraph.mark?.length ?? 0))
    return [paragraph]
  const points = marks.map(({ at }, index): Paragraph => {
    const placed = trimText(sliceText(paragraph.text, at, marks[index + 1]?.at ?? text.length))
    const mark = readMark(placed.text)
    return {
      ...paragraph,
      text: placed,
      ...(mark !== undefined && { mark }),
      bold: false,
      italic: false,
      heading: false,
      boldLead: 0,
    }
  })
  return [{ ...paragraph, text: trimText(sliceText(paragraph.text, 0, first.at)) }, ...points]
}

/** The marks of one style that count 1, 2, 3 …; empty when they do not. */
function countFromOne(marks: readonly { at: number; mark: Mark }[]): { at: number; mark: Mark }[] {
  const first = marks[0]
  if (first === undefined) return []
  const kept: { at: number; mark: Mark }[] = []
  for (const each of marks) {
    const style = first.mark.style
    const reading =
      each.mark.style === style ? each.mark : each.mark.alternatives?.find((other) => other.style === style)
    if (reading !== undefined && reading.ordinal === kept.length + 1) kept.push(each)
  }
  return kept
}
