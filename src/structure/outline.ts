import { EMPTY_TEXT, spansOf, type PlacedText } from '../document/placed-text.ts'
import type { TableBlock } from '../document/source-document.ts'
import { labelAt, type Mark, type MarkStyle } from '../recognise/markers.ts'
import type { Span } from '../place.ts'
import { withoutMark } from './paragraphs.ts'
import type { Paragraph, Piece, Section } from './plan-document.ts'

/** What the outline finds odd about its marks; made into diagnostics by the caller. */
export interface MarkProblem {
  readonly kind: 'duplicate' | 'gap'
  readonly id: string
  readonly mark: string
  readonly expected?: string
  readonly span: Span | undefined
}

/** What the outline needs to know of words. */
export interface OutlineWords {
  /** a labelled field ("Đơn vị thực hiện: …"), which belongs to the point above it */
  isField(text: string): boolean
  /** a closing paragraph ("Trên đây là …"), which belongs to its whole section */
  isClosing(text: string): boolean
}

interface Node {
  id: string
  mark?: Mark
  text: PlacedText
  whole: PlacedText
  bold: boolean
  italic: boolean
  heading: boolean
  boldLead: number
  table?: TableBlock
  children: Node[]
  /** what the level counts by; unmarked headings have levels of their own */
  style: MarkStyle | 'root' | 'heading'
  bullets: number
  paragraphs: number
  tables: number
  lastOrdinal: Map<string, number>
}

const BULLET_STYLES: ReadonlySet<string> = new Set(['dash', 'plus', 'star', 'bullet'])
/** Divisions that contain whatever has another mark, in their order (NĐ 30/2020: phần, chương, mục, điều). */
const DIVISION_RANK: Readonly<Record<string, number>> = { part: 1, chapter: 2, division: 3, article: 4 }

/**
 * Builds the outline of one part of a document from its numbering marks. A mark of a style that is open goes
 * on at that level; another style opens a level below. Unmarked paragraphs belong to the nearest point that
 * is a heading.
 * @param prefix first step of every id: `PL`, `PL2`, or '' in the body
 */
export function buildOutline(
  pieces: readonly Piece[],
  prefix: string,
  words: OutlineWords,
): { sections: Section[]; problems: MarkProblem[] } {
  const root = makeNode('root', prefix)
  const problems: MarkProblem[] = []
  const ids = new Set<string>()
  let stack: Node[] = [root]
  const used = (id: string, piece: Piece, mark: string): string => {
    let unique = id
    for (let n = 2; ids.has(unique); n += 1) unique = `${id}~${n}`
    if (unique !== id && piece.kind === 'paragraph') {
      problems.push({ kind: 'duplicate', id: unique, mark, span: spansOf(piece.text)[0] })
    }
    ids.add(unique)
    return unique
  }
  for (const piece of pieces) {
    if (piece.kind === 'table') {
      const parent = containerOf(stack)
      parent.tables += 1
      const node = makeNode('root', used(tableId(parent, prefix), piece, ''))
      node.table = piece.table
      parent.children.push(node)
      continue
    }
    const mark = chooseReading(piece, stack)
    stack = mark === undefined ? levelOfUnmarked(piece, stack, words) : levelOf(mark, stack)
    const parent = stack.at(-1) ?? root
    const problem = mark === undefined ? undefined : countOn(parent, mark, piece)
    const node = makeNode(
      mark?.style ?? (opensLevel(piece) && !words.isField(piece.text.text) ? 'heading' : 'root'),
      used(idOf(mark, parent), piece, mark?.label ?? ''),
    )
    if (problem !== undefined) problems.push({ ...problem, id: node.id })
    if (mark !== undefined) node.mark = mark
    node.whole = piece.text
    node.text = mark === undefined ? piece.text : withoutMark({ ...piece, mark })
    Object.assign(node, {
      bold: piece.bold,
      italic: piece.italic,
      heading: piece.heading,
      boldLead: piece.boldLead,
    })
    parent.children.push(node)
    if (mark !== undefined || node.style === 'heading') stack = [...stack, node]
  }
  return { sections: root.children, problems }
}

function makeNode(style: Node['style'], id: string): Node {
  return {
    id,
    style,
    text: EMPTY_TEXT,
    whole: EMPTY_TEXT,
    bold: false,
    italic: false,
    heading: false,
    boldLead: 0,
    children: [],
    bullets: 0,
    paragraphs: 0,
    tables: 0,
    lastOrdinal: new Map(),
  }
}

/** Of the readings of an ambiguous mark ("i)", "I."), the one that counts on from an open level. */
function chooseReading(piece: Paragraph, stack: readonly Node[]): Mark | undefined {
  const mark = piece.mark
  if (mark?.alternatives === undefined) return mark
  const length = mark.length
  const readings: Mark[] = [mark, ...mark.alternatives.map((other) => ({ ...other, length }))]
  const goesOn = readings.find((reading) =>
    stack.some(
      (node) => (node.lastOrdinal.get(reading.style) ?? 0) === reading.ordinal - 1 && reading.ordinal > 1,
    ),
  )
  if (goesOn !== undefined) return goesOn
  return readings.find((reading) => reading.ordinal === 1) ?? mark
}

