import type { Catalogue } from '../catalogue/catalogue.ts'
import { joinTexts, spansOf, trimText } from '../document/placed-text.ts'
import type { Block, LineBlock, SourceDocument, TableBlock } from '../document/source-document.ts'
import { readLabelAt } from '../recognise/field-labels.ts'
import { readArticlePlan } from './article-plan.ts'
import { gatherBarTables, isBar, layoutLines } from './bars.ts'
import { readClosing, type Closing } from './closing.ts'
import { readHeader } from './header.ts'
import { findIssuer, sentenceCase, signatureCase } from './issuer.ts'
import { splitInline } from './inline-marks.ts'
import { isCapitals, isClosing } from './line-kinds.ts'
import { gatherLineTables, splitBarLines } from './line-tables.ts'
import { buildOutline, type MarkProblem } from './outline.ts'
import { removePageNumbers } from './page-numbers.ts'
import { isRule, joinParagraphs } from './paragraphs.ts'
import { cutIntoParts, type RawPart } from './parts.ts'
import { documentKind } from './document-kind.ts'
import type {
  Claim,
  ClaimKind,
  Header,
  Paragraph,
  Piece,
  PlanDocument,
  PlanPart,
  Placed,
  Signature,
} from './plan-document.ts'
import { readTableHead } from '../document/table-head.ts'
import { fillDown, joinTables } from './continued-tables.ts'
import { isClosingTable, isDataTable } from './layout-tables.ts'

export interface Structure {
  readonly plan: PlanDocument
  readonly problems: readonly MarkProblem[]
}

/** Finds the structure of a document: header, outline, tables, annexes and closing, from its blocks. */
export function readStructure(source: SourceDocument, catalogue: Catalogue): Structure {
  const claims: Claim[] = []
  const claim = (line: LineBlock, kind: ClaimKind): void => {
    for (const span of spansOf(line.text)) claims.push({ kind, span })
  }
  const { blocks, pageNumbers } = arrange(source, catalogue, claim)
  for (const line of pageNumbers) claim(line, 'page-number')
  const raw = cutIntoParts(blocks, catalogue)
  const annexes = raw.filter((part) => part.kind === 'annex').length
  const problems: MarkProblem[] = []
  const parts: PlanPart[] = []
  const closings: Closing[] = []
  const footnotes: Paragraph[] = []
  let header: Header = {}
  let annexNumber = 0
  const last = raw.at(-1)
  for (const part of raw) {
    const stretch = blocks.slice(0, part.end)
    const reading =
      part.kind === 'annex'
        ? readAnnexTitle(stretch, part)
        : readHeader(stretch, part.start, part.head, catalogue)
    if (part.kind === 'main' || (part === raw[0] && header.title === undefined)) header = reading.header
    claims.push(...reading.claims)
    const closing = readClosing(stretch, reading.bodyStart, catalogue)
    closings.push(closing)
    claims.push(...closing.claims)
    const after = afterClosing(
      stretch.slice(closing.end),
      part === last || closing.recipients.length > 0,
      catalogue,
    )
    footnotes.push(...after.footnotes)
    for (const { text } of after.footnotes)
      for (const span of spansOf(text)) claims.push({ kind: 'footnote', span })
    for (const line of after.rest) claim(line, 'boilerplate')
    // a table behind the closing that may hold duties is not claimed, so that it is reported
    for (const block of stretch.slice(closing.end))
      if (block.kind === 'table' && readTableHead(block, catalogue) === undefined)
        claimTable(block, 'boilerplate', claims)
    const pieces = joinParagraphs(stretch.slice(reading.bodyStart, closing.start), catalogue)
    const body = dropUnread(pieces, claims)
    const opening = readOpening(body, part)
    if (part.kind === 'annex') annexNumber += 1
    const prefix = part.kind === 'annex' ? (annexes > 1 ? `PL${annexNumber}` : 'PL') : ''
    const outline = buildOutline(splitInline(body.slice(opening.length)), prefix, {
      isField: (text) => readLabelAt(text, 0, catalogue) !== undefined,
      isClosing: (text) => isClosing(text, catalogue),
    })
    problems.push(...outline.problems)
    parts.push({
      kind: part.kind,
      ...(part.label !== undefined && { label: part.label }),
      ...(part.type !== undefined && { type: part.type }),
      ...(reading.header.title && { title: reading.header.title }),
      opening,
      sections: outline.sections,
    })
  }
  const signed = closings.find((closing) => closing.signature !== undefined)
  const recipients = closings.find((closing) => closing.recipients.length > 0)?.recipients ?? []
  const opening = parts.filter((part) => part.kind !== 'annex').flatMap((part) => part.opening)
  const issuer = header.issuer ?? findIssuer(header, opening, signed?.signature, catalogue)
  const running = source.source.text
  const plan: PlanDocument = {
    source,
    kind: documentKind(source, header, parts, catalogue),
    header: { ...header, ...(issuer && { issuer: inSentenceCase(issuer, running, catalogue) }) },
    parts,
    recipients,
    ...(signed?.signature && { signature: inSignatureCase(signed.signature, running, catalogue) }),
    footnotes,
    complete: signed !== undefined || recipients.length > 0 || hasEnd(lastBodyText(parts), header),
    claims,
  }
  if (plan.kind === 'article') return { plan: readArticlePlan(plan, blocks, catalogue), problems: [] }
  return { plan, problems }
}

