import type { Catalogue } from '../catalogue/catalogue.ts'
import { joinTexts, sliceText, spansOf, trimText, type PlacedText } from '../document/placed-text.ts'
import type { Block, LineBlock } from '../document/source-document.ts'
import { readDocumentNumber } from '../recognise/document-number.ts'
import { readMark } from '../recognise/markers.ts'
import { isBoilerplate, isCapitals, isMotto, portalField, readTypeLine, startsOpening } from './line-kinds.ts'
import { isRule } from './paragraphs.ts'
import type { Claim, ClaimKind, Header, Placed } from './plan-document.ts'

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
const MAX_TITLE_LINES = 14
const PLACE_DATE =
  /(?:^|[\n\t])\s*(?<place>\p{Lu}[\p{L}\s.\-–]{1,50}?)\s*,?\s*ngày\s*(?<day>\d{1,2})?[\s.…_]*tháng\s*(?<month>\d{1,2})?[\s.…_]*năm\s*(?<year>\d\s?\d\s?\d\s?\d)?/u
const BARE_DATE = /ngày\s*(?<day>\d{1,2})\s*tháng\s*(?<month>\d{1,2})\s*năm\s*(?<year>\d{4})/u
const ATTACHED_REMARK = /^[(*_\s]*(?:ban hành\s+)?(?:kèm\s+theo|đính kèm|phê duyệt kèm)/iu

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
  const text = joinTexts(
    lines.map((line) => line.text),
    '\n',
  )
  const number = readNumber(lines, catalogue) ?? portalNumber(portal, catalogue)
  const date = readDate(text) ?? portalDate(portal)
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

const lineAt = (blocks: readonly Block[], at: number): LineBlock | undefined => {
  const block = blocks[at]
  return block?.kind === 'line' ? block : undefined
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
      PLACE_DATE.test(`\n${text}`) ||
      isIssuerLine(text)
    if (!belongs || isBoilerplate(text, catalogue) || portalField(text, catalogue) !== undefined) break
    back -= 1
  }
  return back
}

/** "Sở Y tế tỉnh Hà Nam" printed in small letters above the number: short, begins with a capital, no end mark. */
const isIssuerLine = (text: string): boolean =>
  text.length < 80 && /^\p{Lu}/u.test(text) && !/[.;:?!]$/u.test(text) && !/\d{3}/u.test(text)

function readTitle(
  blocks: readonly Block[],
  typeAt: number,
  catalogue: Catalogue,
): { type: Placed<string>; title?: Placed<string>; titleText?: PlacedText; end: number } {
  const head = lineAt(blocks, typeAt)
  const reading = readTypeLine(blocks[typeAt], catalogue)
  if (head === undefined || reading === undefined) return { type: { value: '', spans: [] }, end: typeAt + 1 }
  const type = {
    value: reading.type.code,
    spans: spansOf(head.text, 0, reading.titleAt ?? head.text.text.length),
  }
  const taken: PlacedText[] =
    reading.titleAt === undefined ? [] : [trimText(sliceText(head.text, reading.titleAt))]
  let capitals = reading.titleAt !== undefined
  let at = typeAt + 1
  for (; at < blocks.length && taken.length < MAX_TITLE_LINES; at += 1) {
    const line = lineAt(blocks, at)
    if (line === undefined) break
    const text = line.text.text
    if (isRule(text)) {
      if (taken.length > 0) break
      continue
    }
    const turns = /^CỦA\s/u.test(taken[0]?.text ?? '') && /^[Vv]ề\s/u.test(text)
    if (ATTACHED_REMARK.test(text) || (!turns && endsTitle(blocks, at, taken.length, capitals, catalogue)))
      break
    if (turns) {
      // Party documents name the body under the type: "CHỈ THỊ / CỦA BAN THƯỜNG VỤ … / về …"
      taken.length = 0
      capitals = false
    } else if (taken.length === 0) capitals = isCapitals(text)
    taken.push(trimText(line.text))
  }
  const end = skipRemarks(blocks, at)
  if (taken.length === 0) return { type, end }
  const joined = joinTexts(taken, ' ')
  return { type, title: { value: joined.text, spans: spansOf(joined) }, titleText: joined, end }
}

/** Whether the line at `at` no longer belongs to a title of which `taken` lines were read. */
function endsTitle(
  blocks: readonly Block[],
  at: number,
  taken: number,
  capitals: boolean,
  catalogue: Catalogue,
): boolean {
  const line = lineAt(blocks, at) as LineBlock
  const text = line.text.text
  const mark = readMark(text)
  if (
    mark !== undefined &&
    mark.style !== 'dash' &&
    (isCapitals(text) || taken > 0 || mark.style === 'article')
  )
    return true
  if (taken === 0)
    return startsOpening(text, catalogue) && text.length > 60 && !line.bold.length && !line.heading
  if (capitals && !isCapitals(text)) return true
  if (isActingBody(text) && issuesNext(blocks, at, catalogue)) return true
  const previous = lineAt(blocks, at - 1)
  if (line.gap) return !(isCapitals(text) && capitals) || startsOpening(text, catalogue)
  // no blank line after the title: the opening tells itself by its first word and its length
  return (
    startsOpening(text, catalogue) &&
    (previous === undefined || previous.text.text.length < 70 || line.indent > previous.indent + 2)
  )
}

