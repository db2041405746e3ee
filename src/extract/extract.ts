import type { Catalogue } from '../catalogue/catalogue.ts'
import type { PlacedText } from '../document/placed-text.ts'
import type { CitationMatch } from '../recognise/citations/citation.ts'
import { defineShortForms, type ShortForm } from '../recognise/citations/short-forms.ts'
import { findCitations } from '../recognise/citations/find.ts'
import { findAliases } from '../recognise/units/aliases.ts'
import { foldKey } from '../recognise/folding.ts'
import type { PlanDocument, PlanPart, Section } from '../structure/plan-document.ts'
import { annotate, type ExtractContext } from './annotate.ts'
import { readAssignment } from './assignment.ts'
import { claimMarks } from './coverage.ts'
import { readDuties } from './duties.ts'
import { unitDraft } from './field-values.ts'
import { readReported } from './reported/read-reported.ts'
import type { Understood } from './report.ts'
import { newHarvest, understand, type Harvest, type Scope } from './scope.ts'
import type { UnitDraft } from './task-draft.ts'

/** One citation of the document, with its places. */
export interface CitationDraft {
  readonly citation: CitationMatch
  readonly placed: PlacedText
  /** the title of the document cites it: the strongest place */
  readonly inTitle: boolean
}

export interface Extraction {
  readonly harvest: Harvest
  readonly citations: readonly CitationDraft[]
  readonly context: ExtractContext
}

/** Finds tasks, targets, statements and citations in a structured plan. */
export function extractPlan(
  plan: PlanDocument,
  title: PlacedText | undefined,
  catalogue: Catalogue,
): Extraction {
  const texts = allTexts(plan)
  const aliases = new Map<string, string>()
  for (const text of texts)
    for (const found of findAliases(text.text))
      if (!aliases.has(foldKey(found.alias))) aliases.set(foldKey(found.alias), found.full)
  const shortForms: ShortForm[] = []
  const date = plan.header.date?.value
  for (const text of texts.slice(0, 40)) {
    if (!/gọi tắt|viết tắt|gọi là|viết gọn/iu.test(text.text)) continue
    shortForms.push(...defineShortForms(text.text, findCitations(text.text, catalogue, { shortForms })))
  }
  const context: ExtractContext = {
    catalogue,
    ...(date !== undefined && { date }),
    units: { ...(date !== undefined && { date }), aliases },
    shortForms,
    annotations: new Map(),
  }
  const harvest = newHarvest(context)
  if (plan.kind === 'article') {
    readReported(plan, harvest)
    return { harvest, citations: readCitations(title, texts, context), context }
  }
  for (const part of plan.parts) {
    for (const { text } of part.opening) understand(harvest, text, openingKind(text.text))
    const scope: Scope = {
      part: part.kind === 'annex' ? 'annex' : 'content',
      kind: undefined,
      heading: [],
      units: addressed(part, context),
      times: [],
    }
    readDuties(part.sections.length > 0 ? part.sections : openingAsBody(part), scope, harvest)
  }
  for (const part of plan.parts) claimMarks(part.sections, harvest)
  return { harvest, citations: readCitations(title, texts, context), context }
}

function openingKind(text: string): Understood['as'] {
  if (/^[-–+*•\s]*(?:căn cứ|theo đề nghị|xét đề nghị|xét tờ trình)/iu.test(text)) return 'basis'
  return /^kính gửi|(?<!\p{L})điện:/iu.test(text) ? 'addressee' : 'opening'
}

/** "Chủ tịch UBND tỉnh yêu cầu các sở, ngành … thực hiện:" at the end of an opening: the units have what follows. */
function addressed(part: PlanPart, context: ExtractContext): UnitDraft[] {
  const last = part.opening.at(-1)
  if (last === undefined || !/:\s*$/u.test(last.text.text) || !/yêu cầu|đề nghị|giao/iu.test(last.text.text))
    return []
  const annotated = annotate(last.text, context)
  const sentence = Math.max(
    0,
    annotated.masked.lastIndexOf('. ', annotated.masked.length - 2) + 1,
    annotated.masked.lastIndexOf('; ') + 1,
  )
  const assignment = readAssignment(annotated, sentence, last.text.text.length, context)
  if (assignment.subject?.directed !== true) return []
  return assignment.units
    .filter((unit) => unit.role === 'implement' || unit.role === 'lead')
    .map((unit) => unitDraft(last.text, unit, 'opening'))
}

/** A letter of a few paragraphs has no section: its opening is its body. */
function openingAsBody(part: PlanPart): Section[] {
  return part.opening.map((paragraph, index) => ({
    id: `p${index + 1}`,
    text: paragraph.text,
    whole: paragraph.text,
    bold: paragraph.bold,
    italic: paragraph.italic,
    heading: paragraph.heading,
    boldLead: paragraph.boldLead,
    children: [],
  }))
}

/** Every text of the document that can cite, in reading order. */
function allTexts(plan: PlanDocument): PlacedText[] {
  const texts: PlacedText[] = []
  const walk = (sections: readonly Section[]): void => {
    for (const section of sections) {
      if (section.table !== undefined)
        for (const row of section.table.rows) for (const cell of row.cells) texts.push(joined(cell.lines))
      else texts.push(section.text)
      walk(section.children)
    }
  }
  for (const part of plan.parts) {
    texts.push(...part.opening.map((paragraph) => paragraph.text))
    walk(part.sections)
  }
  texts.push(...plan.footnotes.map((note) => note.text))
  return texts.filter((text) => text.text !== '')
}

function joined(lines: readonly PlacedText[]): PlacedText {
  let at = 0
  const runs = lines.flatMap((line, index) => {
    if (index > 0) at += 1
    const moved = line.runs.map((run) => ({ ...run, at: run.at + at }))
    at += line.text.length
    return moved
  })
  return { text: lines.map((line) => line.text).join(' '), runs }
}

function readCitations(
  title: PlacedText | undefined,
  texts: readonly PlacedText[],
  context: ExtractContext,
): CitationDraft[] {
  const drafts: CitationDraft[] = []
  const all = title === undefined ? texts : [title, ...texts]
  for (const placed of all) {
    for (const citation of annotate(placed, context).citations)
      drafts.push({ citation, placed, inTitle: placed === title })
  }
  return drafts
}
