import type { Catalogue } from '../../catalogue/catalogue.ts'
import { type ReadOptions, readName } from './read-name.ts'
import { suggestUnits } from './suggest-units.ts'
import { type NamedRecord, unitIndex } from './unit-index.ts'

export type ResolveOptions = ReadOptions

/** What a person's words for a unit mean. */
export interface ResolvedUnit {
  /** the words as given */
  readonly name: string
  /** the kinds of body they may mean, most likely one; empty for a unit known only by its name */
  readonly units: readonly NamedRecord[]
  /** id of the province named with it: "UBND tỉnh Gia Lai" */
  readonly province?: string
  /** the place below the province named with it, as written: "Chư Sê" */
  readonly place?: string
  /** the words are a name of the catalogue (case, tone placement, missing marks apart), not only close to one */
  readonly exact: boolean
}

const HAS_MARKS = /[đĐ]|\p{M}/u

/**
 * The unit a person's words mean: "so tt&tt", "Sở VH-TT&DL", "ubnd tinh gia lai", "UBND huyện Chư Sê". Case, tone placement, i/y,
 * blanks, &, - and "và" do not matter; marks may be left out. A unit that ended stays findable: `on` only decides between several.
 * Unknown words give the nearest names.
 */
export function resolveUnit(
  query: string,
  catalogue: Catalogue,
  options: ResolveOptions = {},
): ResolvedUnit | { readonly suggestions: string[] } {
  const text = query.normalize('NFC').trim()
  const index = unitIndex(catalogue)
  const typedBare = !HAS_MARKS.test(text.normalize('NFD'))
  const marked = typedBare ? undefined : readName(text, index.marked, catalogue, options, false)
  const reading = marked ?? readName(text, index.bare, catalogue, options, false)
  if (reading === undefined) return { suggestions: suggestUnits(text, catalogue) }
  const { units, province, place } = reading
  return {
    name: text,
    units,
    ...(province === undefined ? {} : { province }),
    ...(place === undefined ? {} : { place }),
    exact: marked !== undefined || typedBare,
  }
}

/** A unit known only by its name, for what the catalogue does not hold: it concerns the units written like it. */
export function unitByName(name: string): ResolvedUnit {
  return { name: name.normalize('NFC').trim(), units: [], exact: true }
}