function levelOf(mark: Mark, stack: readonly Node[]): Node[] {
  const rank = DIVISION_RANK[mark.style]
  if (rank !== undefined) {
    const keep = stack.findIndex(
      (node) => node.style !== 'root' && !((DIVISION_RANK[node.style] ?? 9) < rank),
    )
    return keep < 0 ? [...stack] : stack.slice(0, keep)
  }
  const prefixed = /^([IVX\d.]+)\.\d+$/u.exec(mark.label)?.[1]
  if (prefixed !== undefined) {
    // "3.1" goes under "3", wherever that is open
    const owner = stack.findLastIndex((node) => node.mark?.label === prefixed)
    if (owner >= 0) return stack.slice(0, owner + 1)
  }
  const open = stack.findLastIndex((node) => node.style === mark.style)
  if (open < 0) return mark.style === 'roman' ? toDivision(stack) : [...closeHeadings(stack, mark)]
  const level = stack[open - 1]
  const expected = (level?.lastOrdinal.get(mark.style) ?? 0) + 1
  // "1." again below bullets or an unmarked heading of the point before: a new count one level down
  const innermost = stack.at(-1)
  if (
    mark.ordinal === 1 &&
    expected > 2 &&
    innermost !== undefined &&
    stack.length - 1 > open &&
    innermost.style === 'heading'
  )
    return [...stack]
  return stack.slice(0, open)
}

/** Roman numerals head the sections of a plan: they close everything but parts, chapters and lettered parts. */
function toDivision(stack: readonly Node[]): Node[] {
  const keep = stack.findIndex(
    (node) => !['root', 'part', 'chapter', 'division', 'upper', 'article'].includes(node.style),
  )
  return keep < 0 ? [...stack] : stack.slice(0, keep)
}

/** Capital letters at the outset ("A.") stand above what comes after; nothing else closes an unmarked heading. */
function closeHeadings(stack: readonly Node[], mark: Mark): readonly Node[] {
  return mark.style === 'upper' && mark.ordinal === 1 ? stack.slice(0, 1) : stack
}

/** A paragraph without mark belongs to the innermost point that is a heading, not to a point that is itself a full sentence. */
function levelOfUnmarked(piece: Paragraph, stack: readonly Node[], words: OutlineWords): Node[] {
  const field = words.isField(piece.text.text)
  const closing = !field && words.isClosing(piece.text.text)
  let depth = stack.length
  while (depth > 1) {
    const node = stack[depth - 1] as Node
    const bullet = BULLET_STYLES.has(node.style)
    if (field ? !bullet : closing || opensLevel(piece) ? isSectionHead(node) : !bullet && isHeading(node))
      break
    depth -= 1
  }
  return stack.slice(0, depth)
}

const isSectionHead = (node: Node): boolean =>
  node.style in DIVISION_RANK || node.style === 'roman' || node.style === 'upper'

/** A text that heads others: it ends in a colon or without any end mark, and is not long. */
function isHeading(node: Node): boolean {
  const text = node.text.text
  if (node.style === 'article' || isSectionHead(node)) return true
  return text.endsWith(':') || node.bold || node.heading || (text.length < 200 && !/[.;,!…]$/u.test(text))
}

/** An unmarked heading of its own level: bold or set as a heading, short, no full stop. */
function opensLevel(piece: Paragraph): boolean {
  const text = piece.text.text
  return (
    piece.mark === undefined && (piece.bold || piece.heading) && text.length < 200 && !/[.;]$/u.test(text)
  )
}

function containerOf(stack: readonly Node[]): Node {
  const node = stack.findLast((candidate) => !BULLET_STYLES.has(candidate.style))
  return node ?? (stack[0] as Node)
}

function countOn(parent: Node, mark: Mark, piece: Paragraph): Omit<MarkProblem, 'id'> | undefined {
  if (mark.ordinal === 0) return undefined
  const last = parent.lastOrdinal.get(mark.style)
  parent.lastOrdinal.set(mark.style, mark.ordinal)
  if (last === undefined || mark.ordinal <= last + 1) return undefined
  const expected = labelAt(mark, last + 1)
  // a, b, c, d, e: many count by the Latin alphabet
  if (expected.toLowerCase() === 'đ' && mark.ordinal === last + 2) return undefined
  return { kind: 'gap', mark: mark.label, expected, span: spansOf(piece.text)[0] }
}

/** Ids are the path of marks; bullets and unmarked paragraphs are counted under their point (DESIGN section 4). */
function idOf(mark: Mark | undefined, parent: Node): string {
  if (mark === undefined) {
    parent.paragraphs += 1
    return join(parent.id, `p${parent.paragraphs}`)
  }
  if (BULLET_STYLES.has(mark.style)) {
    parent.bullets += 1
    return parent.id === '' ? `-${parent.bullets}` : `${parent.id}-${parent.bullets}`
  }
  if (mark.style === 'article') return mark.label
  const owner = parent.mark?.label
  if (owner !== undefined && mark.label.startsWith(`${owner}.`))
    return `${parent.id}${mark.label.slice(owner.length)}`
  return join(parent.id, mark.label)
}

const join = (parent: string, step: string): string => (parent === '' ? step : `${parent}.${step}`)

function tableId(parent: Node, prefix: string): string {
  if (prefix !== '' && parent.id === prefix)
    return parent.tables === 1 ? prefix : `${prefix}.T${parent.tables}`
  return join(parent.id, `T${parent.tables}`)
}