const inSignatureCase = (signature: Signature, running: string, catalogue: Catalogue): Signature => ({
  ...signature,
  ...(signature.position !== undefined && {
    position: signature.position
      .split(', ')
      .map((line) => signatureCase(line, running, catalogue))
      .join(', '),
  }),
  authority: signature.authority.map((line) => signatureCase(line, running, catalogue)),
})

const inSentenceCase = (issuer: Placed<string>, running: string, catalogue: Catalogue): Placed<string> => ({
  ...issuer,
  value: sentenceCase(issuer.value, running, catalogue),
})

/** Blocks in reading order: page numbers taken out, flattened tables gathered, layout tables back to lines. */
function arrange(
  source: SourceDocument,
  catalogue: Catalogue,
  claim: (line: LineBlock, kind: ClaimKind) => void,
): { blocks: Block[]; pageNumbers: LineBlock[] } {
  const gathered = gatherBarTables(source.blocks, (table) => isDataTable(table, catalogue))
  for (const block of source.blocks) if (isBar(block)) claim(block, 'rule')
  // a half without head is no table that lays out the page: halves are joined before those are taken apart
  const whole = joinTables(gathered.blocks.map(withAllCells), catalogue)
  const flat = whole.blocks
    .flatMap((block): Block[] =>
      block.kind === 'table' && !isDataTable(block, catalogue)
        ? layoutLines(block, isClosingTable(block.rows, catalogue))
        : [block],
    )
    .filter((block) => !isBar(block))
  const lines = joinTables(gatherLineTables(splitBarLines(flat, catalogue), catalogue), catalogue)
  const known = new Set([...gathered.pageNumbers, ...whole.pageNumbers, ...lines.pageNumbers])
  const { blocks, pageNumbers } = removePageNumbers(lines.blocks, known)
  return { blocks: joinTables(blocks, catalogue).blocks, pageNumbers }
}

const withAllCells = (block: Block): Block => (block.kind === 'table' ? fillDown(block) : block)

/** The title of an annex: the lines between its label and its first table, mark or sentence. */
function readAnnexTitle(blocks: readonly Block[], part: RawPart): ReturnType<typeof readHeader> {
  const claims: Claim[] = []
  const title: LineBlock[] = []
  const head = blocks[part.head]
  let at = part.head + 1
  let remark = false
  const label = part.label ?? ''
  if (head?.kind === 'line') {
    for (const span of spansOf(head.text)) claims.push({ kind: 'heading', span })
    if (head.text.text.slice(label.length).replace(/^[\s.:)–-]+/u, '') !== '') title.push(head)
  }
  for (; at < blocks.length; at += 1) {
    const line = blocks[at]
    if (line?.kind !== 'line') break
    const text = line.text.text
    const isRemark: boolean = remark || /^\(?\s*(?:ban hành\s+)?(?:kèm\s+theo|đính kèm)/iu.test(text)
    remark = isRemark && !/\)\s*[.*_]*$/u.test(text)
    if (!isRemark && !isRule(text) && !belongsToTitle(line, title)) break
    for (const span of spansOf(line.text))
      claims.push({ kind: isRemark ? 'attachment' : isRule(text) ? 'rule' : 'heading', span })
    if (!isRemark && !isRule(text)) title.push(line)
  }
  if (title.length === 0) return { header: {}, bodyStart: at, claims }
  const text = trimText(
    joinTexts(
      title.map((line) => line.text),
      ' ',
    ),
  )
  return {
    header: { title: { value: text.text, spans: spansOf(text) }, titleText: text },
    bodyStart: at,
    claims,
  }
}

function belongsToTitle(line: LineBlock, title: readonly LineBlock[]): boolean {
  const text = line.text.text
  if (/^(?:[IVX]{1,4}|\d{1,2}|[A-Z])[.)]\s/u.test(text) || /^[-+*]\s/u.test(text) || title.length > 8)
    return false
  if (isCapitals(text)) return true
  const bold = line.bold[0]?.start === 0 && line.bold.at(-1)?.end === text.length
  return bold || line.heading || (title.length === 0 && text.length < 200 && !/[.:;]$/u.test(text))
}

