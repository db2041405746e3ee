import type { Catalogue } from '../catalogue/catalogue.ts'
import type { LineBlock, SourceDocument } from '../document/source-document.ts'
import { findCitations } from '../recognise/citations/find.ts'
import { findIssuing, type Issuing } from '../recognise/reports/issuing.ts'
import { countPhrases, phraseLength } from '../recognise/reports/phrases.ts'
import { readMark } from '../recognise/markers.ts'
import { findUnits } from '../recognise/units/find.ts'
import { gatherParagraphs } from './article.ts'
import { isMotto, isRecipientsHead } from './line-kinds.ts'
import type { Header, PlanDocument, PlanPart, Section } from './plan-document.ts'

/**
 * What a file is: an administrative document; an article that reports one; a page that quotes one to explain or
 * to tell of a meeting; or something else. A document shows itself by number line, motto, type and title, day and
 * recipients (domain.md 1.1); an article by the words of one who reports ("vừa ban hành Kế hoạch số …").
 */
export function documentKind(
  source: SourceDocument,
  header: Header,
  parts: readonly PlanPart[],
  catalogue: Catalogue,
): PlanDocument['kind'] {
  const lines = source.blocks.filter((block) => block.kind === 'line')
  const signs = signsOf(lines, header, catalogue)
  const told = gatherParagraphs(lines.filter((line) => !line.literal)).map(({ text }) => text.text)
  if (signs < 3 && looksLikeCode(source.source.text)) return 'other'
  const quotes = countQuotes(told, catalogue)
  if (signs >= 2 || (signs === 1 && hasChapters(parts) && quotes === 0)) return 'document'
  const annexTable = parts.some(
    (part) => part.kind === 'annex' && part.sections.some((section) => section.table !== undefined),
  )
  if (annexTable) return 'document'
  const body = looksAdministrative(source.source.text, parts, catalogue)
  const asks = told.some((text) => /\?["”)]?\s*$/u.test(text))
  if (quotes > 0 && reproduces(told, catalogue)) return 'article'
  if (quotes >= 3 || (quotes === 2 && (asks || !body))) return 'quotation'
  const reports = reportsAPlan(told, body, catalogue)
  if (reports) return 'article'
  if (body && !(quotes > 0 && asks)) return 'document'
  if (quotes > 0) return 'quotation'
  return namesAPlan(told, catalogue) ? 'quotation' : 'other'
}

/** The orders that a page has to repeat before it is the act's text rather than an answer about it. */
const ORDERS = 4

/**
 * A page of questions that prints a whole act: it tells of the issuing, and paragraph after paragraph gives a body
 * something to do.
 */
function reproduces(told: readonly string[], catalogue: Catalogue): boolean {
  const issued = told.some((text) =>
    findIssuing(text, findCitations(text, catalogue), catalogue).some(
      ({ voice, when, citation }) =>
        voice !== 'relayed' && when !== undefined && citation?.number !== undefined,
    ),
  )
  return issued && told.filter((text) => givesOrder(text, catalogue)).length >= ORDERS
}

/** "Giao [unit] …", "(1) [unit] chủ trì …": the paragraph begins with a body and what it has to do. */
function givesOrder(text: string, catalogue: Catalogue): boolean {
  const start = readMark(text)?.length ?? 0
  const order = /^\s*(?:giao|yêu cầu|đề nghị)\s+/iu.exec(text.slice(start))?.[0].length ?? 0
  const unit = findUnits(text.slice(start, start + 200), catalogue)[0]
  if (unit === undefined || unit.start > order + 1) return false
  return (
    order > 0 ||
    /^\s*(?:,\s*)?(?:chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm)(?!\p{L})/iu.test(
      text.slice(start + unit.end),
    )
  )
}

/** How many of the outward signs of a document are there (domain.md 1.2, 1.8). */
function signsOf(lines: readonly LineBlock[], header: Header, catalogue: Catalogue): number {
  return [
    lines.some((line) => isMotto(line.text.text, catalogue)),
    header.number !== undefined,
    header.type !== undefined && header.title !== undefined,
    header.date !== undefined,
    lines.some((line) => isRecipientsHead(line.text.text)),
  ].filter(Boolean).length
}

const hasChapters = (parts: readonly PlanPart[]): boolean =>
  parts.some((part) =>
    part.sections.some((section) => section.mark?.style === 'roman' || section.mark?.style === 'article'),
  )

/** How far into an article the act it reports is named. */
const LEAD_LINES = 25

/**
 * Whether somebody tells here that a plan was issued. "vừa ban hành" is said by reporters only; "đã ban hành" and
 * "Theo Kế hoạch số …" stand in documents as well, so they count where no outline of a document follows.
 */
function reportsAPlan(told: readonly string[], body: boolean, catalogue: Catalogue): boolean {
  const issuings = told.slice(0, LEAD_LINES * 4).flatMap((text, line) => {
    const citations = findCitations(text, catalogue)
    return findIssuing(text, citations, catalogue).map((issuing) => ({ issuing, line, text }))
  })
  const strong = issuings.some(({ issuing }) => issuing.when === 'recent' && isPlainReport(issuing))
  if (strong) return !meets(told, catalogue)
  const relays = told.filter((text) =>
    sentenceHeads(text).some((at) => phraseLength(text, at, catalogue.reportWords.relays) > 0),
  ).length
  const weak = issuings.some(
    ({ issuing, text }) =>
      isPlainReport(issuing) && issuing.when !== undefined && !/như sau\s*:\s*$/u.test(text),
  )
  const relayed = issuings.some(({ issuing }) => issuing.voice === 'relayed')
  if (body) return weak && relays > 0
  return (weak || (relayed && relays > 0) || relays > 1) && !meets(told, catalogue)
}

/** Named by number, or said of a plan itself: "vừa có văn bản trả lời" reports none. */
const isPlainReport = (issuing: Issuing): boolean =>
  issuing.voice !== 'relayed' &&
  (issuing.citation !== undefined || issuing.when === 'recent' || issuing.when === 'dated')

/** The page tells of a meeting or an event rather than of what a plan says. */
function meets(told: readonly string[], catalogue: Catalogue): boolean {
  const text = told.join('\n')
  return countPhrases(text, catalogue.reportWords.events) >= 3
}

function sentenceHeads(text: string): number[] {
  return [0, ...[...text.matchAll(/[.!?…]\s+(?=\p{Lu})/gu)].map((mark) => mark.index + mark[0].length)]
}

const countQuotes = (told: readonly string[], catalogue: Catalogue): number =>
  [...new Set(told)].reduce((sum, text) => sum + countPhrases(text, catalogue.reportWords.quoting), 0)

const namesAPlan = (told: readonly string[], catalogue: Catalogue): boolean =>
  told.some((text) =>
    findCitations(text, catalogue).some(
      ({ type, number }) =>
        number !== undefined && type !== undefined && catalogue.reportWords.planTypes.includes(type),
    ),
  )

const CODE_LINE =
  /^\s*(?:import|export|const|let|var|function|return|def|class|public|private|package|using|if|else|for|while)(?:\s*[({]|\s+\S.*[;({:,]\s*$)|[{}]\s*[;,)]*\s*$|\)\s*;\s*$|=>\s*[({]?\s*$|^\s*<\/?[a-z][\w-]*(?:\s[^>]*)?>\s*$|^\s*(?:\/\/|\/\*|#include|#!)/u

/** Source text of a program, whatever words stand in its strings. */
function looksLikeCode(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const code = lines.filter((line) => {
    const bare = line.replace(/(["'`]).*?\1/gu, '')
    return CODE_LINE.test(bare) && !/[^\p{ASCII}]/u.test(bare)
  }).length
  return code >= 5 && code >= lines.length * 0.25
}

/**
 * Without header and number, as when only the body was copied: marked points, one of them headed like a part of a
 * plan or two that give bodies of the administration something to do.
 */
function looksAdministrative(text: string, parts: readonly PlanPart[], catalogue: Catalogue): boolean {
  const points = parts.flatMap((part) => part.sections).flatMap(pointsBelow)
  const headings = points.filter(({ text: point }) => PLAN_HEADING.test(point.text.slice(0, 80))).length
  const key = text.toLowerCase()
  const words = PLAN_WORDS.filter((word) => key.includes(word)).length
  if ((headings >= 1 && words >= 3) || (headings >= 2 && words >= 2)) return true
  let assigning = 0
  for (const { text: point } of points) {
    if (!ASSIGNS.test(point.text)) continue
    const named = findUnits(point.text.slice(0, 400), catalogue).some((unit) => unit.id !== undefined)
    if (named) assigning += 1
    if (assigning >= 2) return true
  }
  return false
}

const pointsBelow = (section: Section): Section[] => [
  ...(section.mark === undefined ? [] : [section]),
  ...section.children.flatMap(pointsBelow),
]

const PLAN_HEADING = /mục đích|yêu cầu|nhiệm vụ|nội dung|tổ chức thực hiện|kinh phí|phân công/iu
const PLAN_WORDS = [
  'thực hiện',
  'đơn vị',
  'kế hoạch',
  'cơ quan',
  'phối hợp',
  'chủ trì',
  'ủy ban nhân dân',
  'triển khai',
  'ubnd',
]
const ASSIGNS =
  /(?<!\p{L})(?:giao|yêu cầu|đề nghị|chủ trì|phối hợp|chịu trách nhiệm|có trách nhiệm|trước ngày|thực hiện|tổ chức|tham mưu|báo cáo)(?!\p{L})/iu
