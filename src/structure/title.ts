import { lineAt } from './line-kinds.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { joinTexts, type PlacedText, sliceText, spansOf, trimText } from '../document/placed-text.ts'
import type { Block, LineBlock } from '../document/source-document.ts'
import { readMark } from '../recognise/markers.ts'
import { isPlaceDate } from './header-date.ts'
import { isCapitals, readTypeLine, startsOpening } from './line-kinds.ts'
import { isRule } from './paragraphs.ts'
import type { Placed } from './plan-document.ts'

export const MAX_TITLE_LINES = 14

export const ATTACHED_REMARK = /^[(*_\s]*(?:ban hành\s+)?(?:kèm\s+theo|đính kèm|phê duyệt kèm)/iu

export function readTitle(
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
    // a letterhead below the type: its number and day are no title
    if (taken.length === 0 && (/^số\s*:/iu.test(text) || isPlaceDate(text))) continue
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
export function endsTitle(
  blocks: readonly Block[],
  at: number,
  taken: number,
  capitals: boolean,
  catalogue: Catalogue,
): boolean {
  const line = lineAt(blocks, at) as LineBlock
  const text = line.text.text
  // "… GIAI ĐOẠN" / "2025 - 2027"
  if (taken > 0 && !line.gap && /^(?:19|20)\d{2}[\s–-]*(?:(?:19|20)\d{2})?$/u.test(text)) return false
  const mark = readMark(text)
  if (
    mark !== undefined &&
    mark.style !== 'dash' &&
    (isCapitals(text) || taken > 0 || mark.style === 'article')
  )
    return true
  if (taken === 0)
    return (
      /^\p{Lu}/u.test(text) &&
      startsOpening(text, catalogue) &&
      text.length > 60 &&
      !line.bold.length &&
      !line.heading &&
      !opensBelow(blocks, at, catalogue)
    )
  if (capitals && !isCapitals(text)) return true
  if (isActingBody(text) && issuesNext(blocks, at, catalogue)) return true
  const previous = lineAt(blocks, at - 1)
  // a title that goes on in small letters on the next line, heading mark or not
  if (
    /^\p{Ll}/u.test(text) &&
    previous !== undefined &&
    !/[.;:]$/u.test(previous.text.text) &&
    text.length < 200
  )
    return false
  if (line.gap) return !(isCapitals(text) && capitals) || startsOpening(text, catalogue)
  // no blank line after the title: the opening tells itself by its first word and its length
  return (
    startsOpening(text, catalogue) &&
    (previous === undefined ||
      previous.text.text.length < 70 ||
      line.indent > previous.indent + 2 ||
      /:$|\d\/[\p{Lu}\d]/u.test(text))
  )
}

/**
 * Whether an opening follows a line that begins like one ("Triển khai thực hiện Chỉ thị số … / về …" above "Căn cứ …"):
 * then the line is the title. Parts of one opening are set apart by semicolons or commas.
 */
function opensBelow(blocks: readonly Block[], at: number, catalogue: Catalogue): boolean {
  for (let next = at + 1; next < Math.min(at + MAX_TITLE_LINES, blocks.length); next += 1) {
    const line = lineAt(blocks, next)
    const above = lineAt(blocks, next - 1)?.text.text ?? ''
    if (line === undefined || readMark(line.text.text) !== undefined || /[;,.:]$/u.test(above)) return false
    if (/^\p{Lu}/u.test(line.text.text) && startsOpening(line.text.text, catalogue)) return true
  }
  return false
}

/** "THỦ TƯỚNG CHÍNH PHỦ", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …" between the title of a decision and its "Căn cứ". */
export const isActingBody = (text: string): boolean =>
  isCapitals(text) &&
  /^(?:THỦ TƯỚNG|CHÍNH PHỦ|BỘ TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|[ỦU][ỶY] BAN|HỘI ĐỒNG|HIỆU TRƯỞNG|TRƯỞNG|BỘ |SỞ |BAN |CHÁNH|CỤC TRƯỞNG|TỔNG|VIỆN TRƯỞNG|THỐNG ĐỐC)/u.test(
    text,
  )

export function issuesNext(blocks: readonly Block[], at: number, catalogue: Catalogue): boolean {
  for (let next = at + 1; next < Math.min(at + 4, blocks.length); next += 1) {
    const text = lineAt(blocks, next)?.text.text ?? ''
    if (isRule(text) || text === '' || isCapitals(text)) continue
    return startsOpening(text.replace(/^[-–+*\s]+/u, ''), catalogue)
  }
  return false
}

/** "(Ban hành kèm theo Quyết định số …)" and drawn lines after a title. */
export function skipRemarks(blocks: readonly Block[], from: number): number {
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
