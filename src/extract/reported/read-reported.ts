import { sliceText, spansOf, trimText } from '../../document/placed-text.ts'
import type { Span } from '../../place.ts'
import { findIssuing } from '../../recognise/reports/issuing.ts'
import type { Paragraph, PlanDocument } from '../../structure/plan-document.ts'
import { annotate, type Annotated, type ExtractContext } from '../annotate.ts'
import { unitDraft } from '../field-values.ts'
import { sentencesOf } from '../sentences.ts'
import { understand, type Harvest } from '../scope.ts'
import { unitListAt } from '../subject.ts'
import { readTargetsInText } from '../targets.ts'
import type { UnitDraft } from '../task-draft.ts'
import { skipBlanks } from '../wording.ts'
import { readDirective, skipDateline } from './directive.ts'
import { directed, goingOn, listed, type Draft, type Thread } from './reported-tasks.ts'
import { announces, beginsInPast, isPast, isSpeech, listAfterLeadIn } from './telling.ts'

/**
 * Reads the duties and targets that an article reports of a plan (issue "Styles", 8): sentences that give
 * somebody something to do, lists in them, and sentences that begin with a verb and go on with such a list.
 * What was, what people say and what the article adds are kept as statements.
 */
export function readReported(plan: PlanDocument, harvest: Harvest): void {
  const thread: Thread = { units: [], open: false }
  for (const [index, paragraph] of plan.parts.flatMap((part) => part.opening).entries())
    readParagraph(paragraph, `p${index + 1}`, thread, harvest)
}

function readParagraph(paragraph: Paragraph, id: string, thread: Thread, harvest: Harvest): void {
  const { context } = harvest
  const annotated = annotate(paragraph.text, context)
  const start = paragraph.mark?.length ?? 0
  const point = paragraph.mark !== undefined
  if (!point) delete thread.points
  // each numbered point begins anew with whom the words before the first of them name
  if (paragraph.mark !== undefined && paragraph.mark.ordinal > 0) thread.units = thread.above ?? []
  if (isSubhead(paragraph)) {
    const kind = announces(annotated.masked, context.catalogue)
    delete thread.points
    delete thread.section
    if (kind !== undefined) thread.section = kind
    Object.assign(thread, { open: false, units: [] })
    understand(harvest, paragraph.text, 'heading', id)
    return
  }
  if (point) understand(harvest, sliceText(paragraph.text, 0, start), 'statement', id)
  const drafts: Draft[] = []
  for (const sentence of sentencesOf(annotated.masked, start)) {
    const text = trimText(sliceText(paragraph.text, sentence.start, sentence.end))
    const tasks = readSentence(annotated, sentence, point, thread, context)
    if (tasks.length > 0) {
      drafts.push(...tasks)
      const covered = tasks.flatMap(({ spans }) => spans)
      for (const span of without(spansOf(text), covered))
        harvest.understood.push({ span, as: 'statement', id })
      continue
    }
    const targets = aims(annotated, sentence, thread, context) ? readTargetsInText(text, id, context) : []
    for (const target of targets) harvest.targets.push(free(target, harvest))
    understand(harvest, text, targets.length > 0 ? 'target' : 'statement', id)
  }
  for (const [index, draft] of drafts.entries()) {
    const task = { ...draft, id: drafts.length === 1 ? id : `${id}.s${index + 1}` }
    harvest.tasks.push(task)
    for (const span of task.spans) harvest.understood.push({ span, as: 'task', id: task.id })
  }
}

