import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Span } from '../../place.ts'
import type { Comparison } from '../../terms.ts'
import type { TimeContext, TimeMatch } from '../time/time-match.ts'
import { maskBrackets, splitClauses, splitSentences, trimClause } from './clauses.ts'
import { findFigures, type Figure } from './figures.ts'
import { findHorizons, maskDates } from './horizon.ts'
import { skipWords, targetLexicon, type TargetLexicon } from './lexicon.ts'
import { readSubject } from './subject.ts'

/** A target: the clause that sets it and its figure. Offsets into the searched text, 0-based, end exclusive. */
export interface TargetMatch {
  readonly start: number
  readonly end: number
  readonly value?: number
  /** upper end of a range */
  readonly valueTo?: number
  readonly unit?: string
  readonly comparison?: Comparison
  /** what is measured */
  readonly subject?: Span
  readonly time?: TimeMatch
  /** the time stands at the head of the sentence, before other targets */
  readonly carried?: true
}

/**
 * How freely figures are taken: every one in a section of targets; in a report only those of sentences that set an
 * aim; in a section of duties only percentages that a clause opens with, and what "phấn đấu" announces.
 */
export type TargetMode = 'section' | 'prose' | 'duty'

/**
 * The targets of a text (issue "Styles", item 9): clauses with a measurable figure, several in one sentence when each
 * has a thing of its own. Citations are masked before (U+FFFC); `text` keeps the length of the original.
 */
export function findTargets(
  text: string,
  catalogue: Catalogue,
  context: TimeContext,
  mode: TargetMode = 'section',
): TargetMatch[] {
  const lexicon = targetLexicon(catalogue.targetWords)
  if (!/\d/u.test(text) && !lexicon.mayHold.test(text)) return []
  const open = maskBrackets(text)
  const masked = maskDates(open)
  const figures = findFigures(masked, lexicon)
  const times = findHorizons(open, catalogue, context, figures)
  const reading: Reading = { text: open, masked, times, figures, lexicon, mode }
  return splitSentences(open, lexicon).flatMap((sentence) => readSentence(reading, sentence))
}

interface Reading {
  /** brackets masked */
  readonly text: string
  /** brackets and dates masked */
  readonly masked: string
  readonly times: readonly TimeMatch[]
  readonly figures: readonly Figure[]
  readonly lexicon: TargetLexicon
  readonly mode: TargetMode
}

function readSentence(reading: Reading, sentence: Span): TargetMatch[] {
  const { text, lexicon } = reading
  const words = text.slice(sentence.start, sentence.end)
  if (lexicon.exception.test(words)) return []
  const first = reading.figures.find((figure) => inside(figure, sentence))
  if (lexicon.notAimed.test(text.slice(sentence.start, first?.start ?? sentence.end))) return []
  if (reading.mode === 'prose' && !setsAim(reading, sentence)) return []
  const targets: TargetMatch[] = []
  const lead = leadingTime(reading, sentence)
  for (const clause of splitClauses(text, sentence)) {
    const start = clause.start === sentence.start ? afterLabels(reading, clause) : clause.start
    const heads = lead !== undefined && lead.end <= start
    targets.push(
      ...readClause(reading, { start, end: clause.end }, heads ? lead : undefined, targets.length > 0),
    )
  }
  return targets
}

/** In a report: the sentence speaks of a goal, of a bound, or begins with a time to come. */
function setsAim(reading: Reading, sentence: Span): boolean {
  const { text, lexicon, figures } = reading
  if (lexicon.goal.test(text.slice(sentence.start, sentence.end))) return true
  const own = figures.filter((figure) => inside(figure, sentence))
  return (
    own.some((figure) => figure.comparison === 'at-least' || figure.comparison === 'at-most') ||
    (own.length > 0 && leadingTime(reading, sentence)?.time.end !== undefined)
  )
}

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** "Đến năm 2030, …; …": a time at the head of a sentence holds for all its clauses. */
function leadingTime(reading: Reading, sentence: Span): TimeMatch | undefined {
  const { text, lexicon, times } = reading
  const first = times.find((time) => inside(time, sentence))
  if (first === undefined) return undefined
  const from = afterLabels(reading, sentence)
  return from >= first.start || skipWords(text, from, lexicon.leadWord) >= first.start ? first : undefined
}

