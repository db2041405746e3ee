import { fieldKindOf } from '../recognise/field-labels.ts'
import type { PlacedText } from '../document/placed-text.ts'
import type { Section } from '../structure/plan-document.ts'
import type { Part } from '../terms.ts'
import { annotate } from './annotate.ts'
import { readAssignment } from './assignment.ts'
import { readTimesInText, unitDraft } from './field-values.ts'
import { doers, partakers, readDeclaration, readLeadIn } from './handed-down.ts'
import {
  assigns,
  type FieldGroup,
  fieldsOf,
  groupFields,
  hasContent,
  joinContent,
  readFields,
  trailingFields,
  withoutEnd,
} from './labelled.ts'
import { APPROVES } from './formulas.ts'
import { emitLabelled } from './labelled-task.ts'
import { emitLeaf } from './leaf.ts'
import { remarkIdle } from './no-duty.ts'
import { openHeading } from './open-heading.ts'
import { below, type Harvest, type Scope, textsBelow, understand } from './scope.ts'
import { headsOthers, sectionKind } from './section-kind.ts'
import { readStatements } from './statements.ts'
import { readSubject } from './subject.ts'
import { readStrayTargets } from './targets.ts'
import type { UnitDraft } from './task-draft.ts'
import { readTaskTable } from './task-tables.ts'
import { readUnitHeading } from './unit-heading.ts'
import { findWording, wordingAt } from './wording.ts'

/**
 * Walks the outline and collects duties: labelled blocks, table rows, points under a unit's heading, sentences
 * that assign (DESIGN section 3; accuracy conventions). What a heading states is handed down; nothing is taken
 * from a neighbour.
 */
export function readDuties(sections: readonly Section[], scope: Scope, harvest: Harvest): void {
  const own: Scope = { ...scope, beside: sections }
  let handed = own
  let giving = 0
  const idle = harvest.idle.length
  for (const section of sections) {
    const before = harvest.tasks.length
    const leading = readLeadIn(section, own, harvest)
    if (leading === undefined) readSection(section, section.mark === undefined ? own : handed, harvest)
    else handed = { ...own, units: leading }
    if (harvest.tasks.length > before) giving += 1
  }
  remarkIdle(harvest.idle.splice(idle), sections, giving, scope, harvest)
}

function readSection(section: Section, scope: Scope, harvest: Harvest): void {
  const { context } = harvest
  if (section.table !== undefined) {
    readTaskTable(section, scope, harvest)
    return
  }
  const kind = sectionKind(section, context.catalogue)
  const silent = kind === 'purpose' || kind === 'requirements' || kind === 'targets' || kind === 'background'
  if (silent && !holdsFields(section, harvest)) {
    readDirected(section, scope, harvest)
    readStatements(section, kind, scope, harvest)
    return
  }
  if (approvesOnly(section, harvest)) {
    understandBelow(section, harvest)
    return
  }
  readStrayTargets(section, scope, harvest)
  const inPart: Scope =
    kind === undefined || silent ? scope : { ...scope, kind, part: partOf(kind, scope.part) }
  const { groups, trailing } = groupFields(section.children, context)
  if (groups.length > 0) {
    readLabelled(section, groups, trailing, inPart, harvest)
    return
  }
  const inline = trailingFields(section, context)
  if (inline !== undefined) {
    emitLabelled(
      section,
      inline.content,
      section.children.flatMap(textsBelow),
      inline.fields,
      inPart,
      harvest,
    )
    return
  }
  const own = fieldsOf(section, context)
  if (own.some(assigns) && own.some((field) => field.kind === 'content')) {
    const content = own.find((field) => field.kind === 'content')
    emitLabelled(section, joinContent(content?.values ?? [section.text]), [], own, inPart, harvest)
    return
  }
  if (section.children.length === 0) readLeaf(section, inPart, harvest)
  else readParent(section, inPart, harvest)
}

/** "Điều 1. Phê duyệt …" over points that give nobody anything to do. */
function approvesOnly(section: Section, harvest: Harvest): boolean {
  if (section.mark?.style !== 'article' || !APPROVES.test(section.text.text)) return false
  return !holdsFields(section, harvest) && section.children.every((child) => namesNobody(child, harvest))
}

