import type { Catalogue } from '../catalogue/catalogue.ts'
import { spansOf, type PlacedText } from '../document/placed-text.ts'
import type { CitationDraft, Extraction } from '../extract/extract.ts'
import type { TargetDraft, TaskDraft, TimeDraft, UnitDraft } from '../extract/task-draft.ts'
import { overlaps, type Span } from '../place.ts'
import { mergeCitations, type MergedCitation } from '../recognise/citations/merge.ts'
import { foldKey } from '../recognise/folding.ts'
import { identifyUnit } from '../recognise/resolving/identify-unit.ts'
import type { SourceText } from '../source/source-text.ts'
import type { PlanDocument } from '../structure/plan-document.ts'
import { buildDocument, jurisdictionOf, type Given } from './build-document.ts'
import { withDigests } from './digest.ts'
import { linkSameDuties } from './same-duty.ts'
import type {
  Product,
  Registry,
  RegistryCitation,
  RegistryTime,
  RegistryUnit,
  Statement,
  Target,
  Task,
} from './schema.ts'

export interface BuildOptions {
  /** path of the source as the registry names it */
  readonly sourcePath: string
  /** what the user gives for a lost header */
  readonly given: Given
  /** province in which unit names are read when the document does not say */
  readonly province?: string
}

/** Makes the registry of a plan: keys in the order of the schema, places as strings, digests. */
export function buildRegistry(
  plan: PlanDocument,
  extraction: Extraction,
  options: BuildOptions,
  catalogue: Catalogue,
): Registry {
  const source = plan.source.source
  const { harvest } = extraction
  const jurisdiction = jurisdictionOf(plan, catalogue) ?? options.province
  const document = buildDocument(plan, options.given, jurisdiction, source, catalogue)
  const naming = {
    ...(document.date !== undefined && { date: document.date }),
    ...(jurisdiction !== undefined && { province: jurisdiction }),
  }
  const merged = mergeMentions(extraction.citations, document.number)
  const build: Builder = { source, catalogue, naming, mentions: mentionsOf(merged) }
  const tasks = linkSameDuties(harvest.tasks.map((draft) => buildTask(draft, build)))
  const citations = merged.map((citation) => buildCitation(citation, build))
  const registry: Registry = {
    version: 1,
    document,
    source: {
      path: options.sourcePath,
      format: plan.source.format,
      kind: plan.kind === 'article' ? 'article' : 'document',
      ...plan.article,
      digest: source.digest,
    },
    ...(citations.length > 0 && { citations }),
    ...(harvest.purpose.length > 0 && { purpose: harvest.purpose.map((text) => statement(text, build)) }),
    ...(harvest.requirements.length > 0 && {
      requirements: harvest.requirements.map((text) => statement(text, build)),
    }),
    ...(harvest.targets.length > 0 && { targets: harvest.targets.map((draft) => buildTarget(draft, build)) }),
    tasks,
  }
  return withDigests(registry)
}

interface Builder {
  readonly source: SourceText
  readonly catalogue: Catalogue
  readonly naming: { date?: string; province?: string }
  /** every place that cites an act, with the number its entry goes by, in source order */
  readonly mentions: readonly { readonly span: Span; readonly number: string }[]
}

const places = (spans: readonly Span[], { source }: Builder): string =>
  joinSpans(spans)
    .map((span) => source.place(span))
    .join(', ')

/** Spans in source order; those that touch or overlap are one. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1)
    if (last !== undefined && span.start <= last.end + 1) last.end = Math.max(last.end, span.end)
    else joined.push({ ...span })
  }
  return joined
}

const statement = (text: PlacedText, build: Builder): Statement => ({
  text: plain(text.text),
  at: places(spansOf(text), build),
})

/** Blanks joined; the document's own words otherwise. */
const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim()

function buildTask(draft: TaskDraft, build: Builder): Task {
  const [time, ...others] = draft.times.map((each) => buildTime(each, build, draft.spans))
  const cited = citedNumbers(draft, build)
  return {
    id: draft.id,
    part: draft.part,
    ...(draft.heading.length > 0 && { heading: draft.heading.map(plain) }),
    content: plain(draft.content.text),
    ...(draft.items.length > 0 && { items: draft.items.map((item) => plain(item.text)) }),
    ...(draft.units.some(isNamed) && {
      units: draft.units.filter(isNamed).map((unit) => buildUnit(unit, draft, build)),
    }),
    ...(time !== undefined && { time }),
    ...(others.length > 0 && { otherTimes: others }),
    ...(draft.products.length > 0 && {
      products: draft.products.map((product) => buildProduct(product, draft, build)),
    }),
    ...(draft.budget !== undefined && { budget: buildBudget(draft.budget, draft, build) }),
    ...(cited.length > 0 && { citations: cited }),
    at: places(draft.spans, build),
  }
}

/** The unit of a figure may stand in the head of its column, outside of the task. */
function buildBudget(budget: PlacedText, draft: TaskDraft, build: Builder): { text: string; at?: string } {
  const spans = spansOf(budget)
  const inside = spans.every((span) => isWithin(span, draft.spans))
  return { text: plain(budget.text), ...(!inside && { at: places(spans, build) }) }
}

