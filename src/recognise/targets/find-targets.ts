import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Span } from '../../place.ts'
import type { TimeContext, TimeMatch } from '../time/time-match.ts'
import { aimStart, isPlainAim, setsAim } from './aims.ts'
import { maskBrackets, splitClauses, splitSentences, trimClause } from './clauses.ts'
import { findFigures } from './figures.ts'
import { findHorizons, maskDates } from './horizon.ts'
import { afterLabels, leadingTime } from './leading.ts'
import { targetLexicon } from './lexicon.ts'
import { valuesOf, type FigureValues } from './meaning.ts'
import { inside, type Reading, type TargetMode } from './reading.ts'
import { endWithPredicate, segmentsOf, sharedEnd, type Segment } from './segments.ts'
import { readSubject } from './subject.ts'
import { skipEntries } from './word-table.ts'

/** A target: the clause that sets it and its figure. Offsets into the searched text, 0-based, end exclusive. */
export interface TargetMatch extends FigureValues {
  readonly start: number
  readonly end: number
  /** what is measured */
  readonly subject?: Span
  readonly time?: TimeMatch
  /** the time stands at the head of the sentence, before other targets */
  readonly carried?: true
}

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

function readSentence(reading: Reading, sentence: Span): TargetMatch[] {
  const { text, lexicon } = reading
  const words = text.slice(sentence.start, sentence.end)
  if (lexicon.exception.test(words)) return []
  const first = reading.masked.slice(sentence.start, sentence.end).search(/\d/u)
  if (lexicon.notAimed.test(first < 0 ? words : words.slice(0, first))) return []
  if (reading.mode === 'prose' && !setsAim(reading, sentence)) return []
  const targets: TargetMatch[] = []
  const lead = leadingTime(reading, sentence)
  const clauses = splitClauses(text, sentence)
  for (const [index, clause] of clauses.entries()) {
    const start = clause.start === sentence.start ? afterLabels(reading, clause) : clause.start
    const heads = lead !== undefined && lead.end <= start
    targets.push(
      ...readClause(
        reading,
        { start, end: clause.end },
        heads ? lead : undefined,
        targets.length > 0,
        clauses.slice(index + 1),
      ),
    )
  }
  return targets
}

function readClause(
  reading: Reading,
  clause: Span,
  lead: TimeMatch | undefined,
  further: boolean,
  rest: readonly Span[],
): TargetMatch[] {
  const { text, lexicon, times } = reading
  const figures = reading.figures.filter((figure) => inside(figure, clause))
  if (figures.length === 0) return reading.mode === 'duty' ? [] : vanishing(reading, clause, lead, further)
  const segments = segmentsOf(reading, clause, figures)
  const opening = times.find((time) => inside(time, clause))
  const opens =
    opening !== undefined && skipEntries(text, clause.start, lexicon.leadWord) >= opening.start
      ? opening
      : undefined
  let aimed = reading.mode !== 'duty'
  return segments.flatMap((segment, index) => {
    aimed ||= isPlainAim(reading, segment, index === 0)
    if (!aimed) return []
    const from = reading.mode === 'duty' ? aimStart(reading, segment) : segment.start
    const last = index === segments.length - 1 ? endWithPredicate(reading, segment, rest) : undefined
    const ends = last ?? sharedEnd(segments, index)
    const own = trimClause(text, { start: from, end: ends })
    const stated = timeOf(times, segment)
    const carried = stated === undefined ? (index > 0 ? (opens ?? lead) : lead) : undefined
    const time = stated ?? carried
    return [
      {
        ...own,
        ...valuesOf(segment, segments[index - 1], reading),
        ...(!segment.sharesPredicate &&
          last === undefined &&
          readSubject(reading.masked, own, segment.figure, lexicon)),
        ...(time !== undefined && { time }),
        ...(carried !== undefined && (further || index > 0) && { carried: true as const }),
      },
    ]
  })
}

/** A dated time before a recurring one; the nearest before the figure, else the first after it. */
function timeOf(times: readonly TimeMatch[], segment: Segment): TimeMatch | undefined {
  const own = times.filter((time) => inside(time, segment))
  const dated = own.filter(({ time }) => time.end !== undefined || time.start !== undefined)
  const pick = (list: readonly TimeMatch[]): TimeMatch | undefined =>
    list.filter((time) => time.end <= segment.figure.start).at(-1) ?? list[0]
  return pick(dated) ?? pick(own)
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
  const from = skipEntries(text, own.start, lexicon.goalWord)
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
