import { CATALOGUE } from './catalogue/index.ts'
import type { Catalogue } from './catalogue/catalogue.ts'
import type { Config } from './config/config.ts'
import { diagnostic, type Diagnostic } from './diagnostics/diagnostic.ts'
import { spansOf, type PlacedText } from './document/placed-text.ts'
import { findUnclaimed } from './extract/coverage.ts'
import { extractPlan } from './extract/extract.ts'
import type { Remark, Understood } from './extract/report.ts'
import type { TaskDraft } from './extract/task-draft.ts'
import type { Span } from './place.ts'
import { findMarkup, readDocument } from './read/index.ts'
import { dropAssumptions } from './registry/assumptions.ts'
import { buildRegistry } from './registry/build.ts'
import type { Registry } from './registry/schema.ts'
import { decode, type Undecoded } from './source/decode.ts'
import { makeSourceText } from './source/make-source-text.ts'
import type { SourceText } from './source/source-text.ts'
import type { MarkProblem } from './structure/outline.ts'
import type { ClaimKind, PlanDocument } from './structure/plan-document.ts'
import { readStructure } from './structure/read-structure.ts'
import type { SourceFormat } from './terms.ts'

/** The table of contents of the program: bytes → source → blocks → structure → drafts → registry. */

export interface ParseSettings {
  /** as the user gave it; `-` for standard input */
  readonly path: string
  /** as the registry names it */
  readonly sourcePath: string
  readonly format: SourceFormat
  readonly given: { readonly number?: string; readonly date?: string; readonly issuer?: string }
  readonly noAssumptions: boolean
  readonly config: Config
}

/** How a stretch of the source was understood (`parse --verbose`). */
export interface Reading {
  readonly span: Span
  readonly as: ClaimKind | Understood['as']
  readonly id?: string
}

export interface ParsedPlan {
  readonly registry?: Registry
  readonly diagnostics: readonly Diagnostic[]
  readonly source?: SourceText
  readonly readings?: readonly Reading[]
  /** the tasks as they were found, with the place and the rule of each field (`parse --trace`) */
  readonly drafts?: readonly TaskDraft[]
}

/** Why the bytes of a file are no text. */
function noText(undecoded: Undecoded, path: string): Diagnostic {
  const { problem, ...found } = undecoded
  return diagnostic(`source/${problem}`, found, path)
}

/** Reads a plan. Nothing thrown for bad content: what is wrong is told by diagnostics, without a registry where there is none. */
export function parsePlan(
  bytes: Uint8Array,
  settings: ParseSettings,
  catalogue: Catalogue = CATALOGUE,
): ParsedPlan {
  const { path } = settings
  const decoded = decode(bytes)
  if ('problem' in decoded) return { diagnostics: [noText(decoded, path)] }
  const source = makeSourceText(path, decoded.text)
  const document = readDocument(source, settings.format)
  if (document === undefined)
    return {
      diagnostics: [diagnostic('source/unknown-format', { extension: settings.format }, path)],
      source,
    }
  const { plan, problems } = readStructure(document, catalogue)
  if (plan.kind === 'quotation' || plan.kind === 'other') {
    return {
      diagnostics: [
        diagnostic(plan.kind === 'other' ? 'document/not-a-plan' : 'document/quotation', {}, path),
      ],
      source,
    }
  }
  const extraction = extractPlan(plan, plan.header.titleText, catalogue)
  const { province } = settings.config
  const built = buildRegistry(
    plan,
    extraction,
    { sourcePath: settings.sourcePath, given: settings.given, ...(province !== undefined && { province }) },
    catalogue,
  )
  const diagnostics = [
    ...documentDiagnostics(plan, built, path),
    ...problems.map((problem) => markDiagnostic(problem, source)),
    ...extraction.harvest.remarks.map((remark) => remarkDiagnostic(remark, source)),
    ...sameDuties(built, path),
  ]
  const understood: Reading[] = [
    ...plan.claims.map(({ kind, span }) => ({ as: kind, span })),
    ...extraction.harvest.understood.filter(({ as }) => as !== 'unclaimed'),
  ]
  const unclaimed = findUnclaimed(
    source.text,
    understood.map(({ span }) => span),
    findMarkup(source.text, settings.format),
  )
  diagnostics.push(...unclaimed.map((span) => unclaimedDiagnostic(span, source)))
  const readings: Reading[] = [
    ...understood,
    ...unclaimed.map((span) => ({ as: 'unclaimed' as const, span })),
  ]
  const found = { source, readings, drafts: extraction.harvest.tasks }
  if (!settings.noAssumptions) return { registry: built, diagnostics, ...found }
  const { registry, dropped } = dropAssumptions(built, path)
  return { registry, diagnostics: [...diagnostics, ...dropped], ...found }
}