/** "THỦ TƯỚNG CHÍNH PHỦ", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …" between the title of a decision and its "Căn cứ". */
const isActingBody = (text: string): boolean =>
  isCapitals(text) &&
  /^(?:THỦ TƯỚNG|CHÍNH PHỦ|BỘ TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|[ỦU][ỶY] BAN|HỘI ĐỒNG|HIỆU TRƯỞNG|TRƯỞNG|BỘ |SỞ |BAN |CHÁNH|CỤC TRƯỞNG|TỔNG|VIỆN TRƯỞNG|THỐNG ĐỐC)/u.test(
    text,
  )

function issuesNext(blocks: readonly Block[], at: number, catalogue: Catalogue): boolean {
  for (let next = at + 1; next < Math.min(at + 4, blocks.length); next += 1) {
    const text = lineAt(blocks, next)?.text.text ?? ''
    if (isRule(text) || text === '' || isCapitals(text)) continue
    return startsOpening(text.replace(/^[-–+*\s]+/u, ''), catalogue)
  }
  return false
}

/** "(Ban hành kèm theo Quyết định số …)" and drawn lines after a title. */
function skipRemarks(blocks: readonly Block[], from: number): number {
  let at = from
  let open = false
  for (; at < blocks.length; at += 1) {
    const text = lineAt(blocks, at)?.text.text
    if (text === undefined) break
    if (isRule(text) || ATTACHED_REMARK.test(text))
      open = ATTACHED_REMARK.test(text) && !/\)\s*[*_]*$/u.test(text)
    else if (open) open = !/\)\s*[*_.]*$/u.test(text)
    else break
  }
  return at
}