function namesNobody(section: Section, harvest: Harvest): boolean {
  const { context } = harvest
  if (section.table !== undefined) return false
  const annotated = annotate(section.text, context)
  if (readSubject(annotated, 0, context) ?? readUnitHeading(annotated, context)) return false
  return section.children.every((child) => namesNobody(child, harvest))
}

function understandBelow(section: Section, harvest: Harvest): void {
  understand(harvest, section.whole, 'statement')
  for (const child of section.children) understandBelow(child, harvest)
}

/** Labelled duties stand below, whatever the heading is called. */
function holdsFields(section: Section, harvest: Harvest): boolean {
  const labelled = (child: Section): boolean =>
    fieldsOf(child, harvest.context).some((field) => ROLE_FIELDS.has(field.kind))
  return section.children.some((child) => labelled(child) || child.children.some(labelled))
}

const ROLE_FIELDS: ReadonlySet<string> = new Set(['lead', 'implement', 'coordinate'])

/** In a section that is no list of duties, a piece that plainly gives somebody one ("…, giao Sở X thành lập đoàn …"). */
function readDirected(section: Section, scope: Scope, harvest: Harvest): void {
  for (const child of section.children) {
    if (child.table === undefined && child.children.length === 0) {
      const directive = findWording(child.text.text, ASSIGNS_PLAINLY).length > 0
      const subject = directive
        ? readSubject(annotate(child.text, harvest.context), 0, harvest.context)
        : undefined
      if (subject?.directed === true)
        readLeaf(child, below(scope, section, { units: [], times: [] }), harvest)
    }
    readDirected(child, scope, harvest)
  }
}

const ASSIGNS_PLAINLY = ['giao', 'phân công']

function partOf(kind: string, part: Part): Part {
  if (part === 'annex') return part
  return kind === 'organization' ? 'organization' : kind === 'budget' ? 'budget' : 'content'
}

/** A section with labelled fields below it: one task, or one for each group of content and fields. */
function readLabelled(
  section: Section,
  groups: readonly FieldGroup[],
  trailing: readonly Section[],
  scope: Scope,
  harvest: Harvest,
): void {
  const { context } = harvest
  const owner = ownerOf(section, scope, harvest)
  if (owner !== undefined && groups.every(hasContent)) {
    understand(harvest, section.whole, 'heading')
    const inner = below(scope, section, { units: owner })
    for (const group of groups) readOwned(group, inner, harvest)
    readDuties(trailing, inner, harvest)
    return
  }
  const only = groups.length === 1 ? groups[0] : undefined
  const nested =
    only?.plain.filter(
      (child) =>
        groupFields(child.children, context).groups.length > 0 ||
        trailingFields(child, context) !== undefined,
    ) ?? []
  understand(harvest, section.whole, 'heading')
  for (const { fields } of groups)
    for (const { kind, labelSpans } of fields)
      if (kind === 'content') for (const span of labelSpans) harvest.understood.push({ span, as: 'field' })
  if (only !== undefined && nested.length > 0) {
    // fields declared once for a group of tasks (domain.md 2.2, shape 10)
    const values = readFields(only.fields, harvest)
    const inner = below(scope, section, { units: values.units, times: values.times })
    readDuties(only.plain, inner, harvest)
  } else if (only !== undefined) {
    const label = fieldsOf(section, context)
    const labelled = label.find((field) => field.kind === 'content')
    const contentField = only.fields.find((field) => field.kind === 'content')
    const items = only.plain.flatMap(textsBelow)
    const fields = only.fields.filter((field) => field.kind !== 'content')
    const generic =
      (sectionKind(section, context.catalogue) !== undefined && section.mark?.style === 'roman') ||
      fieldKindOf(section.text.text, context.catalogue) !== undefined
    const inner =
      labelled === undefined && (contentField !== undefined || generic) ? below(scope, section) : scope
    let content: PlacedText
    let below_: readonly PlacedText[] = items
    if (labelled !== undefined) content = joinContent(labelled.values.slice(0, 1))
    else if (contentField !== undefined && section.mark?.ordinal === 0) {
      // a bullet that names what is made, over a field that describes it
      content = section.text
      below_ = [...contentField.values, ...items]
    } else if (contentField !== undefined) {
      const own = contentField.values
      const bulleted = contentField.section.children.length > 0
      below_ = [...(bulleted ? own.slice(ownLine(contentField.section, context) ? 1 : 0) : []), ...items]
      content =
        own.length === 0
          ? section.text
          : !bulleted || ownLine(contentField.section, context)
            ? (own[0] ?? section.text)
            : generic
              ? joinContent(own)
              : withoutEnd(section.text)
    } else content = generic && items.length > 0 ? joinContent(items) : section.text
    emitLabelled(section, withoutEnd(content), below_, fields, inner, harvest, contentField?.section)
  } else {
    const inner = below(scope, section)
    for (const group of groups) {
      const contentField = group.fields.find((field) => field.kind === 'content')
      const head = contentField === undefined ? group.plain[0] : undefined
      const texts = contentField?.values ?? (head === undefined ? [] : textsBelow(head))
      const first = texts[0]
      if (first === undefined) {
        emitLabelled(group.first, section.text, [], group.fields, scope, harvest)
        continue
      }
      const items = [...texts.slice(1), ...group.plain.slice(head === undefined ? 0 : 1).flatMap(textsBelow)]
      emitLabelled(
        group.first,
        withoutEnd(first),
        items,
        group.fields.filter((field) => field.kind !== 'content'),
        inner,
        harvest,
        contentField?.section,
      )
    }
  }
  readDuties(trailing, below(scope, section), harvest)
}

