import type { Catalogue } from '../catalogue/catalogue.ts'
import { joinTextsBy, sliceText, trimText, type Joint, type PlacedText } from '../document/placed-text.ts'
import type { Block, LineBlock } from '../document/source-document.ts'
import type { Span } from '../place.ts'
import { readLabelAt } from '../recognise/field-labels.ts'
import { readMark } from '../recognise/markers.ts'
import type { Paragraph, Piece } from './plan-document.ts'

/**
 * How a file sets its paragraphs apart. `gaps`: by blank lines, so a line break alone is a wrap.
 * `indents`: by an indented first line. `dense`: by nothing but the line break; then a line that ends short
 * with a full stop ends its paragraph.
 */
export type ParagraphStyle = 'gaps' | 'indents' | 'dense'

const ENDS_SENTENCE = /[.;:!?…]["”’')\]]?$/u
const ENDS_CLAUSE = /[.;:!?]["”’')\]]?$/u
const STARTS_LOWER = /^["“‘'(]?[\p{Ll}]/u
const STARTS_UPPER = /^["“‘'(]?[\p{Lu}\d]/u
/** A line that is all capitals reads as a heading or a title, which a converter wraps too. */
const ALL_CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u

/** Joins the lines of a body into paragraphs; tables stay between them. */
export function joinParagraphs(blocks: readonly Block[], catalogue: Catalogue): Piece[] {
  const lines = blocks.filter((block) => block.kind === 'line')
  const setting = settingOf(lines)
  const pieces: Piece[] = []
  let open: LineBlock[] = []
  const close = (): void => {
    if (open.length > 0) pieces.push(makeParagraph(open))
    open = []
  }
  for (const block of blocks) {
    if (block.kind === 'table') {
      close()
      pieces.push({ kind: 'table', table: block })
      continue
    }
    const previous = open.at(-1)
    if (previous !== undefined && !goesOn(open, previous, block, setting, catalogue)) close()
    open.push(block)
  }
  close()
  return pieces
}

/** How the lines of a file are set. */
interface Setting {
  readonly style: ParagraphStyle
  readonly width: number
  /** no line goes on with the one above: each is a paragraph */
  readonly unwrapped: boolean
  /** first lines are indented, the lines they are wrapped to are not */
  readonly firstIndented: boolean
}

function settingOf(lines: readonly LineBlock[]): Setting {
  const wraps = lines.flatMap((line, index) => {
    const previous = lines[index - 1]
    const goes = !line.gap && STARTS_LOWER.test(line.text.text) && readMark(line.text.text) === undefined
    return goes && previous !== undefined ? [{ line, previous }] : []
  })
  return {
    style: paragraphStyle(lines),
    width: wrapWidth(lines),
    unwrapped: wraps.length === 0,
    firstIndented: wraps.some(({ line, previous }) => line.indent + 1 < previous.indent),
  }
}

/** Counts what happens at line breaks: a break before a small letter is a wrap; what else is, shows from that. */
export function paragraphStyle(lines: readonly LineBlock[]): ParagraphStyle {
  let wraps = 0
  let gaps = 0
  let indents = 0
  let dense = 0
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1]
    if (previous === undefined) continue
    if (line.gap) gaps += 1
    else if (STARTS_LOWER.test(line.text.text) && readMark(line.text.text) === undefined) wraps += 1
    else if (ENDS_CLAUSE.test(previous.text.text) && readMark(line.text.text) === undefined) {
      if (line.indent > previous.indent + 1) indents += 1
      else dense += 1
    }
  }
  if (indents > 0 && indents >= dense && indents >= gaps / 4) return 'indents'
  if (gaps === 0 || gaps < wraps / 12) return 'dense'
  return wraps === 0 && dense > gaps ? 'dense' : 'gaps'
}

/** The column at which the file wraps its lines: the length that all but the longest few stay below. */
function wrapWidth(lines: readonly LineBlock[]): number {
  const lengths = lines.map((line) => line.text.text.length + line.indent).sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.9)] ?? 80
}

