import stringWidth from 'string-width'

/**
 * Text broken at blanks into lines of at most `width` columns, as a terminal counts them. Line breaks of the
 * text are kept; a word longer than a line is cut, never dropped.
 */
export function wrapText(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(1, width)))
}

/**
 * Where a line of text is broken so that no piece is wider than `width` columns: offsets of the pieces, 0-based, end
 * exclusive. Blanks at a break belong to no piece, all others stay as they are; a word longer than a line is cut.
 */
export function wrapSpans(text: string, width: number): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  let start = 0
  let end = 0
  let used = 0
  for (const word of text.matchAll(/[^ \t]+/gu)) {
    let at = word.index
    for (const piece of pieces(word[0], Math.max(1, width))) {
      const blanks = at - end
      const length = stringWidth(piece)
      // what stands before the first word stays with it
      if (end > start && used + blanks + length > width) {
        spans.push({ start, end })
        start = at
        used = length
      } else used += blanks + length
      at += piece.length
      end = at
    }
  }
  return end > start || spans.length === 0 ? [...spans, { start, end: Math.max(start, end) }] : spans
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(/ +/)) {
    for (const piece of pieces(word, width)) {
      const length = stringWidth(piece)
      if (line !== '' && used + 1 + length > width) {
        lines.push(line)
        line = ''
        used = 0
      }
      line = line === '' ? piece : `${line} ${piece}`
      used = used === 0 ? length : used + 1 + length
    }
  }
  return [...lines, line]
}

function pieces(word: string, width: number): string[] {
  if (stringWidth(word) <= width) return [word]
  const found: string[] = []
  let piece = ''
  for (const { segment } of SEGMENTER.segment(word)) {
    if (piece !== '' && stringWidth(piece + segment) > width) {
      found.push(piece)
      piece = ''
    }
    piece += segment
  }
  return [...found, piece]
}

const SEGMENTER = new Intl.Segmenter('vi', { granularity: 'grapheme' })
