import { LineCounter, isAlias, isMap, isPair, isScalar, isSeq, parseAllDocuments, visit } from 'yaml'
import type { Document, Node, ParsedNode } from 'yaml'
import type { z } from 'zod'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/diagnostic.ts'
import type { Span } from '../place.ts'
import { readPlainYaml, type PlainPlaces } from './plain-yaml.ts'
import { schemaProblems } from './schema-problems.ts'
import { tooDeepAt } from './yaml-nesting.ts'

/** The way to a value: keys of maps and 0-based indexes of lists. */
export type KeyPath = readonly (string | number)[]

/** Where something stands in a YAML or JSON text: 1-based, columns in UTF-16 units, end exclusive. */
export interface YamlRange {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Finds a value, or the key that leads to it; the nearest parent that exists when the path does not. */
export type Locate = (path: KeyPath, part?: 'key' | 'value') => YamlRange

/** One document of a YAML stream, as plain data. */
export interface YamlDocument {
  readonly value: unknown
  readonly locate: Locate
}

export interface YamlStream {
  readonly documents: readonly YamlDocument[]
  /** What is wrong with the text as YAML; a document with such a problem is not among `documents`. */
  readonly problems: readonly Diagnostic[]
}

/** More references than this and the aliases of a file are taken for an attack on memory. */
const MAX_ALIASES = 100

/** What `LineCounter` of `yaml` knows; named apart so that the public types do not need that package. */
interface LinePositions {
  linePos(offset: number): { line: number; col: number }
}

/** Line and column of a span of offsets into `text`. */
export function rangeOf(lines: LinePositions, span: Span): YamlRange {
  const start = lines.linePos(span.start)
  const end = lines.linePos(Math.max(span.start, span.end))
  return { line: start.line, column: start.col, endLine: end.line, endColumn: end.col }
}

/**
 * Reads a YAML stream (or JSON) into plain values. Never throws: what is wrong comes back as diagnostics
 * with `file` = `path` and line and column. An empty text gives no document.
 */
export function parseYamlStream(text: string, path: string): YamlStream {
  const plain = readPlainYaml(text)
  return plain === undefined
    ? parseAnyYaml(text, path)
    : { documents: plainDocuments(plain, text), problems: [] }
}

/** Documents of plain YAML; it is read a second time, for the places, only when somebody asks for one. */
function plainDocuments(values: readonly unknown[], text: string): YamlDocument[] {
  let found: Locate[] | undefined
  return values.map((value, index) => ({
    value,
    locate: (...asked) => {
      found ??= plainLocators(text)
      return found[index]?.(...asked) ?? BEGINNING
    },
  }))
}

const BEGINNING: YamlRange = { line: 1, column: 1, endLine: 1, endColumn: 1 }

function plainLocators(text: string): Locate[] {
  const places: PlainPlaces = new Map()
  const values = readPlainYaml(text, places) ?? []
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1)
  return values.map((_, index) => (path, part = 'value') => {
    let entry = places.get(values)?.get(index)
    let holder: unknown = values[index]
    for (const step of path) {
      const entries = places.get(holder)
      const next = entries?.get(Array.isArray(holder) ? Number(step) : String(step))
      if (next === undefined) break
      entry = next
      holder = Reflect.get(Object(holder), step)
    }
    if (entry === undefined) return BEGINNING
    return rangeOf(lines, part === 'key' ? (entry.key ?? entry.value) : entry.value)
  })
}

function parseAnyYaml(text: string, path: string): YamlStream {
  const lines = new LineCounter()
  const deep = tooDeepAt(text)
  if (deep !== undefined) {
    lines.addNewLine(0)
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1)
    const range = rangeOf(lines, { start: deep, end: deep + 1 })
    return { documents: [], problems: [diagnostic('yaml/too-deep', {}, path, range)] }
  }
  const parsed = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false })
  const hasAlias = /(?:^|[\s[\]{},:-])\*/u.test(text)
  const problems: Diagnostic[] = []
  const documents: YamlDocument[] = []
  for (const document of Array.isArray(parsed) ? parsed : []) {
    if (document.contents === null && document.errors.length === 0) continue
    const found = documentProblems(document, lines, path, hasAlias)
    if (found.length > 0) {
      for (const one of found) problems.push(one)
      continue
    }
    const value = plainValue(document)
    if (value === undefined)
      problems.push(diagnostic('yaml/too-many-aliases', {}, path, whole(document, lines)))
    else documents.push({ value: value.value, locate: locator(document.contents, lines) })
  }
  return { documents, problems }
}