/** Footnotes after the closing; whatever else stands there is not the document's (the web page's foot). */
function afterClosing(
  blocks: readonly Block[],
  atEnd: boolean,
  catalogue: Catalogue,
): { footnotes: Paragraph[]; rest: LineBlock[] } {
  const lines = blocks.filter((block) => block.kind === 'line')
  if (!atEnd) return { footnotes: [], rest: lines }
  const first = lines.findIndex((line) => /^\[\d{1,3}\]/u.test(line.text.text))
  if (first < 0) return { footnotes: [], rest: lines }
  const paragraphs: LineBlock[][] = []
  let at = first
  for (; at < lines.length; at += 1) {
    const line = lines[at] as LineBlock
    if (/^\[\d{1,3}\]/u.test(line.text.text)) paragraphs.push([line])
    else if (
      /[.…]$/u.test(lines[at - 1]?.text.text ?? '') &&
      (line.gap || isCapitals(line.text.text) || line.text.text.length > 75)
    )
      break
    else paragraphs.at(-1)?.push(line)
  }
  const footnotes = paragraphs
    .flatMap((group) => joinParagraphs(group, catalogue))
    .filter((piece) => piece.kind === 'paragraph')
  return { footnotes, rest: [...lines.slice(0, first), ...lines.slice(at)] }
}

function claimTable(table: TableBlock, kind: ClaimKind, claims: Claim[]): void {
  for (const line of table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines)))
    for (const span of spansOf(line)) claims.push({ kind, span })
}

/** Drawn lines say nothing; literal blocks show another text than the document's, and stay unclaimed. */
function dropUnread(pieces: readonly Piece[], claims: Claim[]): Piece[] {
  return pieces.filter((piece) => {
    if (piece.kind === 'paragraph' && piece.literal) return false
    if (piece.kind !== 'paragraph' || !isRule(piece.text.text)) return true
    for (const span of spansOf(piece.text)) claims.push({ kind: 'rule', span })
    return false
  })
}

/** Paragraphs before the first section: up to the first mark, or the first heading. */
function readOpening(pieces: readonly Piece[], part: RawPart): Paragraph[] {
  const opening: Paragraph[] = []
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'paragraph') break
    const mark = piece.mark
    const basis = /^[-+*•\s]*(?:căn cứ|theo đề nghị|xét đề nghị|xét tờ trình)/iu.test(piece.text.text)
    const addressee =
      /^[-+*•\s]/u.test(piece.text.text) &&
      opening.some((before) => /kính gửi|điện:|:$/iu.test(before.text.text)) &&
      mark?.ordinal === 0 &&
      leadsToMark(pieces, index)
    if (mark !== undefined && !basis && !addressee) break
    if (mark === undefined && part.kind === 'annex') break
    const before = opening.at(-1)?.text.text ?? ''
    if (LEADS_ON.test(before) || ASSIGNS.test(piece.text.text)) break
    opening.push(piece)
  }
  return opening
}

/** The end of an opening, and a paragraph that is no opening any more. */
const LEADS_ON = /(?:như sau|sau đây|các nội dung sau|chỉ đạo|yêu cầu|ý kiến)\s*:\s*$/iu
const ASSIGNS = /^(?:Giao|Phân công|Yêu cầu|Đề nghị)\s/u

/** Bullets after "Kính gửi:" or "… điện:" end in running text before the first numbered point. */
function leadsToMark(pieces: readonly Piece[], from: number): boolean {
  for (const piece of pieces.slice(from + 1)) {
    if (piece.kind !== 'paragraph') return false
    if (piece.mark === undefined) return true
    if (piece.mark.ordinal > 0) return false
  }
  return false
}

/**
 * Whether a text without signature and recipients ends where it should. What has a header is a whole document,
 * which says "./." at its end; a piece of one without header only has to end a sentence.
 */
function hasEnd(lastText: string | undefined, header: Header): boolean {
  const whole = header.number !== undefined && header.date !== undefined
  if (lastText === undefined) return !whole
  return (whole ? /\.\s*\/\s*\.?\W*$/u : /[.!?…)"”|]\W*$/u).test(lastText)
}

/** The last words before the annexes; undefined where a table is last. */
function lastBodyText(parts: readonly PlanPart[]): string | undefined {
  const body = parts.findLast((part) => part.kind !== 'annex')
  let section = body?.sections.at(-1)
  while (section?.children.at(-1) !== undefined) section = section.children.at(-1)
  if (section?.table !== undefined) return undefined
  return section?.whole.text ?? body?.opening.at(-1)?.text.text
}
