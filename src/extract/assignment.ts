import type { UnitMatch } from '../recognise/units/unit-ref.ts'
import { findUnits } from '../recognise/units/find.ts'
import type { Span } from '../place.ts'
import type { Role } from '../terms.ts'
import type { Annotated, ExtractContext } from './annotate.ts'
import { isDoing, readSubject, sentenceEnd, unitListAt, type Subject } from './subject.ts'
import { endsInWording, findWording, sameWords, skipBlanks, skipBracket, wordingAt } from './wording.ts'

export interface AssignedUnit {
  readonly unit: UnitMatch
  readonly role: Role
}

/** What one stretch of text (a point, a paragraph, a sentence) assigns. Offsets into the text. */
export interface Assignment {
  readonly units: readonly AssignedUnit[]
  /** where what is to be done begins, after the words that assign */
  readonly contentStart: number
  /** role of whoever is meant when the text names no doer of its own: the unit of the heading above */
  readonly implied: Role
  readonly subject: Subject | undefined
}

/** Reads who does what in `text` from `start` to `end` (0-based, end exclusive). */
export function readAssignment(
  annotated: Annotated,
  start: number,
  end: number,
  context: ExtractContext,
): Assignment {
  const within: Annotated =
    end < annotated.masked.length ? { ...annotated, masked: annotated.masked.slice(0, end) } : annotated
  const { masked } = within
  const subject = readSubject(within, start, context)
  const taken: Span[] = subject === undefined ? [] : [{ start: subject.start, end: subject.end }]
  const units: AssignedUnit[] = []
  const partners = readPartners(masked, start, context, taken)
  const guides = readGuides(masked, start, context)
  const leads = readLeads(masked, start, context, subject)
  const begins = subject?.end ?? skipBlanks(masked, start)
  const contentStart =
    subject?.introduced === true ? skipBlanks(masked, start) : afterRoles(masked, begins, partners, context)
  const own = roleOfSubject(masked, subject, leads, partners, context)
  for (const unit of subject?.units ?? []) {
    const guide = guides.some((other) => other.start === unit.start)
    units.push({ unit, role: guide ? 'guide' : own })
  }
  const known = (unit: UnitMatch): boolean =>
    units.some((other) => sameWords(other.unit.name, unit.name) || overlaps(other.unit, unit))
  const add = (unit: UnitMatch, role: Role): void => {
    if (!known(unit)) units.push({ unit, role })
  }
  for (const unit of leads.named) add(unit, 'lead')
  for (const unit of guides) add(unit, 'guide')
  for (const unit of readFurtherSubjects(within, subject, start, context, partners)) add(unit.unit, unit.role)
  for (const list of partners) for (const unit of list.units) add(unit, 'coordinate')
  for (const unit of readReceivers(masked, start, context, [...taken, ...partners])) add(unit, 'receive')
  return {
    units,
    contentStart,
    implied: impliedRole(masked, begins, leads.implicit, partners, context),
    subject,
  }
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

interface Partners extends Span {
  readonly units: readonly UnitMatch[]
  /** offset of "phối hợp" or "cùng" */
  readonly word: number
}

const COOPERATION = ['phối hợp', 'hỗ trợ, phối hợp', 'phối kết hợp']
const TOGETHER = ['cùng với', 'cùng']
const WITH = /^\s*(?:với|cùng với|cùng)\s+/iu
const WORD = /^\s*,?\s*\p{L}+/u
/** Words between "phối hợp" and "với": "chặt chẽ, kịp thời", "triển khai thực hiện". */
const WORDS_BETWEEN = 7

/** The units that are to be worked with: "phối hợp [chặt chẽ] với X, Y và Z", "chủ trì cùng X". */
function readPartners(
  masked: string,
  start: number,
  context: ExtractContext,
  taken: readonly Span[],
): Partners[] {
  const words = context.catalogue.assignmentWords
  const found: Partners[] = []
  for (const word of findWording(masked, COOPERATION)) {
    if (word.start < start || endsInWording(masked, word.start, words.roleNouns, '\\s+')) continue
    if (delegated(masked, start, word.start, context)) continue
    const list = partnersAfter(masked, word.end, context)
    if (list !== undefined && !taken.some((span) => overlaps(span, list)))
      found.push({ ...list, word: word.start })
  }
  for (const word of findWording(masked, TOGETHER)) {
    const lead = endsInWording(masked, word.start, words.leads, '[\\s,]+')
    if (word.start < start || !lead) continue
    const list = unitListAt(masked, skipBlanks(masked, word.end), context)
    if (list !== undefined)
      found.push({
        units: list.units,
        start: list.units[0]?.start ?? word.end,
        end: list.end,
        word: word.start,
      })
  }
  return found
    .sort((a, b) => a.start - b.start)
    .filter((list, index, all) => index === 0 || list.start >= (all[index - 1]?.end ?? 0))
}

/** "Chỉ đạo các ngân hàng … phối hợp với X": the partners are the banks', not of the one who directs. */
function delegated(masked: string, start: number, word: number, context: ExtractContext): boolean {
  const from = Math.max(start, masked.lastIndexOf('.', word) + 1, masked.lastIndexOf(';', word) + 1)
  const clause = masked.slice(from, word)
  const directing = findWording(clause, context.catalogue.assignmentWords.delegating)[0]
  return (
    directing !== undefined && unitListAt(clause, skipBlanks(clause, directing.end), context) !== undefined
  )
}

function partnersAfter(
  masked: string,
  at: number,
  context: ExtractContext,
): Omit<Partners, 'word'> | undefined {
  let next = at
  for (let words = 0; words <= WORDS_BETWEEN; words += 1) {
    const link = WITH.exec(masked.slice(next, next + 30))
    if (link !== null) return listAt(masked, next + link[0].length, context)
    if (words === 0) {
      const direct = listAt(masked, skipBlanks(masked, next), context)
      if (direct !== undefined) return direct
    }
    const word = WORD.exec(masked.slice(next, next + 30))
    if (word === null) return undefined
    next += word[0].length
  }
  return undefined
}

function listAt(masked: string, at: number, context: ExtractContext): Omit<Partners, 'word'> | undefined {
  const list = unitListAt(masked, at, context)
  return list === undefined
    ? undefined
    : { units: list.units, start: list.units[0]?.start ?? at, end: list.end }
}

/** "Căn cứ hướng dẫn của X", "theo hướng dẫn của X và Y". */
function readGuides(masked: string, start: number, context: ExtractContext): UnitMatch[] {
  return findWording(masked, context.catalogue.assignmentWords.guiding).flatMap((word) => {
    if (word.start < start) return []
    // only the first: "Căn cứ hướng dẫn của X, Y triển khai" has X guide and Y do it
    const list = unitListAt(masked, skipBlanks(masked, word.end), context)
    const first = list?.units[0]
    return first === undefined ? [] : joinedByAnd(masked, list?.units ?? [])
  })
}

/** The first units of a list as far as "và" joins them; a comma may begin somebody else. */
function joinedByAnd(masked: string, units: readonly UnitMatch[]): UnitMatch[] {
  const first = units[0]
  if (first === undefined) return []
  const joined = [first]
  for (const unit of units.slice(1)) {
    if (!/^\s*và\s*$/iu.test(masked.slice(joined.at(-1)?.end, unit.start))) break
    joined.push(unit)
  }
  return joined
}

interface Leads {
  /** units that "chủ trì" follows directly, other than the subject */
  readonly named: readonly UnitMatch[]
  /** somewhere a lead word stands without a unit of its own: whoever is meant leads */
  readonly implicit: boolean
}

function readLeads(
  masked: string,
  start: number,
  context: ExtractContext,
  subject: Subject | undefined,
): Leads {
  const words = context.catalogue.assignmentWords
  const named: UnitMatch[] = []
  let implicit = false
  // a later sentence may lead something else: the role is that of the first
  const stop = masked.slice(start).search(/\.\s+\p{Lu}/u)
  const first = stop < 0 ? masked.length : start + stop
  const candidates = findWording(masked, words.leads).filter((word) => word.start >= start)
  if (candidates.length === 0) return { named, implicit }
  const units = findUnits(masked, context.catalogue, context.units).filter((unit) => unit.start >= start)
  for (const word of candidates) {
    const before = units.find(
      (unit) =>
        unit.end <= word.start &&
        /^\s*(?:\([^)]*\))?\s*(?:là\s+|sẽ\s+|,\s*)?(?:(?:cơ quan|đơn vị)\s+)?$/iu.test(
          masked.slice(unit.end, word.start),
        ),
    )
    if (before !== undefined) {
      if (subject === undefined || !subject.units.some((unit) => overlaps(unit, before))) named.push(before)
      else if (word.start < first) implicit = true
    } else if (
      word.start < first &&
      !endsInWording(masked, word.start, words.roleNouns, '\\s+') &&
      !endsInWording(masked, word.start, ['do'], '\\s+')
    )
      implicit = true
  }
  return { named, implicit }
}

