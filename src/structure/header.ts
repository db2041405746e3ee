import type { NumberReading } from './portal.ts'
import { lineAt } from './line-kinds.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { joinTexts, spansOf, type PlacedText } from '../document/placed-text.ts'
import type { Block, LineBlock } from '../document/source-document.ts'
import { readDocumentNumber } from '../recognise/document-number.ts'
import { readMark } from '../recognise/markers.ts'
import { isPlaceDate, readDate } from './header-date.ts'
import { isIssuerLine, readIssuer } from './header-issuer.ts'
import { isBoilerplate, isCapitals, isMotto, portalField, startsOpening } from './line-kinds.ts'
import { isRule } from './paragraphs.ts'
import type { Claim, ClaimKind, Header, Placed } from './plan-document.ts'
import { portalDate, portalNumber, readPortalTable } from './portal.ts'
import { readTitle } from './title.ts'

/** The header of a part: what it says, where its body begins, and what its lines were understood as. */
export interface HeaderReading {
  readonly header: Header
  /** index of the first block after the header */
  readonly bodyStart: number
  /** lines of the opening that name whom a telegram or letter is for */
  readonly claims: readonly Claim[]
}

/** Lines of a header are looked for no further than this after its first sign. */
const HEADER_LINES = 60

/** Reads the header from `from` on. `typeAt` is the index of the line that names the type, or -1. */
export function readHeader(
  blocks: readonly Block[],
  from: number,
  typeAt: number,
  catalogue: Catalogue,
): HeaderReading {
  const claims: Claim[] = []
  const claim = (line: LineBlock, kind: ClaimKind): void => {
    for (const span of spansOf(line.text)) claims.push({ kind, span })
  }
  const portal = readPortalTable(blocks, from, catalogue)
  const first = firstHeaderLine(blocks, from, typeAt, catalogue)
  for (const block of blocks.slice(from, first)) if (block.kind === 'line') claim(block, 'boilerplate')
  const titleReading = typeAt >= 0 ? readTitle(blocks, typeAt, catalogue) : undefined
  const end = titleReading?.end ?? untitledEnd(blocks, first, catalogue)
  const lines = blocks.slice(first, end).filter((block): block is LineBlock => block.kind === 'line')
  for (const line of lines)
    claim(
      line,
      isMotto(line.text.text, catalogue) ? 'national-motto' : isRule(line.text.text) ? 'rule' : 'header',
    )
  const before =
    titleReading === undefined
      ? lines
      : blocks.slice(first, typeAt).filter((block): block is LineBlock => block.kind === 'line')
  const number = readNumber(lines, catalogue) ?? portalNumber(portal, catalogue)
  const date = readDate(besideLetterhead(lines, catalogue)) ?? portalDate(portal)
  const issuer = readIssuer(before, catalogue)
  const subject = titleReading?.title ?? readSubject(lines)
  const type =
    titleReading?.type ??
    (number?.type === undefined
      ? undefined
      : { value: number.type, spans: number.spans, basis: 'symbol' as const })
  const header: Header = {
    ...(number?.value !== undefined && { number: { value: number.value, spans: number.spans } }),
    ...(type && { type }),
    ...(subject && { title: subject }),
    ...(titleReading?.titleText && { titleText: titleReading.titleText }),
    ...(issuer?.issuer && { issuer: issuer.issuer }),
    ...(issuer?.superior !== undefined && { superior: issuer.superior }),
    ...(date?.place && { place: date.place }),
    ...(date?.date && { date: date.date }),
  }
  return { header, bodyStart: end, claims }
}

/** The lines of place and date without those of motto and issuer, which would be taken for the beginning of the place. */
function besideLetterhead(lines: readonly LineBlock[], catalogue: Catalogue): PlacedText {
  const kept = lines.filter(
    ({ text: { text } }) =>
      /ngày|tháng/iu.test(text) ||
      isPlaceDate(text) ||
      !(isMotto(text, catalogue) || isRule(text) || isCapitals(text)),
  )
  return joinTexts(
    kept.map((line) => line.text),
    '\n',
  )
}

