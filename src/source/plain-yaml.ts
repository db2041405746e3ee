/**
 * A reader for the plain part of YAML that our own writer uses: maps and lists by indentation, texts in double
 * quotes or folded (`>-`), names, numbers, and flow collections on one line. Some thirty times as fast as a
 * reader of all of YAML, which counts with thousands of registries. Whatever else stands in a text, be it right or
 * wrong, makes it give up, and the full reader decides; a test holds both to the same values.
 */

import type { Span } from '../place.ts'

/** Thrown inside, caught at the door: the text is not of the plain part. */
const NOT_PLAIN = Symbol('not plain')

/** Names that are texts for every reader; `true` and the like are sorted out beforehand. */
const NAME = /[\p{Lu}\p{Ll}][\p{Lu}\p{Ll}\p{Nd}]*(?:[-._][\p{Lu}\p{Ll}\p{Nd}]+)*/uy
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[-+]?\d+)?(?![^\s,\]}])/y
const KEY = /[A-Za-z][A-Za-z0-9]*(?=:(?: |\n|$))/y
const NOT_NAMES: ReadonlySet<string> = new Set(['null', 'Null', 'NULL', 'True', 'TRUE', 'False', 'FALSE'])

/** Deeper nesting is left to the full reader, which refuses it. */
const DEEPEST = 30

/** Where an entry of a map or list stands: offsets of its key (maps only) and its value, ends exclusive. */
export interface PlainEntry {
  readonly key?: Span
  readonly value: Span
}

/** The entries of every map and list by the object or array that holds their values. */
export type PlainPlaces = Map<unknown, Map<string | number, PlainEntry>>

interface Cursor {
  readonly text: string
  /** beginning of a line, or within one */
  at: number
  depth: number
  /** where the value just read stands; of a map or list its first sign */
  start: number
  end: number
  readonly places: PlainPlaces | undefined
}