/** "2. Nhiệm vụ, giải pháp", "**Kinh phí**": a short line without an end mark; a bullet is an item, not a heading. */
function isSubhead({ text, mark, bold, heading }: Paragraph): boolean {
  if (text.text.length > 90 || /[.;…!?]["”)\]/]*$/u.test(text.text)) return false
  if (mark !== undefined) return mark.ordinal > 0 && !/:\s*\S|:$/u.test(text.text)
  return (bold || heading) && !text.text.endsWith(':')
}

/** The parts of `spans` that none of `taken` covers. */
function without(spans: readonly Span[], taken: readonly Span[]): Span[] {
  return taken.reduce<Span[]>(
    (left, { start, end }) =>
      left
        .flatMap((span) => [
          { start: span.start, end: Math.min(span.end, Math.max(span.start, start)) },
          { start: Math.max(span.start, Math.min(span.end, end)), end: span.end },
        ])
        .filter((span) => span.start < span.end),
    [...spans],
  )
}

/** Ids of targets stay unique when several sentences of a paragraph set some. */
function free<T extends { readonly id: string }>(target: T, harvest: Harvest): T {
  const taken = new Set(harvest.targets.map(({ id }) => id))
  if (!taken.has(target.id)) return target
  const stem = target.id.replace(/\.t\d+$/u, '')
  let n = 2
  while (taken.has(`${stem}.t${n}`)) n += 1
  return { ...target, id: `${stem}.t${n}` }
}

/** Whether a sentence that gives nobody a duty can set an aim. */
function aims(annotated: Annotated, sentence: Span, thread: Thread, { catalogue }: ExtractContext): boolean {
  const masked = annotated.masked.slice(sentence.start, sentence.end)
  if (thread.points === 'duties' && thread.section !== 'aims') return false
  return !isPast(masked, catalogue) && !isSpeech(masked, catalogue)
}

function readSentence(
  annotated: Annotated,
  sentence: Span,
  point: boolean,
  thread: Thread,
  context: ExtractContext,
): Draft[] {
  const { catalogue } = context
  const masked = annotated.masked.slice(sentence.start, sentence.end)
  const from = afterReport(annotated, sentence, context)
  const rest = { start: from, end: sentence.end }
  if (isSpeech(masked, catalogue)) return closed(thread)
  const directive = from >= sentence.end ? undefined : readDirective(annotated, rest, context)
  const leadsIn = LEADS_IN.test(masked)
  if (
    !leadsIn &&
    directive !== undefined &&
    (directive.assigned === true || !beginsInPast(masked, catalogue))
  )
    return directed(annotated, rest, thread, context)
  if (isPast(masked, catalogue)) return closed(thread)
  if (from > sentence.start) return closed(thread)
  if (/:\s*$/u.test(masked)) {
    const kind = announces(masked, catalogue)
    if (kind !== undefined) thread.points = kind
    const named = namedAlone(annotated, sentence, context)
    if (named.length > 0) {
      Object.assign(thread, { units: named, open: true, points: 'duties' })
      return []
    }
    if (!point) Object.assign(thread, { units: [], above: [] })
    return closed(thread)
  }
  const list = listAfterLeadIn(masked, catalogue)
  if (list !== undefined) {
    thread.units = []
    const drafts = listed(annotated, { start: sentence.start + list, end: sentence.end }, thread, context)
    thread.open = drafts.length > 0
    return drafts
  }
  const about = thread.points ?? thread.section
  if (about === 'aims' || (!thread.open && about !== 'duties')) return []
  const drafts = goingOn(annotated, sentence, thread, context)
  if (drafts.length === 0 && !point) return closed(thread)
  return drafts
}

/** "1. UBND xã A:" with nothing else: what follows is given to it. */
function namedAlone(annotated: Annotated, { start, end }: Span, context: ExtractContext): UnitDraft[] {
  const list = unitListAt(annotated.masked.slice(0, end), skipBlanks(annotated.masked, start), context)
  if (list === undefined || !/^\s*:\s*$/u.test(annotated.masked.slice(list.end, end))) return []
  return list.units.map((unit) => unitDraft(annotated.placed, { unit, role: 'implement' }))
}

function closed(thread: Thread): Draft[] {
  thread.open = false
  return []
}

/** "Bộ Chính trị kết luận như sau:": what follows is the act's, the sentence itself orders nothing. */
const LEADS_IN = /\s(?:như sau|sau đây)\s*:\s*$/iu

/**
 * Where a sentence goes on after "X vừa ban hành Kế hoạch số … về …, [yêu cầu …]"; its end where it only tells of
 * the issuing, and its beginning (a dateline skipped) where it does not tell of it at all.
 */
function afterReport(annotated: Annotated, sentence: Span, { catalogue }: ExtractContext): number {
  const issuing = findIssuing(annotated.text, annotated.citations, catalogue).findLast(
    (each) =>
      each.start >= sentence.start &&
      each.end <= sentence.end &&
      each.voice !== 'relayed' &&
      each.when !== undefined &&
      (each.citation !== undefined || each.when === 'recent'),
  )
  if (issuing === undefined) return skipDateline(annotated.masked, sentence.start)
  const assigns = AFTER_REPORT.exec(annotated.masked.slice(issuing.end, sentence.end))
  return assigns === null ? sentence.end : issuing.end + assigns.index + assigns[0].length
}

const AFTER_REPORT =
  /(?:^\s*|[,;]\s+)(?:(?:trong đó|đồng thời|theo đó|qua đó|và)\s*,?\s+)?(?=(?:giao|yêu cầu|đề nghị|chỉ đạo|phân công)(?!\p{L}))/iu