function roleOfSubject(
  masked: string,
  subject: Subject | undefined,
  leads: Leads,
  partners: readonly Partners[],
  context: ExtractContext,
): Role {
  if (subject === undefined) return 'implement'
  if (leads.implicit) return 'lead'
  return impliedRole(masked, subject.end, false, partners, context)
}

/** "Phối hợp thực hiện …" with no partner named: whoever is meant supports somebody else's work. */
function impliedRole(
  masked: string,
  at: number,
  lead: boolean,
  partners: readonly Partners[],
  context: ExtractContext,
): Role {
  if (lead) return 'lead'
  const from = skipBlanks(masked, skipBracket(masked, at))
  const next = masked.charAt(from) === ':' ? skipBlanks(masked, from + 1) : from
  const rest = masked.slice(next, next + 120)
  // whoever supports a unit works with it; whoever supports people does the work
  const support = /^hỗ trợ\s+/iu.exec(rest)
  if (
    support !== null &&
    wordingAt(masked, next + support[0].length, context.catalogue.assignmentWords.people) !== undefined
  )
    return 'implement'
  if (support !== null)
    return unitListAt(masked, next + support[0].length, context) === undefined ? 'implement' : 'coordinate'
  const cooperation =
    /^(?:(?:theo|căn cứ|trên cơ sở)\s[^.;:]{0,50}?\s)?(?:có trách nhiệm\s+|chủ động\s+|tích cực\s+)?phối hợp(?![\p{L}])/iu.exec(
      rest,
    )
  if (cooperation === null) return 'implement'
  const word = next + cooperation[0].length - 'phối hợp'.length
  if (partners.some((list) => list.word >= word && list.word < word + 30)) return 'implement'
  return wordingAt(
    masked,
    skipComma(masked, word + 'phối hợp'.length),
    context.catalogue.assignmentWords.cooperating,
  ) === undefined
    ? 'implement'
    : 'coordinate'
}

