import type { Role } from '../terms.ts'
import type { ExtractContext } from './annotate.ts'
import { skipBlanks, skipBracket, wordingAt } from './wording.ts'

/** "(chủ trì)", "(đơn vị phối hợp)", "(cơ quan thường trực)": the role of the unit in brackets behind its name. */
const BRACKET =
  /^\s*\((?:là\s+)?(?:(?:các\s+)?(?:đơn vị|cơ quan|bộ phận)\s+)?(chủ trì|đầu mối|thường trực|phối hợp)(?![\p{L}])[^()]{0,40}\)/iu

/** The role that brackets at `at` (blanks skipped) give the unit before them, and the offset after them. */
export function bracketRole(text: string, at: number): { role: Role; end: number } | undefined {
  const found = BRACKET.exec(text.slice(at, at + 90))
  if (found === null) return undefined
  return { role: found[1]?.toLowerCase() === 'phối hợp' ? 'coordinate' : 'lead', end: at + found[0].length }
}

/** Every bracket of that kind, from the left. */
export function findBracketRoles(text: string): { start: number; end: number; role: Role }[] {
  const found: { start: number; end: number; role: Role }[] = []
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const read = bracketRole(text, open)
    if (read !== undefined) found.push({ start: open, ...read })
  }
  return found
}

/**
 * Whether "phối hợp" stands behind a list of units that ends at `at` and names no partner: "…; Sở A, Sở B phối hợp.",
 * "X phối hợp, hỗ trợ …". The units support somebody else's work (domain.md 2.4).
 */
export function supportsAfter(text: string, at: number, context: ExtractContext): boolean {
  const from = skipBlanks(text, skipBracket(text, at))
  const word = /^(?:cùng\s+)?(?:tích cực\s+|chủ động\s+)?phối hợp(?![\p{L}])/iu.exec(
    text.slice(from, from + 40),
  )
  if (word === null) return false
  const next = skipBlanks(text, from + word[0].length)
  if (next >= text.length || /[.;)]/u.test(text.charAt(next))) return true
  const after = text.charAt(next) === ',' ? skipBlanks(text, next + 1) : next
  return wordingAt(text, after, context.catalogue.assignmentWords.cooperating) !== undefined
}
