import type { FieldKind } from '../catalogue/labels.ts'
import { joinTexts, sliceText, spansOf, trimText, type PlacedText } from '../document/placed-text.ts'
import type { Span } from '../place.ts'
import { findLabels, readLabelAt } from '../recognise/field-labels.ts'
import type { Section } from '../structure/plan-document.ts'
import type { Role } from '../terms.ts'
import { annotate, type ExtractContext } from './annotate.ts'
import { readBy, readTimesField, readTimesInText, readUnitsField, unitDraft } from './field-values.ts'
import { readAssignment } from './assignment.ts'
import { inherited, remark, spansBelow, textsBelow, type Harvest, type Scope } from './scope.ts'
import type { HowRead, TaskDraft, TimeDraft, UnitDraft } from './task-draft.ts'

/** A labelled field: "Đơn vị thực hiện: …", with the pieces of its value (its own line, bullets below it). */
export interface Field {
  readonly kind: FieldKind
  readonly label: string
  readonly values: readonly PlacedText[]
  readonly spans: readonly Span[]
  /** the label alone, up to its value */
  readonly labelSpans: readonly Span[]
  readonly section: Section
}

/** Sections that together are one labelled task: its fields, and what stands beside them without a label. */
export interface FieldGroup {
  readonly first: Section
  readonly fields: readonly Field[]
  readonly plain: readonly Section[]
}

const ROLE_OF: Readonly<Partial<Record<FieldKind, Role>>> = {
  lead: 'lead',
  implement: 'implement',
  coordinate: 'coordinate',
  guide: 'guide',
  oversee: 'oversee',
  receive: 'receive',
}
const ASSIGNING: ReadonlySet<FieldKind> = new Set(['lead', 'implement', 'coordinate', 'time', 'start', 'end'])

/** Whether a field says who or when: what makes a block a task. */
export const assigns = (field: Pick<Field, 'kind'>): boolean => ASSIGNING.has(field.kind)

/**
 * The labelled tasks among the children of a section, one group for each; empty when no child is a field that
 * says who or when. A new group begins where content follows fields (domain.md 2.2).
 */
export function groupFields(
  children: readonly Section[],
  context: ExtractContext,
): { groups: FieldGroup[]; trailing: Section[] } {
  const isField = (section: Section): boolean =>
    fieldsOf(section, context).length > 0 && !ownsFields(section, context)
  if (!children.some((child) => isField(child) && fieldsOf(child, context).some(assigns)))
    return { groups: [], trailing: [] }
  const lastField = children.findLastIndex(isField)
  const groups: { first: Section; fields: Field[]; plain: Section[] }[] = []
  let open: { first: Section; fields: Field[]; plain: Section[] } | undefined
  let waiting: Field | undefined
  const lastAssigned = children.findLastIndex(
    (child) => isField(child) && fieldsOf(child, context).some(assigns),
  )
  for (const [index, child] of children.slice(0, lastField + 1).entries()) {
    const fields = isField(child) ? fieldsOf(child, context) : []
    // content behind the last field that says who or when begins no task of its own
    const content = index <= lastAssigned && fields.some((field) => field.kind === 'content')
    const begins =
      open === undefined ||
      (open.fields.some(assigns) &&
        (content ? hasContent(open) : fields.length === 0 ? waiting === undefined : saysAgain(open, fields)))
    if (begins) {
      open = { first: child, fields: [], plain: [] }
      groups.push(open)
    }
    if (open === undefined) continue
    if (fields.length > 0) {
      open.fields.push(...fields)
      const last = fields.at(-1)
      waiting = last !== undefined && last.values.length === 0 ? last : undefined
    } else if (waiting !== undefined) {
      // the value of an empty label stands on the next lines
      const at: number = open.fields.indexOf(waiting)
      const filled: Field = {
        ...waiting,
        values: [...waiting.values, ...textsBelow(child)],
        spans: [...waiting.spans, ...spansBelow(child)],
      }
      if (at >= 0) open.fields[at] = filled
      waiting = child.mark === undefined && waiting.section.mark !== undefined ? undefined : filled
    } else open.plain.push(child)
  }
  const rest = children.slice(lastField + 1)
  // bullets after an empty last label are its value
  const trailing: Section[] = []
  for (const child of rest) {
    if (
      waiting !== undefined &&
      open !== undefined &&
      fieldsOf(child, context).length === 0 &&
      (child.mark === undefined || child.mark.ordinal === 0)
    ) {
      const at = open.fields.indexOf(waiting)
      const filled: Field = {
        ...waiting,
        values: [...waiting.values, ...textsBelow(child)],
        spans: [...waiting.spans, ...spansBelow(child)],
      }
      if (at >= 0) open.fields[at] = filled
      waiting = filled
    } else {
      waiting = undefined
      trailing.push(child)
    }
  }
  return { groups: groups.filter((group) => group.fields.some(assigns) || group.plain.length > 0), trailing }
}

