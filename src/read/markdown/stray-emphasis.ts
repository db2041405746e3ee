import type { InlineItem } from './inline.ts'

/** A run of asterisks that Markdown left in the text. */
interface Stray {
  readonly item: number
  readonly at: number
  readonly length: number
  /** The characters on both sides; empty at the ends of a line. */
  readonly before: string
  readonly after: string
}

/** Asterisks to leave out, and whether emphasis begins (1) or ends (-1) there. */
interface Cut extends Stray {
  readonly turn: 1 | -1 | 0
}

/**
 * Folds away emphasis that its converter closed or opened on the wrong side of a blank ("**Điều 2. **Quyết
 * định"), which Markdown takes for text. Asterisks without a partner, escaped ones and note marks ("(*)")
 * are the document's own. `text` is the source, to tell escapes.
 */
export function foldStrayEmphasis(items: readonly InlineItem[], text: string): readonly InlineItem[] {
  const strays = findStrays(items, text)
  if (strays.length === 0) return items
  const pairs = [...pairUp(strays, 2), ...pairUp(strays, 1)]
  const cuts: Cut[] = pairs.flatMap(([open, close]) => [
    { ...open, turn: 1 },
    { ...close, turn: -1 },
  ])
  const paired = new Set(pairs.flat())
  for (const stray of strays) {
    if (!paired.has(stray) && isDebris(stray)) cuts.push({ ...stray, turn: 0 })
  }
  return cuts.length === 0 ? items : fold(items, cuts)
}

function findStrays(items: readonly InlineItem[], text: string): Stray[] {
  const strays: Stray[] = []
  for (const [item, piece] of items.entries()) {
    if (piece.kind !== 'words' || !piece.words.includes('*')) continue
    for (const match of piece.words.matchAll(/\*+/g)) {
      const at = match.index
      const length = match[0].length
      const escaped = piece.source !== undefined && text.charAt(piece.source + at - 1) === '\\'
      if (escaped) continue
      const before = at > 0 ? piece.words.charAt(at - 1) : lastCharacter(items[item - 1])
      const after = piece.words.charAt(at + length) || firstCharacter(items[item + 1])
      if (!(before === '(' && after === ')')) strays.push({ item, at, length, before, after })
    }
  }
  return strays
}

function lastCharacter(item: InlineItem | undefined): string {
  return item?.kind === 'words' ? item.words.slice(-1) : ''
}

function firstCharacter(item: InlineItem | undefined): string {
  return item?.kind === 'words' ? item.words.charAt(0) : ''
}

function pairUp(strays: readonly Stray[], length: 1 | 2): [Stray, Stray][] {
  const pairs: [Stray, Stray][] = []
  let open: Stray | undefined
  for (const stray of strays) {
    if (stray.length !== length) continue
    if (open !== undefined && (length === 2 || closesOne(stray))) {
      pairs.push([open, stray])
      open = undefined
    } else if (open === undefined && (length === 2 || opensOne(stray))) open = stray
  }
  return pairs
}

/** A single asterisk may be a sign of its own, so it must stand as emphasis does. */
function opensOne(stray: Stray): boolean {
  return /^[\s("“:;,.]?$/.test(stray.before) && /^\S$/.test(stray.after)
}

function closesOne(stray: Stray): boolean {
  return /^\s?$/.test(stray.before) && (stray.after === '' || /^\S$/.test(stray.after))
}

/** Several asterisks stuck to a word are what is left of emphasis within emphasis ("**6.****"). */
function isDebris({ length, before, after }: Stray): boolean {
  return length > 1 && (/^[^\s(]$/.test(before) || /^[^\s)]$/.test(after))
}

function fold(items: readonly InlineItem[], cuts: readonly Cut[]): InlineItem[] {
  const byItem = new Map<number, Cut[]>()
  for (const cut of cuts) byItem.set(cut.item, [...(byItem.get(cut.item) ?? []), cut])
  const folded: InlineItem[] = []
  const depth = { bold: 0, italic: 0 }
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'words') {
      folded.push(item)
      continue
    }
    let at = 0
    const put = (to: number): void => {
      if (to <= at) return
      const style = {
        bold: item.style.bold || depth.bold > 0,
        italic: item.style.italic || depth.italic > 0,
      }
      const source = item.source === undefined ? undefined : item.source + at
      folded.push({ kind: 'words', words: item.words.slice(at, to), source, style })
    }
    for (const cut of (byItem.get(index) ?? []).toSorted((a, b) => a.at - b.at)) {
      put(cut.at)
      at = cut.at + cut.length
      depth[cut.length === 2 ? 'bold' : 'italic'] += cut.turn
    }
    put(item.words.length)
  }
  return folded
}
