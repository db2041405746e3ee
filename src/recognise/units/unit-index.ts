import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { PersonDoer } from '../../catalogue/person-titles.ts'
import type { UnitRecord } from '../../catalogue/units/unit-record.ts'
import type { AreaWord, CollectiveNoun, LevelWord, UnitHead } from '../../catalogue/unit-heads.ts'
import { foldKey } from '../folding.ts'
import {
  addLater,
  addPhrase,
  lazyPhrases,
  longestPhrase,
  nextNode,
  phraseNode,
  type PhraseNode,
} from './phrase-trie.ts'
import { firstAtom, tokenize, wordsOf, type Abbreviations, type Token } from './tokens.ts'

/** A name of the catalogue: what it names, and from when to when. */
export interface NamedBody {
  readonly id: string
  readonly collective: boolean
  /** where the body stands; undefined for a collective */
  readonly level?: UnitRecord['level']
  readonly from?: string
  readonly to?: string
  /** a short form of capitals only: it counts only where written in capitals ("VTV", not "vtv") */
  readonly capitals: boolean
  /** index of its head in the table of heads; undefined when it begins with none */
  readonly head: UnitHead | undefined
}

/** What may or may not follow a head. */
export interface HeadFollowers {
  readonly before: PhraseNode<true>
  readonly never: PhraseNode<true>
  /** those of `never` that count with capitals too */
  readonly neverEver: PhraseNode<true>
}

/** The catalogue made ready for finding names; built once per catalogue. */
export interface UnitIndex {
  readonly abbreviations: Abbreviations
  readonly names: PhraseNode<NamedBody>
  /** names without their head, by head: "Tài chính" under "Sở" */
  readonly families: Pick<ReadonlyMap<UnitHead, PhraseNode<NamedBody>>, 'get'>
  readonly heads: PhraseNode<UnitHead>
  readonly headFollowers: ReadonlyMap<UnitHead, HeadFollowers>
  readonly headAbbreviations: ReadonlyMap<string, UnitHead>
  /** words before a head or noun that make another word of it, both in folded words */
  readonly wordsBefore: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly nouns: PhraseNode<CollectiveNoun>
  readonly nounNever: ReadonlyMap<CollectiveNoun, PhraseNode<true>>
  readonly quantifiers: PhraseNode<true>
  readonly qualifiers: PhraseNode<true>
  readonly kinds: PhraseNode<true>
  readonly setClauses: PhraseNode<true>
  readonly setPossessions: PhraseNode<true>
  readonly relatives: PhraseNode<true>
  readonly trades: PhraseNode<true>
  readonly fieldAsides: PhraseNode<true>
  readonly levels: PhraseNode<{ readonly level: LevelWord; readonly never: PhraseNode<true> }>
  readonly jurisdictions: PhraseNode<true>
  /** names of provinces, and of the country */
  readonly places: PhraseNode<true>
  readonly areas: PhraseNode<AreaWord>
  readonly titles: PhraseNode<string>
  /** title and the words that must follow it, as one phrase; the value is the number of words of the title */
  readonly titlesBefore: PhraseNode<number>
  readonly titleCollectives: ReadonlyMap<string, string>
  readonly doers: PhraseNode<PersonDoer>
  readonly charges: PhraseNode<true>
  readonly doerGroups: PhraseNode<true>
  /** verbs and other words that end a name */
  readonly endings: PhraseNode<true>
  readonly verbs: PhraseNode<true>
  /** words after which a field speaks of what is done, not of who does it */
  readonly closers: PhraseNode<true>
  readonly introducers: ReadonlySet<string>
  readonly joiners: PhraseNode<true>
  readonly memberIntroducers: PhraseNode<true>
  readonly themes: PhraseNode<true>
  readonly compounds: PhraseNode<true>
  readonly nameVerbs: PhraseNode<true>
  readonly commaPairs: readonly (readonly [left: readonly string[], right: readonly string[]])[]
  tokens(text: string): Token[]
}

const indexes = new WeakMap<Catalogue, UnitIndex>()

/** The index of a catalogue; the same value for the same catalogue. */
export function unitIndex(catalogue: Catalogue): UnitIndex {
  let index = indexes.get(catalogue)
  if (!index) {
    index = buildIndex(catalogue)
    indexes.set(catalogue, index)
  }
  return index
}

