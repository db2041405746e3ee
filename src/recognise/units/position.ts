import { tokenAt, atSentenceStart, isAnd, isComma, type Scan } from './scan.ts'

/** True where a unit is expected: in a list or field, at the start of a sentence, after words like "giao", "đề nghị". */
export function expectsUnit(scan: Scan, at: number): boolean {
  if (scan.mode !== 'running' || scan.expected.has(at) || atSentenceStart(scan, at)) return true
  let before = at
  if (isComma(scan.tokens[before - 1]) || isAnd(scan.tokens[before - 1])) before--
  let words = ''
  for (let i = before - 1; i >= 0 && i >= before - 3; i--) {
    const token = tokenAt(scan, i)
    if (!token.word) break
    words = words === '' ? token.atoms.join(' ') : `${token.atoms.join(' ')} ${words}`
    if (before === at && scan.index.introducers.has(words)) return true
  }
  return false
}
