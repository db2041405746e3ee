import { foldKey } from '../recognise/folding.ts'
import { documentId } from '../registry/ids.ts'
import type { Registry } from '../registry/schema.ts'
import { assign, type Edge } from './assignment.ts'
import { candidateFinder } from './candidates.ts'
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
/** What two titles that are just alike enough win: next to nothing, so that no good pair is given up for two poor ones. */
const LEAST_GAIN = 0.001
/** Among as many documents of one kind each is compared with each. */
const FEW = 50

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
  const keys: readonly Key[] = [
    { of: documentId, fits: () => true },
    { of: ({ document: { number } }) => number, fits: areOfOneYear },
    {
      // a name that many files bear ("plan.md") tells nothing
      of: ({ source: { path } }) => (fileNames.get(fileName(path)) === 2 ? fileName(path) : undefined),
      fits: areTitledAlike,
    },
    // this year's plan for last year's
    { of: (registry) => titleKey(registry, /^(?:19|20)\d\d$/u), fits: () => true },
    { of: (registry) => titleKey(registry, /\d/u), fits: () => true },
  ]
  for (const { of, fits } of keys) {
    const waiting = new Map<string, Registry[]>()
    for (const one of fresh) {
      const key = of(one)
      if (key !== undefined) waiting.set(key, [...(waiting.get(key) ?? []), one])
    }
    const taken = new Set<Registry>()
    old = old.filter((one) => {
      const candidates = waiting.get(of(one) ?? '') ?? []
      const at = candidates.findIndex((other) => fits(one, other))
      const [partner] = at < 0 ? [] : candidates.splice(at, 1)
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

/** What two versions of one document have in common, and what must not speak against it. */
interface Key {
  readonly of: (registry: Registry) => string | undefined
  readonly fits: (before: Registry, after: Registry) => boolean
}

/** Numbers begin anew each year and in each place: one number is one document where year or place is not known. */
function areOfOneYear({ document: one }: Registry, { document: other }: Registry): boolean {
  const year = (date: string | undefined): string | undefined => date?.slice(0, 4)
  const agree = (a: string | undefined, b: string | undefined): boolean =>
    a === undefined || b === undefined || a === b
  return agree(year(one.date), year(other.date)) && agree(one.jurisdiction, other.jurisdiction)
}

function areTitledAlike(before: Registry, after: Registry): boolean {
  const [own, others] = [titleWords(before), titleWords(after)]
  return own.length === 0 || others.length === 0 || likeness(own, others) >= LEAST_TITLE_LIKENESS
}

const fileName = (path: string): string => path.split('/').at(-1) ?? path

/** This year's plan for last year's: the same type of document of the same place and issuer, titles alike but for years. */
function byTitle(before: readonly Registry[], after: readonly Registry[]): DocumentPair[] {
  const words = new Map([...before, ...after].map((one) => [one, titleWords(one)]))
  const groups = new Map<string, { old: Registry[]; fresh: Registry[] }>()
  const groupOf = ({
    document: { type, jurisdiction },
  }: Registry): { old: Registry[]; fresh: Registry[] } => {
    const key = JSON.stringify([type, jurisdiction])
    const group = groups.get(key) ?? { old: [], fresh: [] }
    groups.set(key, group)
    return group
  }
  for (const one of before) groupOf(one).old.push(one)
  for (const one of after) groupOf(one).fresh.push(one)
  return [...groups.values()].flatMap(({ old, fresh }) => {
    const find = candidateFinder(fresh.map((one) => words.get(one) ?? []))
    const edges = old.flatMap((one, index) => {
      const own = words.get(one) ?? []
      const candidates = fresh.length <= FEW ? [...fresh.keys()] : find(own)
      return candidates.flatMap((candidate): Edge[] => {
        const other = fresh[candidate]
        const others = other === undefined ? [] : (words.get(other) ?? [])
        if (other === undefined || own.length === 0 || others.length === 0 || !sameIssuer(one, other))
          return []
        const gain = likeness(own, others) - LEAST_TITLE_LIKENESS
        return gain < 0 ? [] : [{ old: index, new: candidate, gain: gain + LEAST_GAIN, distance: 0 }]
      })
    })
    return assign(edges).flatMap((edge): DocumentPair[] => {
      const [one, other] = [old[edge.old], fresh[edge.new]]
      return one === undefined || other === undefined ? [] : [{ before: one, after: other }]
    })
  })
}

const titleWords = ({ document: { title = '' } }: Registry, without = /\d/u): string[] =>
  wordsOf(title).filter((word) => !without.test(word))

/** Type, place, issuer and title without some of its words; undefined without title. */
function titleKey(registry: Registry, without: RegExp): string | undefined {
  const { type, jurisdiction, issuer, title } = registry.document
  if (title === undefined) return undefined
  return JSON.stringify([type, jurisdiction, foldKey(issuer ?? ''), titleWords(registry, without)])
}

/** Two offices that plan the same have two plans; where one is not named, the title decides. */
function sameIssuer(
  { document: { issuer: one } }: Registry,
  { document: { issuer: other } }: Registry,
): boolean {
  return one === undefined || other === undefined || foldKey(one) === foldKey(other)
}