function goesOn(
  open: readonly LineBlock[],
  previous: LineBlock,
  line: LineBlock,
  lines: Setting,
  catalogue: Catalogue,
): boolean {
  const { style, width } = lines
  const before = previous.text.text
  const text = line.text.text
  if (previous.literal !== line.literal) return false
  if (line.literal) return true
  if (isRule(before) || isRule(text)) return false
  const mark = readMark(text)
  if (mark !== undefined && !isWrappedMark(before, text, line, width)) return false
  const openMark = readMark(open[0]?.text.text ?? '')
  const onlyMark = openMark !== undefined && open.length === 1 && openMark.length >= before.length
  if (line.gap)
    return onlyMark
      ? !line.heading
      : continuesAfterBreak(before, text, line) || continuesHeading(previous, line, openMark !== undefined)
  if (line.heading !== previous.heading) return line.heading ? false : onlyMark
  if (onlyMark) return true
  // "… (hạn:" / "30/6/2023)": a bracket is still open
  if (/\([^()]{0,60}$/u.test(before) && /^[^()]*\)/u.test(text)) return true
  if (STARTS_LOWER.test(text)) return true
  // an unknown label right under a labelled line ("Khi nào: …")
  const labelled = readLabelAt(open[0]?.text.text ?? '', openMark?.length ?? 0, catalogue) !== undefined
  if (!line.gap && LABEL_LIKE.test(text) && labelled) return false
  // a line that is nothing but a time
  if (!line.gap && TIME_HEAD.test(text) && ENDS_SENTENCE.test(before)) return false
  if (STARTS_UPPER.test(text) && readLabelAt(text, 0, catalogue) !== undefined && /[:：]/u.test(text))
    return false
  if (endsBold(previous) && !startsBold(line) && allBold(open) && !isWrapped(before, text, catalogue))
    return false
  if (
    ALL_CAPITALS.test(before) !== ALL_CAPITALS.test(text) &&
    ALL_CAPITALS.test(before) &&
    /\p{Ll}/u.test(text)
  )
    return false
  const short = openMark !== undefined && open.length === 1 && before.length <= 60
  const anew = STARTS_UPPER.test(text) && !ENDS_SENTENCE.test(before) && !isWrapped(before, text, catalogue)
  if (style === 'gaps' && lines.unwrapped && short && anew) return false
  // two paragraphs that are both indented: "     1. Mục đích" / "     Kịp thời …"
  if (lines.firstIndented && short && anew && line.indent > 1 && line.indent === previous.indent) return false
  if (style === 'gaps') return true
  const ended = ENDS_SENTENCE.test(before)
  if (style === 'indents') {
    if (line.indent > (open[0]?.indent ?? 0) + 1 || line.indent > previous.indent + 1)
      return !ended && !STARTS_UPPER.test(text)
    return true
  }
  // without an end mark the paragraph goes on, unless a short marked line heads what begins with a verb of action
  if (!ended)
    return (
      openMark === undefined || open.length > 1 || before.length > 60 || !startsWithAction(text, catalogue)
    )
  return before.length + previous.indent > width * 0.85 && line.paragraph === previous.paragraph
}

/** "1. Sở Y tế" / "Tổ chức …": the second line begins a duty, the first was its heading. */
function startsWithAction(text: string, catalogue: Catalogue): boolean {
  const key = text.toLowerCase()
  return STARTS_UPPER.test(text) && catalogue.actionVerbs.some((verb) => key.startsWith(`${verb} `))
}

const LABEL_LIKE = /^\p{Lu}[^:;,.()]{1,28}:\s/u
const TIME_HEAD = /^(?:Tháng|Quý|Tuần|Năm)\s[^.;,]{1,20}:?$/u

/** Words after which a heading cannot end: it was wrapped there. "số", "năm" end one unless a figure follows ("hạ tầng số"). */
function isWrapped(before: string, text: string, { documentWords: words }: Catalogue): boolean {
  const last = (/[\p{L}\p{M}]+$|[,–-]$/u.exec(before)?.[0] ?? '').toLowerCase()
  return (
    last === ',' ||
    /^[–-]$/u.test(last) ||
    words.joiningWords.includes(last) ||
    (words.countedWords.includes(last) && /^(?:\d|[IVX]+(?!\p{L}))/u.test(text))
  )
}

/** A page break or a blank line inside a sentence (domain.md 6.1): no end mark before it, a small letter after it. */
function continuesAfterBreak(before: string, text: string, line: LineBlock): boolean {
  if (line.heading || ENDS_SENTENCE.test(before) || ALL_CAPITALS.test(before)) return false
  if (/\s(?:và|của|với|hoặc|các)$/u.test(before) && !readMark(text)) return true
  return STARTS_LOWER.test(text) || (/[,–-]$/u.test(before) && before.length > 30)
}

/** A long bold heading that a blank line cuts in two: no end mark, bold goes on, no mark of its own. */
function continuesHeading(previous: LineBlock, line: LineBlock, marked: boolean): boolean {
  const before = previous.text.text
  if (!marked || before.length < 30 || ENDS_CLAUSE.test(before) || ALL_CAPITALS.test(before)) return false
  return allBold([previous]) && startsBold(line) && !ALL_CAPITALS.test(line.text.text)
}

