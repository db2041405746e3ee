import type { PlacedText } from '../../document/placed-text.ts'
import type { TableCell, TableRow } from '../../document/source-document.ts'
import { lineBuilder, type LineBuilder, type Style } from '../line-builder.ts'
import type { BlockSink } from './walk-blocks.ts'
import { isBlockTag, isFormatting, styleOf } from './html-tags.ts'

const TAG = /<(\/?)([A-Za-z][A-Za-z\d:-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/y
const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/y
const UNSHOWN = new Set(['script', 'style', 'head', 'template'])

/**
 * Reads the HTML that stands from `from` to `end` of `text`: words with their places, tables as tables.
 * `decodeEntity` gives the character of `&…;`.
 */
export function readHtml(
  text: string,
  from: number,
  end: number,
  sink: BlockSink,
  decodeEntity: (entity: string) => string,
): void {
  // the parser ends a comment that is never closed behind the text
  const to = Math.min(end, text.length)
  let depth = { bold: 0, italic: 0 }
  let table: TableUnderWay | undefined
  let noComment = false
  const style = (): Style => ({ bold: depth.bold > 0, italic: depth.italic > 0 })
  const builder = (): LineBuilder => table?.builder ?? sink.builder
  const endLine = (hard: boolean): void => {
    if (table === undefined) sink.endLine(hard)
    else if (hard) endCellLine(table)
    else builder().append(' ', undefined)
  }

  let at = from
  while (at < to) {
    const character = text.charAt(at)
    if (character === '\n') {
      endLine(false)
      at++
    } else if (character === '<' && !noComment && text.startsWith('<!--', at)) {
      const close = text.indexOf('-->', at + 4)
      if (close >= 0 && close < to) at = close + 3
      else noComment = true
    } else if (character === '<' && /^<[!?]/.test(text.slice(at, at + 2)) && text.indexOf('>', at) > 0) {
      at = text.indexOf('>', at) + 1
    } else if (character === '<' && matchAt(TAG, text, at) !== null) {
      TAG.lastIndex = at
      const tag = TAG.exec(text)
      if (tag === null) break
      at += tag[0].length
      const name = (tag[2] ?? '').toLowerCase()
      const closing = tag[1] === '/'
      if (UNSHOWN.has(name) && !closing) at = skipTo(text, at, to, name)
      const kind = styleOf(name)
      if (kind !== undefined) depth = { ...depth, [kind]: Math.max(0, depth[kind] + (closing ? -1 : 1)) }
      if (name === 'table') {
        if (!closing && table === undefined) {
          sink.endLine(true)
          table = { builder: lineBuilder(), rows: [], row: undefined, cell: undefined }
        } else if (closing && table !== undefined) {
          endRow(table)
          const rows = table.rows
          table = undefined
          if (rows.length > 0) sink.table(rows, at)
        }
      } else if (table !== undefined && (name === 'tr' || name === 'td' || name === 'th')) {
        if (name === 'tr') endRow(table)
        else if (closing) endCell(table)
        else startCell(table, tag[3] ?? '')
      } else if (isBlockTag(name)) endLine(true)
      else if (!isFormatting(name)) builder().separate()
    } else if (character === '&' && matchAt(ENTITY, text, at) !== null) {
      const entity = matchAt(ENTITY, text, at) ?? ''
      append(builder(), decodeEntity(entity), at, style())
      at += entity.length
    } else {
      const next = Math.min(to, nextSpecial(text, at + 1))
      append(builder(), text.slice(at, next), at, style())
      at = next
    }
  }
  if (table !== undefined) {
    endRow(table)
    if (table.rows.length > 0) sink.table(table.rows, to)
  }
  sink.endLine(true)
}

interface TableUnderWay {
  readonly builder: LineBuilder
  readonly rows: TableRow[]
  row: TableCell[] | undefined
  cell: { lines: PlacedText[]; columnSpan: number; rowSpan: number } | undefined
}

function append(builder: LineBuilder, words: string, source: number, style: Style): void {
  builder.append(words.replace(/\u00a0/g, ' '), source, style)
}

function startCell(table: TableUnderWay, attributes: string): void {
  endCell(table)
  table.cell = {
    lines: [],
    columnSpan: spanAttribute(attributes, 'colspan'),
    rowSpan: spanAttribute(attributes, 'rowspan'),
  }
}

function endCellLine(table: TableUnderWay): void {
  if (table.builder.empty) return
  // Words between the cells of a table belong to a cell of their own: nothing is lost.
  table.cell ??= { lines: [], columnSpan: 1, rowSpan: 1 }
  table.cell.lines.push(table.builder.take().text)
}

function endCell(table: TableUnderWay): void {
  endCellLine(table)
  if (table.cell === undefined) return
  table.row ??= []
  table.row.push(table.cell)
  table.cell = undefined
}

function endRow(table: TableUnderWay): void {
  endCell(table)
  if (table.row !== undefined) table.rows.push({ cells: table.row })
  table.row = undefined
}

function spanAttribute(attributes: string, name: string): number {
  const found = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,3})`, 'i').exec(attributes)?.[1]
  return Math.max(1, Number(found ?? 1))
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

function nextSpecial(text: string, from: number): number {
  const special = /[<&\n]/g
  special.lastIndex = from
  return special.exec(text)?.index ?? text.length
}

function skipTo(text: string, from: number, to: number, name: string): number {
  const closing = new RegExp(`</${name}`, 'gi')
  closing.lastIndex = from
  return Math.min(to, closing.exec(text)?.index ?? to)
}
