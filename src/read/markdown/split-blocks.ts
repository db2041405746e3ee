/** A part of a Markdown text that can be read by itself: offsets, end exclusive. */
export interface Part {
  /** `html`: raw HTML with its blank lines. `plain`: lines that would be misread, or not at all, as Markdown. */
  readonly kind: 'markdown' | 'html' | 'plain'
  readonly start: number
  readonly end: number
}

const FENCE = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*(`{3,}(?=[^`]*$)|~{3,})/
const FENCE_END = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/
const RAW_HTML = /^[ \t]*<(?:(script|pre|style|textarea|table)(?=[\s>]|$)|!--|\?|!\[CDATA\[|![A-Za-z])/i
const BLANK = /^[ \t\f]*$/
/** A top-level list item begins: what stands before it can be read without it. */
const LIST_ITEM = /^(?:[-+*]|\d{1,9}[.)])[ \t]/
const TABLE_RULE =
  /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$|^[ \t]*\|[ \t]*:?-+:?[ \t]*\|[ \t]*$/
/** Lists and quotations within each other deeper than any document has them; remark recurses into each. */
const DEEP = /^(?:[ \t]*(?:[-+*>]|\d{1,9}[.)])(?=[ \t>]|$)){21}|^[ \t]{100,}(?:[-+*>]|\d{1,9}[.)])[ \t]/

/** Parts are cut at a list item from this length on (characters); at any line, when much longer. */
const LONG = 4_000
const TOO_LONG = 40_000

/**
 * Cuts Markdown at the blank lines that end every open block, so that each part can be parsed by itself:
 * remark's time grows with the square of what it is given at once. Fences and raw HTML, which may hold blank
 * lines, stay whole. A fence or comment that is never closed would swallow the rest of the document: its
 * opening line is read as plain text.
 */
export function splitBlocks(text: string): Part[] {
  const parts: Part[] = []
  const open = closer(text)
  let partStart = -1
  let inTable = false
  let next: number
  const endPart = (at: number): void => {
    if (partStart >= 0) parts.push({ kind: 'markdown', start: partStart, end: at })
    partStart = -1
    inTable = false
  }
  for (let at = 0; at < text.length; at = next) {
    const lineEnd = endOfLine(text, at)
    next = lineEnd + 1
    if (lineEnd - at > TOO_LONG) {
      endPart(at)
      parts.push({ kind: 'plain', start: at, end: lineEnd })
      continue
    }
    const line = text.slice(at, lineEnd)
    const length = partStart < 0 ? 0 : at - partStart
    if (BLANK.test(line)) {
      endPart(at)
      continue
    }
    if (!inTable && ((length > LONG && LIST_ITEM.test(line)) || length > TOO_LONG)) endPart(at)
    const block = open(line, at, lineEnd)
    if (block === 'plain' || DEEP.test(line)) {
      endPart(at)
      parts.push({ kind: 'plain', start: at, end: lineEnd })
    } else if (block?.kind === 'html') {
      endPart(at)
      parts.push({ kind: 'html', start: at, end: block.end })
      next = block.end + 1
    } else {
      if (partStart < 0) partStart = at
      if (block !== undefined) next = block.end + 1
      else if (!inTable) inTable = line.includes('-') && TABLE_RULE.test(line)
    }
  }
  endPart(text.length)
  return parts
}

type Opened = { readonly kind: 'fence' | 'html'; readonly end: number } | 'plain' | undefined

/**
 * For the lines of a text in order: whether one opens a fence or raw HTML, and the end of the line that closes
 * it; `plain` when nothing does. That something is missing is found out once, so that cost stays linear.
 */
function closer(text: string): (line: string, start: number, end: number) => Opened {
  const missing = new Set<string>()
  const endOf = (kind: 'fence' | 'html', closing: string, from: number): Opened => {
    const found = missing.has(closing)
      ? -1
      : kind === 'fence'
        ? closingFence(text, from, closing)
        : closingTag(text, from, closing)
    if (found >= 0) return { kind, end: endOfLine(text, found) }
    missing.add(closing)
    return 'plain'
  }
  return (line, start, end) => {
    const first = line.trimStart().charAt(0)
    if (first === '<') {
      const raw = RAW_HTML.exec(line)
      return raw === null ? undefined : endOf('html', closingOf(raw), start + raw[0].length)
    }
    if (!line.includes('```') && !line.includes('~~~')) return undefined
    const fence = FENCE.exec(line)?.[1]
    return fence === undefined ? undefined : endOf('fence', fence, end + 1)
  }
}

function endOfLine(text: string, from: number): number {
  const found = text.indexOf('\n', from)
  return found < 0 ? text.length : found
}

/** Offset in the line that closes a fence opened by `fence`; -1 when there is none. */
function closingFence(text: string, from: number, fence: string): number {
  for (let at = text.indexOf(fence, from); at >= 0;) {
    const lineEnd = endOfLine(text, at)
    if (FENCE_END.test(text.slice(text.lastIndexOf('\n', at) + 1, lineEnd))) return at
    at = text.indexOf(fence, lineEnd)
  }
  return -1
}

function closingOf(raw: RegExpExecArray): string {
  if (raw[1] !== undefined) return `</${raw[1].toLowerCase()}`
  const opening = raw[0].trimStart()
  if (opening === '<!--') return '-->'
  if (opening === '<?') return '?>'
  return opening === '<![CDATA[' ? ']]>' : '>'
}

function closingTag(text: string, from: number, closing: string): number {
  if (!closing.startsWith('</')) return text.indexOf(closing, from)
  const tag = new RegExp(`${closing}(?=[\\s>])`, 'gi')
  tag.lastIndex = from
  return tag.exec(text)?.index ?? -1
}
