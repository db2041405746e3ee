import { REGISTRY_LAYOUT, orderedEntries, type Layout } from './layout.ts'
import type { Registry } from './schema.ts'
import { foldedLines, numberText, plainOrQuoted, quoted } from './yaml-scalar.ts'

/** Where editors look for the schema of a registry: beside it, as `ttdn schema` writes it; works offline. */
export const SCHEMA_PATH = 'registry.schema.json'

const WIDTH = 110
const INDENT = 2

/** Keys whose values are keywords and ids, written without quotes where that is safe. */
const NAMES: ReadonlySet<string> = new Set(
  [
    'type kind role id part relation comparison basis state format boundary every jurisdiction see'.split(
      ' ',
    ),
  ].flat(),
)

/** Lists that take a line per item even where all would fit on one, so that a change is one line of a diff. */
const LINE_PER_ITEM: ReadonlySet<string> = new Set(['tasks', 'targets', 'citations', 'units', 'items'])

/** Objects that are always written key by key. */
const KEY_PER_LINE: ReadonlySet<string> = new Set(['document', 'source', 'tasks'])

export interface WriteOptions {
  /** URL or relative path in the first line, which editors read; default `SCHEMA_PATH` */
  readonly schema?: string
}

/** A registry as YAML text: keys in the order of the schema, texts quoted or folded, a blank line between tasks. */
export function stringifyRegistry(registry: Registry, options: WriteOptions = {}): string {
  const lines = [`# yaml-language-server: $schema=${options.schema ?? SCHEMA_PATH}`]
  writeKeys(lines, registry, REGISTRY_LAYOUT, '', '')
  return `${lines.join('\n')}\n`
}

/** Several registries as one YAML stream. */
export function stringifyRegistries(registries: readonly Registry[], options: WriteOptions = {}): string {
  return registries.map((registry) => stringifyRegistry(registry, options)).join('---\n')
}

/** An object key by key; `first` is what stands before its first key (the dash of a list item). */
function writeKeys(
  lines: string[],
  value: object,
  layout: Layout | undefined,
  indent: string,
  first: string,
): void {
  let lead = first
  for (const [key, inner] of orderedEntries(value, layout)) {
    writeValue(lines, `${lead}${keyText(key)}:`, key, inner, layout?.keys.get(key), indent)
    lead = indent
  }
}

function writeValue(
  lines: string[],
  lead: string,
  key: string,
  value: unknown,
  layout: Layout | undefined,
  indent: string,
): void {
  const deeper = indent + ' '.repeat(INDENT)
  if (typeof value === 'string') {
    if (writeFolded(lines, lead, key, value, deeper)) return
  } else if (Array.isArray(value) && value.length > 0) {
    const flow = LINE_PER_ITEM.has(key) && isStructured(value) ? undefined : fitting(value, key, layout, lead)
    if (flow === undefined) {
      lines.push(lead)
      writeItems(lines, value, key, layout?.item, deeper)
      return
    }
  } else if (isFilled(value)) {
    const flow = KEY_PER_LINE.has(key) ? undefined : fitting(value, key, layout, lead)
    if (flow === undefined) {
      lines.push(lead)
      writeKeys(lines, value, layout, deeper, deeper)
      return
    }
  }
  lines.push(`${lead} ${flowText(value, key, layout)}`)
}

function writeItems(
  lines: string[],
  items: unknown[],
  key: string,
  layout: Layout | undefined,
  indent: string,
): void {
  for (const [index, item] of items.entries()) {
    const lead = `${indent}-`
    if (key === 'tasks' && index > 0) lines.push('')
    const flow = KEY_PER_LINE.has(key) ? undefined : fitting(item, key, layout, lead)
    if (flow !== undefined) lines.push(`${lead} ${flow}`)
    else if (typeof item === 'string' && writeFolded(lines, lead, key, item, `${indent}  `)) continue
    else if (isFilled(item)) writeKeys(lines, item, layout, `${indent}  `, `${lead} `)
    else lines.push(`${lead} ${flowText(item, key, layout)}`)
  }
}

/** A text too long for its line, or any task's content, in folded style. */
function writeFolded(lines: string[], lead: string, key: string, text: string, indent: string): boolean {
  if (key !== 'content' && lead.length + 1 + text.length + 2 <= WIDTH) return false
  const folded = text === '' ? undefined : foldedLines(text, WIDTH - indent.length)
  if (folded === undefined) return false
  lines.push(`${lead} >-`)
  for (const line of folded) lines.push(indent + line)
  return true
}

/** The value on one line, when it fits behind `lead`. */
function fitting(value: unknown, key: string, layout: Layout | undefined, lead: string): string | undefined {
  const text = flowText(value, key, layout)
  return lead.length + 1 + text.length <= WIDTH ? text : undefined
}

function flowText(value: unknown, key: string, layout: Layout | undefined): string {
  if (typeof value === 'string') return NAMES.has(key) ? plainOrQuoted(value) : quoted(value)
  if (typeof value === 'number') return numberText(value)
  if (Array.isArray(value)) return `[${value.map((item) => flowText(item, key, layout?.item)).join(', ')}]`
  if (isFilled(value)) {
    const pairs = orderedEntries(value, layout).map(
      // the keys of a free record (`basis: { issuer: opening }`) say nothing about its values, its own key does
      ([name, inner]) =>
        `${keyText(name)}: ${flowText(inner, layout?.keys.size === 0 ? key : name, layout?.keys.get(name))}`,
    )
    return `{ ${pairs.join(', ')} }`
  }
  return typeof value === 'object' && value !== null ? '{}' : String(value)
}

function keyText(key: string): string {
  return plainOrQuoted(key)
}

function isFilled(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && Object.values(value).some((inner) => inner !== undefined)
  )
}

function isStructured(items: readonly unknown[]): boolean {
  return items.some((item) => typeof item === 'object')
}