/** A product that a group row hands down stands outside of its task, and says where. */
function buildProduct(product: PlacedText, draft: TaskDraft, build: Builder): Product {
  const text = plain(product.text)
  if (draft.productsInherited === true)
    return { text, basis: 'inherited', at: places(spansOf(product), build) }
  const inside = spansOf(product).every((span) => isWithin(span, draft.spans))
  return inside ? { text } : { text, at: places(spansOf(product), build) }
}

const isWithin = (span: Span, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => span.start >= start && span.end <= end)

function citedNumbers(draft: TaskDraft, { mentions }: Builder): string[] {
  return [...new Set(mentions.flatMap(({ span, number }) => (isWithin(span, draft.spans) ? [number] : [])))]
}

/** Whether a name names somebody: a stray mark, a bare "các" or a "như trên" names nobody. */
function isNamed({ unit }: UnitDraft): boolean {
  return /^["“]?[\p{L}\d]/u.test(unit.name) && !NO_NAMES.has(unit.name.toLowerCase())
}

const NO_NAMES = new Set(['các', 'nt', 'như trên'])

/** A unit that is handed down, or stands in a column's head, has a place of its own. */
function buildUnit({ unit, role, spans, basis }: UnitDraft, task: TaskDraft, build: Builder): RegistryUnit {
  const id = unit.id ?? identifyUnit(unit.name, build.catalogue, build.naming)
  const outside = !spans.some((span) => task.spans.some((other) => overlaps(span, other)))
  const at = basis === undefined && !outside ? '' : places(spans, build)
  return {
    name: plain(unit.name),
    ...(id !== undefined && { id }),
    role,
    ...(unit.collective === true && { collective: true as const }),
    ...(unit.members !== undefined && unit.members.length > 0 && { members: unit.members }),
    ...(unit.qualifier !== undefined && { qualifier: unit.qualifier }),
    ...(basis !== undefined && { basis }),
    ...(at !== '' && { at }),
  }
}

/** `whole`: where its task stands; a time that is handed down, or partly stands in a column's head, has a place of its own. */
function buildTime({ time, spans, basis }: TimeDraft, build: Builder, whole?: readonly Span[]): RegistryTime {
  const { basis: stated, ...value } = time
  const rests = basis ?? stated
  const outside = whole !== undefined && !spans.every((span) => isWithin(span, whole))
  const at = basis === 'inherited' || outside ? places(spans, build) : ''
  return { ...value, ...(rests !== undefined && { basis: rests }), ...(at !== '' && { at }) }
}

function buildTarget(draft: TargetDraft, build: Builder): Target {
  const { id, text, time, ...rest } = draft
  return {
    id,
    text: plain(text.text),
    ...(rest.subject !== undefined && { subject: rest.subject }),
    ...(rest.value !== undefined && { value: rest.value }),
    ...(rest.valueTo !== undefined && { valueTo: rest.valueTo }),
    ...(rest.unit !== undefined && { unit: rest.unit }),
    ...(rest.comparison !== undefined && { comparison: rest.comparison }),
    ...(time !== undefined && { time: buildTime(time, build) }),
    at: places([...spansOf(text), ...(rest.cells ?? [])], build),
  }
}

/** One entry for each act named by number, in the order of first mention; the document's own number is none. */
function mergeMentions(
  drafts: readonly CitationDraft[],
  own: string | undefined,
): MergedCitation<readonly Span[]>[] {
  const mentions = drafts
    .filter(({ citation }) => citation.number !== undefined)
    .filter(
      ({ citation }) =>
        own === undefined || citation.number === undefined || foldKey(citation.number) !== foldKey(own),
    )
    .map(({ citation, placed, inTitle }) => ({
      citation:
        inTitle && citation.relation === undefined && citation.from === undefined
          ? { ...citation, relation: 'mentions' as const }
          : citation,
      place: spansOf(placed, citation.start, citation.end),
    }))
  return mergeCitations(mentions)
}

/** A task names an act by the number of its entry, however the task's own words spell it. */
function mentionsOf(merged: readonly MergedCitation<readonly Span[]>[]): Builder['mentions'] {
  return merged
    .flatMap(({ citation: { number }, places: found }) =>
      found.flatMap(([span]) => (span === undefined || number === undefined ? [] : [{ span, number }])),
    )
    .sort((a, b) => a.span.start - b.span.start)
}

function buildCitation(
  { citation, places: found }: MergedCitation<readonly Span[]>,
  build: Builder,
): RegistryCitation {
  return {
    ...(citation.number !== undefined && { number: citation.number }),
    ...(citation.type !== undefined && { type: citation.type }),
    ...(citation.issuer !== undefined && { issuer: plain(citation.issuer) }),
    ...(citation.date !== undefined && { date: citation.date }),
    ...(citation.title !== undefined && { title: plain(citation.title) }),
    ...(citation.from !== undefined && { from: citation.from }),
    relation: citation.relation ?? 'mentions',
    at: places(found.flat(), build),
  }
}