/** Whether a group says what is to be done, beside who and when. */
export const hasContent = (group: FieldGroup): boolean =>
  group.plain.length > 0 || group.fields.some((field) => field.kind === 'content')

/** Where a block begins with when or who, its content behind ("Thời gian: … / Nội dung: …"), so does the next one. */
function saysAgain(group: FieldGroup, fields: readonly Field[]): boolean {
  const [first] = group.fields
  return (
    first !== undefined &&
    assigns(first) &&
    group.fields.some((field) => field.kind === 'content') &&
    fields.some((field) => field.kind === first.kind)
  )
}

/** A section that carries a content label and has fields of its own below ("3.1. Nội dung thực hiện: …"): a task, not a field. */
function ownsFields(section: Section, context: ExtractContext): boolean {
  return (
    section.children.some((child) => fieldsOf(child, context).some(assigns)) &&
    readLabelAt(section.text.text, 0, context.catalogue)?.kind === 'content'
  )
}

/** Marks of sections, which a label never carries. */
const HEADS: ReadonlySet<string> = new Set(['part', 'chapter', 'roman', 'upper'])

/** The fields on a section's own line: those that begin it, and further ones after end marks. Empty when it begins with none. */
export function fieldsOf(section: Section, context: ExtractContext): Field[] {
  const text = section.text.text
  if (section.table !== undefined || readLabelAt(text, 0, context.catalogue) === undefined) return []
  // "II. NỘI DUNG, THỜI GIAN VÀ ĐỊA ĐIỂM:" heads its points
  if (HEADS.has(section.mark?.style ?? '') && section.children.length > 0) return []
  const labels = findLabels(annotate(section.text, context).masked, context.catalogue)
  const nested = section.children.filter(
    (child) => readLabelAt(child.text.text, 0, context.catalogue) !== undefined,
  )
  const values = section.children.filter((child) => !nested.includes(child))
  const own = labels.map((label, index): Field => {
    const end = labels[index + 1]?.start ?? text.length
    const value = withoutEnd(trimText(sliceText(section.text, label.valueStart, end)))
    const last = index === labels.length - 1
    const below = last ? values.flatMap(textsBelow) : []
    return {
      kind: label.kind,
      label: label.label,
      values: value.text === '' ? below : [value, ...below],
      spans: [...spansOf(section.text, label.start, end), ...(last ? values.flatMap(spansBelow) : [])],
      labelSpans: spansOf(section.text, label.start, label.valueStart),
      section,
    }
  })
  // "Phân công thực hiện:" over "+ Chủ trì: …", "+ Phối hợp: …": the labels below say it
  const inner = nested.flatMap((child) => fieldsOf(child, context))
  const [first, ...others] = inner
  if (first === undefined) return own
  const filled = own.filter((field) => field.values.length > 0 || field.kind === 'content')
  const heads = own.filter((field) => !filled.includes(field)).flatMap((field) => field.spans)
  return [...filled, { ...first, spans: [...heads, ...first.spans] }, ...others]
}

