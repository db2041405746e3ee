import { foldKey } from '../recognise/folding.ts'
import type { Task } from '../registry/schema.ts'

/** Words per piece: short enough to survive an insertion, long enough to be telling. */
const PIECE_WORDS = 3

/** A text compared with others shares at least one of its pieces that fewer than this many texts have. */
const COMMON = 64

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/**
 * Numbers of folded words, from 1 on. Three of them make up one number that JavaScript holds exactly; a word beyond
 * the last number shares it with another, which makes texts look a trace more alike than they are.
 */
const numbers = new Map<string, number>()
const MOST_WORDS = 2 ** 17

/** Words as written: the syllables of the language are few thousand, so each is folded once. */
const written = new Map<string, number>()

/** The pieces of a text, every run of three words, as numbers in ascending order, each once. */
export type Pieces = Float64Array

/** The pieces of a text. A text of less than three words is one piece. */
export function piecesOf(text: string): Pieces {
  const words = (text.match(WORD) ?? []).map(numberOf)
  const count = Math.max(1, words.length - PIECE_WORDS + 1)
  const pieces = new Float64Array(count)
  for (let at = 0; at < count; at++) {
    const [first = 0, second = 0, third = 0] = [words[at], words[at + 1], words[at + 2]]
    pieces[at] = (first * MOST_WORDS + second) * MOST_WORDS + third
  }
  pieces.sort()
  let kept = 1
  for (let at = 1; at < count; at++) {
    const piece = pieces[at] ?? 0
    if (piece !== pieces[kept - 1]) pieces[kept++] = piece
  }
  return kept === count ? pieces : pieces.slice(0, kept)
}

const contents = new WeakMap<Task, Pieces>()

/** The pieces of what a task says is to be done, worked out once for all rules. */
export function piecesOfTask(task: Task): Pieces {
  let pieces = contents.get(task)
  if (pieces === undefined) {
    pieces = piecesOf([task.content, ...(task.items ?? [])].join(' '))
    contents.set(task, pieces)
  }
  return pieces
}

function numberOf(word: string): number {
  const known = written.get(word)
  if (known !== undefined) return known
  const key = foldKey(word)
  const number = numbers.get(key) ?? Math.min(numbers.size + 1, MOST_WORDS - 1)
  if (numbers.size < MOST_WORDS) numbers.set(key, number)
  if (written.size < MOST_WORDS) written.set(word, number)
  return number
}

/** Share of pieces that two texts have in common, 0 to 1. */
export function likenessOf(a: Pieces, b: Pieces): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0)
    if (difference === 0) shared++
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  const all = a.length + b.length - shared
  return all === 0 ? 0 : shared / all
}

/** Finds earlier entries like a new one, by the pieces they share; cost grows with the text, not with their number. */
export interface LikenessIndex<T> {
  /** earlier entries at least this alike, most alike first */
  find(pieces: Pieces, least: number): { readonly entry: T; readonly likeness: number }[]
  add(pieces: Pieces, entry: T): void
}

export function createLikenessIndex<T>(): LikenessIndex<T> {
  const entries: { pieces: Pieces; entry: T }[] = []
  const byPiece = new Map<number, number[]>()
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
        if (candidate === undefined || count + common < least * pieces.length) continue
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
