import type { Catalogue } from '../catalogue/catalogue.ts'
import type { FieldKind, LabelWords } from '../catalogue/labels.ts'
import { foldKey } from './folding.ts'

/** A label in a text. Offsets 0-based, end exclusive. */
export interface LabelMatch {
  readonly kind: FieldKind
  /** as written, without mark and colon */
  readonly label: string
  readonly start: number
  /** where the value begins (after the colon and blanks) */
  readonly valueStart: number
}

const LONGEST_LABEL = 70
/** Where a label can stand inside a line: after an end mark, a bracket or a dash. */
const LABEL_PLACES = /(?:^|[.;(–—|]\s*|\s-\s+|,\s+)(?=\p{L})/gu

interface LabelIndex {
  readonly kinds: ReadonlyMap<string, FieldKind>
}

const indexes = new WeakMap<Catalogue, LabelIndex>()

function labelIndex(catalogue: Catalogue): LabelIndex {
  let index = indexes.get(catalogue)
  if (index === undefined) {
    const kinds = new Map<string, FieldKind>()
    for (const table of catalogue.fieldLabels) {
      for (const label of table.labels) if (!kinds.has(foldKey(label))) kinds.set(foldKey(label), table.kind)
    }
    index = { kinds }
    indexes.set(catalogue, index)
  }
  return index
}

/** The field that a wording alone names ("Đơn vị thực hiện", "Cơ quan phối hợp (nếu có)"), or undefined. */
export function fieldKindOf(wording: string, catalogue: Catalogue): FieldKind | undefined {
  const plain = wording
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/[\s*_.:]+$/u, '')
    .replace(/\s+\d{1,2}$/u, '')
  const key = foldKey(plain)
  const { kinds } = labelIndex(catalogue)
  return (
    kinds.get(key) ??
    kinds.get(foldKey(plain.replace(/^(?:các|về|dự kiến)\s+/iu, ''))) ??
    composedKind(key, catalogue) ??
    joinedKind(plain, kinds) ??
    headedKind(plain, catalogue)
  )
}

/** "Cơ quan tham mưu chính", "Sản phẩm phải hoàn thành", "Khi nào": told by the first word and, for doers, a word of role. */
function headedKind(plain: string, { labelWords }: Catalogue): FieldKind | undefined {
  const text = plain.toLowerCase().trim()
  if (text.split(/\s+/u).length > LONGEST_LABEL_WORDS) return undefined
  const begins = (words: readonly string[]): boolean =>
    words.some((word) => text === word || text.startsWith(`${word} `))
  const head = labelWords.heads.find(({ words }) => begins(words))
  if (head !== undefined) return head.kind
  if (!begins(labelWords.doers)) return undefined
  return labelWords.roles.find(({ words }) => words.some((word) => ` ${text} `.includes(` ${word} `)))?.kind
}

const LONGEST_LABEL_WORDS = 7

/** "Thời gian, địa điểm": several labels before one value; the first says what it begins with. */
function joinedKind(plain: string, kinds: ReadonlyMap<string, FieldKind>): FieldKind | undefined {
  const parts = plain.split(/\s*,\s*|\s+và\s+/iu).map(foldKey)
  const found = parts.map((part) => kinds.get(part))
  return parts.length > 1 && parts.length < 4 && found.every((kind) => kind !== undefined)
    ? found[0]
    : undefined
}

const composed = new WeakMap<
  LabelWords,
  { doer: RegExp; time: RegExp; roles: readonly { kind: FieldKind; pattern: RegExp }[] }
>()

/** The kind of a label put together from known words (catalogue/labels.ts, LABEL_WORDS). */
function composedKind(key: string, { labelWords }: Catalogue): FieldKind | undefined {
  let patterns = composed.get(labelWords)
  if (patterns === undefined) {
    const any = (words: readonly string[]): string =>
      [...words]
        .map(foldKey)
        .sort((a, b) => b.length - a.length)
        .join('|')
    const between = '(?:\\s*[,/-]\\s*|\\s+)'
    const list = (words: readonly string[]): string => `(?:${any(words)})(?:${between}(?:${any(words)})){0,4}`
    const fillers = `(?:${between}(?:${any(labelWords.fillers)})){0,3}`
    patterns = {
      doer: new RegExp(`^${list(labelWords.doers)}${between}`, 'u'),
      time: new RegExp(`^(?:${any(labelWords.fillers)}\\s+)?${list(labelWords.times)}${fillers}$`, 'u'),
      roles: labelWords.roles.map(({ kind, words }) => ({
        kind,
        pattern: new RegExp(`^(?:${any(words)})${fillers}$`, 'u'),
      })),
    }
    composed.set(labelWords, patterns)
  }
  if (patterns.time.test(key)) return 'time'
  const doer = patterns.doer.exec(key)
  if (doer === null) return undefined
  const role = key.slice(doer[0].length)
  return patterns.roles.find(({ pattern }) => pattern.test(role))?.kind
}

/**
 * The label at `at` (0-based): known words followed by a colon ("Thời gian thực hiện: …"), or known words that
 * are the whole text (the value stands on the next line). "Nội dung" in a sentence is no label (domain.md 2).
 */
export function readLabelAt(text: string, at: number, catalogue: Catalogue): LabelMatch | undefined {
  const colon = text.slice(at, at + LONGEST_LABEL).search(/[:：]/u)
  if (colon > 0) {
    const label = text.slice(at, at + colon)
    const kind = fieldKindOf(label, catalogue)
    if (kind === undefined) return undefined
    const after = at + colon + 1
    return {
      kind,
      label: label.trim(),
      start: at,
      valueStart: after + (text.slice(after).length - text.slice(after).trimStart().length),
    }
  }
  const rest = text.slice(at)
  if (at > 0 || rest.length > LONGEST_LABEL || !/\s/u.test(rest.trim())) return undefined
  // without a colon only a wording of the table counts: "Sở Xây dựng" is no label
  const kind = labelIndex(catalogue).kinds.get(foldKey(rest.replace(/[\s.\-–*_]+$/u, '')))
  return kind === undefined ? undefined : { kind, label: rest.trim(), start: at, valueStart: text.length }
}

/** Every label of a line, in order: the first at its beginning, others after end marks or brackets. */
export function findLabels(text: string, catalogue: Catalogue): LabelMatch[] {
  const found: LabelMatch[] = []
  for (const place of text.matchAll(LABEL_PLACES)) {
    const at = place.index + place[0].length
    if (at < (found.at(-1)?.valueStart ?? 0)) continue
    const label = readLabelAt(text, at, catalogue)
    if (label !== undefined) found.push(label)
  }
  return found
}