function documentDiagnostics(plan: PlanDocument, registry: Registry, path: string): Diagnostic[] {
  const { document } = registry
  const found: Diagnostic[] = []
  if (plan.kind === 'article')
    found.push(diagnostic('document/article', { reported: document.number ?? '' }, path))
  if (document.number === undefined) found.push(diagnostic('document/no-number', {}, path))
  if (document.date === undefined) found.push(diagnostic('document/no-date', {}, path))
  if (document.issuer === undefined) found.push(diagnostic('document/no-issuer', {}, path))
  if (!plan.complete && plan.kind === 'document') found.push(diagnostic('document/cut-off', {}, path))
  if (registry.tasks.length === 0) found.push(diagnostic('document/no-tasks', {}, path))
  return found
}

function markDiagnostic(problem: MarkProblem, source: SourceText): Diagnostic {
  const where = problem.span === undefined ? {} : placed([problem.span], source)
  if (problem.kind === 'duplicate')
    return diagnostic('outline/duplicate-mark', { mark: problem.mark, id: problem.id }, source.path, where)
  return diagnostic(
    'outline/missing-mark',
    { expected: problem.expected ?? '', found: problem.mark },
    source.path,
    where,
  )
}

/** Told once, at the later of the two places. */
function sameDuties({ tasks }: Registry, path: string): Diagnostic[] {
  const before = new Set<string>()
  return tasks.flatMap(({ id, see, at }) => {
    const other = see?.find((linked) => before.has(linked))
    before.add(id)
    return other === undefined ? [] : [diagnostic('extract/same-duty', { id, other }, path, { at, task: id })]
  })
}

function remarkDiagnostic(remark: Remark, source: SourceText): Diagnostic {
  const where = remark.kind === 'same-duty' ? {} : placed(spansOf(remark.text), source)
  switch (remark.kind) {
    case 'empty-field':
      return diagnostic('extract/empty-field', { label: remark.label }, source.path, where)
    case 'duplicate-field':
      return diagnostic('extract/duplicate-field', { label: remark.label }, source.path, where)
    case 'time-not-understood':
      return diagnostic('time/not-understood', { text: shortened(remark.text) }, source.path, where)
    case 'time-impossible':
      return diagnostic('time/impossible', { text: shortened(remark.text) }, source.path, where)
    case 'unit-not-understood':
      return diagnostic('unit/not-understood', { text: shortened(remark.text) }, source.path, where)
    case 'no-duty':
      return diagnostic('extract/no-duty', { text: shortened(remark.text) }, source.path, where)
    case 'same-duty':
      return diagnostic('extract/same-duty', { id: remark.id, other: remark.other }, source.path, where)
  }
}

function unclaimedDiagnostic(span: Span, source: SourceText): Diagnostic {
  const text = source.text.slice(span.start, span.end).replace(/(?:[\s|*_#`]|-{3,})+/gu, ' ')
  return diagnostic(
    'extract/unclaimed',
    { text: shortened({ text, runs: [] }) },
    source.path,
    placed([span], source),
  )
}

const shortened = (text: PlacedText): string =>
  text.text.length > 120 ? `${text.text.slice(0, 117)}…` : text.text

function placed(
  spans: readonly Span[],
  source: SourceText,
): Pick<Diagnostic, 'at' | 'line' | 'column' | 'endLine' | 'endColumn'> {
  const first = spans[0]
  if (first === undefined) return {}
  const start = source.position(first.start)
  const end = source.position(first.end)
  return {
    at: spans.map((span) => source.place(span)).join(', '),
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
}
