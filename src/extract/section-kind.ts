import type { Catalogue } from '../catalogue/catalogue.ts'
import type { SectionKind } from '../catalogue/section-words.ts'
import { foldKey } from '../recognise/folding.ts'
import type { Section } from '../structure/plan-document.ts'

/** Marks of whole sections of a document. */
const SECTION_MARKS: ReadonlySet<string> = new Set(['part', 'chapter', 'roman', 'upper', 'article'])

const SAYS_WHAT_TO_DO: ReadonlySet<SectionKind> = new Set(['organization', 'budget', 'content'])
const folded = new WeakMap<Catalogue, readonly { kind: SectionKind; words: readonly string[] }[]>()

function kindsOf(catalogue: Catalogue): readonly { kind: SectionKind; words: readonly string[] }[] {
  let kinds = folded.get(catalogue)
  if (kinds === undefined) {
    kinds = catalogue.sectionWords.kinds.map(({ kind, words }) => ({ kind, words: words.map(foldKey) }))
    folded.set(catalogue, kinds)
  }
  return kinds
}

/**
 * What a section is about, from the words of its heading. Aims and background are told by how a heading begins;
 * a heading that also speaks of duties ("MỤC TIÊU, NHIỆM VỤ VÀ GIẢI PHÁP") holds duties. Undefined when the
 * words say nothing, or the text is no heading.
 */
export function sectionKind(section: Section, catalogue: Catalogue): SectionKind | undefined {
  const text = section.text.text
  if (!headsOthers(section)) return undefined
  const plain = text
    .toLowerCase()
    .replace(/[\s:.]+$/u, '')
    .replace(/^(?:về|các|những|một số)\s+/u, '')
  const key = foldKey(plain)
  const kinds = kindsOf(catalogue)
  const whole = SECTION_MARKS.has(section.mark?.style ?? '')
  const begins = kinds.find(
    ({ kind, words }) =>
      !SAYS_WHAT_TO_DO.has(kind) &&
      words.some(
        (word) =>
          key === word ||
          key.startsWith(`${word},`) ||
          key.startsWith(`${word}:`) ||
          // "1. Đối tượng được hỗ trợ" may head duties; "II. ĐỐI TƯỢNG ÁP DỤNG" is background
          ((whole || kind !== 'background') && key.startsWith(`${word} `)),
      ),
  )
  const contains = kinds.find(
    ({ kind, words }) =>
      SAYS_WHAT_TO_DO.has(kind) &&
      words.some((word) => ` ${key} `.includes(` ${word} `) || key.includes(`${word},`)),
  )
  if (begins !== undefined && (contains === undefined || !/nhiệm vụ|giải pháp/u.test(plain)))
    return begins.kind
  return contains?.kind ?? begins?.kind
}

/** A text that heads others, and is no sentence of its own. */
export function headsOthers(section: Section): boolean {
  const text = section.text.text
  if (
    section.mark?.style === 'roman' ||
    section.mark?.style === 'upper' ||
    section.mark?.style === 'part' ||
    section.mark?.style === 'chapter'
  )
    return text.length < 300
  return text.length < 200 && section.children.length > 0 && !/[.;]$/u.test(text)
}
