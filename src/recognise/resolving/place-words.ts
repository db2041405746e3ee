import { foldBare, foldKey } from '../folding.ts'
import type { NameWord } from './name-key.ts'

/** What a word for a place says of its level; `region` is numbered ("khu vực XI"), `city` is a province-level city or, until 30/6/2025, a city of a province. */
export type PlaceLevel = 'province' | 'city' | 'district' | 'commune' | 'region'

const PLACE_WORDS: readonly (readonly [string, PlaceLevel])[] = [
  ['tỉnh', 'province'],
  ['thành phố', 'city'],
  ['huyện', 'district'],
  ['quận', 'district'],
  ['thị xã', 'district'],
  ['xã', 'commune'],
  ['phường', 'commune'],
  ['thị trấn', 'commune'],
  ['đặc khu', 'commune'],
  ['khu vực', 'region'],
]

const marked = PLACE_WORDS.map(([word, level]) => ({ words: foldKey(word).split(' '), level }))
const bare = PLACE_WORDS.map(([word, level]) => ({ words: foldBare(word).split(' '), level }))

/** The word for a kind of place that begins at `at`, with its number of words. */
export function readPlaceWord(
  words: readonly NameWord[],
  at: number,
  withoutMarks: boolean,
): { level: PlaceLevel; length: number } | undefined {
  if (at < 0) return undefined
  const found = (withoutMarks ? bare : marked).find((entry) =>
    entry.words.every((word, offset) => words[at + offset]?.key === word),
  )
  return found === undefined ? undefined : { level: found.level, length: found.words.length }
}