/** "Lao động⏎- Thương binh", "2021⏎- 2025", "kinh tế⏎- xã hội": a dash at a wrapped line's head that is no bullet. */
function isWrappedMark(before: string, text: string, line: LineBlock, width: number): boolean {
  if (line.gap || ENDS_SENTENCE.test(before) || before.length + line.indent < width * 0.7) return false
  if (/^[-–]\s*\d/u.test(text)) return /\d$/u.test(before)
  if (/^[-–]\s/u.test(text)) return /^[-–]\s\p{Ll}/u.test(text) && !/[,]$/u.test(before)
  // "… ngày 12⏎1. …" is never a wrap; "… Nghị quyết số⏎57. Bộ" is
  return /(?:số|khoản|điểm|điều|mục|ngày|tháng|năm|quý|tại|đến|từ|và)$/iu.test(before)
}

/** A drawn line, or bars and stars that carry no words. */
export function isRule(text: string): boolean {
  return /^[\s\-–—_=*.|~]+$/u.test(text)
}

const startsBold = (line: LineBlock): boolean => line.bold[0]?.start === 0
const endsBold = (line: LineBlock): boolean => line.bold.at(-1)?.end === line.text.text.length
const allBold = (lines: readonly LineBlock[]): boolean =>
  lines.every((line) => startsBold(line) && endsBold(line) && line.bold.length === 1)

/** A symbol cut at its own hyphen or stroke: "217/2025/NĐ-⏎CP". */
const GLUED_END = /[\p{L}\d][-/]$/u

/** One paragraph of some lines. A hyphenated line end keeps its hyphen, without a blank ("217/2025/NĐ-⏎CP"). */
export function makeParagraph(lines: readonly LineBlock[]): Paragraph {
  const joints: Joint[] = []
  const bold: Span[] = []
  const italic: Span[] = []
  let at = 0
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]?.text.text
    const glued = before !== undefined && GLUED_END.test(before) && /^[\p{Lu}\d]/u.test(line.text.text)
    const joint = { separator: index === 0 || glued ? '' : ' ', cut: line.gap }
    joints.push(joint)
    at += joint.separator.length
    for (const span of line.bold) bold.push({ start: span.start + at, end: span.end + at })
    for (const span of line.italic) italic.push({ start: span.start + at, end: span.end + at })
    at += line.text.text.length
  }
  const joined = joinTextsBy(
    lines.map((line) => line.text),
    (index) => joints[index] ?? { separator: ' ', cut: false },
  )
  const text = withoutStrayStar(trimText(joined))
  const mark = readMark(text.text)
  const covers = (spans: readonly Span[]): number => coveredLead(text.text, spans)
  const boldLead = covers(bold)
  const start = mark?.length ?? 0
  return {
    kind: 'paragraph',
    text,
    ...(mark && { mark }),
    bold: boldLead >= text.text.length || (start > 0 && restIsBold(text.text, start, bold)),
    italic: covers(italic) >= text.text.length,
    heading: lines[0]?.heading ?? false,
    boldLead,
    literal: lines[0]?.literal ?? false,
  }
}

/** An asterisk stuck to the first word is what is left of emphasis that was closed wrongly ("*4.6. *Văn phòng"). */
function withoutStrayStar(text: PlacedText): PlacedText {
  const start = readMark(text.text)?.length ?? 0
  const stars = /^[*_]+(?=\p{L})/u.exec(text.text.slice(start))?.[0].length ?? 0
  if (stars === 0) return text
  const rest = sliceText(text, start + stars)
  return start === 0
    ? rest
    : joinTextsBy([sliceText(text, 0, start), rest], () => ({ separator: '', cut: false }))
}

/** Length of the opening that is set in bold, blanks between two bold stretches counted in. */
function coveredLead(text: string, spans: readonly Span[]): number {
  let covered = 0
  for (const span of spans) {
    if (span.start > covered && text.slice(covered, span.start).trim() !== '') break
    covered = Math.max(covered, span.end)
  }
  return covered
}

function restIsBold(text: string, from: number, spans: readonly Span[]): boolean {
  const inside = spans.filter((span) => span.end > from)
  const first = inside[0]
  if (first === undefined || first.start > from) return false
  return text.slice(coveredLead(text.slice(0), [{ start: 0, end: from }, ...inside])).trim() === ''
}

/** The text of a paragraph after its mark. */
export function withoutMark(paragraph: Paragraph): PlacedText {
  return paragraph.mark === undefined
    ? paragraph.text
    : trimText(sliceText(paragraph.text, paragraph.mark.length))
}
