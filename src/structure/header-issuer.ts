import type { Catalogue } from '../catalogue/catalogue.ts'
import { type PlacedText, sliceText, spansOf, trimText } from '../document/placed-text.ts'
import type { LineBlock } from '../document/source-document.ts'
import { isPlaceDate } from './header-date.ts'
import { isCapitals, isMotto } from './line-kinds.ts'
import { isRule } from './paragraphs.ts'
import type { Placed } from './plan-document.ts'

/** Heads by which a new body begins on a line of its own; other lines go on with the name above. */
export const BODY_HEADS =
  /^(?:[ỦU][ỶY] BAN|UBND|HỘI ĐỒNG|HĐND|SỞ|BỘ|BAN|PHÒNG|TRUNG TÂM|TRƯỜNG|VĂN PHÒNG|CÔNG AN|CÔNG TY|CHI CỤC|CỤC|TỔNG CỤC|VIỆN|HỘI|ĐOÀN|TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|THÀNH UỶ|HUYỆN ỦY|HUYỆN UỶ|QUẬN ỦY|ĐẢNG|CHI BỘ|THỦ TƯỚNG|CHÍNH PHỦ|QUỐC HỘI|BỆNH VIỆN|TRẠM|ĐẢNG ỦY|MẶT TRẬN|TÒA ÁN|TOÀ ÁN|VIỆN KIỂM SÁT|KHO BẠC|BẢO HIỂM|NGÂN HÀNG|TẬP ĐOÀN|TỔNG CÔNG TY|LIÊN ĐOÀN|THANH TRA|BQL|CHỦ TỊCH|ĐẠI HỌC|HỌC VIỆN|BÁO|ĐÀI)(?![\p{L}])/u

/** A superior and the body itself run together on one line: "THÀNH ỦY HẢI PHÒNG ĐẢNG ỦY PHƯỜNG BẾN GIÓ". */
const SECOND_BODY =
  /^(?:UBND|[ỦU][ỶY] BAN NHÂN DÂN|TỈNH [ỦU][ỶY]|THÀNH [ỦU][ỶY]|HUYỆN [ỦU][ỶY]|QUẬN [ỦU][ỶY]|ĐẢNG BỘ|SỞ|BỘ)\s+\S+\s+(?:\S+\s+)*?(?=(?:[ỦU][ỶY] BAN NHÂN DÂN|UBND|ĐẢNG [ỦU][ỶY]|SỞ|TRUNG TÂM|CHI CỤC|BAN QUẢN LÝ|BỆNH VIỆN|TRƯỜNG (?:MẦM NON|TIỂU HỌC|THCS|THPT|TRUNG HỌC|CAO ĐẲNG|ĐẠI HỌC|PHỔ THÔNG|PTDT|CHÍNH TRỊ)|PHÒNG (?:GIÁO DỤC|VĂN H|KINH TẾ|NỘI VỤ|TƯ PHÁP|Y TẾ|TÀI CHÍNH|LAO ĐỘNG|NÔNG NGHIỆP|TÀI NGUYÊN|CÔNG THƯƠNG))\s)/u

/** The issuing body, printed in capitals above the number; a body above it is its superior (domain.md 1.2). */
export function readIssuer(
  lines: readonly LineBlock[],
  catalogue: Catalogue,
): { issuer: Placed<string>; superior?: string } | undefined {
  const bodies: PlacedText[][] = []
  for (const line of lines) {
    const left = line.text.text.includes('\t')
      ? trimText(sliceText(line.text, 0, line.text.text.indexOf('\t')))
      : line.text
    const text = left.text
    if (/^số\s*:?\s*(?:[\d…._/]|$)/iu.test(text) && bodies.length > 0) break
    if (
      text === '' ||
      isRule(text) ||
      isMotto(text, catalogue) ||
      isPlaceDate(text) ||
      /^số\s*:?\s*[\d…._/]/iu.test(text)
    )
      continue
    const capitals = isCapitals(text)
    if (!capitals && !(bodies.length === 0 && isIssuerLine(text) && BODY_HEADS.test(text.toUpperCase())))
      continue
    const clean = dropMotto(left)
    if (clean.text === '') continue
    const second = SECOND_BODY.exec(clean.text)?.[0].length
    if (second !== undefined) {
      bodies.push([trimText(sliceText(clean, 0, second))], [trimText(sliceText(clean, second))])
      continue
    }
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
export const continuesBody = (parts: readonly PlacedText[] | undefined): boolean =>
  /(?:^|\s)(?:NHÂN|VÀ|CỦA|-|–|,|BAN|THỦ TƯỚNG|CHỦ TỊCH|BỘ TRƯỞNG)$/u.test(parts?.at(-1)?.text ?? '')

/** The motto printed on the same line as the issuer ("SỞ Y TẾ CỘNG HÒA XÃ HỘI …"). */
export function dropMotto(text: PlacedText): PlacedText {
  const at = text.text.search(/CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM/u)
  return at < 0 ? text : trimText(sliceText(text, 0, at))
}

/** "Sở Y tế tỉnh Hà Nam" printed in small letters above the number: short, begins with a capital, no end mark. */
export const isIssuerLine = (text: string): boolean =>
  text.length < 80 && /^\p{Lu}/u.test(text) && !/[.;:?!]$/u.test(text) && !/\d{3}/u.test(text)