/** A value without its end mark and an opening bracket of the next field. */
export function withoutEnd(value: PlacedText): PlacedText {
  const end = value.text.replace(/[\s;.,(–-]+$/u, '').length
  const open = value.text.slice(0, end)
  const closed = open.endsWith(')') && !open.includes('(') ? end - 1 : end
  return trimText(sliceText(value, 0, closed))
}

/** Fields that stand behind the content on its own line: "… . Đơn vị thực hiện: Sở A", "(Chủ trì: Sở A; thời gian: Quý II)". */
export function trailingFields(
  section: Section,
  context: ExtractContext,
): { content: PlacedText; fields: Field[] } | undefined {
  const masked = annotate(section.text, context).masked
  const labels = findLabels(masked, context.catalogue)
  const first = labels.find((label) => label.start > 0 && ASSIGNING.has(label.kind))
  if (first === undefined || readLabelAt(masked, 0, context.catalogue) !== undefined) return undefined
  const later = labels.filter((label) => label.start >= first.start)
  const fields = later.map((label, index): Field => {
    const end = later[index + 1]?.start ?? masked.length
    return {
      kind: label.kind,
      label: label.label,
      values: [withoutEnd(trimText(sliceText(section.text, label.valueStart, end)))],
      spans: spansOf(section.text, label.start, end),
      labelSpans: spansOf(section.text, label.start, label.valueStart),
      section,
    }
  })
  return { content: withoutEnd(trimText(sliceText(section.text, 0, first.start))), fields }
}

/** Everything a group of fields gives to a task. */
export interface FieldValues {
  readonly units: readonly UnitDraft[]
  readonly times: readonly TimeDraft[]
  readonly products: readonly PlacedText[]
  readonly budget?: PlacedText
  readonly spans: readonly Span[]
  readonly read: NonNullable<TaskDraft['read']>
}

export function readFields(fields: readonly Field[], harvest: Harvest): FieldValues {
  const { context } = harvest
  const units: UnitDraft[] = []
  const times: TimeDraft[] = []
  const products: PlacedText[] = []
  let budget: PlacedText | undefined
  const read: { products?: HowRead; budget?: HowRead } = {}
  for (const field of fields) {
    const how: HowRead = { rule: 'label', words: field.label }
    for (const span of field.spans) harvest.understood.push({ span, as: 'field' })
    if (field.values.length === 0)
      remark(harvest, { kind: 'empty-field', label: field.label, text: field.section.whole })
    const role = ROLE_OF[field.kind]
    for (const value of field.values) {
      if (role !== undefined) {
        const reading = readUnitsField(value, role, context)
        for (const unit of readBy(reading.units, how))
          if (!units.some((other) => other.unit.name === unit.unit.name && other.role === unit.role))
            units.push(unit)
        if (reading.units.length === 0) remark(harvest, { kind: 'unit-not-understood', text: value })
        // "… chủ trì, hoàn thành trước ngày 30/6": a time inside the field that names the units
        if (reading.units.length > 0 && !fields.some((other) => other.kind === 'time'))
          times.push(...readTimesInText(value, 0, value.text.length, context).times)
      } else if (field.kind === 'time' || field.kind === 'start' || field.kind === 'end') {
        const reading = readTimesField(value, context)
        times.push(...readBy(reading.times, how))
        for (const text of reading.impossible) remark(harvest, { kind: 'time-impossible', text })
        if (!reading.understood) remark(harvest, { kind: 'time-not-understood', text: value })
      } else if (field.kind === 'product') {
        products.push(value)
        read.products ??= how
      } else if (field.kind === 'budget') {
        budget ??= value
        read.budget ??= how
      }
    }
  }
  return {
    units,
    times,
    products,
    ...(budget !== undefined && { budget }),
    spans: fields.flatMap((field) => field.spans),
    read,
  }
}

/** The task of a section and its fields. `heading` is the section's own text when a field gives the content. */
export function labelledTask(
  id: string,
  content: PlacedText,
  items: readonly PlacedText[],
  values: FieldValues,
  spans: readonly Span[],
  scope: Scope,
  context: ExtractContext,
): TaskDraft {
  const annotated = annotate(content, context)
  const spoken = readAssignment(annotated, 0, content.text.length, context).units.map((unit) =>
    unitDraft(content, unit),
  )
  const named = new Set(values.units.map((unit) => unit.unit.name))
  // whom the content reports to is stated nowhere else; who does it, the labels say
  const receivers = spoken.filter((unit) => unit.role === 'receive' && !named.has(unit.unit.name))
  const units =
    values.units.length > 0
      ? [...values.units, ...receivers]
      : spoken.some(({ role }) => DOES.has(role))
        ? spoken
        : // partners and receivers alone: who does it stands above
          [...inherited(scope.units), ...spoken]
  const own =
    values.times.length > 0 ? values.times : readTimesInText(content, 0, content.text.length, context).times
  return {
    id,
    part: scope.part,
    heading: scope.heading,
    content,
    items,
    units,
    times: own.length > 0 ? own : inherited(scope.times),
    products: values.products,
    ...(values.budget !== undefined && { budget: values.budget }),
    spans,
    read: values.read,
  }
}

const DOES: ReadonlySet<Role> = new Set(['lead', 'implement'])

/** Several stretches as one content, where an empty label has its value in bullets. */
export function joinContent(parts: readonly PlacedText[]): PlacedText {
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : joinTexts(parts, ' ', true)
}
