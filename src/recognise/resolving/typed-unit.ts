import type { Catalogue } from '../../catalogue/catalogue.ts'
import { foldBare, foldKey } from '../folding.ts'
import { spellOutPlaces, wordsWithoutReach } from './place-words.ts'
import { resolveUnit, type ResolvedUnit, type ResolveOptions } from './resolve-unit.ts'
import { isCollective, type NamedRecord } from './unit-index.ts'

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const HAS_MARKS = /[đĐ]|\p{M}/u
/** Joining words that initials pass over ("Giáo dục và Đào tạo": GDĐT), and that people add between them. */
const JOINING: ReadonlySet<string> = new Set(['và', 'va'])

/** What a person's words for a unit mean; several units are never chosen from. */
export type TypedUnit =
  ResolvedUnit | { readonly ambiguous: readonly NamedRecord[] } | { readonly suggestions: string[] }

/**
 * The unit that a person typed, who shortens more than documents do: what `resolveUnit` understands, and else any
 * mixture of words and initials of a name in the catalogue ("SGDĐT", "SGD&ĐT", "Hội LHPN tỉnh", "P. Nội vụ", "SYT
 * Gia Lai") or the symbol it has in the numbers of documents ("SNV"). What fits several units is not decided, not by
 * the day either; where only words are missing that say how far a body reaches ("LĐLĐ", "Đoàn TN"), the bodies that
 * may be meant are told.
 */
export function resolveTypedUnit(
  query: string,
  catalogue: Catalogue,
  options: ResolveOptions = {},
): TypedUnit {
  const text = spellOutPlaces(query.normalize('NFC').trim())
  const resolved = resolveUnit(text, catalogue, options)
  if (!('suggestions' in resolved)) return resolved
  const words = wordsOf(text)
  for (let at = words.length; at >= 1; at--) {
    const rest = text.slice(words[at]?.start ?? text.length)
    const { records, whole: isWhole } = recordsShortenedTo(words.slice(0, at), catalogue)
    const found = records.flatMap((record) => {
      if (rest === '') return { name: text, units: [record], exact: false }
      const placed = resolveUnit(`${record.name} ${rest}`, catalogue, options)
      const same = !('suggestions' in placed) && placed.units.length === 1 && placed.units[0] === record
      return same ? { ...placed, name: text, exact: false } : []
    })
    const [first, second] = found
    if (first === undefined) continue
    if (second !== undefined) return { ambiguous: found.flatMap(({ units }) => units) }
    // a place behind it says how far the body reaches
    if (isWhole || rest !== '') return first
    return { suggestions: [...new Set([...first.units.map(({ name }) => name), ...resolved.suggestions])] }
  }
  return resolved
}

interface TypedWord {
  readonly text: string
  readonly start: number
}

const wordsOf = (text: string): TypedWord[] =>
  [...text.matchAll(WORD)]
    .map((match) => ({ text: match[0], start: match.index }))
    .filter((word) => !JOINING.has(foldKey(word.text)))

/** The records shortened to these words: by a whole name, else by a name without its reach, else by their symbol. */
function recordsShortenedTo(
  typed: readonly TypedWord[],
  catalogue: Catalogue,
): { readonly records: NamedRecord[]; readonly whole: boolean } {
  const withMarks = typed.some(({ text }) => HAS_MARKS.test(text.normalize('NFD')))
  const fold = withMarks ? foldKey : foldBare
  const shortened = typed.map(({ text }) => fold(text))
  const joined = shortened.join('')
  const symbols = new Set<NamedRecord>()
  const whole = new Set<NamedRecord>()
  const cut = new Set<NamedRecord>()
  if (joined.length < 2) return { records: [], whole: true }
  for (const record of catalogue.units) {
    if ((record.symbols ?? []).some((symbol) => lettersOf(fold(symbol)) === joined)) symbols.add(record)
  }
  for (const { record, words } of namesIn(catalogue)) {
    const folded = withMarks ? words : words.map(foldBare)
    if (isShortened(shortened, folded)) whole.add(record)
    else {
      const length = wordsWithoutReach(words)
      if (length < words.length && isShortened(shortened, folded.slice(0, length))) cut.add(record)
    }
  }
  if (whole.size === 0 && cut.size > 0) return { records: [...cut], whole: false }
  // of several with these initials, the one that bears them as its symbol ("SNV")
  const both = [...whole].filter((record) => symbols.has(record))
  return { records: both.length > 0 ? both : [...(whole.size > 0 ? whole : symbols)], whole: true }
}

/** Whether each typed word is a word of the name or the initials of several, all of them in their order. */
function isShortened(typed: readonly string[], name: readonly string[], at = 0, from = 0): boolean {
  const word = typed[at]
  if (word === undefined) return from === name.length
  if (name[from] === word && isShortened(typed, name, at + 1, from + 1)) return true
  const letters = [...word].map(initialOf)
  const initials = letters.every((letter, offset) => initialOf(name[from + offset] ?? '') === letter)
  return initials && isShortened(typed, name, at + 1, from + letters.length)
}

/** The first letter without its marks, as initials are written ("UBND" for "Ủy ban nhân dân"); đ stays đ. */
function initialOf(word: string): string {
  const [first = ''] = word.normalize('NFD')
  return first
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

const names = new WeakMap<Catalogue, readonly { record: NamedRecord; words: readonly string[] }[]>()

/** Every name of every unit of the catalogue as folded words, without "và"; collectives have no initials. */
function namesIn(catalogue: Catalogue): readonly { record: NamedRecord; words: readonly string[] }[] {
  const known = names.get(catalogue)
  if (known !== undefined) return known
  const found = catalogue.units.flatMap((record) =>
    isCollective(record)
      ? []
      : [record.name, ...(record.names ?? []), ...(record.cityNames ?? [])].map((name) => ({
          record,
          words: wordsOf(name).map(({ text }) => foldKey(text)),
        })),
  )
  names.set(catalogue, found)
  return found
}
