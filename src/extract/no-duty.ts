import type { PlacedText } from '../document/placed-text.ts'
import type { Section } from '../structure/plan-document.ts'
import { annotate, type ExtractContext } from './annotate.ts'
import { remark, type Harvest, type Scope } from './scope.ts'
import { findWording, skipBlanks, wordingAt } from './wording.ts'

/** A piece that gave no duty although it is none of the things that plainly are none. */
export interface Idle {
  readonly section: Section
  readonly text: PlacedText
}

/**
 * Reports the pieces of a list that look like duties and give none, for want of a doer or a time: in a section that
 * organises the work, or where most of the pieces beside them do give a duty (DESIGN section 6: nothing is lost silently).
 * @param idle what emitLeaf left among these sections
 * @param giving how many of the sections beside gave a duty
 */
export function remarkIdle(
  idle: readonly Idle[],
  sections: readonly Section[],
  giving: number,
  scope: Scope,
  harvest: Harvest,
): void {
  const own = idle.filter(({ section }) => sections.includes(section))
  const organises = scope.kind === 'organization'
  const mostGive = giving >= LEAST_GIVING && giving > own.length
  if (!organises && !mostGive) return
  for (const { section, text } of own) {
    if (section.mark === undefined && !organises) continue
    if (saysToAct(text, harvest.context)) remark(harvest, { kind: 'no-duty', text })
  }
}

const LEAST_GIVING = 2

/** A text that begins with a verb of action, or a noun that is obliged to something or acts soon after it. */
export function saysToAct(placed: PlacedText, context: ExtractContext): boolean {
  const { masked } = annotate(placed, context)
  const { actionVerbs, assignmentWords } = context.catalogue
  const at = skipBlanks(masked, 0)
  const words = masked.slice(at).split(/\s+/u)
  if (words.length < LEAST_WORDS || /[:?]\s*$/u.test(masked)) return false
  if (wordingAt(masked, at, assignmentWords.noNames) !== undefined) return false
  if (wordingAt(masked, at, actionVerbs) !== undefined && !PERSONS.test(masked.slice(at))) return true
  const named = NAME_AND_VERB.exec(masked.slice(at, at + 120))
  if (named !== null && wordingAt(masked, at + named[0].length, VERBS_OF_DUTY) !== undefined) return true
  const opening = words.slice(0, OPENING).join(' ')
  return findWording(opening, assignmentWords.duties).length > 0
}

/** "Tổ chức, cá nhân …" begins with a noun that is a verb elsewhere. */
const PERSONS = /^Tổ chức(?:,|\s+và)\s*cá nhân/iu

/** "Ban Vì sự tiến bộ phụ nữ các sở căn cứ …": a name that is not known, then a verb that seldom describes. */
const NAME_AND_VERB =
  /^(?:(?:Các|Những|Mỗi)\s)?(?:Ban|Tổ|Hội|Đoàn|Đội|Nhóm|Trung tâm|Phòng|Trường|Chi hội|Câu lạc bộ|Cán bộ|Trưởng|Cơ quan|Đơn vị|cơ quan|đơn vị)\s[^.;:()]{2,90}?(?=\s(?:căn cứ|tổ chức|báo cáo|rà soát|xây dựng|tham mưu|triển khai|chủ động|phối hợp)\s)\s/u
const VERBS_OF_DUTY = [
  'căn cứ',
  'tổ chức',
  'báo cáo',
  'rà soát',
  'xây dựng',
  'tham mưu',
  'triển khai',
  'chủ động',
  'phối hợp',
]

/** Shorter texts are names and headings. */
const LEAST_WORDS = 5
const OPENING = 24
