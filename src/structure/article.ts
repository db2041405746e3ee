import type { Catalogue } from '../catalogue/catalogue.ts'
import { joinTexts, sliceText, spansOf, type PlacedText } from '../document/placed-text.ts'
import type { Block, LineBlock } from '../document/source-document.ts'
import { foldKey } from '../recognise/folding.ts'
import { readMark } from '../recognise/markers.ts'
import { hasPhrase, phraseLength } from '../recognise/reports/phrases.ts'
import { isBoilerplate, looksLikeName } from './line-kinds.ts'
import { isRule, makeParagraph } from './paragraphs.ts'
import type { Claim, ClaimKind, Paragraph, Placed } from './plan-document.ts'

/** An article as its page shows it: the running text, and what the page says of the article itself. */
export interface Article {
  readonly body: readonly Paragraph[]
  readonly title?: PlacedText
  readonly publisher?: Placed<string>
  /** ISO day */
  readonly published?: Placed<string>
  readonly claims: readonly Claim[]
}

/** A sentence of running text is at least this long; shorter lines are captions, names and links. */
const PROSE = 40
/** A paragraph without an end mark is running text only when it is this long. */
const UNENDED_PROSE = 200

/**
 * Parts an article from its page (domain.md 6.1): navigation, headline, day, captions, credits and the list of
 * other articles are claimed as the site's; what remains is the body, in paragraphs.
 */
export function readArticle(blocks: readonly Block[], catalogue: Catalogue): Article {
  const claims: Claim[] = []
  const paragraphs = gatherParagraphs(blocks.filter((block) => block.kind === 'line'))
  const first = paragraphs.findIndex((paragraph) => isProse(paragraph, catalogue))
  const start = first < 0 ? paragraphs.length : first
  const related = paragraphs.findIndex(
    (paragraph, index) => index > start && isRelatedHead(paragraph, catalogue),
  )
  const end = related < 0 ? paragraphs.length : related
  const claim = (text: PlacedText, kind: ClaimKind): void => {
    for (const span of spansOf(text)) claims.push({ kind, span })
  }
  const head = paragraphs.slice(0, start)
  const title = readHeadline(head, catalogue)
  const published = readPublished([...head, ...paragraphs.slice(end)], catalogue)
  const body: Paragraph[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    const inside = index >= start && index < end && !isSiteLine(paragraph.text.text, catalogue)
    if (inside && (isProse(paragraph, catalogue) || leadsIn(paragraph))) body.push(paragraph)
    else claim(paragraph.text, title?.includes(paragraph) === true ? 'heading' : 'boilerplate')
  }
  const publisher = readPublisher(
    paragraphs.filter((paragraph) => !body.includes(paragraph)),
    catalogue,
  )
  return {
    body,
    ...(title !== undefined && {
      title: joinTexts(
        title.map((line) => withoutNumberSign(line.text)),
        ' ',
      ),
    }),
    ...(publisher && { publisher }),
    ...(published && { published }),
    claims,
  }
}