function buildIndex(catalogue: Catalogue): UnitIndex {
  const words = catalogue.unitWords
  const abbreviations = new Map(
    words.abbreviations.map((entry) => [foldKey(entry.short), wordsOf(entry.words)]),
  )
  const tokens = (text: string): Token[] => tokenize(text, abbreviations)
  const phrases = <T>(list: Iterable<readonly [string, T]>): PhraseNode<T> => {
    const root = lazyPhrases<T>()
    for (const [phrase, value] of list) {
      const first = firstAtom(phrase, abbreviations)
      if (first !== undefined) addLater(root, first, () => addPhrase(root, tokens(phrase), value))
    }
    return root
  }
  const plain = (list: readonly string[]): PhraseNode<true> =>
    phrases(list.map((phrase) => [phrase, true] as const))

  const heads = phrases(words.heads.map((head) => [head.head, head] as const))
  const headFollowers = new Map(
    words.heads.map((head) => [
      head,
      {
        before: plain(head.before ?? []),
        never: plain(head.never ?? []),
        neverEver: plain((head.never ?? []).filter((phrase) => /^\p{Lu}/u.test(phrase))),
      },
    ]),
  )
  const headByName = new Map(words.heads.map((head) => [foldKey(head.head), head]))
  const names = lazyPhrases<NamedBody>()
  const families = new Map<UnitHead, PhraseNode<NamedBody>>()
  const headAtoms = once(() =>
    words.heads
      .map((head) => ({ head, atoms: tokens(head.head).flatMap((token) => token.atoms) }))
      .toSorted((a, b) => b.atoms.length - a.atoms.length),
  )

  const addName = (name: string, body: Omit<NamedBody, 'capitals' | 'head'>): void => {
    const parts = tokens(name)
    const atoms = parts.flatMap((token) => token.atoms)
    const capitals = parts.length === 1 && parts[0]?.capitals === true
    const fitting = headAtoms().filter(
      ({ atoms: h }) => h.length < atoms.length && h.every((atom, i) => atom === atoms[i]),
    )
    addPhrase(names, parts, { ...body, capitals, head: fitting[0]?.head })
    if (body.collective) return
    for (const { head, atoms: h } of fitting) {
      if (!head.shared) continue
      let skipped = 0
      let at = 0
      while (skipped < h.length && at < parts.length) skipped += parts[at++]?.atoms.length ?? 0
      if (skipped !== h.length || !parts[at]?.word) continue
      let family = families.get(head)
      if (!family) {
        family = phraseNode<NamedBody>()
        families.set(head, family)
      }
      addPhrase(family, parts.slice(at), { ...body, capitals: false, head })
    }
  }
  const addNameLater = (name: string, add: () => void): void => {
    const first = firstAtom(name, abbreviations)
    if (first !== undefined) addLater(names, first, add)
  }
  for (const unit of catalogue.units) {
    const body = { id: unit.id, collective: false, level: unit.level, ...validity(unit) }
    for (const name of [unit.name, ...(unit.names ?? []), ...(unit.short ?? [])]) {
      addNameLater(name, () => addName(name, body))
    }
  }
  const quantifiers = plain(words.quantifiers)
  // "các đơn vị thuộc" lacks the unit that has to follow
  const unfinished = new Set(
    words.areas.filter((area) => area.unit).flatMap((area) => wordsOf(area.words).slice(-1)),
  )
  for (const collective of catalogue.collectives) {
    const body = { id: collective.id, collective: true, ...validity(collective) }
    for (const name of [collective.name, ...(collective.names ?? [])]) {
      addNameLater(name, () => {
        const parts = tokens(name)
        if (isListOfUnits(parts, heads) || isBodyAndSet(parts, heads, quantifiers)) return
        if (!unfinished.has(wordsOf(name).at(-1) ?? '')) addName(name, body)
      })
    }
  }
  return {
    abbreviations,
    names,
    families: {
      // the names under a head begin with its first word
      get(head) {
        nextNode(names, firstAtom(head.head, abbreviations) ?? '')
        return families.get(head)
      },
    },
    heads,
    headFollowers,
    headAbbreviations: new Map(
      words.headAbbreviations.flatMap(({ short, head }) => {
        const entry = headByName.get(foldKey(head))
        return entry ? [[short, entry] as const] : []
      }),
    ),
    wordsBefore: new Map(
      words.wordsBefore.map(({ word, before }) => [wordsOf(word).join(' '), before.map(wordsOf)]),
    ),
    nouns: phrases(words.nouns.map((noun) => [noun.noun, noun] as const)),
    nounNever: new Map(words.nouns.map((noun) => [noun, plain(noun.never ?? [])])),
    quantifiers,
    qualifiers: plain(words.qualifiers),
    kinds: plain(words.kinds),
    setClauses: plain(words.setClauses),
    setPossessions: plain(words.setPossessions),
    relatives: plain(words.relatives),
    trades: plain(words.trades),
    fieldAsides: plain(words.fieldAsides),
    levels: phrases(
      words.levels.map((level) => [level.word, { level, never: plain(level.never ?? []) }] as const),
    ),
    jurisdictions: plain(words.jurisdictions),
    places: plain([
      'Việt Nam',
      ...catalogue.provinces.flatMap(({ name, names }) => [name, ...(names ?? [])]),
    ]),
    areas: phrases(words.areas.map((area) => [area.words, area] as const)),
    titles: phrases(catalogue.personTitles.titles.map((title) => [title, foldKey(title)] as const)),
    titlesBefore: phrases(
      catalogue.personTitles.before.map(
        ({ title, before }) => [`${title} ${before}`, wordsOf(title).length] as const,
      ),
    ),
    titleCollectives: new Map(
      catalogue.personTitles.collectives.map(({ title, collective }) => [foldKey(title), collective]),
    ),
    doers: phrases(catalogue.personTitles.doers.map((doer) => [doer.words, doer] as const)),
    charges: plain(catalogue.personTitles.charges),
    doerGroups: plain(catalogue.personTitles.doerGroups),
    endings: plain([...words.endings, ...catalogue.actionVerbs]),
    verbs: plain(catalogue.actionVerbs),
    closers: plain(words.closers),
    introducers: new Set(words.introducers.map((phrase) => wordsOf(phrase).join(' '))),
    joiners: plain(words.joiners),
    memberIntroducers: plain(words.memberIntroducers),
    themes: plain(words.themes),
    compounds: plain(words.compounds),
    nameVerbs: plain(words.nameVerbs),
    commaPairs: words.commaPairs.map(([left, right]) => [wordsOf(left), wordsOf(right)] as const),
    tokens,
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

function validity(record: { readonly from?: string; readonly to?: string }): { from?: string; to?: string } {
  return {
    ...(record.from === undefined ? {} : { from: record.from }),
    ...(record.to === undefined ? {} : { to: record.to }),
  }
}

/** "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các đoàn thể": a body of its own and a set, to be read as two. */
function isBodyAndSet(
  tokens: readonly Token[],
  heads: PhraseNode<UnitHead>,
  quantifiers: PhraseNode<true>,
): boolean {
  const head = longestPhrase(heads, tokens, 0, (found) => found.filter((body) => body.alone))
  // of the short names ("Mặt trận, các đoàn thể") the idiom is one
  const full = tokens.slice(0, head?.end).flatMap((token) => token.atoms).length > 2
  if (!head || !full) return false
  return tokens.some(
    (token, i) =>
      i >= head.end &&
      (token.text === ',' || token.text === 'và') &&
      longestPhrase(quantifiers, tokens, i + 1) !== undefined,
  )
}

/** A collective whose wording names a second body after a comma is a list, to be read as one: "các bộ …, UBND các tỉnh". */
function isListOfUnits(tokens: readonly Token[], heads: PhraseNode<UnitHead>): boolean {
  return tokens.some((token, i) => {
    if (i === 0 || token.text !== ',') return false
    const next = tokens[i + 1]
    if (!next?.capital) return false
    let node: PhraseNode<UnitHead> | undefined = heads
    for (const word of tokens.slice(i + 1)) {
      if (!word.word) break
      for (const atom of word.atoms) node &&= nextNode(node, atom)
      if (!node) return false
      if (node.values.some((head) => head.alone)) return true
    }
    return false
  })
}
