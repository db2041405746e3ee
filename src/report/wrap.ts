import stringWidth from 'string-width'

/**
 * Text broken at blanks into lines of at most `width` columns, as a terminal counts them. Line breaks of the
 * text are kept; a word longer than a line is cut, never dropped.
 */
export function wrapText(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(1, width)))
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
