import type { Catalogue } from '../catalogue/catalogue.ts'
import type { DocumentType } from '../catalogue/document-types.ts'
import type { Block, LineBlock } from '../document/source-document.ts'
import { foldKey } from '../recognise/folding.ts'

/** What a single line is, by its own words. Used before lines are joined, where layout still shows. */

const foldedLists = new WeakMap<readonly string[], readonly string[]>()

/** The entries of a catalogue list, folded for comparison. */
function folded(list: readonly string[]): readonly string[] {
  let keys = foldedLists.get(list)
  if (keys === undefined) {
    keys = list.map((entry) => foldKey(entry) + (entry.endsWith(' ') ? ' ' : ''))
    foldedLists.set(list, keys)
  }
  return keys
}

const beginsWith = (key: string, list: readonly string[]): boolean =>
  folded(list).some((entry) => key.startsWith(entry))

/** Printed in capitals: at least two, and hardly a small letter ("5G, IoT TRONG CÁC KHU …"). */
export function isCapitals(text: string): boolean {
  let capitals = 0
  let small = 0
  for (const letter of text) {
    if (/\p{Lu}/u.test(letter)) capitals += 1
    else if (/\p{Ll}/u.test(letter)) small += 1
  }
  return capitals >= 2 && small * 15 <= capitals
}

/** A piece of the national motto or of the Party's heading, which a narrow column wraps anywhere. */
export function isMotto(text: string, catalogue: Catalogue): boolean {
  if (text.length > 120) return false
  const words = wordsOnly(text)
  if (!words.includes(' ')) return false
  return catalogue.documentWords.mottos.some((motto) => ` ${wordsOnly(motto)} `.includes(` ${words} `))
}

const wordsOnly = (text: string): string =>
  foldKey(text)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()

/** The type of document that a line alone names ("KẾ HOẠCH"), and where its title begins on the same line, if it does. */
export interface TypeLine {
  readonly type: DocumentType
  /** offset of the title on the same line; undefined when the type stands alone */
  readonly titleAt?: number
}

export function readTypeLine(block: Block | undefined, catalogue: Catalogue): TypeLine | undefined {
  if (block?.kind !== 'line' || block.literal) return undefined
  const text = block.text.text
  if (text.length > 300 || text.endsWith(':')) return undefined
  const capitals = isCapitals(text)
  if (!capitals && !(block.heading || isAllBold(block))) return undefined
  const key = text.toLowerCase()
  let best: { type: DocumentType; length: number } | undefined
  for (const type of catalogue.documentTypes) {
    for (const name of [type.name, ...(type.names ?? [])]) {
      const word = name.toLowerCase()
      if (!key.startsWith(word) || (best !== undefined && best.length >= word.length)) continue
      if (/^[\p{L}\p{N}]/u.test(key.slice(word.length))) continue
      best = { type, length: word.length }
    }
  }
  if (best === undefined) return undefined
  const rest = text.slice(best.length)
  if (rest.trim() === '') return { type: best.type }
  // a title on the same line: the whole line is printed in capitals, and it goes on with words
  return capitals && /^\s+\p{L}/u.test(rest)
    ? { type: best.type, titleAt: best.length + (/^\s+/u.exec(rest)?.[0].length ?? 0) }
    : undefined
}

export function isAllBold(line: LineBlock): boolean {
  const length = line.text.text.length
  return line.bold.some((span) => span.start === 0) && line.bold.at(-1)?.end === length
}

/** "PHỤ LỤC II", "Phụ lục 01:", "BIỂU SỐ 3" alone on a line. */
export function readAnnexLabel(block: Block | undefined, catalogue: Catalogue): string | undefined {
  if (block?.kind !== 'line') return undefined
  const text = block.text.text
  if (text.length > 160) return undefined
  const key = foldKey(text)
  const head = folded(catalogue.documentWords.annexes).find((annex) => key.startsWith(annex))
  if (head === undefined) return undefined
  const label =
    /^(\p{L}+(?:\s\p{L}+)?(?:\s+số)?(?:\s*[:.]?\s*(?:\d{1,2}[a-z]?|[IVXL]{1,5}|[A-Z])(?![\p{L}\d]))?)/iu.exec(
      text,
    )?.[1]
  if (label === undefined) return undefined
  const rest = text.slice(label.length).replace(/^[\s.:)–-]+/u, '')
  const setApart = isCapitals(text) || block.heading || isAllBold(block) || rest === ''
  return setApart && !/^(?:kèm theo|này|đính kèm)/iu.test(rest) ? label.trim() : undefined
}

