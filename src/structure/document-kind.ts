import type { Catalogue } from '../catalogue/catalogue.ts'
import type { SourceDocument } from '../document/source-document.ts'
import { isMotto } from './line-kinds.ts'
import type { Header, PlanDocument, PlanPart } from './plan-document.ts'

/** "vừa ban hành Kế hoạch số 12/KH-UBND", "Theo Kế hoạch, …": the words of one who reports on a plan. */
const REPORTS =
  /(?:vừa|đã|mới)\s+(?:ký\s+)?(?:ban hành|có|phê duyệt)\s+(?:\p{L}+\s+){0,3}(?:Kế hoạch|Chỉ thị|Chương trình|Đề án|Quyết định|Công văn|Công điện|kế hoạch)|(?:^|[.\n]\s*)(?:Theo|Mục tiêu của|Thực hiện)\s+(?:đó|Kế hoạch|Chương trình|Đề án)[,\s]/u
/** The words of an article that answers questions with quotations of acts. */
const QUOTES =
  /(?:có quy định|quy định) (?:như sau|rằng|cụ thể như sau)|như thế nào\s?\?|thế nào\s?\?|là gì\s?\?|(?:Căn cứ|căn cứ) (?:vào )?(?:tiểu mục|khoản|Mục|Điều|điểm) .{0,80}(?:như sau|nêu rõ|quy định)/u

/**
 * What a file is: an administrative document; an article that reports one; a page that quotes one to explain
 * it; or something else. A document shows itself by number line, motto, type, outline and end (domain.md 1.1).
 */
export function documentKind(
  source: SourceDocument,
  header: Header,
  parts: readonly PlanPart[],
  catalogue: Catalogue,
): PlanDocument['kind'] {
  const lines = source.blocks.filter((block) => block.kind === 'line')
  const motto = lines.some((line) => isMotto(line.text.text, catalogue))
  const signs = [
    motto,
    header.number !== undefined,
    header.type !== undefined && header.title !== undefined,
    header.date !== undefined,
  ].filter(Boolean).length
  if (
    signs >= 2 ||
    (signs === 1 &&
      parts.some((part) =>
        part.sections.some((section) => section.mark?.style === 'roman' || section.mark?.style === 'article'),
      ))
  ) {
    const text = source.source.text
    if (signs >= 2 || !QUOTES.test(text)) return 'document'
  }
  const text = source.source.text
  if (
    parts.some(
      (part) => part.kind === 'annex' && part.sections.some((section) => section.table !== undefined),
    )
  )
    return 'document'
  const quotes = [...text.matchAll(new RegExp(QUOTES.source, 'gu'))].length
  if (quotes >= 2) return 'quotation'
  if (
    REPORTS.test(text) &&
    /(?:Kế hoạch|Chương trình|Chỉ thị|Quyết định|Đề án|Công văn|kế hoạch)/u.test(text)
  )
    return 'article'
  if (quotes === 1) return 'quotation'
  return looksAdministrative(text, parts) ? 'document' : 'other'
}

/** Without header and number: the outline and the words of a plan, as when only the body was copied. */
function looksAdministrative(text: string, parts: readonly PlanPart[]): boolean {
  const sections = parts.flatMap((part) => part.sections)
  const headed = sections.some(
    (section) =>
      /mục đích|yêu cầu|nhiệm vụ|nội dung|tổ chức thực hiện|kinh phí|phân công/iu.test(section.text.text) &&
      section.mark !== undefined,
  )
  const words = [
    'thực hiện',
    'đơn vị',
    'kế hoạch',
    'cơ quan',
    'phối hợp',
    'chủ trì',
    'ủy ban nhân dân',
    'triển khai',
  ].filter((word) => text.toLowerCase().includes(word)).length
  return headed && words >= 3
}
