import type { ReportWords } from '../../catalogue/report-words.ts'
import type { Span } from '../../place.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { anyOf, hasPhrase, phraseLength, skipPhrases, WORD_ENDS } from '../../recognise/reports/phrases.ts'
import type { UnitMatch } from '../../recognise/units/unit-ref.ts'
import type { Annotated, ExtractContext } from '../annotate.ts'
import { readAssignment, type AssignedUnit } from '../assignment.ts'
import { isDoing, unitListAt } from '../subject.ts'
import { findWording, skipBlanks, wordingAt } from '../wording.ts'
import { skipConnectors } from './telling.ts'

/** What a sentence of an article has somebody do. Offsets are into the paragraph. */
export interface Directive {
  readonly units: readonly AssignedUnit[]
  readonly contentStart: number
  /** one body is named, or several; otherwise a whole province or district that will do what its plan says */
  readonly named: boolean
  /** somebody else assigns it: "UBND tỉnh giao …" */
  readonly assigned?: true
}

/** Reads who is to do what in a sentence (or a piece of one); undefined when it gives nobody anything to do. */
export function readDirective(
  annotated: Annotated,
  sentence: Span,
  context: ExtractContext,
): Directive | undefined {
  return (
    assignedByAnother(annotated, sentence, context) ??
    longNameMust(annotated, sentence, context) ??
    assignedBySubject(annotated, sentence, context) ??
    localityWill(annotated, sentence, context) ??
    unknownMust(annotated, sentence, context)
  )
}

/** "UBND tỉnh đã có công văn yêu cầu các sở, ngành …", "Trong đó, giao Sở X …", "Kế hoạch giao …". */
function assignedByAnother(
  annotated: Annotated,
  sentence: Span,
  context: ExtractContext,
): Directive | undefined {
  const { masked } = annotated
  const words = context.catalogue.reportWords
  for (const word of findWording(masked.slice(0, sentence.end), words.assigning)) {
    if (word.start < sentence.start || !isAssigner(masked, sentence.start, word.start, context)) continue
    // "Sở X rà soát …, đề nghị UBND tỉnh …": the doer before asks, which is part of his duty
    const before = { start: sentence.start, end: word.start }
    if (
      /[,;]\s*$/u.test(masked.slice(before.start, before.end)) &&
      assignedBySubject(annotated, before, context)
    )
      continue
    const from = skipBlanks(masked, word.end)
    const at = /^[:,]/u.test(masked.slice(from)) ? skipBlanks(masked, from + 1) : from
    const list = unitListAt(masked.slice(0, sentence.end), at, context)
    if (
      list !== undefined &&
      isDoing(masked.slice(0, sentence.end), pastGiven(masked, list.end, context), context)
    )
      return { ...assignment(annotated, at, sentence.end, list, context), assigned: true }
    if (list === undefined && actionAt(masked, at, context))
      return { units: [], contentStart: at, named: false, assigned: true }
  }
  return undefined
}

/**
 * Whether whoever speaks here assigns: nothing stands before the word, or adverbs after a body, after the plan
 * itself or after a comma. "theo yêu cầu của …", "phương án phân công" assign nothing.
 */
function isAssigner(masked: string, start: number, at: number, context: ExtractContext): boolean {
  const words = context.catalogue.reportWords
  const before = masked.slice(start, at)
  const clause = before.slice(
    Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '), before.lastIndexOf(': '), -1) + 1,
  )
  const head = skipConnectors(clause, context.catalogue)
  if (skipPhrases(clause, head, words.assigningAdverbs) >= clause.trimEnd().length)
    return phraseLength(masked, at, words.assigningAlone) > 0
  const list = unitListAt(clause, head, context)
  const acts = list?.end ?? head + actLength(clause.slice(head), context)
  if (acts <= head) return false
  return skipPhrases(clause, acts, words.assigningAdverbs) >= clause.trimEnd().length
}