/** The end of a header without a line for its type: a letter ends at "Kính gửi", others at the first full sentence. */
function untitledEnd(blocks: readonly Block[], first: number, catalogue: Catalogue): number {
  let at = first
  let last = first
  let seen = false
  for (; at < Math.min(blocks.length, first + HEADER_LINES); at += 1) {
    const text = lineAt(blocks, at)?.text.text
    if (text === undefined) break
    if (isMotto(text, catalogue) || /^số\s*:?\s*[\d…._]/iu.test(text) || PLACE_DATE.test(`\n${text}`)) {
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
      PLACE_DATE.test(`\n${line.text.text}`) ||
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

function readNumber(
  lines: readonly LineBlock[],
  catalogue: Catalogue,
): { value?: string; type?: string; spans: ReturnType<typeof spansOf> } | undefined {
  for (const line of lines) {
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

function readDate(text: PlacedText): { place?: Placed<string>; date?: Placed<string> } | undefined {
  const match =
    PLACE_DATE.exec(text.text.replace(/\n(?=(?:[^\n]*\n)?[^\n]*(?:ngày|tháng|năm)|\d)/gu, ' ')) ??
    PLACE_DATE.exec(text.text)
  const groups = match?.groups ?? BARE_DATE.exec(text.text)?.groups
  const whole = match ?? BARE_DATE.exec(text.text)
  if (groups === undefined || whole === null) return undefined
  const start = whole.index + (whole[0].length - whole[0].trimStart().length)
  const spans = spansOf(text, start, whole.index + whole[0].length)
  const place = groups['place']
    ?.replace(/\s+/gu, ' ')
    .replace(/^số\s.*$/iu, '')
    .trim()
  const year = groups['year']?.replace(/\s/gu, '')
  const date = isoDate(year, groups['month'], groups['day'])
  return {
    ...(place !== undefined && place !== '' && { place: { value: place, spans } }),
    ...(date !== undefined && { date: { value: date, spans } }),
  }
}

/** An ISO day, or undefined when a part is missing or the day does not exist. */
function isoDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const days = [
    31,
    Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ]
  return Number(day) >= 1 && Number(day) <= (days[Number(month) - 1] ?? 0) ? iso : undefined
}

/** Heads by which a new body begins on a line of its own; other lines go on with the name above. */
const BODY_HEADS =
  /^(?:[ỦU][ỶY] BAN|UBND|HỘI ĐỒNG|HĐND|SỞ|BỘ|BAN|PHÒNG|TRUNG TÂM|TRƯỜNG|VĂN PHÒNG|CÔNG AN|CÔNG TY|CHI CỤC|CỤC|TỔNG CỤC|VIỆN|HỘI|ĐOÀN|TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|THÀNH UỶ|HUYỆN ỦY|HUYỆN UỶ|QUẬN ỦY|ĐẢNG|CHI BỘ|THỦ TƯỚNG|CHÍNH PHỦ|QUỐC HỘI|BỆNH VIỆN|TRẠM|ĐẢNG ỦY|MẶT TRẬN|TÒA ÁN|TOÀ ÁN|VIỆN KIỂM SÁT|KHO BẠC|BẢO HIỂM|NGÂN HÀNG|TẬP ĐOÀN|TỔNG CÔNG TY|LIÊN ĐOÀN|THANH TRA|BQL|CHỦ TỊCH|ĐẠI HỌC|HỌC VIỆN|BÁO|ĐÀI)(?![\p{L}])/u

/** The issuing body, printed in capitals above the number; a body above it is its superior (domain.md 1.2). */
function readIssuer(
  lines: readonly LineBlock[],
  catalogue: Catalogue,
): { issuer: Placed<string>; superior?: string } | undefined {
  const bodies: PlacedText[][] = []
  for (const line of lines) {
    const left = line.text.text.includes('\t')
      ? trimText(sliceText(line.text, 0, line.text.text.indexOf('\t')))
      : line.text
    const text = left.text
    if (/^số\s*:?\s*[\d…._/]/iu.test(text) && bodies.length > 0) break
    if (
      text === '' ||
      isRule(text) ||
      isMotto(text, catalogue) ||
      PLACE_DATE.test(`\n${text}`) ||
      /^số\s*:?\s*[\d…._/]/iu.test(text)
    )
      continue
    const capitals = isCapitals(text)
    if (!capitals && !(bodies.length === 0 && isIssuerLine(text) && BODY_HEADS.test(text.toUpperCase())))
      continue
    const clean = dropMotto(left)
    if (clean.text === '') continue
    if (bodies.length === 0 || (BODY_HEADS.test(clean.text.toUpperCase()) && !continuesBody(bodies.at(-1))))
      bodies.push([clean])
    else bodies.at(-1)?.push(clean)
  }
  const own = bodies.at(-1)
  if (own === undefined) return undefined
  const names = bodies.map((parts) =>
    parts
      .map((part) => part.text)
      .join(' ')
      .replace(/\s+/gu, ' ')
      .replace(/[*_\s]+$/u, ''),
  )
  const alone = (names.at(-1) ?? '').toLowerCase()
  const superior = names.length > 1 ? names.at(-2) : undefined
  // an office has no name of its own: "BAN CHẤP HÀNH TRUNG ƯƠNG / VĂN PHÒNG"
  const value =
    superior !== undefined && ['văn phòng', 'thường trực'].includes(alone)
      ? `${names.at(-1)} ${superior}`
      : (names.at(-1) ?? '')
  return {
    issuer: { value, spans: own.flatMap((part) => spansOf(part)) },
    ...(superior !== undefined && { superior }),
  }
}

/** A name that cannot end where the line ends: "ỦY BAN NHÂN" / "DÂN", "ĐOÀN KIỂM TRA" / "THEO QUYẾT ĐỊNH". */
const continuesBody = (parts: readonly PlacedText[] | undefined): boolean =>
  /(?:^|\s)(?:NHÂN|VÀ|CỦA|-|–|,|BAN|THỦ TƯỚNG|CHỦ TỊCH|BỘ TRƯỞNG)$/u.test(parts?.at(-1)?.text ?? '')

/** The motto printed on the same line as the issuer ("SỞ Y TẾ CỘNG HÒA XÃ HỘI …"). */
function dropMotto(text: PlacedText): PlacedText {
  const at = text.text.search(/CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM/u)
  return at < 0 ? text : trimText(sliceText(text, 0, at))
}

type Portal = ReadonlyMap<string, PlacedText>

/** The table of data that law portals put above a text: "Số hiệu:", "Ngày ban hành:" with their values (domain.md 6.1). */
function readPortalTable(blocks: readonly Block[], from: number, catalogue: Catalogue): Portal {
  const found = new Map<string, PlacedText>()
  const limit = Math.min(blocks.length, from + 150)
  for (let at = from; at < limit; at += 1) {
    const line = lineAt(blocks, at)
    const field = line === undefined ? undefined : portalField(line.text.text, catalogue)
    if (line === undefined || field === undefined || found.has(field.field)) continue
    const own = trimText(sliceText(line.text, field.valueAt))
    const next = lineAt(blocks, at + 1)
    const value =
      own.text !== ''
        ? own
        : next === undefined || portalField(next.text.text, catalogue) !== undefined
          ? undefined
          : next.text
    if (value !== undefined) found.set(field.field, value)
  }
  return found.size >= 2 ? found : new Map()
}

function portalNumber(portal: Portal, catalogue: Catalogue): ReturnType<typeof readNumber> {
  const value = portal.get('number')
  const found = value === undefined ? undefined : readDocumentNumber(value.text, catalogue)
  if (value === undefined || found?.number === undefined) return undefined
  return {
    value: found.number,
    ...(found.type !== undefined && { type: found.type }),
    spans: spansOf(value, found.start, found.end),
  }
}

function portalDate(portal: Portal): ReturnType<typeof readDate> {
  const value = portal.get('date')
  const match = /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/u.exec(value?.text ?? '')
  const date = match === null ? undefined : isoDate(match[3], match[2], match[1])
  return value === undefined || date === undefined
    ? undefined
    : { date: { value: date, spans: spansOf(value) } }
}
