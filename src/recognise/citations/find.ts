import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { DocumentType } from '../../catalogue/document-types.ts'
import { readActDate, readActYear } from './act-date.ts'
import type { ActNumber } from './act-number.ts'
import { findActNumbers, symbolsOf, typeOfSymbol } from './act-number.ts'
import type { CitationMatch } from './citation.ts'
import { readIssuer } from './issuer.ts'
import { findNamedLaws, lawNameBefore } from './laws.ts'
import { citationLexicon } from './lexicon.ts'
import type { CitationLexicon } from './lexicon.ts'
import { isRepealed, readStanding, standsInBasis } from './relation.ts'
import type { ShortForm } from './short-forms.ts'
import { findShortForms } from './short-forms.ts'
import { readTitle } from './title.ts'
import { articleStart, readTypeWord } from './type-word.ts'
import type { TypeWord } from './type-word.ts'

export interface CitationContext {
  /** short forms that the document has defined so far (`defineShortForms`) */
  readonly shortForms?: readonly ShortForm[]
}

/** Types whose number is year and Quốc hội or its standing committee. */
const LAW_TYPES: ReadonlySet<string> = new Set(['Luật', 'PL', 'NQ', 'HP'])

/** A mention before its surroundings are read: from `start` (type word, "khoản 2 Điều 3 …") to the end of the number. */
interface Mention {
  readonly start: number
  readonly end: number
  readonly number?: string
  readonly type?: string
  readonly typeWord?: string
  readonly issuer?: string
  readonly date?: string
  readonly title?: string
  readonly joint: boolean
}

/**
 * The acts that a text cites, in order and not overlapping, each from its type word to the end of what plainly
 * belongs to it (date, issuer, title), with what the words around it say. Offsets are into `text`, 0-based, end
 * exclusive (domain.md 1.3, 5.1, 5.2). The document's own number in its header is found like any other.
 */
export function findCitations(
  text: string,
  catalogue: Catalogue,
  context: CitationContext = {},
): CitationMatch[] {
  const lexicon = citationLexicon(catalogue)
  const numbered = findNumbered(text, catalogue, lexicon)
  const laws = findNamedLaws(text, lexicon).map((law): Mention => ({
    start: articleStart(text, law.start),
    end: law.end,
    title: law.name,
    joint: false,
    ...typeCode(lexicon.typeOfWord.get(law.word)),
    ...(law.date === undefined ? {} : { date: law.date }),
  }))
  const known = withoutOverlap([...numbered, ...laws])
  const short = findShortForms(text, known, context.shortForms ?? [], lexicon).map((form): Mention => ({
    ...form,
    joint: false,
  }))
  const mentions = withoutOverlap([...known, ...short])
  const matches: CitationMatch[] = []
  for (const [index, mention] of mentions.entries()) {
    const limit = mentions[index + 1]?.start ?? text.length
    matches.push(complete(text, mention, matches, limit, lexicon))
  }
  return matches
}

function findNumbered(text: string, catalogue: Catalogue, lexicon: CitationLexicon): Mention[] {
  const mentions: Mention[] = []
  let previous: { end: number; word: TypeWord | undefined } | undefined
  for (const act of findActNumbers(text, catalogue)) {
    const floor = previous?.end ?? 0
    let word = readTypeWord(text, act.start, floor, lexicon)
    const listed =
      previous !== undefined &&
      /^\s*(?:,|;|và|hoặc)\s*(?:số\s*)?$/iu.test(text.slice(previous.end, act.start))
    if (
      act.shape === 'law' &&
      !(word?.direct === true && word.type !== undefined && LAW_TYPES.has(word.type.code))
    ) {
      const start = lawNameBefore(text, act.start, lexicon)
      if (start !== undefined && start >= floor) {
        const type = lexicon.typeOfWord.get(
          /^bộ luật/iu.test(text.slice(start, start + 8)) ? 'bộ luật' : 'luật',
        )
        if (type !== undefined)
          word = { start: Math.max(floor, articleStart(text, start)), type, direct: true, numbered: true }
      }
    }
    const inherited = listed ? previous?.word : undefined
    if (!isCitation(act, word, inherited, catalogue)) continue
    const type = typeOf(act, word?.type ?? inherited?.type, catalogue)
    mentions.push({
      start: word?.start ?? act.start,
      end: act.end,
      number: act.number,
      joint: type === 'TTLT' || /,|\sliên\s/iu.test(text.slice(word?.start ?? act.start, act.start)),
      ...(type === undefined ? {} : { type }),
      ...(word?.direct === true &&
      word.loose !== true &&
      word.type !== undefined &&
      contradicts(word.type, type, catalogue)
        ? { typeWord: word.type.code }
        : {}),
      ...(word?.issuer === undefined ? {} : { issuer: word.issuer }),
    })
    previous = { end: act.end, word: word ?? inherited }
  }
  return mentions
}

