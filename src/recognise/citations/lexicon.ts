import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { DocumentType } from '../../catalogue/document-types.ts'
import type { Relation } from '../../terms.ts'

/** The catalogue's words about citations, compiled once per catalogue. All patterns ignore case. */
export interface CitationLexicon {
  /** every type word, longest first (global) */
  readonly typeWord: RegExp
  /** a type word stands here (sticky) */
  readonly typeHere: RegExp
  /** type by its word in lower case */
  readonly typeOfWord: ReadonlyMap<string, DocumentType>
  /** type words in lower case that may stand before any type's number */
  readonly looseWords: ReadonlySet<string>
  /** relation words with their fillers, at the end of a text */
  readonly before: readonly { readonly relation: Relation; readonly pattern: RegExp }[]
  /** relation words at the head of a sentence */
  readonly head: readonly { readonly relation: Relation; readonly pattern: RegExp }[]
  /** "… hết hiệu lực" right after a citation (sticky) */
  readonly repealed: RegExp
  /** opens a title, blanks and quotes before it included (sticky) */
  readonly titleOpener: RegExp
  readonly titleBlocker: RegExp
  /** the name of a body starts here (sticky) */
  readonly issuerHead: RegExp
  /** the name of a body ends before this (sticky) */
  readonly issuerStop: RegExp
  /** these alone name no body */
  readonly issuerOpeners: ReadonlySet<string>
  readonly issuerWords: ReadonlySet<string>
  /** neighbouring words in names of the catalogue's units: "giáo dục", "hóa, thể" */
  readonly namePairs: ReadonlySet<string>
  /** a preposition of time at the end of a text */
  readonly timePreposition: RegExp
}

const LEXICONS = new WeakMap<Catalogue, CitationLexicon>()
const START = String.raw`(?<![\p{L}\p{M}\p{N}])`
const STOP = String.raw`(?![\p{L}\p{M}\p{N}])`
const LIST_MARK = String.raw`^[\s"“(*+•–-]*(?:\(?[\p{L}\d]{1,3}[.)]\s+)?`

/** The compiled words of a catalogue. */
export function citationLexicon(catalogue: Catalogue): CitationLexicon {
  const known = LEXICONS.get(catalogue)
  if (known !== undefined) return known
  const made = compile(catalogue)
  LEXICONS.set(catalogue, made)
  return made
}

function compile(catalogue: Catalogue): CitationLexicon {
  const words = catalogue.citationWords
  const typeOfWord = new Map<string, DocumentType>()
  for (const type of catalogue.documentTypes) {
    for (const name of [type.name, ...(type.names ?? []), ...(type.loose ?? [])])
      typeOfWord.set(name.toLowerCase(), type)
  }
  const related: [Relation, readonly string[]][] = [
    ['attached', words.attached],
    ['amends', words.amends],
    ['replaces', words.replaces],
    ['implements', words.implements],
    ['basis', words.basis],
  ]
  const between = (relation: Relation): readonly string[] =>
    relation === 'implements' || relation === 'basis' ? [...words.scopes, ...words.fillers] : words.scopes
  return {
    typeWord: new RegExp(`${START}(?:${anyOf([...typeOfWord.keys()])})${STOP}`, 'giu'),
    typeHere: new RegExp(`(?:${anyOf([...typeOfWord.keys()])})${STOP}`, 'iuy'),
    typeOfWord,
    looseWords: new Set(
      catalogue.documentTypes.flatMap((type) => type.loose ?? []).map((word) => word.toLowerCase()),
    ),
    before: related.map(([relation, list]) => ({
      relation,
      pattern: new RegExp(
        String.raw`${START}(?:${anyOf(list)})(?:\s+(?:${anyOf(between(relation))})){0,3}[\s"“(:]*$`,
        'iu',
      ),
    })),
    head: related.map(([relation, list]) => ({
      relation,
      pattern: new RegExp(`${LIST_MARK}(?:${anyOf(list)})${STOP}`, 'iu'),
    })),
    repealed: new RegExp(String.raw`\s*(?:${anyOf(words.repealed)})${STOP}`, 'iuy'),
    titleOpener: new RegExp(
      String.raw`[\s,*]*["“(]?\s*(?<opener>${anyOf(words.titleOpeners)})${STOP}(?!\s+(?:kèm|theo)${STOP})`,
      'iuy',
    ),
    titleBlocker: new RegExp(`${START}(?:${anyOf(words.titleBlockers)})${STOP}`, 'iu'),
    issuerHead: new RegExp(`(?:${anyOf([...words.issuerHeads, ...words.issuerOpeners])})${STOP}`, 'iuy'),
    issuerStop: new RegExp(`(?:${anyOf([...words.titleOpeners, ...words.issuerStops])})${STOP}`, 'iuy'),
    issuerOpeners: new Set(words.issuerOpeners),
    issuerWords: new Set(words.issuerWords),
    namePairs: namePairs(catalogue),
    timePreposition: new RegExp(String.raw`${START}(?:${anyOf(words.timePrepositions)})\s*$`, 'iu'),
  }
}

function namePairs(catalogue: Catalogue): Set<string> {
  const pairs = new Set<string>()
  const names = [
    ...catalogue.units.flatMap((unit) => [unit.name, ...(unit.names ?? [])]),
    ...catalogue.issuerSymbols.map((issuer) => issuer.name),
  ]
  for (const name of names) {
    const words = name.toLowerCase().split(/\s+/u)
    for (const [index, word] of words.entries()) {
      const next = words[index + 1]
      if (next !== undefined) pairs.add(`${word} ${next.endsWith(',') ? next.slice(0, -1) : next}`)
    }
  }
  return pairs
}

/** An alternation of phrases, longest first, any blank (a line break too) for each blank. */
function anyOf(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`).replace(/ /gu, String.raw`\s+`))
    .join('|')
}
