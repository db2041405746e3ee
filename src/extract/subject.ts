import { readUnitList } from '../recognise/units/list.ts'
import type { UnitMatch } from '../recognise/units/unit-ref.ts'
import type { Annotated, ExtractContext } from './annotate.ts'
import { findWording, skipBlanks, skipBracket, wordingAt } from './wording.ts'

/** The doer that a clause begins with. Offsets into the clause's text. */
export interface Subject {
  readonly units: readonly UnitMatch[]
  /** offset of the first unit */
  readonly start: number
  /** offset after the last unit and its brackets */
  readonly end: number
  /** a word of assigning stands before it: "Giao", "Đề nghị" */
  readonly directed: boolean
  /** a clause stands before it that belongs to what is to be done: "Căn cứ …," */
  readonly introduced: boolean
}

/** How far into a clause its doer is looked for, and how long a list of doers can be. */
const INTRODUCTION = 420
const LIST = 1200

/**
 * The units that a clause beginning at `at` gives something to do: at its very beginning, after a word of
 * assigning, or after an introductory clause (domain.md 2.4). Undefined when no unit is followed by a doing.
 */
export function readSubject(annotated: Annotated, at: number, context: ExtractContext): Subject | undefined {
  const start = skipConnectors(annotated.masked, at, context)
  return (
    subjectAt(annotated, start, context, false) ??
    subjectAfterHead(annotated, start, context) ??
    subjectAfterIntroduction(annotated, start, context)
  )
}

function skipConnectors(text: string, at: number, context: ExtractContext): number {
  const start = skipBlanks(text, at)
  const connector = wordingAt(text, start, context.catalogue.assignmentWords.connectors)
  if (connector === undefined) return start
  const after = start + connector.length
  return text.charAt(after) === ',' ? skipBlanks(text, after + 1) : skipBlanks(text, after)
}

/** Units at exactly `at`, or after a word of assigning there. */
function subjectAt(
  annotated: Annotated,
  at: number,
  context: ExtractContext,
  introduced: boolean,
): Subject | undefined {
  const { masked } = annotated
  const words = context.catalogue.assignmentWords
  const directive = wordingAt(masked, at, words.directives)
  const from = directive === undefined ? at : skipBlanks(masked, at + directive.length)
  const list = unitListAt(masked, from, context)
  if (list === undefined) return undefined
  // "Ủy ban nhân dân tỉnh yêu cầu các sở …": the one who assigns is not the doer
  const assigns = wordingAt(masked, skipBlanks(masked, list.end), words.directives)
  if (assigns !== undefined && directive === undefined) {
    const assigned = unitListAt(
      masked,
      skipBlanks(masked, skipBlanks(masked, list.end) + assigns.length),
      context,
    )
    if (assigned !== undefined && !isStaff(assigned.units) && isDoing(masked, assigned.end, context)) {
      return {
        units: assigned.units,
        start: assigned.units[0]?.start ?? from,
        end: assigned.end,
        directed: true,
        introduced,
      }
    }
  }
  if (
    !isDoing(masked, list.end, context) &&
    !(directive !== undefined && /^\s*(?:[\p{L}:,])/u.test(masked.slice(list.end)))
  )
    return undefined
  return {
    units: list.units,
    start: list.units[0]?.start ?? from,
    end: list.end,
    directed: directive !== undefined,
    introduced,
  }
}

/** "Nhà trường phân công giáo viên trực": whoever gives work to people of its own does it; "các sở" are others. */
const isStaff = (units: readonly UnitMatch[]): boolean => units.every(({ name }) => STAFF.test(name))
const STAFF =
  /^(?:giáo viên|nhân viên|cán bộ|công chức|viên chức|chuyên viên|đoàn viên|hội viên|thành viên|bảo vệ|người)(?![\p{L}])/u

/** The list of units at `at`, with a closing bracket's remark; undefined when no unit stands exactly there. */
export function unitListAt(
  masked: string,
  at: number,
  context: ExtractContext,
): { units: UnitMatch[]; end: number } | undefined {
  const piece = masked.slice(at, at + LIST)
  const { units, end } = readUnitList(piece, 0, context.catalogue, context.units)
  const first = units[0]
  if (first === undefined || end === 0) return undefined
  const moved = units.map((unit) => ({ ...unit, start: unit.start + at, end: unit.end + at }))
  // "Văn phòng Sở làm đầu mối": the role is no part of a name that the catalogue does not know
  const role = moved.findIndex(({ name }) => ROLE_IN_NAME.test(name))
  const named = moved[role]
  if (named === undefined) return { units: moved, end: skipBracket(masked, at + end) }
  const name = named.name.replace(ROLE_IN_NAME, '')
  const ends = named.start + name.length
  return { units: [...moved.slice(0, role), { ...named, name, end: ends }], end: ends }
}

