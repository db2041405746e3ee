import { sliceText, spansOf, trimText, type PlacedText } from '../../document/placed-text.ts'
import type { Span } from '../../place.ts'
import { anyOf, WORD_STARTS } from '../../recognise/reports/phrases.ts'
import type { Annotated, ExtractContext } from '../annotate.ts'
import { readAssignment } from '../assignment.ts'
import { readTimesInText, unitDraft } from '../field-values.ts'
import { inherited } from '../scope.ts'
import type { TaskDraft, TimeDraft, UnitDraft } from '../task-draft.ts'
import { sameWords, skipBlanks } from '../wording.ts'
import { goesOn, isLocality, readDirective, type Directive } from './directive.ts'
import { onlyLeadsIn } from './telling.ts'

export type Draft = Omit<TaskDraft, 'id'>

/** What the sentences before hand on: whose list goes on, and what the points below a lead-in are. */
export interface Thread {
  /** who does what the list before asks for */
  units: readonly UnitDraft[]
  /** whom the lead-in of the points names */
  above?: readonly UnitDraft[]
  /** the sentence before was a duty: one that begins with a verb goes on with it */
  open: boolean
  /** points under "… các nhiệm vụ sau:" */
  points?: 'duties' | 'aims'
  /** what the heading above is about */
  section?: 'duties' | 'aims'
}

/**
 * A sentence that gives somebody something to do: one task for each body that it names, and where a whole
 * province or nobody is named, one for each clause of its list. Offsets are into the paragraph.
 */
export function directed(
  annotated: Annotated,
  sentence: Span,
  thread: Thread,
  context: ExtractContext,
): Draft[] {
  return byDoer(annotated, sentence, context).flatMap((stretch) => {
    const directive = readDirective(annotated, stretch, context)
    return directive === undefined ? [] : tasksOf(annotated, stretch, directive, thread, context)
  })
}

/** A sentence cut where a new clause names its own doer: "giao Sở A …; Sở B …". */
function byDoer(annotated: Annotated, sentence: Span, context: ExtractContext): Span[] {
  const stretches: { start: number; end: number }[] = []
  let first: Directive | undefined
  for (const piece of piecesOf(annotated.masked, sentence.start, sentence.end)) {
    const last = stretches.at(-1)
    const own = readDirective(annotated, piece, context)
    const goes =
      last !== undefined &&
      (own === undefined || own.units.length === 0 || isOwnAct(own, first, annotated.masked, piece))
    if (stretches.length === 0) first = own
    if (goes) last.end = piece.end
    else stretches.push({ ...piece })
  }
  // a clause of ground before the first doer ("Bên cạnh …; UBND tỉnh còn yêu cầu …") belongs to it
  const [head, second] = stretches
  if (head === undefined || second === undefined || first !== undefined) return stretches
  const both = { start: head.start, end: second.end }
  return [readDirective(annotated, both, context) === undefined ? second : both, ...stretches.slice(2)]
}

/** "Sở X rà soát …; đề nghị UBND tỉnh …": what the doer before does, not what somebody else is given. */
const isOwnAct = (own: Directive, first: Directive | undefined, masked: string, piece: Span): boolean =>
  own.assigned === true &&
  first !== undefined &&
  first.assigned !== true &&
  !/^(?:giao|phân công)(?!\p{L})/iu.test(masked.slice(piece.start, piece.end))

function tasksOf(
  annotated: Annotated,
  stretch: Span,
  directive: Directive,
  thread: Thread,
  context: ExtractContext,
): Draft[] {
  const { placed, masked } = annotated
  const units = directive.units.map((unit) => unitDraft(placed, unit))
  const doers = units.filter((unit) => unit.role === 'lead' || unit.role === 'implement')
  thread.units = doers
  thread.open = true
  const begins = directive.contentStart
  const colon = colonAt(masked, begins, stretch.end)
  const last = colon !== undefined && skipBlanks(masked, colon + 1) >= stretch.end
  if (last) Object.assign(thread, { points: 'duties', above: doers })
  if (colon !== undefined && onlyLeadsIn(masked.slice(begins, colon), context.catalogue))
    return last ? [] : listed(annotated, { start: colon + 1, end: stretch.end }, thread, context)
  const times = timesOf(annotated, stretch, directive, context)
  if (colon !== undefined && !last) {
    const items = piecesOf(masked, colon + 1, stretch.end).map((piece) => contentOf(placed, piece))
    const content = contentOf(placed, { start: begins, end: beforeOpener(masked, begins, colon, context) })
    return [makeDraft(placed, stretch, content, items.length > 1 ? items : [], units, times)]
  }
  if (directive.named)
    return [
      makeDraft(
        placed,
        stretch,
        contentOf(placed, { start: begins, end: last ? colon : stretch.end }),
        [],
        units,
        times,
      ),
    ]
  const [head, ...others] = clausesOf(annotated, { start: begins, end: stretch.end }, context)
  if (head === undefined) return []
  const within = units.filter(
    (unit) => unit.role === 'implement' || standsIn(unit, placed, { start: stretch.start, end: head.end }),
  )
  const first = makeDraft(
    placed,
    { start: stretch.start, end: head.end },
    contentOf(placed, { start: begins, end: head.end }),
    [],
    within,
    timesOf(annotated, { start: stretch.start, end: head.end }, directive, context),
  )
  return [first, ...others.map((clause) => clauseTask(annotated, clause, doers, context))]
}