const skipComma = (text: string, at: number): number => {
  const next = skipBlanks(text, at)
  return text.charAt(next) === ',' ? skipBlanks(text, next + 1) : next
}

/** Skips "chủ trì, phối hợp với X, Y", "có trách nhiệm", commas and colons after `at`. */
function afterRoles(
  masked: string,
  at: number,
  partners: readonly Partners[],
  context: ExtractContext,
): number {
  const words = context.catalogue.assignmentWords
  let next = at
  let start = skipBlanks(masked, at)
  for (;;) {
    next = skipBlanks(masked, next)
    if (/[,:;–-]/u.test(masked.charAt(next)) && next > at) {
      next = skipBlanks(masked, next + 1)
      continue
    }
    if (/^[,:]/u.test(masked.slice(next))) {
      next = skipBlanks(masked, next + 1)
      continue
    }
    const word = wordingAt(masked, next, words.leads) ?? wordingAt(masked, next, words.duties)
    const list = partners.find(
      (candidate) =>
        candidate.word >= next &&
        candidate.word <= next + 12 &&
        /^(?:và\s+|chủ động,?\s+|tích cực\s+)?$/iu.test(masked.slice(next, candidate.word)),
    )
    if (list !== undefined) next = list.end
    else if (word !== undefined) next += word.length
    else break
    start = next
  }
  next = pastCooperation(masked, next, partners, context)
  const content = skipBlanks(masked, next)
  return content >= masked.length ? skipBlanks(masked, start >= masked.length ? at : start) : content
}

/** A few words before "chủ trì, phối hợp với X": "Tiếp tục phát huy vai trò … chủ trì, phối hợp với X rà soát". */
function pastCooperation(
  masked: string,
  at: number,
  partners: readonly Partners[],
  context: ExtractContext,
): number {
  const list = partners.find((candidate) => candidate.word > at)
  if (list === undefined) return at
  const between = masked.slice(at, list.word)
  if (/[.;:]/u.test(between) || between.trim().split(/\s+/u).length > WORDS_BEFORE) return at
  const leads = findWording(between, context.catalogue.assignmentWords.leads).at(-1)
  if (leads === undefined || between.slice(leads.end).split(/\s+/u).length > 5) return at
  return skipBlanks(masked, list.end) < masked.length ? list.end : at
}

const WORDS_BEFORE = 12

