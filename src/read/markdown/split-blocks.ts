/** A part of a Markdown text that can be read by itself: offsets, end exclusive. */
export interface Part {
  readonly kind: 'markdown' | 'html' | 'plain'
  readonly start: number
  readonly end: number
}

const FENCE = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*(`{3,}(?=[^`]*$)|~{3,})/
const RAW_HTML =
  /^[ \t]*(?:<(script|pre|style|textarea|table)(?=[\s>]|$)|(<!--)|(<\?)|(<!\[CDATA\[)|(<![A-Za-z]))/i
const BLANK = /^[ \t\f]*$/

/**
 * Cuts Markdown at the blank lines that end every open block, so that each part can be parsed by itself:
 * remark's time grows with the square of what it is given at once. Fences and raw HTML, which may hold blank
 * lines, stay whole. A fence or comment that is never closed would swallow the rest of the document: its
 * opening line is read as plain text.
 */
export function splitBlocks(text: string): Part[] {
  const parts: Part[] = []
  let partStart = -1
  let lineStart = 0
  const end = (at: number): void => {
    if (partStart >= 0) parts.push({ kind: 'markdown', start: partStart, end: at })
    partStart = -1
  }
  const missing = new Set<string>()
  const find = (closing: string, search: () => number): number => {
    if (missing.has(closing)) return -1
    const found = search()
    if (found < 0) missing.add(closing)
    return found
  }
  while (lineStart < text.length) {
    const lineEnd = endOfLine(text, lineStart)
    const line = text.slice(lineStart, lineEnd)
    let next = lineEnd + 1
    const fence = FENCE.exec(line)?.[1]
    const raw = fence === undefined ? RAW_HTML.exec(line) : null
    if (BLANK.test(line)) end(lineStart)
    else if (fence !== undefined) {
      const closed = find(fence, () => closingFence(text, next, fence))
      if (closed < 0) {
        end(lineStart)
        parts.push({ kind: 'plain', start: lineStart, end: lineEnd })
      } else {
        if (partStart < 0) partStart = lineStart
        next = endOfLine(text, closed) + 1
      }
    } else if (raw !== null) {
      const closing = closingTag(raw)
      const closed = find(closing, () => indexOfTag(text, closing, lineStart + raw[0].length))
      if (closed < 0) {
        end(lineStart)
        parts.push({ kind: 'plain', start: lineStart, end: lineEnd })
      } else {
        end(lineStart)
        const close = endOfLine(text, closed)
        parts.push({ kind: 'html', start: lineStart, end: close })
        next = close + 1
      }
    } else if (partStart < 0) partStart = lineStart
    lineStart = next
  }
  end(text.length)
  return parts
}

function endOfLine(text: string, from: number): number {
  const found = text.indexOf('\n', from)
  return found < 0 ? text.length : found
}

/** Offset of the line that closes a fence opened by `fence`; -1 when there is none. */
function closingFence(text: string, from: number, fence: string): number {
  for (let at = text.indexOf(fence, from); at >= 0; at = text.indexOf(fence, at + fence.length)) {
    const lineStart = text.lastIndexOf('\n', at) + 1
    const line = text.slice(lineStart, endOfLine(text, at))
    if (/^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(line)) return at
  }
  return -1
}

function closingTag(raw: RegExpExecArray): string {
  const tag = raw[1]
  if (tag !== undefined) return `</${tag.toLowerCase()}`
  if (raw[2] !== undefined) return '-->'
  if (raw[3] !== undefined) return '?>'
  return raw[4] === undefined ? '>' : ']]>'
}

function indexOfTag(text: string, closing: string, from: number): number {
  if (!closing.startsWith('</')) return text.indexOf(closing, from)
  const tag = new RegExp(closing, 'gi')
  tag.lastIndex = from
  return tag.exec(text)?.index ?? -1
}
