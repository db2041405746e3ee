import type { UnitMatch } from '../recognise/units/unit-ref.ts'
import type { ExtractContext } from './annotate.ts'
import { skipBlanks, skipBracket, wordingAt } from './wording.ts'

/** A doer in the document's own words: one that the catalogue does not know. Offsets into the text. */
export interface OpenSubject {
  readonly unit: UnitMatch
  /** where what is to be done begins; the end of the text when nothing follows */
  readonly contentStart: number
  /** a colon ends the name: "Liên danh nhà thầu: tăng ca …" */
  readonly colon: boolean
}

/** Words that a described doer can have: before a verb, as a heading; and a name before a colon. */
const LONGEST_SUBJECT = 14
const LONGEST = 22
const LONGEST_NAME = 7

/**
 * "Các cơ sở lưu trú, chủ phương tiện du lịch chấp hành …": who is to do something, described and not named. It begins
 * with a noun for people or bodies and reaches to the verb, a colon, or the end of the text. Undefined for any other text.
 */
export function readOpenSubject(masked: string, context: ExtractContext): OpenSubject | undefined {
  const words = context.catalogue.assignmentWords
  const before = wordingAt(masked, 0, words.unitHeadings)
  const start = skipBlanks(masked, before?.length ?? 0)
  if (!begins(masked, start, context)) return undefined
  let at = start
  let count = 0
  let given = false
  while (at < masked.length && count <= LONGEST) {
    const sign = masked.charAt(at)
    if (sign === '(') {
      const after = skipBracket(masked, at)
      if (after === at) return undefined
      at = skipBlanks(masked, after)
      continue
    }
    if (/[:.;]/u.test(sign)) break
    // "các đơn vị được giao chủ trì có trách nhiệm …": the verbs behind "được" tell who is meant
    if (count >= 2 && (given ? obliges(masked, at, context) : acts(masked, at, context))) {
      if (masked.charAt(at - 2) === ',' || (!given && count > LONGEST_SUBJECT)) return undefined
      const duty = wordingAt(masked, at, words.duties)
      return opened(masked, start, at, skipBlanks(masked, at + (duty?.length ?? 0)), false)
    }
    const word = /^(?:[\p{L}\p{M}\p{N}]+|[^\s(:.;])/u.exec(masked.slice(at, at + 40))?.[0]
    if (word === undefined || /\d{3}|\uFFFC/u.test(word)) return undefined
    if (/^\p{L}/u.test(word)) count += 1
    if (count >= 2 && word.toLowerCase() === 'được') {
      // "được giao chủ trì báo cáo …": only the word for the role is part of who is meant
      const role = GIVEN.exec(masked.slice(at, at + 60))
      if (role === null) given = true
      else {
        at = skipBlanks(masked, at + role[0].length)
        count += 2
        continue
      }
    }
    if (count >= 2 && STATES.has(word.toLowerCase())) given = true
    at = skipBlanks(masked, at + word.length)
  }
  if (count > LONGEST || count < 2) return undefined
  if (at >= masked.length) return opened(masked, start, masked.length, masked.length, false)
  if (masked.charAt(at) === ':') return opened(masked, start, at, skipBlanks(masked, at + 1), true)
  return /^[.;]\s*$/u.test(masked.slice(at)) ? opened(masked, start, at, masked.length, false) : undefined
}

/** A short name before a colon, where what stands beside it is headed by units: "Đoàn - Đội: …". */
export function readNameBeforeColon(masked: string, context: ExtractContext): OpenSubject | undefined {
  const colon = masked.slice(0, 80).indexOf(':')
  if (colon < 2) return undefined
  const name = masked.slice(0, colon)
  const { assignmentWords, actionVerbs } = context.catalogue
  if (!/^\p{Lu}/u.test(name) || /[.;?!\d"“\uFFFC]/u.test(name)) return undefined
  if (name.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length > LONGEST_NAME) return undefined
  if (wordingAt(name, 0, actionVerbs) ?? wordingAt(name, 0, assignmentWords.noNames)) return undefined
  return opened(masked, 0, colon, skipBlanks(masked, colon + 1), true)
}

/** "các đơn vị chậm tiến độ khẩn trương …": the words after tell in which state those are who are meant. */
const STATES: ReadonlySet<string> = new Set(['chậm', 'chưa'])

const GIVEN =
  /^được\s+(?:giao|phân công|chỉ định)(?:\s+(?:nhiệm vụ|chủ trì thực hiện|chủ trì|phối hợp|phụ trách|đầu mối)(?:\s+(?:các\s+)?nhiệm vụ)?)(?=\s+(?!thực hiện|và|hoặc)\p{Ll})/iu

function begins(masked: string, start: number, context: ExtractContext): boolean {
  const words = context.catalogue.assignmentWords
  if (wordingAt(masked, start, words.doers) !== undefined) return true
  const quantifier =
    /^(?:(?:thủ trưởng|lãnh đạo|người đứng đầu)\s+)?(?:các|những|mỗi|từng|toàn thể các|toàn thể)\s+/iu.exec(
      masked.slice(start, start + 36),
    )
  return quantifier !== null && wordingAt(masked, start + quantifier[0].length, words.bodies) !== undefined
}

const obliges = (masked: string, at: number, context: ExtractContext): boolean =>
  /^(?:phải|cần|khẩn trương|nghiêm túc)(?![\p{L}])/iu.test(masked.slice(at, at + 16)) ||
  wordingAt(masked, at, context.catalogue.assignmentWords.duties) !== undefined

const acts = (masked: string, at: number, context: ExtractContext): boolean => {
  const words = context.catalogue.assignmentWords
  if (/^(?:phải|cần)(?![\p{L}])/iu.test(masked.slice(at, at + 6))) return true
  if (!/^\p{Ll}/u.test(masked.slice(at))) return false
  if (wordingAt(masked, at, words.duties) ?? wordingAt(masked, at, words.leads)) return true
  const verb = wordingAt(masked, at, context.catalogue.actionVerbs)
  return verb !== undefined && wordingAt(masked, at, words.describing) === undefined
}

function opened(
  masked: string,
  start: number,
  end: number,
  contentStart: number,
  colon: boolean,
): OpenSubject | undefined {
  const name = masked.slice(start, end).replace(/[\s,;:.]+$/u, '')
  return { unit: { start, end: start + name.length, name }, contentStart, colon }
}
