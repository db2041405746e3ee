import type { Change, DocumentChanges } from '../../diff/change.ts'
import { documentTitle } from './document-title.ts'
import type { Renumbering } from './gathered.ts'
import { drawLine, type Segment } from './lines.ts'
import type { ChangeReportOptions } from './report.ts'
import { changeSentence, signOf, type Piece, type Sign } from './sentence.ts'

/** How far in changes of a document or a task stand. */
export const DEPTH = 4
/** Of a duty that changed its beginning is enough to know it by. */
export const QUOTED = 90

/** Which document, and what changed of it. */
export function documentHead(document: DocumentChanges, options: ChangeReportOptions): string {
  const title = { text: documentTitle(document), paint: options.palette.strong }
  return [
    drawLine([title], 2, options.width),
    ...document.changes.map((change) => changeLine(change, options, DEPTH)),
  ].join('')
}

/** `II.4 → II.5`, `II.8 … II.13 → II.7 … II.12` */
export const numbers = ({ old, new: fresh }: Renumbering): string =>
  [old, fresh].map(([first, last]) => (first === last ? first : `${first} … ${last}`)).join(' → ')

/** `~ sớm hơn: "trước 30/6" (2026-06-30) → "trước 31/3" (2026-03-31)`, `depth` blanks in. */
export function changeLine(change: Change, options: ChangeReportOptions, depth: number): string {
  const { label, pieces } = changeSentence(change, options.language)
  const segments = [
    { text: ' '.repeat(depth) },
    signSegment(signOf(change), options),
    { text: pieces.length === 0 ? ` ${label}` : ` ${label}: ` },
    ...pieceSegments(pieces, options),
  ]
  return drawLine(segments, depth + 2, options.width)
}

export const pieceSegments = (
  pieces: readonly Piece[],
  { palette }: Pick<ChangeReportOptions, 'palette'>,
): Segment[] =>
  pieces.map(({ kind, text }) => {
    switch (kind) {
      case 'same':
        return { text }
      case 'old':
        return { text: `[-${text}-]`, paint: palette.bad }
      case 'new':
        return { text: `{+${text}+}`, paint: palette.good }
      case 'before':
        return { text, paint: palette.bad }
      case 'after':
        return { text, paint: palette.good }
    }
  })

export const signSegment = (sign: Sign, { palette }: Pick<ChangeReportOptions, 'palette'>): Segment => ({
  text: sign,
  paint: sign === '+' ? palette.good : sign === '-' ? palette.bad : palette.doubtful,
})
