import type { Catalogue } from '../catalogue/catalogue.ts'
import { sliceText, trimText } from '../document/placed-text.ts'
import type { LineBlock } from '../document/source-document.ts'
import { isRecipientsHead, isSignatureText, looksLikeName } from './line-kinds.ts'

/**
 * The lines of a closing as they were printed, where a converter ran several together: recipients one after the
 * other ("Nơi nhận: - Bộ A; - Bộ B"), the right column behind the left ("- Bộ A; KT. CHỦ TỊCH"), a name behind its
 * position ("CHỦ TỊCH Nguyễn Văn Xuân").
 */
export function printedLines(line: LineBlock, catalogue: Catalogue): LineBlock[] {
  const text = line.text.text
  const cuts = [
    ...recipientCuts(text),
    ...[rightColumnAt(text, catalogue), nameAt(text, catalogue)].filter((at) => at !== undefined),
  ].sort((a, b) => a - b)
  if (cuts.length === 0) return [line]
  const ends = [...cuts, text.length]
  return [0, ...cuts].map((start, index) => ({
    ...line,
    text: trimText(sliceText(line.text, start, ends[index])),
    bold: [],
    italic: [],
    gap: index === 0 && line.gap,
  }))
}

const startsRecipients = (text: string): boolean => isRecipientsHead(text) || /^[-–]\s/u.test(text)

/** Every dash behind an end mark begins a recipient. */
const recipientCuts = (text: string): number[] =>
  startsRecipients(text)
    ? [...text.matchAll(/[:;,.]\s+(?=[-–]\s)/gu)].map((mark) => mark.index + mark[0].length)
    : []

/** Where a line of recipients goes over to the signature beside it. */
function rightColumnAt(text: string, catalogue: Catalogue): number | undefined {
  if (!startsRecipients(text)) return undefined
  const marks = [...text.matchAll(/[:;,.]\s+(?=\p{Lu})/gu)].map((mark) => mark.index + mark[0].length)
  return marks.find((at) => {
    const rest = text.slice(at)
    const behindHead = /^[^:]*:\s*$/u.test(text.slice(0, at)) && isRecipientsHead(text)
    return isSignatureText(rest, catalogue) && (behindHead || NAMES_OFFICE.test(rest))
  })
}

/** "KT. CHỦ TỊCH"; not "KT." alone, which is an office that keeps a copy ("- Lưu: VT, KT."). */
const NAMES_OFFICE = /^(?:\S{1,5}[.\s]\s*)?\p{Lu}{2,}\s+\p{Lu}{2,}/u

function nameAt(text: string, catalogue: Catalogue): number | undefined {
  if (text.length > 150) return undefined
  const blanks = [...text.matchAll(/\s+(?=\p{Lu})/gu)]
  return blanks
    .filter(({ index }) => isSignatureText(text.slice(0, index), catalogue))
    .map((blank) => blank.index + blank[0].length)
    .find((at) => looksLikeName(text.slice(at)))
}
