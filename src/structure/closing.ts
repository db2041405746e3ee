import type { Catalogue } from '../catalogue/catalogue.ts'
import { sliceText, spansOf, trimText, type PlacedText } from '../document/placed-text.ts'
import type { Block, LineBlock } from '../document/source-document.ts'
import { foldKey } from '../recognise/folding.ts'
import { printedLines } from './closing-lines.ts'
import { isAllBold, isCapitals, isRecipientsHead, isSignatureHead, looksLikeName } from './line-kinds.ts'
import { isRule } from './paragraphs.ts'
import type { Claim, Signature } from './plan-document.ts'

/** The closing of a part: recipients and signature (NĐ 30/2020 Điều 8; domain.md 1.8), and what comes after them. */
export interface Closing {
  /** index of the first block of the closing; the length of the part when there is none */
  readonly start: number
  /** index of the first block after it */
  readonly end: number
  readonly recipients: readonly PlacedText[]
  readonly signature?: Signature
  readonly claims: readonly Claim[]
}

const SIGNATURE_LINES = 14

/** Finds the closing in the blocks of one part, from index `from` on. */
export function readClosing(blocks: readonly Block[], from: number, catalogue: Catalogue): Closing {
  const start = findStart(blocks, from, catalogue)
  if (start === undefined) return { start: blocks.length, end: blocks.length, recipients: [], claims: [] }
  const recipients: LineBlock[][] = []
  const signatureLines: LineBlock[] = []
  const claims: Claim[] = []
  let state: 'recipients' | 'signature' = 'signature'
  let listed = false
  let at = start
  let waiting: LineBlock[] = []
  for (; at < blocks.length; at += waiting.length === 0 ? 1 : 0) {
    const next = blocks[at]
    if (next?.kind !== 'line') break
    if (waiting.length === 0) waiting = printedLines(next, catalogue)
    const block = waiting.shift() ?? next
    const text = block.text.text
    if (isRule(text)) continue
    const columns = splitColumns(block)
    if (columns !== undefined) {
      // two columns of a text file: recipients on the left, signature on the right
      const [left, right] = columns
      if (isRecipientsHead(left.text.text)) {
        state = 'recipients'
        listed = true
        claims.push(...claim(left, 'recipients'))
      } else if (isSignatureHead(left, catalogue)) signatureLines.push(left)
      else addRecipient(recipients, left)
      signatureLines.push(right)
      continue
    }
    if (isRecipientsHead(text)) {
      state = 'recipients'
      listed = true
      claims.push(...claim(block, 'recipients'))
      const colon = text.indexOf(':')
      if (colon >= 0 && colon < text.length - 1)
        addRecipient(recipients, { ...block, text: trimText(sliceText(block.text, colon + 1)) })
      continue
    }
    if (isSignatureHead(block, catalogue)) state = 'signature'
    // the columns of a page were read line by line: recipients go on behind a line of the signature
    else if (listed && /^[-–]\s*\p{L}/u.test(text)) state = 'recipients'
    if (state === 'recipients') {
      if (!goesOnWithRecipients(block, recipients)) {
        if (!mayBeSignature(block)) break
        state = 'signature'
        signatureLines.push(block)
        continue
      }
      addRecipient(recipients, block)
    } else if (signatureLines.length < SIGNATURE_LINES && mayBeSignature(block)) signatureLines.push(block)
    else break
  }
  for (const line of recipients.flat()) claims.push(...claim(line, 'recipients'))
  for (const line of signatureLines) claims.push(...claim(line, 'signature'))
  const signature = readSignature(signatureLines, catalogue)
  return {
    start,
    end: at,
    recipients: recipients.flatMap((lines) => readRecipient(lines)),
    ...(signature && { signature }),
    claims,
  }
}

const claim = (line: LineBlock, kind: Claim['kind']): Claim[] =>
  spansOf(line.text).map((span) => ({ kind, span }))

function findStart(blocks: readonly Block[], from: number, catalogue: Catalogue): number | undefined {
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (block?.kind !== 'line') continue
    const first = splitColumns(block)?.[0] ?? block
    if (isRecipientsHead(first.text.text)) return backToSignature(blocks, at, from, catalogue)
    if (isSignatureHead(first, catalogue) && (nameFollows(blocks, at) || nothingElseFollows(blocks, at)))
      return at
  }
  return undefined
}

/** A signature that stands above "Nơi nhận". */
function backToSignature(blocks: readonly Block[], at: number, from: number, catalogue: Catalogue): number {
  for (let back = at - 1; back >= Math.max(from, at - 8); back -= 1) {
    const block = blocks[back]
    if (block?.kind !== 'line') break
    if (isSignatureHead(block, catalogue)) return back
    if (!mayBeSignature(block)) break
  }
  return at
}

function nameFollows(blocks: readonly Block[], at: number): boolean {
  return blocks
    .slice(at + 1, at + 10)
    .some((block) => block.kind === 'line' && looksLikeName(block.text.text))
}