const standsIn = (unit: UnitDraft, placed: PlacedText, stretch: Span): boolean => {
  const spans = spansOf(placed, stretch.start, stretch.end)
  return unit.spans.every((own) => spans.some((span) => own.start >= span.start && own.end <= span.end))
}

/** The clauses of a list without doers of its own; each piece that begins no action goes with the one before. */
function clausesOf(annotated: Annotated, list: Span, context: ExtractContext): Span[] {
  const clauses: { start: number; end: number }[] = []
  for (const piece of piecesOf(annotated.masked, list.start, list.end)) {
    const last = clauses.at(-1)
    if (last !== undefined && goesOn(annotated, piece, context) === undefined) last.end = piece.end
    else clauses.push({ ...piece })
  }
  return clauses
}

/** The pieces after a lead-in: those that name a doer are his, the others belong to whom the lead-in names. */
export function listed(annotated: Annotated, list: Span, thread: Thread, context: ExtractContext): Draft[] {
  const doers = thread.units
  return clausesOf(annotated, list, context).flatMap((clause) => {
    const own = readDirective(annotated, clause, context)
    if (own !== undefined && own.units.length > 0) return tasksOf(annotated, clause, own, thread, context)
    return goesOn(annotated, clause, context) === undefined
      ? []
      : [clauseTask(annotated, clause, doers, context)]
  })
}

/**
 * A sentence that begins with a verb and goes on with the list before it: whoever had that list has it too, which
 * is marked as inherited. One task, or one for each clause where the list is a whole province's.
 */
export function goingOn(
  annotated: Annotated,
  sentence: Span,
  thread: Thread,
  context: ExtractContext,
): Draft[] {
  if (goesOn(annotated, sentence, context) === undefined) return []
  const units = inherited(thread.units)
  const whole = thread.units.every((unit) => isLocality(unit.unit, context))
  const clauses = whole ? clausesOf(annotated, sentence, context) : [sentence]
  return clauses.map((clause) => clauseTask(annotated, clause, units, context))
}

/** A task that names no doer: its partners and receivers are its own, its doers those of the list. */
function clauseTask(
  annotated: Annotated,
  clause: Span,
  doers: readonly UnitDraft[],
  context: ExtractContext,
): Draft {
  const { placed } = annotated
  const start = goesOn(annotated, clause, context) ?? clause.start
  const own = readAssignment(annotated, start, clause.end, context)
    .units.filter((unit) => unit.role !== 'implement')
    .map((unit) => unitDraft(placed, unit))
    .filter((unit) => !doers.some((doer) => sameWords(doer.unit.name, unit.unit.name)))
  const { times } = readTimesInText(placed, start, clause.end, context)
  return makeDraft(
    placed,
    clause,
    contentOf(placed, { start, end: clause.end }),
    [],
    [...doers, ...own],
    times,
  )
}

/** Times of what is to be done, and of a clause before the doer ("Đến hết năm 2026, …"); the day of issuing is none. */
function timesOf(
  annotated: Annotated,
  stretch: Span,
  directive: Directive,
  context: ExtractContext,
): readonly TimeDraft[] {
  const { placed } = annotated
  const own = readTimesInText(placed, directive.contentStart, stretch.end, context).times
  if (own.length > 0 || directive.assigned) return own
  return readTimesInText(placed, stretch.start, directive.contentStart, context).times.filter(
    ({ time }) => time.start === undefined || time.start !== time.end,
  )
}

/** Pieces between semicolons, blanks trimmed. */
export function piecesOf(masked: string, start: number, end: number): Span[] {
  const pieces: Span[] = []
  const first = skipBlanks(masked, start)
  let at = first
  for (const mark of masked.slice(first, end).matchAll(/;(?=\s)/gu)) {
    const stop = first + mark.index
    if (stop > at) pieces.push({ start: at, end: stop })
    at = skipBlanks(masked, stop + 1)
  }
  if (at < end) pieces.push({ start: at, end })
  return pieces
}

/** A colon that a list follows: not one of a clock, not inside a bracket. */
function colonAt(masked: string, start: number, end: number): number | undefined {
  const colon = /:(?=\s|$)/u.exec(masked.slice(start, end))
  if (colon === null) return undefined
  const before = masked.slice(start, start + colon.index)
  return before.includes(';') || before.lastIndexOf('(') > before.lastIndexOf(')')
    ? undefined
    : start + colon.index
}

const openers = new WeakMap<readonly string[], RegExp>()

/** The end of a clause before "với các nội dung như:". */
function beforeOpener(masked: string, start: number, colon: number, context: ExtractContext): number {
  const { listOpeners } = context.catalogue.reportWords
  let opener = openers.get(listOpeners)
  if (opener === undefined) {
    opener = new RegExp(`[\\s,]*${WORD_STARTS}(?:${anyOf(listOpeners)})\\s*$`, 'iu')
    openers.set(listOpeners, opener)
  }
  const found = opener.exec(masked.slice(start, colon))
  return found === null || found.index === 0 ? colon : start + found.index
}

function contentOf(placed: PlacedText, span: Span): PlacedText {
  const text = trimText(sliceText(placed, span.start, span.end))
  const end = /[\s.;,/]*$/u.exec(text.text)?.index ?? text.text.length
  return sliceText(text, 0, end)
}

function makeDraft(
  placed: PlacedText,
  stretch: Span,
  content: PlacedText,
  items: readonly PlacedText[],
  units: readonly UnitDraft[],
  times: readonly TimeDraft[],
): Draft {
  return {
    part: 'content',
    heading: [],
    content,
    items,
    units,
    times,
    products: [],
    spans: spansOf(placed, stretch.start, stretch.end),
  }
}