/** Skips "Chỉ tiêu 1:", "Theo đó,", and a time that a colon closes. */
function afterLabels({ text, times, lexicon }: Reading, clause: Span): number {
  const label = labelOf(text.slice(clause.start, clause.end), lexicon)
  let at = skipWords(text, clause.start + label, lexicon.introduction)
  const time = times.find((each) => each.start >= at && each.end <= clause.end)
  if (time !== undefined && skipWords(text, at, lexicon.goalWord) >= time.start) {
    const colon = /^\s*:\s*/u.exec(text.slice(time.end, clause.end))
    if (colon !== null) at = time.end + colon[0].length
  }
  return Math.min(at, clause.end)
}

/** Length of "Chỉ tiêu 1:" or of a heading in capitals that runs into its text ("MỤC TIÊU Tiêm phòng …"). */
function labelOf(words: string, lexicon: TargetLexicon): number {
  const label = lexicon.label.exec(words)
  if (label !== null) return label[0].length
  const heading = lexicon.heading.exec(words)?.[0] ?? ''
  return heading !== '' && heading === heading.toUpperCase() ? heading.length : 0
}

interface Segment extends Span {
  readonly figure: Figure
  /** its words go on to the end of the next segment, which has the common predicate */
  readonly sharesPredicate: boolean
}

function readClause(
  reading: Reading,
  clause: Span,
  lead: TimeMatch | undefined,
  further: boolean,
): TargetMatch[] {
  const { text, lexicon, times } = reading
  const figures = reading.figures.filter((figure) => inside(figure, clause))
  if (figures.length === 0) return reading.mode === 'duty' ? [] : vanishing(reading, clause, lead, further)
  const segments = segmentsOf(reading, clause, figures)
  const opening = times.find((time) => inside(time, clause))
  const opens =
    opening !== undefined && skipWords(text, clause.start, lexicon.leadWord) >= opening.start
      ? opening
      : undefined
  let aimed = reading.mode !== 'duty'
  return segments.flatMap((segment, index) => {
    aimed ||= isPlainAim(reading, segment, index === 0)
    if (!aimed) return []
    const from = reading.mode === 'duty' ? aimStart(reading, segment) : segment.start
    const own = trimClause(text, { start: from, end: shared(segments, index) })
    const stated = timeOf(times, segment)
    const carried = stated === undefined ? (index > 0 ? (opens ?? lead) : lead) : undefined
    const time = stated ?? carried
    return [
      {
        ...own,
        ...valuesOf(segment.figure, reading, segment),
        ...readSubject(reading.masked, own, segment.figure, lexicon),
        ...(time !== undefined && { time }),
        ...(carried !== undefined && (further || index > 0) && { carried: true as const }),
      },
    ]
  })
}

/** Where the words of a segment end: "85% giáo viên, 70% học sinh thường xuyên …" share what is said of them. */
function shared(segments: readonly Segment[], index: number): number {
  let last = index
  while (segments[last]?.sharesPredicate === true && segments[last + 1] !== undefined) last += 1
  return segments[last]?.end ?? 0
}

/** A dated time before a recurring one; the nearest before the figure, else the first after it. */
function timeOf(times: readonly TimeMatch[], segment: Segment): TimeMatch | undefined {
  const own = times.filter((time) => inside(time, segment))
  const dated = own.filter(({ time }) => time.end !== undefined || time.start !== undefined)
  const pick = (list: readonly TimeMatch[]): TimeMatch | undefined =>
    list.filter((time) => time.end <= segment.figure.start).at(-1) ?? list[0]
  return pick(dated) ?? pick(own)
}

function valuesOf(
  { value, valueTo, unit, comparison }: Figure,
  { masked, lexicon }: Reading,
  segment: Segment,
): Pick<TargetMatch, 'value' | 'valueTo' | 'unit' | 'comparison'> {
  const meant = comparison ?? change(masked, segment, lexicon)
  return {
    ...(value !== undefined && { value }),
    ...(valueTo !== undefined && { valueTo }),
    ...(unit !== undefined && { unit }),
    ...(meant !== undefined && { comparison: meant }),
  }
}