/** Where the header itself begins, past what a web page puts above it. */
function firstHeaderLine(
  blocks: readonly Block[],
  from: number,
  typeAt: number,
  catalogue: Catalogue,
): number {
  const limit = typeAt >= 0 ? typeAt : Math.min(blocks.length, from + HEADER_LINES)
  let sign = -1
  for (let at = from; at < limit; at += 1) {
    const text = lineAt(blocks, at)?.text.text ?? ''
    if (isMotto(text, catalogue) || /^số\s*:?\s*[\d…._]/iu.test(text)) {
      sign = at
      break
    }
  }
  if (sign < 0) return typeAt >= 0 ? backOverHeader(blocks, typeAt, from, catalogue) : from
  return backOverHeader(blocks, sign, from, catalogue)
}

/** The issuer stands in capitals above the number; other words above it are a web page's. */
function backOverHeader(blocks: readonly Block[], at: number, from: number, catalogue: Catalogue): number {
  let back = at
  while (back > from) {
    const line = lineAt(blocks, back - 1)
    if (line === undefined) break
    const text = line.text.text
    const belongs =
      isRule(text) ||
      isCapitals(text) ||
      isMotto(text, catalogue) ||
      /^số\s*:/iu.test(text) ||
      isPlaceDate(text) ||
      isIssuerLine(text)
    if (!belongs || isBoilerplate(text, catalogue) || portalField(text, catalogue) !== undefined) break
    back -= 1
  }
  return back
}

/** The end of a header without a line for its type: a letter ends at "Kính gửi", others at the first full sentence. */
function untitledEnd(blocks: readonly Block[], first: number, catalogue: Catalogue): number {
  let at = first
  let last = first
  let seen = false
  for (; at < Math.min(blocks.length, first + HEADER_LINES); at += 1) {
    const text = lineAt(blocks, at)?.text.text
    if (text === undefined) break
    if (isMotto(text, catalogue) || /^số\s*:?\s*[\d…._]/iu.test(text) || isPlaceDate(text)) {
      seen = true
      last = at + 1
      continue
    }
    if (/^kính gửi/iu.test(text) || startsOpening(text, catalogue) || readMark(text)?.style === 'roman')
      return seen ? at : last
    if (!seen && !isCapitals(text) && text.length > 100) return first
    if (
      seen &&
      (isCapitals(text) ||
        /^v\/v|^về việc|^\(v\/v/iu.test(text) ||
        (!lineAt(blocks, at)?.gap && text.length < 80))
    )
      last = at + 1
  }
  return seen ? last : first
}

/** "V/v hướng dẫn …": the subject of a letter, printed under its number. */
function readSubject(lines: readonly LineBlock[]): Placed<string> | undefined {
  const at = lines.findIndex((line) => /^\(?(?:v\/v|về việc)/iu.test(line.text.text))
  if (at < 0) return undefined
  const taken = [lines[at] as LineBlock]
  for (const line of lines.slice(at + 1)) {
    if (
      line.gap ||
      isPlaceDate(line.text.text) ||
      isCapitals(line.text.text) ||
      /^kính gửi/iu.test(line.text.text)
    )
      break
    taken.push(line)
  }
  const text = joinTexts(
    taken.map((line) => line.text),
    ' ',
  )
  return { value: text.text, spans: spansOf(text) }
}

function readNumber(lines: readonly LineBlock[], catalogue: Catalogue): NumberReading | undefined {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    // "Số:" alone, its number on the line below
    if (/^Số\s*:?$/iu.test(line.text.text) && next !== undefined) {
      const below = readNumber([{ ...next, text: joinTexts([line.text, next.text], ' ') }], catalogue)
      if (below !== undefined) return below
    }
    const at = line.text.text.search(/(?:^|\t|\s)(?:Số\s*[:.]?\s*(?=[\d…._/\s-])|SỐ\s*:\s*(?=[\d…._/\s-]))/u)
    if (at < 0 || at > 60 || /^\(|kèm theo|căn cứ/iu.test(line.text.text)) continue
    const found = readDocumentNumber(line.text.text.slice(at), catalogue)
    if (found === undefined) continue
    return {
      ...(found.number !== undefined && { value: found.number }),
      ...(found.type !== undefined && { type: found.type }),
      spans: spansOf(line.text, at + found.start, at + found.end),
    }
  }
  return undefined
}
