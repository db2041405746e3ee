import type { Span } from '../../place.ts'
import type { Figure } from './figures.ts'
import type { TargetLexicon } from './lexicon.ts'
import type { Reading } from './reading.ts'
import { skipEntries } from './word-table.ts'

/** A part of a clause with a figure of its own. */
export interface Segment extends Span {
  readonly figure: Figure
  /** its words go on to the end of the next segment, which has the common predicate */
  readonly sharesPredicate: boolean
}

/** Where the words of a segment end: "85% giáo viên, 70% học sinh thường xuyên …" share what is said of them. */
export function sharedEnd(segments: readonly Segment[], index: number): number {
  let last = index
  while (segments[last]?.sharesPredicate === true && segments[last + 1] !== undefined) last += 1
  return segments[last]?.end ?? 0
}

/** Parts a clause where another figure begins with a thing of its own. */
export function segmentsOf(reading: Reading, clause: Span, figures: readonly Figure[]): Segment[] {
  const starts: { at: number; figure: Figure }[] = []
  let end = clause.start
  let nested = false
  for (const figure of figures) {
    if (starts.length === 0) {
      starts.push({ at: clause.start, figure })
    } else {
      const at = newTarget(reading, end, figure, nested)
      if (at !== undefined) starts.push({ at, figure })
      nested = at === undefined
    }
    end = figure.end
  }
  return starts.map(({ at, figure }, index) => {
    const next = starts[index + 1]
    const until = next === undefined ? clause.end : endBefore(reading.text, next.at)
    return {
      start: at,
      end: until,
      figure,
      sharesPredicate:
        next !== undefined &&
        figure.percent &&
        next.figure.percent &&
        lacksPredicate(reading, at, figure, until),
    }
  })
}

const JOINT = /,\s*(?:trong đó,?\s*(?:có\s)?|và\s|còn\s|riêng\s)?|\s(?:và|cùng với|trong đó,?(?:\scó)?)\s/giu

/** Where a further figure begins a target of its own; undefined when it belongs to the one before. */
function newTarget(reading: Reading, from: number, figure: Figure, nested: boolean): number | undefined {
  const { text, masked, lexicon } = reading
  if (figure.frequency) return undefined
  const joints = [...text.slice(from, figure.start).matchAll(JOINT)].map((joint) => ({
    start: from + joint.index + joint[0].length,
    among: /trong đó/iu.test(joint[0]),
  }))
  // nothing but goals, times and comparisons between the joint and the figure
  const bare = joints.find(({ start }) => skipEntries(masked, start, lexicon.leadWord) >= figure.start)
  if (bare !== undefined) {
    const words = masked.slice(bare.start, figure.start)
    if (lexicon.restatement.test(words))
      return ownChange(masked, bare.start, figure, lexicon) ? bare.start : undefined
    // "có ít nhất 01 trạm và 02 cán bộ" within a target of something else
    return nested && !figure.percent ? undefined : bare.start
  }
  for (const { start } of joints.toReversed()) {
    const words = masked.slice(start, figure.start)
    if (lexicon.restatement.test(words)) return ownChange(masked, start, figure, lexicon) ? start : undefined
    if (lexicon.measured.test(words)) return start
  }
  const said = joints.find(({ among }) => among) ?? joints.at(-1)
  return said !== undefined && saysShare(masked.slice(said.start, figure.start), figure)
    ? said.start
    : undefined
}

/** "…, dịch vụ chiếm 40%", "…, án nghiêm trọng đạt trên 95%": a share of something else. */
function saysShare(words: string, figure: Figure): boolean {
  if (!figure.percent || words.split(/\s+/u).length > SHARE_WORDS) return false
  return (
    /(?<!\p{L})(?:đạt|chiếm)(?!\p{L})[^,]{0,20}$/iu.test(words) &&
    !/(?<!\p{L})(?:được|nâng|đưa)(?!\p{L})/iu.test(words)
  )
}

/** Words of the thing that has the share, and what leads to its figure. */
const SHARE_WORDS = 14

/** "tăng thêm ít nhất 10% số trường …" names what it counts; "tăng 9% so với năm 2025" says more of the same. */
function ownChange(masked: string, start: number, figure: Figure, lexicon: TargetLexicon): boolean {
  if (figure.comparison !== 'increase' && figure.comparison !== 'decrease') return false
  if (skipEntries(masked, start, lexicon.leadWord) < start) return false
  return /^\s(?!so\s|mỗi\s|hằng\s|hàng\s|một\s|và\s|trong\s|vào\s|đến\s)\p{L}/iu.test(
    masked.slice(figure.end, figure.end + 12),
  )
}

function endBefore(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 24), at)
  const joint = /(?:,\s*|\s)(?:trong đó,?\s*(?:có\s)?|và\s|còn\s|riêng\s|cùng với\s)?$/iu.exec(
    before.slice(-24),
  )
  return joint === null ? at : at - joint[0].length
}

/** "20% tòa nhà công sở," says nothing yet of what is to happen. */
export function lacksPredicate(
  { masked, lexicon }: Reading,
  start: number,
  figure: Figure,
  end: number,
): boolean {
  if (skipEntries(masked, start, lexicon.leadWord) < figure.start) return false
  if (lexicon.levelWord.test(masked.slice(start, figure.start))) return false
  return !lexicon.predicate.test(masked.slice(figure.end, end))
}

/**
 * Where the words of a clause end that says nothing of its thing: "08 đồn; 50% xã; cửa khẩu … được đầu tư …" — the
 * first clause after it that does, unless that one sets a target in words of its own.
 */
export function endWithPredicate(
  reading: Reading,
  own: Segment,
  clauses: readonly Span[],
): number | undefined {
  if (!lacksPredicate(reading, own.start, own.figure, own.end)) return undefined
  const { masked, lexicon, figures } = reading
  for (const clause of clauses) {
    const figure = figures.find(({ start, end }) => start >= clause.start && end <= clause.end)
    if (figure !== undefined && skipEntries(masked, clause.start, lexicon.leadWord) < figure.start)
      return undefined
    const said = masked.slice(figure?.end ?? clause.start, clause.end)
    if (lexicon.predicate.test(said))
      return /(?<!\p{L})(?:được|có|đạt)(?!\p{L})/iu.test(said) ? clause.end : undefined
  }
  return undefined
}
