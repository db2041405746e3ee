import stringWidth from 'string-width'
import { excerpt } from '../../messages/amounts.ts'
import { READINGS, type ReadingKind } from '../../messages/readings.ts'
import type { Span } from '../../place.ts'
import type { SourceText } from '../../source/source-text.ts'
import type { Language } from '../../terms.ts'

/** A stretch of the source and what it was understood to be. */
export interface ReadingOf {
  readonly span: Span
  readonly as: ReadingKind
  readonly id?: string
}

const VISIBLE = /[\p{L}\p{N}]/u
/** What stands in many short lines and is one thing to the eye. */
const RUNS_ON: ReadonlySet<ReadingKind> = new Set([
  'boilerplate',
  'national-motto',
  'recipients',
  'signature',
  'table',
  'unclaimed',
])
const WIDEST_PLACE = 16
const WIDEST_NAME = 28
const LEAST_WORDS = 16

/**
 * How a document was understood, in source order: a line for each stretch, with its place, what it is and its
 * first words; no line is wider than `width` columns.
 */
export function formatReadings(
  readings: readonly ReadingOf[],
  source: SourceText,
  language: Language,
  width: number,
): string {
  const rows = gatherReadings(readings, source.text).map(({ span, as, id }) => ({
    place: source.place(span),
    name: id === undefined ? READINGS[as][language] : `${READINGS[as][language]} ${id}`,
    words: source.text.slice(span.start, span.end),
  }))
  const places = columnWidth(
    rows.map(({ place }) => place),
    WIDEST_PLACE,
  )
  const names = columnWidth(
    rows.map(({ name }) => name),
    WIDEST_NAME,
  )
  return rows
    .map(({ place, name, words }) => {
      const head = `${pad(place, places)}  ${pad(shorten(name, names), names)}  `
      return `${head}${shorten(foldWords(words), Math.max(LEAST_WORDS, width - stringWidth(head)))}\n`
    })
    .join('')
}

/**
 * Readings in source order without what shows nothing: drawn lines, repetitions, parts of a stretch that say the
 * same; what only markup parts is one stretch.
 */
export function gatherReadings(readings: readonly ReadingOf[], text: string): ReadingOf[] {
  const gathered: ReadingOf[] = []
  const lastOfKind = new Map<string, ReadingOf>()
  const sorted = withoutTasks(readings)
    .filter(({ span }) => VISIBLE.test(text.slice(span.start, span.end)))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  for (const reading of sorted) {
    const { span, as, id } = reading
    const kind = `${as} ${id ?? ''}`
    const last = lastOfKind.get(kind)
    if (last !== undefined && span.end <= last.span.end) continue
    const between = last === undefined ? '' : text.slice(last.span.end, span.start)
    const onward = id !== undefined || RUNS_ON.has(as) || !between.includes('\n')
    let joined = reading
    if (last !== undefined && last === gathered.at(-1) && onward && !VISIBLE.test(between)) {
      joined = { ...last, span: { start: last.span.start, end: span.end } }
      gathered.pop()
    }
    gathered.push(joined)
    lastOfKind.set(kind, joined)
  }
  const tasks = gathered.filter(({ as }) => as === 'task')
  return gathered.filter(
    ({ as, span }) =>
      as !== 'heading' || !tasks.some((task) => task.span.start <= span.start && span.end <= task.span.end),
  )
}

/** A heading that is the content of its task as well is told once: what stands before the task's words is left. */
function withoutTasks(readings: readonly ReadingOf[]): ReadingOf[] {
  const starts = new Map<number, number>()
  for (const { span, as } of readings) if (as === 'task') starts.set(span.end, span.start)
  return readings.map((reading) => {
    const { start, end } = reading.span
    const task = starts.get(end) ?? starts.get(end - 1)
    if (reading.as !== 'heading' || task === undefined || task < start) return reading
    return { ...reading, span: { start, end: task } }
  })
}

/** The words of a stretch on one line, marks of markup and borders of cells left out. */
export const foldWords = (words: string): string =>
  words
    .replace(/<[^>\n]{0,40}>|\*{1,3}|(?<=^|\n)#{1,6}\s/gu, '')
    .replace(/[\s|]+/gu, ' ')
    .trim()

const columnWidth = (texts: readonly string[], widest: number): number =>
  Math.min(widest, Math.max(0, ...texts.map((text) => stringWidth(text))))

const pad = (text: string, width: number): string =>
  `${text}${' '.repeat(Math.max(0, width - stringWidth(text)))}`

/** Text in NFC has a column for every character, but for rare wide ones. */
const shorten = (text: string, width: number): string => {
  const short = excerpt(text, width)
  return stringWidth(short) <= width ? short : excerpt(text, Math.floor(width / 2))
}