/** "Giảm mức tiêu hao … từ 5 - 7%": the clause opens with a change, and no word says that a level is reached. */
function change(masked: string, segment: Segment, lexicon: TargetLexicon): Comparison | undefined {
  lexicon.change.lastIndex = skipWords(masked, segment.start, lexicon.goalWord)
  const match = lexicon.change.exec(masked)
  if (match === null || lexicon.change.lastIndex > segment.figure.start) return undefined
  const between = masked.slice(match.index + match[0].length, segment.figure.start)
  if (lexicon.levelWord.test(between)) return undefined
  return match.groups?.['more'] === undefined ? 'decrease' : 'increase'
}

/** "Không còn hộ nghèo": a target without a figure. */
function vanishing(
  { text, lexicon, times, mode }: Reading,
  clause: Span,
  lead: TimeMatch | undefined,
  further: boolean,
): TargetMatch[] {
  if (mode === 'prose') return []
  const own = trimClause(text, clause)
  const from = skipWords(text, own.start, lexicon.goalWord)
  if (!lexicon.vanishing.test(text.slice(from, own.end))) return []
  const stated = times.find((time) => inside(time, own))
  const time = stated ?? lead
  return [
    {
      ...own,
      ...(time !== undefined && { time }),
      ...(stated === undefined && time !== undefined && further && { carried: true as const }),
    },
  ]
}

/** Parts a clause where another figure begins with a thing of its own. */
function segmentsOf(reading: Reading, clause: Span, figures: readonly Figure[]): Segment[] {
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
  const between = text.slice(from, figure.start)
  for (const joint of [...between.matchAll(JOINT)].reverse()) {
    const start = from + joint.index + joint[0].length
    const words = masked.slice(start, figure.start)
    if (skipWords(masked, start, lexicon.leadWord) >= figure.start) {
      if (lexicon.restatement.test(words)) return undefined
      // "có ít nhất 01 trạm và 02 cán bộ" within a target of something else
      if (nested && !figure.percent) return undefined
      return start
    }
    if (lexicon.restatement.test(words)) {
      if (!ownChange(masked, start, figure, lexicon)) return undefined
      return start
    }
    if (lexicon.measured.test(words)) return start
  }
  return undefined
}

/** "tăng thêm ít nhất 10% số trường …" names what it counts; "tăng 9% so với năm 2025" says more of the same. */
function ownChange(masked: string, start: number, figure: Figure, lexicon: TargetLexicon): boolean {
  if (figure.comparison !== 'increase' && figure.comparison !== 'decrease') return false
  if (skipWords(masked, start, lexicon.leadWord) < start) return false
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
function lacksPredicate({ masked, lexicon }: Reading, start: number, figure: Figure, end: number): boolean {
  if (skipWords(masked, start, lexicon.leadWord) < figure.start) return false
  return !lexicon.predicate.test(masked.slice(figure.end, end))
}

/** In a section of duties: announced by "phấn đấu", or a clause that opens with a percentage. */
function isPlainAim(reading: Reading, segment: Segment, first: boolean): boolean {
  const { text, masked, lexicon } = reading
  if (aimWord(reading, segment) !== undefined) return true
  if (!first || !segment.figure.percent) return false
  if (skipWords(masked, segment.start, lexicon.leadWord) < segment.figure.start) return false
  return /^\s\p{L}/u.test(text.slice(segment.figure.end, segment.figure.end + 2))
}

/** Words between "phấn đấu" and the figure that it announces. */
const AIM_WORDS = 16

function aimWord({ masked, lexicon }: Reading, segment: Segment): number | undefined {
  const words = masked.slice(segment.start, segment.figure.start)
  const found = lexicon.striving.exec(words)
  if (found === null || words.slice(found.index).split(/\s+/u).length > AIM_WORDS) return undefined
  return segment.start + found.index
}

const aimStart = (reading: Reading, segment: Segment): number => aimWord(reading, segment) ?? segment.start
