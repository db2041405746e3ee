import { tokenAt, phraseAt, spanOf, type Scan } from './scan.ts'

/** Content of a bracket is no longer than this many tokens. */
const LONGEST = 160

/** The tokens between a bracket that opens at `at` and its end; undefined where none opens or closes. */
export function bracketAt(
  scan: Scan,
  at: number,
): { from: number; to: number; end: number; introduced: boolean } | undefined {
  if (scan.tokens[at]?.text !== '(') return undefined
  let depth = 0
  for (let i = at; i < scan.tokens.length && i - at < LONGEST; i++) {
    const text = tokenAt(scan, i).text
    if (text === '(') depth++
    else if (text === ')' && --depth === 0) {
      const introduced = phraseAt(scan, scan.index.memberIntroducers, at + 1)
      let from = introduced?.end ?? at + 1
      if (scan.tokens[from]?.text === ':') from++
      return { from, to: i, end: i + 1, introduced: introduced !== undefined }
    }
  }
  return undefined
}

/** True when the bracket only gives a short form: "(UBND cấp tỉnh)", "(sau đây gọi tắt là …)", "(VNPT)". */
export function isShortForm(scan: Scan, from: number, to: number): boolean {
  const { start, end } = spanOf(scan, from, to)
  const text = scan.text.slice(start, end)
  if (/^(?:sau đây\s|gọi\s|viết tắt|gọi tắt)/iu.test(text)) return true
  return to - from === 1 && tokenAt(scan, from).capitals
}
