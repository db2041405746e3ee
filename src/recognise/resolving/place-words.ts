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

/** How people shorten such a word in front of a name, with a full stop: "UBND H. Chư Sê". */
const PLACE_SHORT: Readonly<Record<string, string>> = {
  T: 'tỉnh',
  TP: 'thành phố',
  H: 'huyện',
  Q: 'quận',
  TX: 'thị xã',
  X: 'xã',
  P: 'phường',
  TT: 'thị trấn',
  ĐK: 'đặc khu',
}
const SHORT_PLACE = /(?<=\S\s+)(\p{Lu}{1,2})\.\s*(?=[\p{Lu}\p{N}])/gu

/** The text with shortened words for places spelt out; none at its very beginning ("P. Nội vụ" is a Phòng). */
export function spellOutPlaces(text: string): string {
  return text.replace(SHORT_PLACE, (all, short: string) => {
    const word = Object.hasOwn(PLACE_SHORT, short) ? PLACE_SHORT[short] : undefined
    return word === undefined ? all : `${word} `
  })
}

/** Words at the end of a name that only say how far the body reaches; people leave them out ("LĐLĐ", "VKSND"). */
const REACH: ReadonlySet<string> = new Set(
  [
    ...PLACE_WORDS.map(([word]) => word),
    'trung ương',
    'Việt Nam',
    'tối cao',
    'tỉnh ủy',
    'thành ủy',
    'huyện ủy',
    'quận ủy',
    'thị ủy',
    'đảng ủy',
  ].map(foldKey),
)

/** How many words the name has without those that only say how far the body reaches. */
export function wordsWithoutReach(words: readonly string[]): number {
  let count = words.length
  for (;;) {
    const last = [2, 1].find((length) => REACH.has(words.slice(count - length, count).join(' ')))
    if (last === undefined || count <= last) return count
    count -= last
  }
}

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
