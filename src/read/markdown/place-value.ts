/** A stretch of a node's text, and the offset it stands at in the source; undefined where that is not known. */
export interface Piece {
  readonly words: string
  readonly source: number | undefined
}

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/y
const ESCAPABLE = /[!-/:-@[-`{-~]/

/**
 * Where each character of a node's text stands in the source, for the node that covers `from` to `to` there.
 * The two differ by backslash escapes, entities and the prefixes of continued lines.
 * A line end of the text is a piece of its own (`\n`).
 */
export function placeValue(value: string, source: string, from: number, to: number): Piece[] {
  if (!value.includes('\n') && source.startsWith(value, from)) return [{ words: value, source: from }]
  const pieces: Piece[] = []
  let at = from
  let start = 0 // of the stretch under way, in `value`
  let index = 0
  const flush = (): void => {
    if (index > start) pieces.push({ words: value.slice(start, index), source: at - (index - start) })
  }
  while (index < value.length) {
    const wanted = value.charAt(index)
    const found = source.charAt(at)
    if (wanted === '\n') {
      flush()
      const lineEnd = source.indexOf('\n', at)
      at = lineEnd < 0 || lineEnd >= to ? to : afterPrefix(source, lineEnd + 1, value.charAt(index + 1))
      pieces.push({ words: '\n', source: undefined })
      start = ++index
    } else if (found === '\\' && ESCAPABLE.test(source.charAt(at + 1)) && source.charAt(at + 1) === wanted) {
      flush()
      start = index++
      at += 2
    } else if (found === '&' && decodedAt(value, index, source, at)) {
      flush()
      const length = (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
      pieces.push({ words: value.slice(index, index + length), source: at })
      at = ENTITY.lastIndex
      index += length
      start = index
    } else if (found === wanted) {
      index++
      at++
    } else {
      flush()
      const next = source.indexOf(wanted, at)
      if (next < 0 || next >= to) {
        pieces.push({ words: value.slice(index).replaceAll('\n', ' '), source: undefined })
        return pieces
      }
      at = next
      start = index
    }
  }
  flush()
  return pieces
}

/** Whether the entity at `at` was decoded to what stands at `index`; `ENTITY.lastIndex` is then its end. */
function decodedAt(value: string, index: number, source: string, at: number): boolean {
  ENTITY.lastIndex = at
  const entity = ENTITY.exec(source)?.[0]
  return entity !== undefined && !value.startsWith(entity, index)
}

/** Behind the blanks and quotation marks that a continued line begins with. */
function afterPrefix(source: string, lineStart: number, next: string): number {
  let at = lineStart
  for (;;) {
    const character = source.charAt(at)
    if (character === ' ' || character === '\t') at++
    else if (character === '>' && next !== '>') at++
    else return at
  }
}