/** Shape is not enough for some: a loose hyphen, an old form or unknown codes want a type word or "số" before them. */
function isCitation(
  act: ActNumber,
  word: TypeWord | undefined,
  inherited: TypeWord | undefined,
  catalogue: Catalogue,
): boolean {
  const introduced = word !== undefined || inherited !== undefined
  const [first = '', second = ''] = act.codes
  const typed = typeOfSymbol(first, catalogue) !== undefined
  if (act.shape === 'law') return true
  if (act.shape === 'old') return word?.type !== undefined && word.direct && /^\p{Lu}{2}|^TTg$/u.test(first)
  if (introduced) return true
  if (act.loose) return false
  if (act.shape === 'party') return typed
  return typed || (first.length >= 3 && second.length >= 1 && first === first.toUpperCase())
}

/**
 * Whether a type word is odd before a number of another type. Not odd: "Thông tư" for "Thông tư liên tịch", and an annex named by the number of the decision that issues it ("Đề án 06/QĐ-TTg").
 */
function contradicts(word: DocumentType, type: string | undefined, catalogue: Catalogue): boolean {
  if (type === undefined || word.code === type || word.issuedBy?.includes(type) === true) return false
  return catalogue.documentTypes.find((each) => each.code === type)?.name.startsWith(word.name) !== true
}

/** The number decides; the word decides between types that share an abbreviation, and for laws and letters. */
function typeOf(act: ActNumber, word: DocumentType | undefined, catalogue: Catalogue): string | undefined {
  const [first = ''] = act.codes
  if (act.shape === 'law') return word?.code
  if (word !== undefined && symbolsOf(word).some((symbol) => symbol.toUpperCase() === first.toUpperCase()))
    return word.code
  const type = typeOfSymbol(first, catalogue)
  if (act.shape === 'old') return word?.code ?? type?.code
  if (word?.code === 'CV')
    return act.shape === 'party' ? (type?.code ?? 'CV') : type === undefined ? 'CV' : type.code
  if (type !== undefined) return type.code
  return word?.code ?? 'CV'
}

function complete(
  text: string,
  mention: Mention,
  earlier: readonly CitationMatch[],
  limit: number,
  lexicon: CitationLexicon,
): CitationMatch {
  let { end, issuer, date, title } = mention
  let named = false
  for (let round = 0; round < 3; round++) {
    const day = date === undefined ? readActDate(text, end) : undefined
    if (day !== undefined && day.end <= limit) {
      end = day.end
      date = day.date
    }
    const body =
      issuer === undefined && !named ? readIssuer(text, end, limit, lexicon, mention.joint) : undefined
    if (body !== undefined && body.end <= limit) {
      end = body.end
      issuer = body.name
      named = true
    }
    if (day === undefined && body === undefined) break
  }
  const year = date === undefined ? readActYear(text, end) : undefined
  if (year !== undefined && year.end <= limit) end = year.end
  const standing = readStanding(text, mention.start, earlier, lexicon)
  if (title === undefined) {
    const read = readTitle(text, end, limit, lexicon, standsInBasis(text, mention.start, lexicon))
    if (read !== undefined) {
      end = read.end
      title = read.title
    }
  }
  const relation = standing.relation ?? (isRepealed(text, end, lexicon) ? 'replaces' : undefined)
  return {
    start: mention.start,
    end,
    ...(mention.number === undefined ? {} : { number: mention.number }),
    ...(mention.typeWord === undefined ? {} : { typeWord: mention.typeWord }),
    ...(mention.type === undefined ? {} : { type: mention.type }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(date === undefined ? {} : { date }),
    ...(title === undefined ? {} : { title }),
    ...(relation === undefined ? {} : { relation }),
    ...(standing.from === undefined ? {} : { from: standing.from }),
  }
}

function withoutOverlap(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = []
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  for (const mention of sorted) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention)
  return kept
}

function typeCode(type: DocumentType | undefined): { type?: string } {
  return type === undefined ? {} : { type: type.code }
}