/** "Kế hoạch", "Kế hoạch này", "bản Kế hoạch của UBND tỉnh", a masked citation: the plan itself as speaker. */
function actLength(clause: string, context: ExtractContext): number {
  const masked = /^(?:\p{Ll}+\s+){0,2}\uFFFC+/u.exec(clause)
  if (masked !== null) return masked[0].length
  const named = actPattern(context.catalogue).exec(clause)
  if (named !== null) return named[0].length
  const person =
    /^(?:đồng chí\s+)?(?:lãnh đạo|chủ tịch|phó chủ tịch|giám đốc|bí thư)(?:\s+\S+){0,8}?\s*$/iu.exec(clause)
  return person?.[0].length ?? 0
}

const actPatterns = new WeakMap<Catalogue, RegExp>()

function actPattern(catalogue: Catalogue): RegExp {
  let pattern = actPatterns.get(catalogue)
  if (pattern === undefined) {
    const names = catalogue.documentTypes
      .filter(({ code }) => catalogue.reportWords.reportedTypes.includes(code))
      .flatMap(({ name, loose }) => [name, ...(loose ?? [])])
    pattern = new RegExp(
      `^(?:bản\\s+|tại\\s+|trong\\s+)?(?:${anyOf(names)})(?:\\s+này|\\s+trên|\\s+nêu trên)?${WORD_ENDS}`,
      'iu',
    )
    actPatterns.set(catalogue, pattern)
  }
  return pattern
}

/** A body at the head of the sentence that does, will do, or is given something to do. */
function assignedBySubject(
  annotated: Annotated,
  sentence: Span,
  context: ExtractContext,
): Directive | undefined {
  for (const at of subjectPlaces(annotated.masked, sentence, context)) {
    const list = unitListAt(annotated.masked.slice(0, sentence.end), at, context)
    if (list === undefined) continue
    const next = pastGiven(annotated.masked, list.end, context)
    const moved = next > list.end
    if (!isDoing(annotated.masked.slice(0, sentence.end), next, context)) {
      if (!moved || !actionAt(annotated.masked, next, context)) continue
    }
    if (isGoal(annotated.masked, next, context)) return undefined
    if (
      !moved &&
      phraseLength(
        annotated.masked,
        skipBlanks(annotated.masked, next),
        context.catalogue.reportWords.tells,
      ) > 0
    )
      return undefined
    return assignment(annotated, at, sentence.end, list, context)
  }
  return undefined
}

/** Where the doer can stand: at the head, or after a clause that says on what ground, when or to what end. */
function subjectPlaces(masked: string, sentence: Span, context: ExtractContext): number[] {
  const text = masked.slice(0, sentence.end)
  const head = skipConnectors(text, context.catalogue, skipDateline(text, sentence.start))
  const places = [head]
  const introduced =
    wordingAt(text, head, context.catalogue.assignmentWords.introductions) !== undefined ||
    phraseLength(text, head, context.catalogue.reportWords.relays) > 0
  if (introduced)
    for (const comma of text.slice(head, head + 500).matchAll(/[,;]\s+/gu))
      places.push(skipConnectors(text, context.catalogue, head + comma.index + comma[0].length))
  return places
}

/** "(QBO) - ", "BPO - ", "Hà Nội (TTXVN) - " before the first sentence of a report. */
export function skipDateline(text: string, at: number): number {
  const found = /^\s*(?:(?:\p{Lu}[\p{L}\s.]{0,30})?\([^)]{2,40}\)\s*[-–:,.]?\s*|\p{Lu}{2,8}\s*[-–]\s+)/u.exec(
    text.slice(at, at + 90),
  )
  return at + (found?.[0].length ?? 0)
}

const between = new WeakMap<ReportWords, readonly string[]>()

/** One list for each catalogue, so that its pattern is compiled once. */
function betweenWords(words: ReportWords): readonly string[] {
  const list = between.get(words) ?? [...words.given, ...words.intentions]
  between.set(words, list)
  return list
}

/** "sẽ", "được giao", "còn phải": between a doer and what is to be done. */
const pastGiven = (masked: string, at: number, context: ExtractContext): number => {
  const words = context.catalogue.reportWords
  return skipPhrases(masked, at, betweenWords(words))
}