const ROLE_IN_NAME =
  /\s+(?:làm|là|giữ vai trò)\s+(?:(?:cơ quan|đơn vị|bộ phận)\s+)?(?:đầu mối|thường trực|chủ trì)(?![\p{L}]).*$/iu

/** "Thực hiện mở tài khoản: Ủy ban nhân dân xã phối hợp …": a short head before the clause itself. */
function subjectAfterHead(annotated: Annotated, at: number, context: ExtractContext): Subject | undefined {
  const { masked } = annotated
  const colon = masked.slice(at, at + 160).indexOf(':')
  if (colon < 0 || /[.;]/u.test(masked.slice(at, at + colon))) return undefined
  const from = skipBlanks(masked, at + colon + 1)
  const found =
    subjectAt(annotated, from, context, true) ?? subjectAfterIntroduction(annotated, from, context)
  return found === undefined ? undefined : { ...found, introduced: true }
}

/** The doer after a clause that says on what ground, when or in which case: "Căn cứ …, các sở …". */
function subjectAfterIntroduction(
  annotated: Annotated,
  at: number,
  context: ExtractContext,
): Subject | undefined {
  const { masked } = annotated
  if (wordingAt(masked, at, context.catalogue.assignmentWords.introductions) === undefined) return undefined
  const end = sentenceEnd(masked, at)
  const limit = Math.min(end, at + INTRODUCTION)
  for (
    let comma = masked.indexOf(',', at);
    comma >= 0 && comma < limit;
    comma = masked.indexOf(',', comma + 1)
  ) {
    const from = skipBlanks(masked, comma + 1)
    if (masked.slice(comma, from).length < 2) continue
    // a comma in the list of partners: "… chủ trì, phối hợp với A, B rà soát" has no doer of its own
    if (findWording(masked.slice(at, comma), COOPERATES).length > 0) return undefined
    const subject = subjectAt(annotated, from, context, true)
    if (subject !== undefined && standsAlone(subject)) return subject
  }
  return undefined
}

/** Half an idiom in small letters ("…, địa phương, nhất là …") is no doer after an introduction. */
const standsAlone = (subject: Subject): boolean =>
  subject.directed ||
  subject.units.length > 1 ||
  /^(?:\p{Lu}|các|những|mỗi|từng|toàn)/u.test(subject.units[0]?.name ?? '')

const COOPERATES = ['phối hợp', 'chủ trì', 'cùng với']

/** The offset of the end mark of the sentence that `at` stands in (end of text when it has none). */
export function sentenceEnd(text: string, at: number): number {
  const match = /[.;](?=\s|$)/u.exec(text.slice(at))
  return match === null ? text.length : at + match.index
}

/**
 * Whether what follows a list of units is what they are to do: "chủ trì …", "có trách nhiệm …", a verb, an
 * adverb, a colon. "được quyền", "đã", "là" and the like make no duty (issue "Styles", 4).
 */
export function isDoing(text: string, at: number, context: ExtractContext): boolean {
  const words = context.catalogue.assignmentWords
  let next = skipBlanks(text, at)
  if (text.charAt(next) === ':') return next + 1 < text.length
  const comma = /[,–-]/u.test(text.charAt(next))
  if (comma) next = skipBlanks(text, next + 1)
  if (comma && wordingAt(text, next, words.asides) !== undefined) {
    // "…, nhất là A, B, …": what they are to do stands after the aside's last comma or at its verb
    const end = sentenceEnd(text, next)
    return findWording(text.slice(next, end), context.catalogue.actionVerbs).length > 0
  }
  if (wordingAt(text, next, words.leads) ?? wordingAt(text, next, words.duties)) return true
  const word = /^\p{Ll}+/u.exec(text.slice(next))?.[0]
  // "Các đơn vị chậm tiến độ …": a state, which tells who is meant
  if (word === undefined || (word === 'chậm' && !/^chậm nhất/iu.test(text.slice(next)))) return false
  if (comma) {
    // ", căn cứ chức năng, chủ động …": an aside before the verb
    const aside = wordingAt(text, next, words.introductions)
    return aside !== undefined || wordingAt(text, next, context.catalogue.actionVerbs) !== undefined
  }
  return wordingAt(text, next, words.notDoing) === undefined
}
