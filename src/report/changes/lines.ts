import { wrapText } from '../wrap.ts'

/** Words of a line, in one colour. */
export interface Segment {
  readonly text: string
  readonly paint?: (text: string) => string
}

/** Narrower than this nothing can be read. */
const LEAST = 20

const PLAIN = (text: string): string => text

/**
 * Segments as one line, or as several of at most `width` columns, those after the first indented by `hang` blanks.
 * Colours begin and end on each line, so that a pager can show any one of them alone.
 */
export function drawLine(segments: readonly Segment[], hang: number, width: number | undefined): string {
  const tidy = segments.map((segment) => ({ ...segment, text: segment.text.replace(/\s*\n\s*/gu, ' ') }))
  if (width === undefined) return `${tidy.map(({ text, paint = PLAIN }) => paint(text)).join('')}\n`
  const whole = tidy.map(({ text }) => text).join('')
  const indent = /^ */u.exec(whole)?.[0].length ?? 0
  const lines: string[] = []
  for (let at = indent; at < whole.length;) {
    const begin = lines.length === 0 ? indent : hang
    const rest = whole.slice(at)
    // `wrapText` counts a gap of two blanks as one
    const gaps = rest.slice(0, width).match(/ (?= )/gu)?.length ?? 0
    const [line = rest] = wrapText(rest, Math.max(LEAST, width - begin - gaps))
    const end = line.split(' ').reduce((from, word) => whole.indexOf(word, from) + word.length, at)
    lines.push(`${' '.repeat(begin)}${painted(tidy, at, end)}\n`)
    at = end
    while (whole[at] === ' ') at++
  }
  return lines.join('')
}

/** The part of the segments between two offsets of their whole text. */
function painted(segments: readonly Segment[], start: number, end: number): string {
  let at = 0
  return segments
    .map(({ text, paint = PLAIN }) => {
      const part = text.slice(Math.max(0, start - at), Math.max(0, end - at))
      at += text.length
      return part === '' ? '' : paint(part)
    })
    .join('')
}