/** "tỉnh phấn đấu …": an aim, not a duty. */
const isGoal = (masked: string, at: number, context: ExtractContext): boolean =>
  phraseLength(masked, skipBlanks(masked, at), context.catalogue.reportWords.aimNouns) > 0

/** Whether a doing begins at `at`: a verb of action, a word of leading, "phối hợp". */
export function actionAt(masked: string, at: number, { catalogue }: ExtractContext): boolean {
  const start = skipBlanks(masked, at)
  return (
    wordingAt(masked, start, catalogue.actionVerbs) !== undefined ||
    wordingAt(masked, start, catalogue.assignmentWords.leads) !== undefined ||
    phraseLength(masked, start, catalogue.reportWords.furtherVerbs) > 0
  )
}

/**
 * The roles that the words after the doers state. "sẽ", "được giao" say nothing of what is to be done: they are
 * blanked, so that the sentence reads like one of a plan.
 */
function assignment(
  annotated: Annotated,
  at: number,
  end: number,
  list: { readonly units: readonly UnitMatch[]; readonly end: number },
  context: ExtractContext,
): Directive {
  const { masked } = annotated
  const next = pastGiven(masked, list.end, context)
  const blanked = `${masked.slice(0, list.end)}${' '.repeat(next - list.end)}${masked.slice(next)}`
  const read = readAssignment({ ...annotated, masked: blanked }, at, end, context)
  const known = list.units.every((unit) =>
    read.units.some((each) => each.unit.start === unit.start && each.unit.end === unit.end),
  )
  const units = known
    ? read.units
    : [
        ...list.units.map((unit) => ({ unit, role: 'implement' as const })),
        ...read.units.filter((each) => each.role !== 'implement' && each.unit.start >= list.end),
      ]
  const between = masked.slice(list.end, read.contentStart)
  // "sẽ phối hợp với X xây dựng …": without a word of leading, working with X is part of what is done
  const together = /(?<!\p{L})phối hợp(?!\p{L})/iu.exec(between)
  const leads = findWording(between, context.catalogue.assignmentWords.leads).length > 0
  const whole = list.units.every((unit) => isLocality(unit, context))
  const contentStart =
    together !== null && !leads && whole
      ? list.end + together.index
      : Math.max(read.contentStart, skipBlanks(masked, next))
  return { units, contentStart: contentStart >= end ? skipBlanks(masked, next) : contentStart, named: !whole }
}

/** "tỉnh Gia Lai": a place that stands for its people and offices, not a body. */
export function isLocality(unit: Pick<UnitMatch, 'name'>, context: ExtractContext): boolean {
  const length = phraseLength(unit.name, 0, context.catalogue.reportWords.localities)
  return (
    length > 0 &&
    /^(?:\s+\p{Lu}[\p{L}\p{M}.-]*)*$/u.test(unit.name.slice(length)) &&
    !/^sở|^ban/iu.test(unit.name)
  )
}

/** "Thời gian tới, tỉnh sẽ tập trung …": a level alone, with a word of intention after it. */
function localityWill(annotated: Annotated, sentence: Span, context: ExtractContext): Directive | undefined {
  const { masked } = annotated
  const words = context.catalogue.reportWords
  for (const at of subjectPlaces(masked, sentence, context)) {
    const length = phraseLength(masked, at, words.localities)
    if (length === 0) continue
    const end = at + length
    const next = skipPhrases(masked, end, betweenWords(words))
    const intends = next > end || wordingAt(masked, skipBlanks(masked, end), INTENDS) !== undefined
    if (!intends || next >= sentence.end || isGoal(masked, next, context)) continue
    const unit = { start: at, end, name: annotated.text.slice(at, end) }
    return { ...assignment(annotated, at, sentence.end, { units: [unit], end }, context), named: false }
  }
  return undefined
}

/** "Các chủ hồ chứa phải thông báo …": a body that no catalogue names, bound by a word of obligation. */
function unknownMust(annotated: Annotated, sentence: Span, context: ExtractContext): Directive | undefined {
  return boundBy(annotated, sentence, context.catalogue.reportWords.obligations, context)
}