/** The units of a heading that is nothing but their names: "1.4. UBND các xã" over duties with their own labels. */
function ownerOf(section: Section, scope: Scope, harvest: Harvest): UnitDraft[] | undefined {
  const { context } = harvest
  const heading =
    readUnitHeading(annotate(section.text, context), context) ?? openHeading(section, scope, harvest)
  if (heading === undefined || heading.contentStart < section.text.text.length) return undefined
  return heading.units.map((unit) =>
    unitDraft(section.text, { unit, role: heading.role ?? 'implement' }, 'unit-heading'),
  )
}

/** Duties of one unit with labels behind the last: what stands before it is a duty of its own. */
function readOwned(group: FieldGroup, scope: Scope, harvest: Harvest): void {
  const content = group.fields.find((field) => field.kind === 'content')
  const fields = group.fields.filter((field) => field.kind !== 'content')
  const last = content === undefined ? group.plain.at(-1) : undefined
  readDuties(last === undefined ? group.plain : group.plain.slice(0, -1), scope, harvest)
  if (last !== undefined && namesDoers(last, harvest)) {
    const { times } = readFields(fields, harvest)
    readDuties([last], times.length > 0 ? { ...scope, times } : scope, harvest)
    return
  }
  const [first, ...items] = content?.values ?? (last === undefined ? [] : textsBelow(last))
  if (first !== undefined)
    emitLabelled(last ?? group.first, withoutEnd(first), items, fields, scope, harvest, content?.section)
}

/** "… Trong đó: / + Sở A: … / + Sở B: …": the points below give duties to units of their own. */
function namesDoers(section: Section, { context }: Harvest): boolean {
  const headed = section.children.filter(
    (child) => readUnitHeading(annotate(child.text, context), context) !== undefined,
  )
  return headed.length >= 2
}

/** Whether a content label has a value on its own line. */
const ownLine = (section: Section, context: Harvest['context']): boolean => {
  const field = fieldsOf(section, context).find((each) => each.kind === 'content')
  return field !== undefined && field.values.length > section.children.flatMap(textsBelow).length
}

