import { spansOf, type PlacedText } from '../document/placed-text.ts'
import { readLabelAt } from '../recognise/field-labels.ts'
import type { Section } from '../structure/plan-document.ts'
import { labelledTask, readFields, type Field } from './labelled.ts'
import { spansBelow, understand, type Harvest, type Scope } from './scope.ts'
import type { HowRead } from './task-draft.ts'

const SAYS = /[\p{L}\p{N}]/u

/** Puts a labelled task into the harvest; nothing where its content says nothing, so that its fields are reported. */
export function emitLabelled(
  section: Section,
  content: PlacedText,
  items: readonly PlacedText[],
  fields: readonly Field[],
  scope: Scope,
  harvest: Harvest,
  contentSection?: Section,
): void {
  if (!SAYS.test(content.text)) {
    // an empty label over a list: its first point says what to do; with nothing at all the fields stay unclaimed
    const [first, ...rest] = items.filter((item) => SAYS.test(item.text))
    if (first !== undefined) emitLabelled(section, first, rest, fields, scope, harvest, contentSection)
    return
  }
  const values = readFields(fields, harvest)
  // "II. Thời gian, địa điểm" over both: when something takes place is no duty
  if (values.units.length === 0 && values.products.length === 0 && OCCASION.test(content.text)) {
    for (const text of [content, ...items]) understand(harvest, text, 'statement')
    return
  }
  const spans = [
    ...spansOf(content),
    ...items.flatMap((item) => spansOf(item)),
    ...values.spans,
    ...(contentSection === undefined ? [] : spansBelow(contentSection)),
  ]
  const task = labelledTask(
    section.id,
    content,
    items.filter((item) => item.text !== ''),
    values,
    spans,
    scope,
    harvest.context,
  )
  const label = readLabelAt((contentSection ?? section).text.text, 0, harvest.context.catalogue)
  const read: HowRead =
    label?.kind === 'content' ? { rule: 'label', words: label.label } : { rule: 'heading' }
  harvest.tasks.push({ ...task, read: { ...task.read, content: read } })
  understand(harvest, content, 'task', section.id)
  for (const item of items) understand(harvest, item, 'task', section.id)
}

/** A heading of nothing but when and where. */
const OCCASION =
  /^(?:(?:về\s+)?(?:thời gian|địa điểm|thời hạn|thành phần|hình thức|đối tượng)(?:\s+(?:tổ chức|thực hiện|tiến hành|kiểm tra|triển khai))?(?:\s*[,;-]\s*|\s+và\s+|\s*:?\s*$))+$/iu