/** A copy that is signed by its office alone: nothing but the like stands behind the line. */
function nothingElseFollows(blocks: readonly Block[], at: number): boolean {
  return blocks.slice(at + 1).every((block) => block.kind === 'line' && mayBeSignature(block))
}

/** Two stretches of a line of a text file, set apart by a tab. */
function splitColumns(line: LineBlock): [LineBlock, LineBlock] | undefined {
  const tab = line.text.text.indexOf('\t')
  if (tab <= 0) return undefined
  return [
    { ...line, text: trimText(sliceText(line.text, 0, tab)) },
    { ...line, text: trimText(sliceText(line.text, tab + 1)) },
  ]
}

function goesOnWithRecipients(line: LineBlock, recipients: readonly (readonly LineBlock[])[]): boolean {
  const text = line.text.text
  if (/^[-–—+*•]/u.test(text)) return true
  const last = recipients.at(-1)?.at(-1)?.text.text
  if (last === undefined) return true
  if (line.gap || isCapitals(text)) return false
  return (
    !/[.;]$/u.test(last) ||
    /^Lưu\b/u.test(text) ||
    (last.endsWith(';') && text.length < 80 && /[;.]$/u.test(text))
  )
}

function addRecipient(recipients: LineBlock[][], line: LineBlock): void {
  if (line.text.text === '') return
  const last = recipients.at(-1)
  const starts =
    /^[-–—+*•]/u.test(line.text.text) || last === undefined || /[;.]$/u.test(last.at(-1)?.text.text ?? '')
  if (starts) recipients.push([line])
  else last?.push(line)
}

/** A recipient without its dash, its end mark and the purpose in brackets; the filing line ("Lưu: VT …") is none. */
function readRecipient(lines: readonly LineBlock[]): PlacedText[] {
  const joined = lines.map((line) => line.text)
  const first = joined[0]
  if (first === undefined) return []
  const text = joined.length === 1 ? first : joinLines(joined)
  const start = /^[-–—+*•\s]*/u.exec(text.text)?.[0].length ?? 0
  const body = text.text.slice(start)
  if (/^lưu\b|^lưu[:\s]/iu.test(body)) return []
  const end =
    start +
    body.replace(
      /\s*[;,]?\s*(?:\((?:để\s+)?(?:báo cáo|b\/c|b\/cáo|p\/h|ph|t\/h|phối hợp|thực hiện|đăng ký|biết|theo dõi)[^)]*\))?\s*[;.,]?\s*$/iu,
      '',
    ).length
  const name = trimText(sliceText(text, start, end))
  return name.text === '' || /^như\s+(?:trên|điều|mục)/iu.test(name.text) ? [] : [name]
}

function joinLines(texts: readonly PlacedText[]): PlacedText {
  let at = 0
  const runs = texts.flatMap((text, index) => {
    if (index > 0) at += 1
    const moved = text.runs.map((run) => ({ ...run, at: run.at + at }))
    at += text.text.length
    return moved
  })
  return { text: texts.map((text) => text.text).join(' '), runs }
}

function mayBeSignature(line: LineBlock): boolean {
  const text = line.text.text
  if (text.length > 130 || /^\[\d+\]/u.test(text)) return false
  return (
    isCapitals(text) ||
    looksLikeName(text) ||
    /^\(?(?:đã ký|ký tên|chữ ký|người ký|thời gian ký|ký bởi|ngày ký|email|cơ quan|đã ký và)/iu.test(text) ||
    (isAllBold(line) && text.length < 60)
  )
}

function readSignature(lines: readonly LineBlock[], catalogue: Catalogue): Signature | undefined {
  const authority: string[] = []
  const positions: string[] = []
  let open: string[] | undefined
  let name: LineBlock | undefined
  for (const line of lines) {
    const text = line.text.text.replace(/[;]$/u, '').trim()
    const key = foldKey(text)
    if (
      catalogue.documentWords.authorities.some((word) =>
        key.startsWith(foldKey(word) + (word.endsWith(' ') ? ' ' : '')),
      )
    ) {
      authority.push(text)
      open = authority
    } else if (looksLikeName(text)) {
      name ??= line
    } else if (isCapitals(text) && name === undefined) {
      // "TM. ỦY BAN NHÂN" / "DÂN": what is no position of its own goes on with the line above
      const position = catalogue.documentWords.positions.some((word) => key.startsWith(foldKey(word)))
      if (open !== undefined && (!position || (open.at(-1) ?? '').endsWith(',')))
        open[open.length - 1] = `${open.at(-1)} ${text}`
      else {
        positions.push(text)
        open = positions
      }
    }
  }
  if (name === undefined && authority.length === 0 && positions.length === 0) return undefined
  return {
    ...(name && { name: { value: name.text.text, spans: spansOf(name.text) } }),
    ...(positions.length > 0 && { position: positions.join(', ') }),
    authority,
  }
}
