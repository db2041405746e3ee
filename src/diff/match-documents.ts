import { documentId } from '../registry/ids.ts'
import type { Registry } from '../registry/schema.ts'
import { likeness, wordsOf } from './wording.ts'

export interface DocumentPair {
  readonly before: Registry
  readonly after: Registry
}

export interface DocumentMatching {
  readonly pairs: readonly DocumentPair[]
  readonly removed: readonly Registry[]
  readonly added: readonly Registry[]
}

const LEAST_TITLE_LIKENESS = 0.6

/**
 * Which new document takes the place of which old one: the same id, number or source; then the most alike title of the
 * same type (this year's plan for last year's). One document on each side are always compared.
 */
export function matchDocuments(before: readonly Registry[], after: readonly Registry[]): DocumentMatching {
  const [onlyOld, onlyNew] = [before[0], after[0]]
  if (before.length === 1 && after.length === 1 && onlyOld !== undefined && onlyNew !== undefined) {
    return { pairs: [{ before: onlyOld, after: onlyNew }], removed: [], added: [] }
  }
  const pairs: DocumentPair[] = []
  let old = [...before]
  let fresh = [...after]
  const all = [...before, ...after]
  const fileNames = new Map<string, number>()
  for (const { source } of all)
    fileNames.set(fileName(source.path), (fileNames.get(fileName(source.path)) ?? 0) + 1)
  const keys: ((registry: Registry) => string | undefined)[] = [
    documentId,
    ({ document: { number, jurisdiction } }) =>
      number === undefined ? undefined : JSON.stringify([number, jurisdiction]),
    // a name that many files bear ("plan.md") tells nothing
    ({ source: { path } }) => (fileNames.get(fileName(path)) === 2 ? fileName(path) : undefined),
  ]
  for (const keyOf of keys) {
    const waiting = new Map<string, Registry[]>()
    for (const one of fresh) {
      const key = keyOf(one)
      if (key !== undefined) waiting.set(key, [...(waiting.get(key) ?? []), one])
    }
    const taken = new Set<Registry>()
    old = old.filter((one) => {
      const key = keyOf(one)
      const partner = key === undefined ? undefined : waiting.get(key)?.shift()
      if (partner === undefined) return true
      taken.add(partner)
      pairs.push({ before: one, after: partner })
      return false
    })
    fresh = fresh.filter((one) => !taken.has(one))
  }
  for (const pair of byTitle(old, fresh)) pairs.push(pair)
  const paired = new Set(pairs.flatMap((pair) => [pair.before, pair.after]))
  return {
    pairs,
    removed: old.filter((one) => !paired.has(one)),
    added: fresh.filter((one) => !paired.has(one)),
  }
}

const fileName = (path: string): string => path.split('/').at(-1) ?? path

function byTitle(before: readonly Registry[], after: readonly Registry[]): DocumentPair[] {
  const words = new Map(
    [...before, ...after].map((one) => [
      one,
      wordsOf(one.document.title ?? '').filter((word) => !/\d/u.test(word)),
    ]),
  )
  const edges = before.flatMap((one, old) =>
    after.flatMap((other, fresh) => {
      const sameType = one.document.type === other.document.type
      const samePlace = one.document.jurisdiction === other.document.jurisdiction
      const [own, others] = [words.get(one) ?? [], words.get(other) ?? []]
      const score = own.length === 0 || others.length === 0 ? 0 : likeness(own, others)
      return sameType && samePlace && score >= LEAST_TITLE_LIKENESS ? [{ one, other, score, old, fresh }] : []
    }),
  )
  edges.sort((a, b) => b.score - a.score || a.old - b.old || a.fresh - b.fresh)
  const used = new Set<Registry>()
  return edges.flatMap(({ one, other }) => {
    if (used.has(one) || used.has(other)) return []
    used.add(one).add(other)
    return [{ before: one, after: other }]
  })
}