/** Further doers of the same sentence: "X lập, Y thẩm định", "Sở A …; Sở B …". */
function readFurtherSubjects(
  annotated: Annotated,
  subject: Subject | undefined,
  start: number,
  context: ExtractContext,
  partners: readonly Partners[],
): AssignedUnit[] {
  if (subject === undefined) return []
  const { masked } = annotated
  const found: AssignedUnit[] = []
  const marks = /[;,]\s+/gu
  marks.lastIndex = subject.end
  for (let mark = marks.exec(masked); mark !== null; mark = marks.exec(masked)) {
    const at = mark.index + mark[0].length
    if (partners.some((list) => mark !== null && mark.index >= list.start && mark.index < list.end)) continue
    const list = unitListAt(masked, at, context)
    if (list === undefined) continue
    const semicolon = mark[0].startsWith(';')
    const next = skipBlanks(masked, list.end)
    const leads = wordingAt(masked, next, context.catalogue.assignmentWords.leads) !== undefined
    const supports = /^phối hợp(?![\p{L}])/iu.test(masked.slice(next, next + 10))
    const acts =
      isDoing(masked, list.end, context) &&
      (semicolon ||
        supports ||
        leads ||
        (list.units.length === 1 &&
          wordingAt(masked, next, context.catalogue.actionVerbs) !== undefined &&
          followsVerb(masked, subject.end, mark.index)))
    marks.lastIndex = list.end
    if (!acts) continue
    for (const unit of list.units)
      found.push({ unit, role: leads ? 'lead' : supports && !semicolon ? 'coordinate' : 'implement' })
  }
  return found.filter((candidate) => candidate.unit.start >= start)
}

/** The clause before a comma is short: a list of who does what, not the middle of a sentence. */
const followsVerb = (masked: string, from: number, comma: number): boolean => {
  const clause = masked.slice(
    Math.max(from, masked.lastIndexOf(',', comma - 1) + 1, masked.lastIndexOf(';', comma - 1) + 1),
    comma,
  )
  return clause.trim().split(/\s+/u).length <= 6
}

/** Units that are reported to, advised or asked, and channels: "báo cáo … về X", "trình Y", "(qua Z)". */
function readReceivers(
  masked: string,
  start: number,
  context: ExtractContext,
  taken: readonly Span[],
): UnitMatch[] {
  const words = context.catalogue.assignmentWords
  const found: UnitMatch[] = []
  let last: UnitMatch | undefined
  for (const unit of findUnits(masked, context.catalogue, context.units)) {
    if (unit.start < start || taken.some((span) => overlaps(span, unit))) continue
    const from = Math.max(start, masked.lastIndexOf('.', unit.start), masked.lastIndexOf(';', unit.start))
    const named =
      endsInWording(masked, unit.start, words.channels, '\\s+') ||
      endsInWording(masked, unit.start, words.receiving, '\\s+') ||
      REPORTED_TO.test(masked.slice(from, unit.start))
    // "báo cáo X, Y và Z": a list goes on
    const goesOn =
      last !== undefined && /^\s*(?:,|và|,\s*và|hoặc)\s*$/iu.test(masked.slice(last.end, unit.start))
    if (!named && !goesOn) continue
    found.push(unit)
    last = unit
  }
  return found
}

const REPORTED_TO = /(?:báo cáo|gửi|phản ánh|thông báo)(?![\p{L}])[^.;]{0,120}\s(?:về|cho|đến|tới)\s+$/iu

/** The sentences of a paragraph as spans (0-based, end exclusive), end marks included. */
export function sentencesOf(masked: string, start = 0): Span[] {
  const spans: Span[] = []
  let at = start
  while (at < masked.length) {
    let end = sentenceEnd(masked, at)
    while (end < masked.length && masked.charAt(end) === ';') end = sentenceEnd(masked, end + 1)
    // "TP. Hồ Chí Minh", "v.v.": a sentence begins with a capital and is not one word long
    while (
      end < masked.length &&
      (!/^[.\s"”)]*\s["“(]?[\p{Lu}\d]/u.test(masked.slice(end)) ||
        /(?:^|\s)(?:TP|Tp|TX|P|Q|H|ThS|TS|PGS|GS|Ông|Bà|v\.v|St|Số)$/u.test(masked.slice(at, end)))
    ) {
      const next = sentenceEnd(masked, end + 1)
      if (next === end) break
      end = next
    }
    spans.push({ start: at, end: Math.min(end + 1, masked.length) })
    at = skipBlanks(masked, Math.min(end + 1, masked.length))
  }
  return spans
}