/** A section without labels that has pieces below it: a heading, a unit's heading, or a duty with items. */
function readParent(section: Section, scope: Scope, harvest: Harvest): void {
  const { context } = harvest
  const annotated = annotate(section.text, context)
  const heading = readUnitHeading(annotated, context) ?? openHeading(section, scope, harvest)
  if (heading !== undefined && heading.contentStart >= section.text.text.length) {
    understand(harvest, section.whole, 'heading')
    const units = heading.units.map((unit) =>
      unitDraft(section.text, { unit, role: heading.role ?? 'implement' }, 'unit-heading'),
    )
    readDuties(section.children, below(scope, section, { units }), harvest)
    return
  }
  const assignment = readAssignment(annotated, 0, section.text.text.length, context)
  const head = headsOthers(section)
  if (assignment.subject !== undefined && !head) {
    const itemised = section.children.every((child) => isItem(child, harvest))
    const rest = section.text.text.slice(assignment.contentStart).replace(/[:.,\s]+$/u, '')
    const leadsIn = rest === '' || ANNOUNCES.test(rest) || (rest.split(/\s+/u).length <= 8 && !itemised)
    if (/:\s*$/u.test(section.text.text) && leadsIn) {
      understand(harvest, section.whole, 'heading')
      readDuties(section.children, below(scope, section, { units: partakers(assignment, section) }), harvest)
      return
    }
    if (itemised) {
      emitLeaf(section, scope, harvest, section.children.flatMap(textsBelow))
      return
    }
    readLeaf(section, scope, harvest)
    readDuties(section.children, below(scope, section, { units: doers(assignment, section) }), harvest)
    return
  }
  if (assignment.subject !== undefined && /:\s*$/u.test(section.text.text)) {
    understand(harvest, section.whole, 'heading')
    readDuties(section.children, below(scope, section, { units: partakers(assignment, section) }), harvest)
    return
  }
  const bullets = section.children.every(
    (child) => (child.mark?.ordinal === 0 || child.mark === undefined) && isItem(child, harvest),
  )
  const action = wordingAt(section.text.text, 0, context.catalogue.actionVerbs) !== undefined
  if (
    scope.units.length > 0 &&
    bullets &&
    action &&
    !(section.bold || section.heading) &&
    /[:;.]\s*$/u.test(section.text.text)
  ) {
    emitLeaf(section, scope, harvest, section.children.flatMap(textsBelow))
    return
  }
  const listed = section.children.every(
    (child) => (child.mark?.ordinal ?? 0) === 0 && child.table === undefined,
  )
  if (scope.units.length > 0 && action && listed && !head && /:\s*$/u.test(section.text.text)) {
    emitLeaf(section, scope, harvest, section.children.flatMap(textsBelow))
    return
  }
  if (head || !/[.;]\s*$/u.test(section.text.text)) understand(harvest, section.whole, 'heading')
  else readLeaf(section, scope, harvest)
  const declared = readDeclaration(section, below(scope, section), harvest)
  readDuties(declared.rest, declared.scope, harvest)
}

/** "trong phạm vi nhiệm vụ của mình có trách nhiệm sau đây": what is to be done stands below. */
const ANNOUNCES =
  /^(?:(?:trong phạm vi|theo|căn cứ)\s[^.;:]{0,90}\s)?(?:có trách nhiệm|có nhiệm vụ|thực hiện|tập trung)(?:\s[\p{L},]+){0,6}\s(?:sau|sau đây|như sau)$/iu

/** A piece that names no doer and no time of its own, nor anything below it. */
function isItem(section: Section, harvest: Harvest): boolean {
  const { context } = harvest
  if (section.table !== undefined || fieldsOf(section, context).some(assigns)) return false
  const annotated = annotate(section.text, context)
  if (readSubject(annotated, 0, context) !== undefined) return false
  if (readUnitHeading(annotated, context) !== undefined && section.children.length > 0) return false
  if (readTimesInText(section.text, 0, section.text.text.length, context).times.length > 0) return false
  return section.children.every((child) => isItem(child, harvest))
}

/** A piece with nothing below it: one duty, or one for each doer that its sentences name. */
function readLeaf(section: Section, scope: Scope, harvest: Harvest): void {
  emitLeaf(section, scope, harvest, [])
}
