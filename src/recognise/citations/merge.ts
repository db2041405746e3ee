import { RELATIONS, keysOf } from '../../terms.ts'
import type { Relation } from '../../terms.ts'
import type { CitationMatch } from './citation.ts'

/** A citation with whatever says where it stands (spans, block, task …). */
export interface PlacedCitation<Place> {
  readonly citation: CitationMatch
  readonly place: Place
}

/** One cited act with every place that cites it, in the order of the mentions. */
export interface MergedCitation<Place> {
  readonly citation: Omit<CitationMatch, 'start' | 'end'>
  readonly places: readonly Place[]
  /** every day that a mention gives the act, in order; more than one is suspicious */
  readonly dates: readonly string[]
}

const NUMBERED_YEAR = /\/((?:19|20)\d{2})\//u
/** the year after the name of a law */
const NAMED_YEAR = /\s\(?(?:năm\s)?((?:19|20)\d{2})\)?$/iu
const STRENGTH: readonly Relation[] = keysOf(RELATIONS)

/**
 * One entry for each act, in the order of first mention: same number (dashes, blanks and case apart), or, for laws
 * without number, same name. Two mentions that both name a day, of different years, are two acts: numbers start
 * again every year (domain.md 5.2). Keeps the fullest data and the strongest relation.
 */
export function mergeCitations<Place>(mentions: readonly PlacedCitation<Place>[]): MergedCitation<Place>[] {
  interface Entry {
    readonly mentions: PlacedCitation<Place>[]
    /** the mention that tells most about the year of all of them */
    dated: CitationMatch | undefined
  }
  const entries: Entry[] = []
  const byKey = new Map<string, Entry[]>()
  for (const mention of mentions) {
    const { citation } = mention
    const key = actKey(citation)
    const candidates = byKey.get(key) ?? []
    const dated = actYear(citation) === undefined ? undefined : citation
    const entry = candidates.find((each) => each.dated === undefined || sameAct(each.dated, citation))
    if (entry !== undefined) {
      entry.mentions.push(mention)
      if (entry.dated?.date === undefined) entry.dated = dated ?? entry.dated
      continue
    }
    const made: Entry = { mentions: [mention], dated }
    entries.push(made)
    byKey.set(key, [...candidates, made])
  }
  return entries.map((entry) => merged(entry.mentions))
}

/** What makes two mentions the same act: the number, or the name of a law. */
export function actKey(citation: Pick<CitationMatch, 'number' | 'type' | 'title' | 'date'>): string {
  if (citation.number !== undefined)
    return citation.number.replace(/\s+/gu, '').replace(/[–—]/gu, '-').toUpperCase()
  const name = (citation.title ?? citation.date ?? '').replace(NAMED_YEAR, '').toLowerCase()
  return `${citation.type ?? ''} ${name}`
}

/** The year of an act, as its day, its number or its name tells: "Luật Đất đai năm 2024". */
export function actYear({
  number,
  title,
  date,
}: Pick<CitationMatch, 'number' | 'title' | 'date'>): string | undefined {
  if (date !== undefined) return date.slice(0, 4)
  if (number !== undefined) return NUMBERED_YEAR.exec(number)?.[1]
  return title === undefined ? undefined : NAMED_YEAR.exec(title)?.[1]
}

function sameAct(one: CitationMatch, other: CitationMatch): boolean {
  // a year inside the number settles it; two days are then a slip, reported as one
  if (one.number !== undefined && NUMBERED_YEAR.test(one.number)) return true
  if (one.number === undefined && one.date !== undefined && other.date !== undefined)
    return one.date === other.date
  const years = [actYear(one), actYear(other)]
  return years.includes(undefined) || years[0] === years[1]
}

function merged<Place>(mentions: readonly PlacedCitation<Place>[]): MergedCitation<Place> {
  const all = mentions.map((mention) => mention.citation)
  const number = all[0]?.number
  const typeWord = all.find((citation) => citation.typeWord !== undefined)?.typeWord
  const type = all.find((citation) => citation.type !== undefined)?.type
  const issuer = longest(all.map((citation) => citation.issuer))
  const title = longest(all.map((citation) => citation.title))
  const strongest = strongestRelation(all)
  const dates = [...new Set(all.flatMap((citation) => citation.date ?? []))]
  return {
    citation: {
      ...(number === undefined ? {} : { number }),
      ...(typeWord === undefined ? {} : { typeWord }),
      ...(type === undefined ? {} : { type }),
      ...(issuer === undefined ? {} : { issuer }),
      ...(dates[0] === undefined ? {} : { date: dates[0] }),
      ...(title === undefined ? {} : { title }),
      ...(strongest === undefined ? {} : strongest),
    },
    places: mentions.map((mention) => mention.place),
    dates,
  }
}

/**
 * The strongest relation to the document, with the act it passes through. A mention that stands by itself tells
 * more about the document than one inside another act's title, but where an act only stands in titles, `from` does.
 */
function strongestRelation(
  all: readonly CitationMatch[],
): Pick<CitationMatch, 'relation' | 'from'> | undefined {
  const rank = (citation: CitationMatch): number =>
    citation.relation === undefined ? STRENGTH.length : STRENGTH.indexOf(citation.relation)
  let best = all[0]
  for (const citation of all) if (best === undefined || rank(citation) < rank(best)) best = citation
  const from = all.find(
    (citation) => citation.from !== undefined && citation.relation === best?.relation,
  )?.from
  return {
    ...(best?.relation === undefined ? {} : { relation: best.relation }),
    ...(from === undefined ? {} : { from }),
  }
}

/** The longest of the wordings: "Bộ trưởng Bộ Tài chính" says more than "Bộ Tài chính". */
function longest(values: readonly (string | undefined)[]): string | undefined {
  let best: string | undefined
  for (const value of values) if (value !== undefined && value.length > (best?.length ?? 0)) best = value
  return best
}
