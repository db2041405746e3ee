import {
  isAlias,
  isScalar,
  isSeq,
  parse,
  parseAllDocuments,
  visit,
  type Document,
  type Node,
  type Scalar,
} from 'yaml'
import { tooDeepAt } from '../source/yaml-nesting.ts'
import { asNode, keyOf, keyOrderEdits, visitMaps } from './key-order.ts'
import { REGISTRY_LAYOUT, type Layout } from './layout.ts'
import { applyEdits, type TextEdit } from './text-edit.ts'
import { numberText, quoted } from './yaml-scalar.ts'

export interface FixedText {
  readonly text: string
  /** how many places were mended; 0 gives the text back as it was */
  readonly fixes: number
}

/**
 * Mends in the YAML text of registries what can be mended without knowing more: texts that YAML reads as
 * something else are quoted, numbers get their normal form, keys the order of the schema. Everything else, the
 * comments too, stays as people wrote it. A text that is no YAML is given back unchanged.
 */
export function fixRegistryText(text: string): FixedText {
  if (tooDeepAt(text) !== undefined) return { text, fixes: 0 }
  const documents = read(text)
  if (documents === undefined) return { text, fixes: 0 }
  const edits = documents.flatMap(({ contents }) => scalarEdits(contents))
  const mended = applyEdits(text, edits)
  const moved = moveKeys(mended, edits.length === 0 ? documents : (read(mended) ?? []))
  return { text: moved.text, fixes: edits.length + moved.fixes }
}

/** Innermost maps first: what holds them is then moved as a whole. Each round makes the moves of one depth. */
function moveKeys(text: string, documents: readonly Document.Parsed[]): FixedText {
  let fixed = text
  let fixes = 0
  let least = Infinity
  for (let now = documents; now.length > 0 && !now.some(hasAlias); now = read(fixed) ?? []) {
    const moves = now.map(({ contents }) => keyOrderEdits(contents, layoutFor(contents), fixed))
    const depths = moves.flatMap((byDepth) => [...byDepth.keys()]).filter((depth) => depth < least)
    if (depths.length === 0) break
    least = Math.max(...depths)
    const edits = moves.flatMap((byDepth) => byDepth.get(least) ?? [])
    const next = applyEdits(fixed, edits)
    if (!sameValues(next, fixed)) continue
    fixed = next
    fixes += edits.length
  }
  return { text: fixed, fixes }
}

function read(text: string): Document.Parsed[] | undefined {
  const documents = parseAllDocuments(text, { prettyErrors: false })
  if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) return undefined
  return documents
}

/** A file may hold a list of registries. */
function layoutFor(contents: Node | null): Layout {
  return isSeq(contents) ? { keys: new Map(), item: REGISTRY_LAYOUT } : REGISTRY_LAYOUT
}

function scalarEdits(contents: Node | null): TextEdit[] {
  const edits: TextEdit[] = []
  const check = (value: unknown, layout: Layout | undefined): void => {
    const edit = isScalar(value) && layout !== undefined ? scalarEdit(value, layout) : undefined
    if (edit !== undefined) edits.push(edit)
  }
  visitMaps(contents, layoutFor(contents), 0, (map, layout) => {
    for (const pair of map.items) {
      const own = layout.keys.get(keyOf(pair)) ?? layout.item
      const value = asNode(pair.value)
      if (isSeq(value)) for (const item of value.items) check(item, own?.item)
      else check(value, own)
    }
  })
  return edits
}

function scalarEdit({ range, value, source, type }: Scalar, { scalar }: Layout): TextEdit | undefined {
  if (range === undefined || range === null || source === undefined) return undefined
  const [start, end] = range
  if (scalar === 'string' && type === 'PLAIN' && source !== '') {
    const misread = typeof value !== 'string' || readsOtherwise(source)
    return misread && value !== null ? { start, end, text: quoted(source) } : undefined
  }
  if (scalar !== 'number') return undefined
  const number = typeof value === 'string' && /^-?\d+(?:\.\d+)?$/u.test(value) ? Number(value) : value
  if (typeof number !== 'number' || !Number.isFinite(number)) return undefined
  const normal = numberText(number)
  return source === normal && type === 'PLAIN' ? undefined : { start, end, text: normal }
}

/** Whether readers of YAML 1.1 take a plain text for a number, a date or a truth value. */
function readsOtherwise(source: string): boolean {
  if (!/^(?:[-+.\d~]|(?:y|yes|n|no|on|off|true|false|null)$)/iu.test(source)) return false
  try {
    return typeof parse(source, { version: '1.1' }) !== 'string'
  } catch {
    return false
  }
}

function hasAlias(document: Document.Parsed): boolean {
  let found = false
  visit(document, (_key, node) => {
    found ||= isAlias(node)
    return found ? visit.BREAK : undefined
  })
  return found
}

/** Whether two texts hold the same values, the order of keys apart: a move that lost anything is not made. */
function sameValues(a: string, b: string): boolean {
  const [one, other] = [read(a), read(b)].map((documents) =>
    documents?.map((document) => sortedKeys(document.toJS())),
  )
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other)
}

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortedKeys(inner)]),
  )
}