/** The documents of a plain YAML stream; undefined when the text is not plain. Fills `places` when given. */
export function readPlainYaml(text: string, places?: PlainPlaces): unknown[] | undefined {
  if (/[\r\t]|^\s*[[{]/u.test(text)) return undefined
  const cursor: Cursor = { text, at: 0, depth: 0, start: 0, end: 0, places }
  const documents: unknown[] = []
  try {
    while (skipBlank(cursor)) {
      if (text.startsWith('---\n', cursor.at)) {
        cursor.at += 4
        if (!skipBlank(cursor) || text.startsWith('---', cursor.at)) throw NOT_PLAIN
      } else if (documents.length > 0) throw NOT_PLAIN
      documents.push(readBlock(cursor, indentAt(cursor)))
      note(cursor, documents, documents.length - 1)
    }
  } catch (error) {
    if (error === NOT_PLAIN) return undefined
    throw error
  }
  return documents
}

/** Keeps where the value just read stands, which is (or will be) `holder[step]`. */
function note({ places, start, end }: Cursor, holder: unknown, step: string | number, key?: Span): void {
  if (places === undefined) return
  const entries = places.get(holder) ?? new Map<string | number, PlainEntry>()
  entries.set(step, { ...(key !== undefined && { key }), value: { start, end } })
  places.set(holder, entries)
}

/** Marks a map or list that begins at `start` as the value just read. */
function noteStart(cursor: Cursor, start: number): void {
  cursor.start = start
  cursor.end = start + 1
}

/** Moves to the next line that is neither blank nor a comment; false at the end. */
function skipBlank(cursor: Cursor): boolean {
  const { text } = cursor
  while (cursor.at < text.length) {
    let at = cursor.at
    while (text[at] === ' ') at++
    if (at < text.length && text[at] !== '\n' && text[at] !== '#') return true
    const end = text.indexOf('\n', at)
    cursor.at = end === -1 ? text.length : end + 1
  }
  return false
}

function indentAt({ text, at }: Cursor): number {
  let end = at
  while (text[end] === ' ') end++
  return end - at
}

/** The map or list whose lines begin at column `indent`; the cursor stands at the beginning of its first line. */
function readBlock(cursor: Cursor, indent: number): unknown {
  if (++cursor.depth > DEEPEST) throw NOT_PLAIN
  const list = cursor.text.startsWith('- ', cursor.at + indent)
  const value = list ? readList(cursor, indent) : readMap(cursor, indent)
  cursor.depth--
  return value
}

function readList(cursor: Cursor, indent: number): unknown[] {
  const items: unknown[] = []
  const start = cursor.at + indent
  do {
    if (!cursor.text.startsWith('- ', cursor.at + indent)) throw NOT_PLAIN
    cursor.at += indent + 2
    KEY.lastIndex = cursor.at
    items.push(KEY.test(cursor.text) ? readMap(cursor, indent + 2, true) : readLineValue(cursor, indent))
    note(cursor, items, items.length - 1)
  } while (continues(cursor, indent))
  noteStart(cursor, start)
  return items
}

/** `inLine`: the first key stands behind the dash of a list item, the cursor right at it. */
function readMap(cursor: Cursor, indent: number, inLine = false): Record<string, unknown> {
  const map: Record<string, unknown> = {}
  let atKey = inLine
  const start = inLine ? cursor.at : cursor.at + indent
  do {
    if (!atKey) cursor.at += indent
    atKey = false
    const keyStart = cursor.at
    const key = readKey(cursor, map)
    const keySpan = { start: keyStart, end: cursor.at }
    cursor.at++
    if (cursor.text[cursor.at] === '\n') {
      cursor.at++
      const deeper = skipBlank(cursor) ? indentAt(cursor) : 0
      // nothing below: an empty value, or a list at the same column
      if (deeper <= indent) throw NOT_PLAIN
      map[key] = readBlock(cursor, deeper)
    } else {
      cursor.at++
      map[key] = readLineValue(cursor, indent)
    }
    note(cursor, map, key, keySpan)
  } while (continues(cursor, indent))
  noteStart(cursor, start)
  return map
}

/** A key that the map does not have yet; leaves the cursor at the colon behind it. */
function readKey(cursor: Cursor, map: object): string {
  KEY.lastIndex = cursor.at
  const [plain] = KEY.exec(cursor.text) ?? []
  if (plain !== undefined) cursor.at += plain.length
  const key = plain ?? (cursor.text[cursor.at] === '"' ? readQuoted(cursor) : undefined)
  if (key === undefined || key === '__proto__' || Object.hasOwn(map, key)) throw NOT_PLAIN
  if (!/:[ \n]/u.test(cursor.text.slice(cursor.at, cursor.at + 2))) throw NOT_PLAIN
  return key
}

/** Whether the collection at column `indent` goes on with the next line. */
function continues(cursor: Cursor, indent: number): boolean {
  if (!skipBlank(cursor)) return false
  const next = indentAt(cursor)
  if (next > indent) throw NOT_PLAIN
  return next === indent && !(indent === 0 && cursor.text.startsWith('---', cursor.at))
}

/** A value that begins on this line and takes the rest of it (a folded text also the lines below). */
function readLineValue(cursor: Cursor, indent: number): unknown {
  const value = cursor.text.startsWith('>-\n', cursor.at) ? readFolded(cursor, indent) : readFlow(cursor)
  const next = cursor.text[cursor.at]
  if (next === '\n') cursor.at++
  else if (next !== undefined) throw NOT_PLAIN
  return value
}

/** The lines of a folded text, joined by blanks; leaves the cursor at the end of the last one. */
function readFolded(cursor: Cursor, parent: number): string {
  const { text } = cursor
  const start = cursor.at
  cursor.at += 3
  const indent = indentAt(cursor)
  const lines: string[] = []
  if (indent <= parent) throw NOT_PLAIN
  for (let at = cursor.at; ;) {
    const found = text.indexOf('\n', at)
    const end = found === -1 ? text.length : found
    const line = text.slice(at + indent, end)
    // blank and more indented lines have a meaning of their own
    if (line === '' || line.startsWith(' ') || line.endsWith(' ')) throw NOT_PLAIN
    lines.push(line)
    cursor.at = end
    at = end + 1
    const next = indentAt({ ...cursor, at })
    if (at >= text.length || next < indent) {
      if (text[at + next] === '\n' && belowBlank(text, at) >= indent) throw NOT_PLAIN
      cursor.start = start
      cursor.end = Math.min(at, text.length)
      return lines.join(' ')
    }
  }
}

/** The indent of the first line from `at` on that is not blank. */
function belowBlank(text: string, at: number): number {
  let start = at
  for (let index = at; index < text.length; index++) {
    if (text[index] === '\n') start = index + 1
    else if (text[index] !== ' ') return index - start
  }
  return 0
}

/** A scalar or a flow collection that begins at the cursor; leaves the cursor behind it. */
function readFlow(cursor: Cursor): unknown {
  const start = cursor.at
  const sign = cursor.text[start]
  if (sign === '[' || sign === '{') {
    const value = sign === '[' ? readFlowList(cursor) : readFlowMap(cursor)
    noteStart(cursor, start)
    return value
  }
  const value = sign === '"' ? readQuoted(cursor) : readPlain(cursor)
  cursor.start = start
  cursor.end = cursor.at
  return value
}

function readQuoted(cursor: Cursor): string {
  const { text } = cursor
  const start = cursor.at
  let end = text.indexOf('"', start + 1)
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  if (end === -1) throw NOT_PLAIN
  cursor.at = end + 1
  const inner = text.slice(start + 1, end)
  if (inner.includes('\n')) throw NOT_PLAIN
  if (!inner.includes('\\')) return inner
  try {
    const value: unknown = JSON.parse(`"${inner}"`)
    if (typeof value === 'string') return value
  } catch {
    // an escape that only YAML has
  }
  throw NOT_PLAIN
}

function isEscaped(text: string, quote: number): boolean {
  let slashes = 0
  while (text[quote - 1 - slashes] === '\\') slashes++
  return slashes % 2 === 1
}

function readFlowList(cursor: Cursor): unknown[] {
  const items: unknown[] = []
  enter(cursor)
  if (take(cursor, ']')) return leave(cursor, items)
  for (;;) {
    items.push(readFlow(cursor))
    note(cursor, items, items.length - 1)
    if (take(cursor, ']')) return leave(cursor, items)
    if (!take(cursor, ', ')) throw NOT_PLAIN
  }
}

function readFlowMap(cursor: Cursor): Record<string, unknown> {
  const map: Record<string, unknown> = {}
  enter(cursor)
  if (take(cursor, '}')) return leave(cursor, map)
  if (!take(cursor, ' ')) throw NOT_PLAIN
  for (;;) {
    const start = cursor.at
    const key = readKey(cursor, map)
    const keySpan = { start, end: cursor.at }
    if (!take(cursor, ': ')) throw NOT_PLAIN
    map[key] = readFlow(cursor)
    note(cursor, map, key, keySpan)
    if (take(cursor, ' }')) return leave(cursor, map)
    if (!take(cursor, ', ')) throw NOT_PLAIN
  }
}

function enter(cursor: Cursor): void {
  cursor.at++
  if (++cursor.depth > DEEPEST) throw NOT_PLAIN
}

function leave<T>(cursor: Cursor, value: T): T {
  cursor.depth--
  return value
}

function take(cursor: Cursor, sign: string): boolean {
  const there = cursor.text.startsWith(sign, cursor.at)
  if (there) cursor.at += sign.length
  return there
}

function readPlain(cursor: Cursor): string | number | boolean {
  const { text } = cursor
  NAME.lastIndex = cursor.at
  const [name] = NAME.exec(text) ?? []
  if (name !== undefined) {
    if (NOT_NAMES.has(name)) throw NOT_PLAIN
    cursor.at += name.length
    const next = text[cursor.at]
    // a name ends with its line or its place in a flow collection; "a b" is for the full reader
    if (
      next !== undefined &&
      next !== '\n' &&
      next !== ',' &&
      next !== ']' &&
      !text.startsWith(' }', cursor.at)
    ) {
      throw NOT_PLAIN
    }
    return name === 'true' ? true : name === 'false' ? false : name
  }
  NUMBER.lastIndex = cursor.at
  const [number] = NUMBER.exec(text) ?? []
  if (number === undefined) throw NOT_PLAIN
  cursor.at += number.length
  return Number(number)
}