const withoutNumberSign = (text: PlacedText): PlacedText =>
  sliceText(text, /^[#*_\s]*/u.exec(text.text)?.[0].length ?? 0)

/** Lines into paragraphs. Where a file wraps its lines, a line goes on when the next word found no room on it. */
export function gatherParagraphs(lines: readonly LineBlock[]): Paragraph[] {
  const width = wrapWidth(lines)
  const groups: LineBlock[][] = []
  for (const line of lines) {
    const open = groups.at(-1)
    const before = open?.at(-1)
    if (line.text.text.trim() === '') continue
    if (open !== undefined && before !== undefined && goesOn(before, line, width)) open.push(line)
    else groups.push([line])
  }
  return groups.map((group) => makeParagraph(group))
}

const LONGEST_WRAPPED = 140

/** The width at which a file wraps its lines; undefined where every line is a paragraph. */
function wrapWidth(lines: readonly LineBlock[]): number | undefined {
  const lengths = lines.map((line) => line.text.text.length + line.indent)
  const wrapped = lengths.filter((length) => length <= LONGEST_WRAPPED)
  if (wrapped.length < lengths.length * 0.9) return undefined
  // a single word longer than the width (an address) says nothing of it
  const width = Math.max(
    0,
    ...lines
      .filter((line) => /\s/u.test(line.text.text.trim()))
      .map((line) => line.text.text.length + line.indent)
      .filter((length) => length <= LONGEST_WRAPPED),
  )
  const cut = lines.filter((line, index) => {
    const before = lines[index - 1]
    return before !== undefined && !line.gap && !ENDED.test(before.text.text) && isFull(before, line, width)
  })
  return cut.length >= Math.max(2, lines.length * 0.1) ? width : undefined
}

/** Whether the first word of `next` found no room on `line`. */
const isFull = (line: LineBlock, next: LineBlock, width: number): boolean =>
  line.text.text.length + line.indent + 1 + (/^\S+/u.exec(next.text.text)?.[0].length ?? 0) > width

function goesOn(before: LineBlock, line: LineBlock, width: number | undefined): boolean {
  if (line.paragraph === before.paragraph) return true
  const text = line.text.text
  if (line.heading || before.heading || line.literal !== before.literal) return false
  const lower = /^\p{Ll}/u.test(text) && readMark(text) === undefined
  if (line.gap) return lower && width !== undefined && !ENDED.test(before.text.text)
  if (lower) return !ENDED.test(before.text.text) || width !== undefined
  // "giai đoạn 2021⏎- 2025": a dash at the head of a wrapped line that is no bullet
  const bullet = readMark(text) !== undefined && !(/^[-–]\s*\d/u.test(text) && /\d$/u.test(before.text.text))
  return width !== undefined && !bullet && isFull(before, line, width)
}

const ENDED = /[.!?…:;]["”’')\]/]*$/u

function isProse(paragraph: Paragraph, catalogue: Catalogue): boolean {
  const text = paragraph.text.text
  if (paragraph.heading || paragraph.literal || isSiteLine(text, catalogue)) return false
  if (paragraph.mark !== undefined) return /\p{L}/u.test(text) && text.length >= PROSE / 2
  if (text.length >= PROSE && ENDED.test(text)) return /\p{Ll}{2}/u.test(text)
  return text.length >= UNENDED_PROSE && /[.;]\s/u.test(text)
}

/** A short line of the body that heads what follows: "Nhiệm vụ trọng tâm", "Về kinh phí:". */
const leadsIn = (paragraph: Paragraph): boolean =>
  paragraph.text.text.length >= 8 &&
  !/\.(?:png|jpe?g|gif|webp)$/iu.test(paragraph.text.text) &&
  (paragraph.bold ||
    paragraph.heading ||
    paragraph.mark !== undefined ||
    /:\s*$/u.test(paragraph.text.text)) &&
  !looksLikeName(paragraph.text.text)

/** A line of the site itself: navigation, sharing, rights, captions and credits. */
function isSiteLine(text: string, catalogue: Catalogue): boolean {
  const words = catalogue.reportWords
  const plain = text.replace(/^[\s*_[(|»›-]+/u, '')
  if (isRule(text) || /^\[?https?:\/\//iu.test(plain) || /^!?\[[^\]]*\]\([^)]*\)$/u.test(text)) return true
  if (/(?:^|[\s(])\S+\.(?:png|jpe?g|gif|webp|mp4)\)?$/iu.test(text)) return true
  if (phraseLength(plain, 0, words.siteWords) > 0 || phraseLength(plain, 0, words.rightsLabels) > 0)
    return true
  if (text.length < 160 && /(?:^|[.\s([])(?:ảnh|nguồn)\s*:/iu.test(plain) && !/[;]/u.test(text)) return true
  if (text.length < 160 && phraseLength(plain, 0, words.credits) > 0 && /[:./]|minh h/iu.test(plain))
    return true
  return text.length < 200 && isBoilerplate(text, catalogue) && !hasPhrase(text, words.issuing)
}

function isRelatedHead(paragraph: Paragraph, catalogue: Catalogue): boolean {
  const text = paragraph.text.text.replace(/^[\s*_#>»-]+/u, '')
  if (text.length > 60) return false
  const length = phraseLength(text, 0, catalogue.reportWords.relatedHeads)
  return length > 0 && /^[\s:.…(\d)*_>»]*$/u.test(text.slice(length))
}

/** The headline: the page's heading, else the longest line above the body that is neither path nor day. */
function readHeadline(head: readonly Paragraph[], catalogue: Catalogue): Paragraph[] | undefined {
  const candidates = head.filter((paragraph) => {
    const text = paragraph.text.text
    return (
      text.length >= 15 &&
      !/\s[|›»/>]\s/u.test(text) &&
      !isSiteLine(text, catalogue) &&
      readDay(text, catalogue) === undefined &&
      !/^\[|^\(?ảnh/iu.test(text) &&
      publisherAt(text, catalogue) === undefined &&
      !looksLikeName(text)
    )
  })
  const heading = candidates.filter((paragraph) => paragraph.heading)[0]
  if (heading !== undefined) return [heading]
  const longest = [...candidates].sort((a, b) => b.text.text.length - a.text.text.length)[0]
  return longest === undefined ? undefined : [longest]
}

const DAY =
  /(?<![\d/])(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)|ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu
/** Words beside the day that a line of publishing can have: an agency's short name, an author. */
const OTHER_WORDS = 5

/** The day that a line gives and says hardly anything besides: "Thứ ba, ngày 08/11/2022 07:30". */
function readDay(
  text: string,
  catalogue: Catalogue,
): { iso: string; start: number; end: number } | undefined {
  const match = DAY.exec(text)
  if (match === null || text.length > 120) return undefined
  const { publishedLabels, weekdays } = catalogue.reportWords
  const labelled = hasPhrase(
    text,
    publishedLabels.filter((label) => label.length > 5),
  )
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1)
  const known = [...publishedLabels, ...weekdays].join(' ').split(' ')
  if (!labelled && rest.filter((word) => !known.includes(foldKey(word))).length > OTHER_WORDS)
    return undefined
  const [, day, month, year, day2, month2, year2] = match
  const iso = isoDay(year ?? year2 ?? '', month ?? month2 ?? '', day ?? day2 ?? '')
  return iso === undefined ? undefined : { iso, start: match.index, end: match.index + match[0].length }
}

/** An ISO day, or undefined when there is no such day. */
export function isoDay(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? undefined : iso
}

function readPublished(lines: readonly Paragraph[], catalogue: Catalogue): Placed<string> | undefined {
  for (const { text } of lines) {
    const day = readDay(text.text, catalogue)
    if (day !== undefined) return { value: day.iso, spans: spansOf(text, day.start, day.end) }
  }
  return undefined
}

/** Where in a line the name of who publishes stands: a line of its own, after "©" or after "Nguồn:". */
function publisherAt(text: string, catalogue: Catalogue): { start: number; end: number } | undefined {
  const words = catalogue.reportWords
  const rights = phraseLength(text, 0, words.rightsLabels)
  if (rights > 0) {
    const from = rights + (/^[\s©:]*(?:\d{4}[\s,-]*)?/u.exec(text.slice(rights))?.[0].length ?? 0)
    const name = /^[^.;|]{4,80}/u.exec(text.slice(from))?.[0].trimEnd() ?? ''
    return phraseLength(name, 0, words.publishers) > 0 ? { start: from, end: from + name.length } : undefined
  }
  const source = phraseLength(text, 0, words.sourceLabels)
  const colon = /^\s*:\s*/u.exec(text.slice(source))?.[0].length ?? 0
  if (source > 0 && colon > 0) {
    const from = source + colon
    const host = /^https?:\/\/(?<host>[^/\s]+)/iu.exec(text.slice(from))?.groups?.['host']
    if (host !== undefined) {
      const start = text.indexOf(host, from)
      return { start, end: start + host.length }
    }
    const name = /^[^.;|]{4,80}/u.exec(text.slice(from))?.[0].trimEnd() ?? ''
    return phraseLength(name, 0, words.publishers) > 0 ? { start: from, end: from + name.length } : undefined
  }
  const alone = text.length <= 90 && !/[.;:|›]/u.test(text) && phraseLength(text, 0, words.publishers) > 0
  return alone ? { start: 0, end: text.length } : undefined
}

function readPublisher(lines: readonly Paragraph[], catalogue: Catalogue): Placed<string> | undefined {
  for (const { text } of lines) {
    const found = publisherAt(text.text, catalogue)
    if (found !== undefined && text.text.length < 200)
      return {
        value: text.text.slice(found.start, found.end),
        spans: spansOf(text, found.start, found.end),
      }
  }
  return undefined
}