export function isRecipientsHead(text: string): boolean {
  return /^nơi\s+(?:nhận|gửi)\s*(?::\s*[-–]|:?(?=.{0,70}$))/iu.test(text)
}

/** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "T/M BAN THƯỜNG VỤ", or a position alone in capitals above a name. */
export const isSignatureHead = (line: LineBlock, catalogue: Catalogue): boolean =>
  isSignatureText(line.text.text, catalogue)

/** The same for the words alone. */
export function isSignatureText(text: string, catalogue: Catalogue): boolean {
  if (text.length > 120 || !isCapitals(text.replace(/\([^)]*\)/gu, ''))) return false
  const key = foldKey(text)
  return (
    beginsWith(key, catalogue.documentWords.authorities) ||
    folded(catalogue.documentWords.positions).includes(key.replace(/[,.:]+$/u, ''))
  )
}

export function isBoilerplate(text: string, catalogue: Catalogue): boolean {
  const key = foldKey(text)
  return folded(catalogue.documentWords.boilerplate).some((word) => key.includes(word))
}

export function startsOpening(text: string, catalogue: Catalogue): boolean {
  const key = foldKey(text)
  return (
    !isCapitals(text) &&
    folded(catalogue.documentWords.openings).some(
      (word) => key.startsWith(word) && !/^[\p{L}\p{N}]/u.test(key.slice(word.length)),
    )
  )
}

/** "Trên đây là Kế hoạch …", "Trong quá trình thực hiện, nếu …": a paragraph that closes its section. */
export function isClosing(text: string, catalogue: Catalogue): boolean {
  return beginsWith(foldKey(text), catalogue.documentWords.closings)
}

/** Among the peoples of the Highlands a syllable may be one letter ("A Thiêng", "Y Bhiu") or hold an apostrophe ("K'Rang", "H'Hen"). */
const SYLLABLE = "\\p{Lu}[\\p{Ll}\\p{M}]*(?:['’ʼ]\\p{L}[\\p{Ll}\\p{M}]*)?"
const LAST_SYLLABLE = "\\p{Lu}(?:[\\p{Ll}\\p{M}]+|['’ʼ]\\p{L}[\\p{Ll}\\p{M}]*)"
const RANKS = 'TS|ThS|PGS|GS|BS|CN|KS|Đại tá|Thượng tá|Trung tá|Thiếu tướng|Trung tướng|Đại tướng'
const NAME = new RegExp(`^(?:(?:${RANKS})\\.?\\s*)*(?:${SYLLABLE}\\s+){1,5}${LAST_SYLLABLE}$`, 'u')

/** Two to six words with capitals, nothing else: a person's name. */
export const looksLikeName = (text: string): boolean => NAME.test(text)

const foldedFields = new WeakMap<Catalogue, ReadonlyMap<string, string>>()

function portalFields(catalogue: Catalogue): ReadonlyMap<string, string> {
  let fields = foldedFields.get(catalogue)
  if (fields === undefined) {
    fields = new Map(
      Object.entries(catalogue.documentWords.portalFields).map(([label, field]) => [foldKey(label), field]),
    )
    foldedFields.set(catalogue, fields)
  }
  return fields
}

/** The key of a portal's data row ("Số hiệu:"), or undefined. */
export function portalField(
  text: string,
  catalogue: Catalogue,
): { field: string; valueAt: number } | undefined {
  const colon = text.indexOf(':')
  const label = colon < 0 ? text : text.slice(0, colon)
  if (label.length > 40) return undefined
  const field = portalFields(catalogue).get(foldKey(label))
  return field === undefined ? undefined : { field, valueAt: colon < 0 ? text.length : colon + 1 }
}

/** The block at an index, when it is a line. */
export function lineAt(blocks: readonly Block[], at: number): LineBlock | undefined {
  const block = blocks[at]
  return block?.kind === 'line' ? block : undefined
}