/** "Các đơn vị quản lý hồ chứa có trách nhiệm trực ban …": the verb after the known words is part of the name. */
function longNameMust(annotated: Annotated, sentence: Span, context: ExtractContext): Directive | undefined {
  const { masked } = annotated
  const at = skipConnectors(masked.slice(0, sentence.end), context.catalogue, sentence.start)
  const list = unitListAt(masked.slice(0, sentence.end), at, context)
  if (list === undefined || !actionAt(masked, list.end, context)) return undefined
  const rest = masked.slice(list.end, Math.min(sentence.end, list.end + LONGEST_NAME))
  const duty = findWording(rest, context.catalogue.reportWords.duties)[0]
  if (duty === undefined || duty.start === 0) return undefined
  const between = rest.slice(0, duty.start).trim()
  if (between === '' || between.split(/\s+/u).length > 5 || /[,.;:]/u.test(between)) return undefined
  return boundBy(annotated, sentence, context.catalogue.reportWords.duties, context)
}

function boundBy(
  annotated: Annotated,
  sentence: Span,
  bonds: readonly string[],
  context: ExtractContext,
): Directive | undefined {
  const { masked } = annotated
  const words = context.catalogue.reportWords
  const at = skipConnectors(masked.slice(0, sentence.end), context.catalogue, sentence.start)
  if (phraseLength(masked, at, words.anyOpenings) === 0) return undefined
  const clause = masked.slice(at, Math.min(sentence.end, at + LONGEST_NAME))
  const must = findWording(clause, bonds)[0]
  if (must === undefined || /[.;:()\uFFFC]/u.test(clause.slice(0, must.start))) return undefined
  const name = clause.slice(0, must.start).trimEnd().replace(/,$/u, '')
  const next = at + must.end
  if (name.split(/\s+/u).length > 12 || !actionAt(masked, next, context)) return undefined
  const unit = { start: at, end: at + name.length, name: annotated.text.slice(at, at + name.length) }
  return assignment(annotated, at, sentence.end, { units: [unit], end: unit.end }, context)
}

const LONGEST_NAME = 110

const INTENDS = ['tiếp tục', 'tập trung', 'chú trọng', 'đẩy mạnh', 'tăng cường', 'ưu tiên']

/** Whether a piece begins what is to be done, with nobody named: it goes on with the list before it. */
export function goesOn(annotated: Annotated, piece: Span, context: ExtractContext): number | undefined {
  const { masked } = annotated
  const counted = afterOrdinal(masked, piece.start, context)
  if (counted > piece.start && counted < piece.end) return counted
  const at = skipConnectors(masked.slice(0, piece.end), context.catalogue, piece.start)
  const start =
    skipPhrases(masked, at, GOING_ON) > at ? skipBlanks(masked, skipPhrases(masked, at, GOING_ON)) : at
  if (!actionAt(masked, start, context)) return undefined
  const { purposes, predicates } = context.catalogue.reportWords
  if (phraseLength(masked, start, purposes) > 0) return undefined
  // "Xác định … là nhiệm vụ trọng tâm" orders that it be seen so
  const order = wordingAt(masked, start, REGARDS) !== undefined
  if (!order && hasPhrase(masked.slice(start, piece.end), predicates)) return undefined
  // "Thông tin về vấn đề này, …", "Quy định này …": a noun, not a verb
  return hasPhrase(masked.slice(start, start + 30), NOUNS_AFTER) ? undefined : start
}

/** The offset after "hai là, ", "(2) " at the head of a piece. */
export function afterOrdinal(masked: string, at: number, { catalogue }: ExtractContext): number {
  const start = skipBlanks(masked, at)
  const length =
    phraseLength(masked, start, catalogue.reportWords.ordinals) ||
    (/^\(?\d{1,2}[).]/u.exec(masked.slice(start))?.[0].length ?? 0)
  return length === 0
    ? at
    : start + length + (/^[\s,:]*/u.exec(masked.slice(start + length))?.[0].length ?? 0)
}

const REGARDS = ['xác định', 'coi', 'xem']
const GOING_ON = ['cần', 'phải', 'sẽ', 'và']
const NOUNS_AFTER = ['này', 'nói trên', 'cho biết']
