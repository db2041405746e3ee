import Table from 'cli-table3'
import stringWidth from 'string-width'
import type { ListedTask } from '../../query/listed-task.ts'
import type { Palette } from '../palette.ts'
import { wrapText } from '../wrap.ts'
import type { PrintedField } from '../../query/printed-fields.ts'
import { drawTable, type DrawnCell } from './draw-table.ts'
import { columnTitles, columnsOf, rowsOf, type Row } from './rows.ts'
import type { TaskReportOptions } from './options.ts'

/** The widest a column gets; `content` takes what is left. */
const WIDEST: Readonly<Partial<Record<PrintedField, number>>> = {
  id: 16,
  content: Infinity,
  role: 12,
  units: 44,
  time: 28,
  via: 24,
}
const WIDEST_OTHERWISE = 30
/** Blanks around each cell and the line between two. */
const GAP = 3
const LEAST = 6
/** Beyond this many rows cli-table3 is too slow. */
const MANY_ROWS = 300

/**
 * Tasks as a table for a terminal that is `width` columns wide; no line is wider. Where that many columns do not fit,
 * each task is a block of labelled lines instead.
 */
export function formatTaskTable(
  listed: readonly ListedTask[],
  options: TaskReportOptions & { readonly width: number; readonly palette: Palette },
): string {
  if (listed.length === 0) return ''
  const { palette } = options
  const columns = columnsOf(listed, options)
  const titles = columnTitles(columns, options.language)
  const rows = rowsOf(listed, options, columns)
  if (columns.length * (LEAST + GAP) - 1 > options.width) return blocks(columns, titles, rows, options)
  const widths = columnWidths(columns, titles, rows, options.width)
  const head = titles.map((title, index) => ({
    lines: wrapText(title, widths[index] ?? LEAST),
    paint: palette.strong,
  }))
  const body = rows.map((row) =>
    columns.map((column, index) => ({
      lines: (column === 'id' ? wrapId : wrapText)(row.cells[column] ?? '', widths[index] ?? LEAST),
      paint: column === 'id' ? palette.accent : row.possibly ? palette.faint : (text: string) => text,
    })),
  )
  const draw = rows.length > MANY_ROWS ? drawTable : drawWithLibrary
  return `${draw(head, body, widths)}\n`
}

function blocks(
  columns: readonly PrintedField[],
  titles: readonly string[],
  rows: readonly Row[],
  { width, palette }: { readonly width: number; readonly palette: Palette },
): string {
  const block = ({ cells }: Row): string =>
    columns
      .flatMap((column, index) => {
        const text = cells[column] ?? ''
        if (text === '') return []
        const [first = '', ...rest] = wrapText(`${titles[index] ?? ''}: ${text}`, width - 2)
        const label = `${titles[index] ?? ''}:`
        const painted = first.startsWith(label) ? palette.strong(label) + first.slice(label.length) : first
        return [painted, ...rest.map((line) => `  ${line}`)]
      })
      .map((line) => `${line}\n`)
      .join('')
  return rows.map(block).join('\n')
}

/** An id of several lines is broken between its parts: `157/KH-UBND`, `@gia-lai@2024`, `#II.3.2`. */
function wrapId(id: string, width: number): string[] {
  const lines: string[] = []
  for (const part of id.split(/(?=[@#])/u)) {
    const joined = `${lines.at(-1) ?? ''}${part}`
    if (lines.length > 0 && stringWidth(joined) <= width) lines[lines.length - 1] = joined
    else lines.push(...wrapText(part, width))
  }
  return lines
}

export function drawWithLibrary(
  head: readonly DrawnCell[],
  rows: readonly (readonly DrawnCell[])[],
  widths: readonly number[],
): string {
  const painted = ({ lines, paint }: DrawnCell): string => lines.map((line) => paint(line)).join('\n')
  const table = new Table({
    head: head.map(painted),
    colWidths: widths.map((width) => width + GAP - 1),
    // Colours are the palette's business; the lines at both ends would only cost two columns.
    style: { head: [], border: [] },
    chars: {
      left: '',
      right: '',
      'left-mid': '',
      'right-mid': '',
      'top-left': '',
      'top-right': '',
      'bottom-left': '',
      'bottom-right': '',
    },
  })
  table.push(...rows.map((row) => row.map(painted)))
  return table.toString()
}

/** Wide enough for what stands in them, but not wider than the terminal: `content` gives way, then the widest. */
function columnWidths(
  columns: readonly PrintedField[],
  titles: readonly string[],
  rows: readonly Row[],
  width: number,
): number[] {
  const available = width - columns.length * GAP + 1
  const natural = columns.map((column, index) => {
    const widest = rows.reduce(
      (most, { cells }) => Math.max(most, widthOf(cells[column] ?? '')),
      stringWidth(titles[index] ?? ''),
    )
    return Math.min(widest, WIDEST[column] ?? WIDEST_OTHERWISE)
  })
  const what = Math.max(0, columns.indexOf('content'))
  const share = Math.floor(available * 0.4)
  const widths = natural.map((wide, index) => (index === what ? Math.min(wide, share) : wide))
  const others = (): number => widths.reduce((sum, wide, index) => (index === what ? sum : sum + wide), 0)
  while (others() > available - (widths[what] ?? 0)) {
    const widest = widths.reduce(
      (best, wide, index) => (index !== what && wide > (widths[best] ?? 0) ? index : best),
      what === 0 ? 1 : 0,
    )
    if ((widths[widest] ?? 0) <= LEAST) break
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  widths[what] = Math.max(LEAST, Math.min(natural[what] ?? LEAST, available - others()))
  return widths
}

const widthOf = (text: string): number => Math.max(...text.split('\n').map((line) => stringWidth(line)))