/** Reads a text that must hold exactly one document of the given schema (empty text: no value, no problem). */
export function readYaml<T>(
  text: string,
  path: string,
  schema: z.ZodType<T>,
): { value?: T; locate?: Locate; problems: readonly Diagnostic[] } {
  const { documents, problems } = parseYamlStream(text, path)
  const [document, second] = documents
  if (second !== undefined) {
    const range = second.locate([])
    return { problems: [...problems, diagnostic('yaml/several-documents', {}, path, range)] }
  }
  if (document === undefined) return { problems }
  const checked = schema.safeParse(document.value)
  const { locate } = document
  if (checked.success) return { value: checked.data, locate, problems }
  return { locate, problems: [...problems, ...schemaProblems(checked.error, document.value, locate, path)] }
}

function documentProblems(
  document: Document.Parsed,
  lines: LineCounter,
  path: string,
  hasAlias: boolean,
): Diagnostic[] {
  const problems: Diagnostic[] = []
  for (const error of [...document.errors, ...document.warnings]) {
    const range = rangeOf(lines, { start: error.pos[0], end: error.pos[1] })
    if (error.code === 'DUPLICATE_KEY') {
      const key = keyAt(document.contents, error.pos[0]) ?? ''
      problems.push(diagnostic('yaml/duplicate-key', { key }, path, range))
    } else {
      problems.push(diagnostic('yaml/syntax', { reason: error.code, detail: error.message }, path, range))
      // what the reader says after its first stumble is mostly about the stumble
      break
    }
  }
  if (hasAlias) for (const one of unknownAliases(document, lines, path)) problems.push(one)
  return problems
}

function unknownAliases(document: Document.Parsed, lines: LineCounter, path: string): Diagnostic[] {
  const problems: Diagnostic[] = []
  const anchors = new Set<string>()
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node)) {
        if (anchors.has(node.source)) return
        const range = rangeOf(lines, spanOf(node))
        problems.push(diagnostic('yaml/unknown-alias', { name: node.source }, path, range))
      } else if ('anchor' in node && typeof node.anchor === 'string') anchors.add(node.anchor)
    },
  })
  return problems
}

/** The value as plain data; undefined when its aliases are out of all measure. */
function plainValue(document: Document.Parsed): { value: unknown } | undefined {
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }) }
  } catch (error) {
    if (error instanceof ReferenceError) return undefined
    throw error
  }
}

function keyAt(root: ParsedNode | null, offset: number): string | undefined {
  let found: string | undefined
  if (root === null) return undefined
  visit(root, {
    Pair: (_key, pair) => {
      if (!isScalar(pair.key) || spanOf(pair.key).start !== offset) return undefined
      found = String(pair.key.value)
      return visit.BREAK
    },
  })
  return found
}

function spanOf(node: Node): Span {
  const range = node.range ?? [0, 0, 0]
  return { start: range[0], end: range[1] }
}

function whole(document: Document.Parsed, lines: LineCounter): YamlRange {
  const start = document.contents === null ? 0 : spanOf(document.contents).start
  return rangeOf(lines, { start, end: start + 1 })
}

function locator(root: ParsedNode | null, lines: LineCounter): Locate {
  return (path, part = 'value') => {
    let key: Node | undefined
    let node: Node | null = root
    for (const step of path) {
      const [nextKey, next]: [Node | undefined, Node | null] = childOf(node, step)
      if (next === null && nextKey === undefined) break
      key = nextKey
      node = next
      if (next === null) break
    }
    const asked = part === 'key' ? (key ?? node) : (node ?? key)
    if (asked === null || asked === undefined) return BEGINNING
    const span = spanOf(asked)
    // a map or list points at its beginning: an underlined page helps nobody
    if (isMap(asked) || isSeq(asked)) return rangeOf(lines, { start: span.start, end: span.start + 1 })
    return rangeOf(lines, span)
  }
}

function childOf(node: Node | null, step: string | number): [Node | undefined, Node | null] {
  if (isSeq(node)) {
    const item = node.items[Number(step)]
    if (isPair(item) || item === undefined) return [undefined, null]
    return [undefined, asNode(item)]
  }
  if (!isMap(node)) return [undefined, null]
  for (const pair of node.items) {
    if (isScalar(pair.key) && String(pair.key.value) === String(step)) return [pair.key, asNode(pair.value)]
  }
  return [undefined, null]
}

function asNode(value: unknown): Node | null {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value) ? value : null
}
