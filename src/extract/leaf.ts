import { type PlacedText, sliceText, spansOf, trimText } from '../document/placed-text.ts'
import type { Section } from '../structure/plan-document.ts'
import { annotate } from './annotate.ts'
import { type Assignment, readAssignment } from './assignment.ts'
import { readTimesInText, unitDraft } from './field-values.ts'
import { isFormula } from './formulas.ts'
import { openHeading } from './open-heading.ts'
import { type Harvest, inherited, type Scope, understand } from './scope.ts'
import { sentencesOf } from './sentences.ts'
import { readSubject } from './subject.ts'
import type { UnitDraft } from './task-draft.ts'
import { readUnitHeading } from './unit-heading.ts'
import { sameWords } from './wording.ts'

export function emitLeaf(
  section: Section,
  scope: Scope,
  harvest: Harvest,
  items: readonly PlacedText[],
): void {
  const { context } = harvest
  const text = section.text
  const annotated = annotate(text, context)
  const heading = readUnitHeading(annotated, context) ?? openHeading(section, scope, harvest)
  if (heading !== undefined && heading.contentStart >= text.text.length) {
    understand(harvest, section.whole, 'statement')
    return
  }
  const stretches =
    heading === undefined
      ? splitByDoer(section, scope, harvest)
      : [{ start: heading.contentStart, end: text.text.length }]
  for (const [index, stretch] of stretches.entries()) {
    const id = index === 0 ? section.id : `${section.id}.s${index + 1}`
    // the unit that heads the sentence belongs to it
    const from = index === 0 ? 0 : stretch.start
    const head = 'from' in stretch && stretch.from !== undefined ? stretch.from : stretch.start
    const assignment = readAssignment(annotated, head, stretch.end, context)
    const stated = assignment.units.map((unit) => unitDraft(text, unit))
    const headed: UnitDraft[] =
      heading?.units.map((unit) =>
        unitDraft(text, { unit, role: heading.role ?? assignment.implied }, 'unit-heading'),
      ) ?? []
    const handed = inherited(scope.units).map((unit) =>
      unit.role === 'implement' ? { ...unit, role: assignment.implied } : unit,
    )
    const names = (drafts: readonly UnitDraft[], unit: UnitDraft): boolean =>
      drafts.some((other) => sameWords(other.unit.name, unit.unit.name))
    const above =
      heading !== undefined
        ? headed
        : assignment.subject === undefined
          ? handed
          : namesParent(assignment)
            ? handed
            : []
    const units = [...above.filter((unit) => !names(stated, unit)), ...stated.map((unit) => unit)]
    const times = readTimesInText(text, head, stretch.end, context).times
    const carries = units.some(
      (unit) => unit.role === 'lead' || unit.role === 'implement' || unit.role === 'coordinate',
    )
    const said = text.text.slice(assignment.contentStart, stretch.end)
    const aboutItself =
      ABOUT_ITSELF.test(text.text.slice(stretch.start)) ||
      ALLOWED.test(said) ||
      (section.mark === undefined && assignment.subject === undefined && RULE.test(said)) ||
      (!carries && isWholeSection(section) && TAKES_PLACE.test(text.text)) ||
      isFormula(annotated, stretch.start, stretch.end, assignment, section.mark !== undefined, context)
    const grants = !carries && GRANTS.test(text.text.slice(stretch.start))
    if (aboutItself || grants || (!carries && times.length === 0 && scope.times.length === 0)) {
      understand(harvest, sliceText(text, from, stretch.end), 'statement')
      if (!aboutItself && items.length === 0)
        harvest.idle.push({ section, text: trimText(sliceText(text, from, stretch.end)) })
      continue
    }
    const content = withoutMarks(trimText(sliceText(text, assignment.contentStart, stretch.end)))
    harvest.tasks.push({
      id,
      part: scope.part,
      heading:
        head > stretch.start
          ? [...scope.heading, text.text.slice(stretch.start, head).replace(/[.:\s]+$/u, '')]
          : scope.heading,
      content: content.text === '' ? trimText(sliceText(text, stretch.start, stretch.end)) : content,
      items,
      units,
      times: times.length > 0 ? times : inherited(scope.times),
      products: [],
      read: {
        content: { rule: assignment.subject === undefined && above.length > 0 ? 'unit-heading' : 'sentence' },
      },
      spans: [...spansOf(text, from, stretch.end), ...items.flatMap((item) => spansOf(item))],
    })
    understand(harvest, sliceText(text, from, stretch.end), 'task', id)
  }
  const made = harvest.tasks.some((task) => task.id === section.id)
  for (const item of items)
    understand(harvest, item, made ? 'task' : 'statement', made ? section.id : undefined)
}

