import type { Catalogue } from '../../catalogue/catalogue.ts'
import { foldBare } from '../folding.ts'

const MOST = 5
/** a name may differ from what was typed by this share of its letters */
const TOLERANCE = 0.34

/** Levenshtein distance, given up (Infinity) once it exceeds `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const swap = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      const value = Math.min(swap, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1)
      current.push(value)
      if (value < least) least = value
    }
    if (least > limit) return Number.POSITIVE_INFINITY
    previous = current
  }
  return previous[b.length] ?? Number.POSITIVE_INFINITY
}

function compact(text: string): string {
  return foldBare(text).replace(/[^\p{L}\p{N}]+/gu, '')
}

const typed = new WeakMap<Catalogue, { name: string; keys: string[] }[]>()

function candidates(catalogue: Catalogue): { name: string; keys: string[] }[] {
  let list = typed.get(catalogue)
  if (list === undefined) {
    list = [...catalogue.units, ...catalogue.collectives].map((record) => {
      const short = 'short' in record ? (record.short ?? []) : []
      return { name: record.name, keys: [record.name, ...(record.names ?? []), ...short].map(compact) }
    })
    typed.set(catalogue, list)
  }
  return list
}

/** What was asked before: thousands of registries name the same unknown units. */
const answers = new WeakMap<Catalogue, Map<string, readonly string[]>>()
const MOST_ANSWERS = 5_000

/**
 * The names of the catalogue nearest to what was typed, at most five, best first: names that hold the words typed (shortest first),
 * then names at a small edit distance. Marks do not count.
 */
export function suggestUnits(query: string, catalogue: Catalogue): string[] {
  const key = compact(query)
  const known = answers.get(catalogue) ?? new Map<string, readonly string[]>()
  const found = known.get(key) ?? nearestTo(key, catalogue)
  if (known.size < MOST_ANSWERS) known.set(key, found)
  answers.set(catalogue, known)
  return [...found]
}

function nearestTo(key: string, catalogue: Catalogue): string[] {
  if (key.length < 2) return []
  const limit = Math.max(1, Math.floor(key.length * TOLERANCE))
  const scored: { name: string; score: number }[] = []
  for (const { name, keys } of candidates(catalogue)) {
    let best = Number.POSITIVE_INFINITY
    for (const other of keys) {
      if (key.length >= 4 && other.includes(key)) best = Math.min(best, (other.length - key.length) / 100)
      else best = Math.min(best, editDistance(key, other, limit))
    }
    if (best !== Number.POSITIVE_INFINITY) scored.push({ name, score: best })
  }
  scored.sort((a, b) => a.score - b.score || a.name.localeCompare(b.name, 'vi'))
  return [...new Set(scored.map((entry) => entry.name))].slice(0, MOST)
}
