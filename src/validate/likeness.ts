import { foldKey } from '../recognise/folding.ts'
import type { Task } from '../registry/schema.ts'

/** Words per piece: short enough to survive an insertion, long enough to be telling. */
const PIECE_WORDS = 3

/** A text compared with others shares at least one of its pieces that fewer than this many texts have. */
const COMMON = 64

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** Folded words: the syllables of the language are few thousand, so each is folded once. */
const folded = new Map<string, string>()
const MOST_WORDS = 20_000

/** The pieces of a text: every run of three words, folded. A shorter text is one piece. */
export function piecesOf(text: string): ReadonlySet<string> {
  const words = (text.match(WORD) ?? []).map(foldWord)
  const pieces = new Set<string>()
  if (words.length <= PIECE_WORDS) return pieces.add(words.join(' '))
  for (let last = PIECE_WORDS - 1; last < words.length; last++) {
    pieces.add(`${words[last - 2] ?? ''} ${words[last - 1] ?? ''} ${words[last] ?? ''}`)
  }
  return pieces
}

const contents = new WeakMap<Task, ReadonlySet<string>>()

/** The pieces of what a task says is to be done, worked out once for all rules. */
export function piecesOfTask(task: Task): ReadonlySet<string> {
  let pieces = contents.get(task)
  if (pieces === undefined) {
    pieces = piecesOf([task.content, ...(task.items ?? [])].join(' '))
    contents.set(task, pieces)
  }
  return pieces
}

function foldWord(word: string): string {
  let found = folded.get(word)
  if (found === undefined) {
    found = foldKey(word)
    if (folded.size >= MOST_WORDS) folded.clear()
    folded.set(word, found)
  }
  return found
}

/** Share of pieces that two texts have in common, 0 to 1. */
export function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const piece of a) if (b.has(piece)) shared++
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}

/** Finds earlier entries like a new one, by the pieces they share; cost grows with the text, not with their number. */
export interface LikenessIndex<T> {
  /** earlier entries at least this alike, most alike first */
  find(pieces: ReadonlySet<string>, least: number): { readonly entry: T; readonly likeness: number }[]
  add(pieces: ReadonlySet<string>, entry: T): void
}

export function createLikenessIndex<T>(): LikenessIndex<T> {
  const entries: { pieces: ReadonlySet<string>; entry: T }[] = []
  const byPiece = new Map<string, number[]>()
  return {
    find(pieces, least) {
      const hits = new Map<number, number>()
      let common = 0
      for (const piece of pieces) {
        const having = byPiece.get(piece) ?? []
        // a piece that everybody has ("trên địa bàn tỉnh") leads nowhere; alike texts share a rarer one too
        if (having.length >= COMMON) common++
        else for (const index of having) hits.set(index, (hits.get(index) ?? 0) + 1)
      }
      const found: { entry: T; likeness: number; index: number }[] = []
      for (const [index, count] of hits) {
        const candidate = entries[index]
        // at best all its common pieces are shared as well
        if (candidate === undefined || count + common < least * pieces.size) continue
        const likeness = likenessOf(pieces, candidate.pieces)
        if (likeness >= least) found.push({ entry: candidate.entry, likeness, index })
      }
      return found
        .sort((a, b) => b.likeness - a.likeness || a.index - b.index)
        .map(({ entry, likeness }) => ({ entry, likeness }))
    },
    add(pieces, entry) {
      const index = entries.push({ pieces, entry }) - 1
      for (const piece of pieces) {
        const having = byPiece.get(piece)
        if (having === undefined) byPiece.set(piece, [index])
        else if (having.length < COMMON) having.push(index)
      }
    },
  }
}