/** "Quyết định này có hiệu lực …", "Trên đây là …": words about the document itself. */
export const ABOUT_ITSELF =
  /^(?:Trên đây là|(?:Quyết định|Nghị quyết|Chỉ thị|Kế hoạch|Thông báo|Quy chế|Quy định|Công văn|Hướng dẫn)\s+này\s+(?:có hiệu lực|thay thế|bãi bỏ|được|gồm|áp dụng|phổ biến|thông qua))/iu

/** "Tổ chức, cá nhân được sử dụng …", "Hợp đồng … được tiếp tục thực hiện": a right or a rule, not a duty. */
export /** What is left of a text whose doer is cut off: "Được phép thực hiện …". */
const ALLOWED = /^(?:được phép|được quyền|có quyền|được)\s/iu

/** "II. Thời gian kiểm tra: từ … đến …": when something takes place; what is to be handed in by then is a duty. */
const TAKES_PLACE = /^(?:Thời gian|Địa điểm)(?!\s+(?:hoàn thành|báo cáo|nộp|gửi|thực hiện))[^:.;]{0,40}:/iu
const isWholeSection = ({ mark }: Section): boolean => mark?.style === 'roman' || mark?.style === 'upper'

/** "Việc giảm lãi suất áp dụng …": a rule beside the duties. */
const RULE = /^Việc\s/u

const GRANTS =
  /^[^,;.]{3,90}?(?:,[^,;.]{3,40})?\s(?:được(?!\s+(?:giao|phân công|chỉ định)(?![\p{L}]))|không được|có quyền|là)\s/iu

/** Under a unit's heading, "Chỉ đạo X chủ trì …": the unit of the heading has the duty as well. */
export const namesParent = (assignment: Assignment): boolean => assignment.subject === undefined

/** End mark of the document and initials after it ("./. Novan") are no content. */
export function withoutMarks(content: PlacedText): PlacedText {
  const end = content.text.search(/\s*\.\/\./u)
  return end < 0 ? content : trimText(sliceText(content, 0, end))
}

/** A sentence of at most so many characters before the one that names a doer is its head. */
export const SHORT_HEAD = 110

/** The sentences of a paragraph, joined unless a later one names a doer of its own. */
export function splitByDoer(
  section: Section,
  scope: Scope,
  harvest: Harvest,
): { start: number; end: number; from?: number }[] {
  const { context } = harvest
  const annotated = annotate(section.text, context)
  const stretches: { start: number; end: number; doer: string; from?: number }[] = []
  const above = scope.units.map((unit) => unit.unit.name).join('; ')
  for (const sentence of sentencesOf(annotated.masked)) {
    const within = { ...annotated, masked: annotated.masked.slice(0, sentence.end) }
    const subject = readSubject(within, sentence.start, context)
    const named = subject?.units.map((unit) => unit.name).join('; ') ?? ''
    // the unit of the heading, named again, begins nothing new
    const doer = above !== '' && sameWords(named, above) ? '' : named
    const last = stretches.at(-1)
    if (last === undefined) stretches.push({ ...sentence, doer })
    else if (doer === '' || sameWords(doer, last.doer)) last.end = sentence.end
    else if (
      last.doer === '' &&
      stretches.length === 1 &&
      last.end - last.start < SHORT_HEAD &&
      subject?.introduced !== true
    ) {
      // "Chỉnh trang đô thị. Sở X chủ trì …": a head before the duty
      Object.assign(last, { end: sentence.end, doer, from: sentence.start })
    } else if (last.doer === '' && subject?.introduced === true && above === '')
      Object.assign(last, { end: sentence.end, doer })
    else stretches.push({ ...sentence, doer })
  }
  return stretches.length === 0 ? [{ start: 0, end: section.text.text.length }] : stretches
}
