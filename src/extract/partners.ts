import { overlaps, type Span } from '../place.ts'
import type { UnitMatch } from '../recognise/units/unit-ref.ts'
import type { ExtractContext } from './annotate.ts'
import { unitListAt } from './subject.ts'
import { endsInWording, findWording, skipBlanks } from './wording.ts'

export interface Partners extends Span {
  readonly units: readonly UnitMatch[]
  /** offset of "phối hợp" or "cùng" */
  readonly word: number
}

export const COOPERATION = ['phối hợp', 'hỗ trợ, phối hợp', 'phối kết hợp']

export const TOGETHER = ['cùng với', 'cùng']

export const WITH = /^\s*(?:với|cùng với|cùng)\s+/iu

export const WORD = /^\s*,?\s*\p{L}+/u

/** Words between "phối hợp" and "với": "chặt chẽ, kịp thời", "triển khai thực hiện". */
export const WORDS_BETWEEN = 7

/** The units that are to be worked with: "phối hợp [chặt chẽ] với X, Y và Z", "chủ trì cùng X". */
export function readPartners(
  masked: string,
  start: number,
  context: ExtractContext,
  taken: readonly Span[],
): Partners[] {
  const words = context.catalogue.assignmentWords
  const found: Partners[] = []
  for (const word of findWording(masked, COOPERATION)) {
    if (word.start < start || endsInWording(masked, word.start, words.roleNouns, '\\s+')) continue
    if (delegated(masked, start, word.start, context)) continue
    const list = partnersAfter(masked, word.end, context)
    if (list !== undefined && !taken.some((span) => overlaps(span, list)))
      found.push({ ...list, word: word.start })
  }
  for (const word of findWording(masked, TOGETHER)) {
    const lead = endsInWording(masked, word.start, words.leads, '[\\s,]+')
    // "Cùng với X rà soát …" at the beginning: whoever is meant works with X
    const opens =
      /^cùng với$/iu.test(masked.slice(word.start, word.end)) && word.start === skipBlanks(masked, start)
    if (word.start < start || !(lead || opens)) continue
    const list = unitListAt(masked, skipBlanks(masked, word.end), context)
    if (list !== undefined)
      found.push({
        units: list.units,
        start: list.units[0]?.start ?? word.end,
        end: list.end,
        word: word.start,
      })
  }
  return found
    .sort((a, b) => a.start - b.start)
    .filter((list, index, all) => index === 0 || list.start >= (all[index - 1]?.end ?? 0))
}

/** "Chỉ đạo các ngân hàng … phối hợp với X": the partners are the banks', not of the one who directs. */
export function delegated(masked: string, start: number, word: number, context: ExtractContext): boolean {
  const from = Math.max(start, masked.lastIndexOf('.', word) + 1, masked.lastIndexOf(';', word) + 1)
  const clause = masked.slice(from, word)
  const directing = findWording(clause, context.catalogue.assignmentWords.delegating)[0]
  return (
    directing !== undefined && unitListAt(clause, skipBlanks(clause, directing.end), context) !== undefined
  )
}

export function partnersAfter(
  masked: string,
  at: number,
  context: ExtractContext,
): Omit<Partners, 'word'> | undefined {
  let next = at
  for (let words = 0; words <= WORDS_BETWEEN; words += 1) {
    const link = WITH.exec(masked.slice(next, next + 30))
    if (link !== null) return listAt(masked, next + link[0].length, context)
    if (words === 0) {
      const direct = listAt(masked, skipBlanks(masked, next), context)
      if (direct !== undefined) return direct
    }
    const word = WORD.exec(masked.slice(next, next + 30))
    if (word === null) return undefined
    next += word[0].length
  }
  return undefined
}

export function listAt(
  masked: string,
  at: number,
  context: ExtractContext,
): Omit<Partners, 'word'> | undefined {
  const list = unitListAt(masked, at, context)
  return list === undefined
    ? undefined
    : { units: list.units, start: list.units[0]?.start ?? at, end: list.end }
}
