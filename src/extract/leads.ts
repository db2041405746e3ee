import { overlaps } from '../place.ts'
import { findUnits } from '../recognise/units/find.ts'
import type { UnitMatch } from '../recognise/units/unit-ref.ts'
import type { Role } from '../terms.ts'
import type { ExtractContext } from './annotate.ts'
import type { Partners } from './partners.ts'
import { bracketRole, supportsAfter } from './stated-role.ts'
import { type Subject, unitListAt } from './subject.ts'
import { endsInWording, findWording, skipBlanks, skipBracket, wordingAt } from './wording.ts'

export interface Leads {
  /** units that "chủ trì" follows directly, other than the subject */
  readonly named: readonly UnitMatch[]
  /** somewhere a lead word stands without a unit of its own: whoever is meant leads */
  readonly implicit: boolean
}

export function readLeads(
  masked: string,
  start: number,
  context: ExtractContext,
  subject: Subject | undefined,
): Leads {
  const words = context.catalogue.assignmentWords
  const named: UnitMatch[] = []
  let implicit = false
  // a later sentence may lead something else: the role is that of the first
  const stop = masked.slice(start).search(/\.\s+\p{Lu}/u)
  const first = stop < 0 ? masked.length : start + stop
  const candidates = findWording(masked, words.leads).filter((word) => word.start >= start)
  if (candidates.length === 0) return { named, implicit }
  const units = findUnits(masked, context.catalogue, context.units).filter((unit) => unit.start >= start)
  for (const word of candidates) {
    const before = units.find(
      (unit) =>
        unit.end <= word.start &&
        /^\s*(?:\([^)]*\))?\s*(?:là\s+|sẽ\s+)?(?:(?:cơ quan|đơn vị)\s+)?$/iu.test(
          masked.slice(unit.end, word.start),
        ),
    )
    if (before !== undefined) {
      if (subject === undefined || !subject.units.some((unit) => overlaps(unit, before))) named.push(before)
      else if (word.start < first) implicit = true
    } else if (
      subject !== undefined &&
      skipBlanks(masked, subject.end) === word.start &&
      word.start < first
    ) {
      implicit = true
    } else if (
      word.start < first &&
      (!/^đầu mối/iu.test(masked.slice(word.start)) ||
        /(?:^|[.;:,]\s*)$/u.test(masked.slice(start, word.start))) &&
      !endsInWording(masked, word.start, words.roleNouns, '\\s+') &&
      !endsInWording(masked, word.start, ['do'], '\\s+')
    )
      implicit = true
  }
  return { named, implicit }
}

export function roleOfSubject(
  masked: string,
  subject: Subject | undefined,
  leads: Leads,
  partners: readonly Partners[],
  context: ExtractContext,
): Role {
  if (subject === undefined) return 'implement'
  const bracketed = bracketRole(masked, subject.units.at(-1)?.end ?? subject.end)
  if (bracketed !== undefined) return bracketed.role
  if (leads.implicit) return 'lead'
  if (supportsAfter(masked, subject.end, context)) return 'coordinate'
  return impliedRole(masked, subject.end, false, partners, context)
}

/** "Phối hợp thực hiện …" with no partner named: whoever is meant supports somebody else's work. */
export function impliedRole(
  masked: string,
  at: number,
  lead: boolean,
  partners: readonly Partners[],
  context: ExtractContext,
): Role {
  if (lead) return 'lead'
  const from = skipBlanks(masked, skipBracket(masked, at))
  const next = masked.charAt(from) === ':' ? skipBlanks(masked, from + 1) : from
  const rest = masked.slice(next, next + 120)
  // whoever supports a unit works with it; whoever supports people does the work
  const support = /^hỗ trợ\s+/iu.exec(rest)
  if (
    support !== null &&
    wordingAt(masked, next + support[0].length, context.catalogue.assignmentWords.people) !== undefined
  )
    return 'implement'
  if (support !== null)
    return unitListAt(masked, next + support[0].length, context) === undefined ? 'implement' : 'coordinate'
  const cooperation =
    /^(?:(?:theo|căn cứ|trên cơ sở)\s[^.;:]{0,50}?\s)?(?:có trách nhiệm\s+|chủ động\s+|tích cực\s+)?phối hợp(?![\p{L}])/iu.exec(
      rest,
    )
  if (cooperation === null) return 'implement'
  const word = next + cooperation[0].length - 'phối hợp'.length
  if (partners.some((list) => list.word >= word && list.word < word + 30)) return 'implement'
  return wordingAt(
    masked,
    skipComma(masked, word + 'phối hợp'.length),
    context.catalogue.assignmentWords.cooperating,
  ) === undefined
    ? 'implement'
    : 'coordinate'
}

export const skipComma = (text: string, at: number): number => {
  const next = skipBlanks(text, at)
  return text.charAt(next) === ',' ? skipBlanks(text, next + 1) : next
}
