import type { UnitHead } from '../../catalogue/unit-heads.ts'
import { readChain } from './collective.ts'
import { longestPhrase } from './phrase-trie.ts'
import {
  endsName,
  isAnd,
  isComma,
  isNameCapital,
  isStopSign,
  phraseAt,
  wordsBetween,
  type Scan,
} from './scan.ts'
import { headAt, namedAt, startsUnit } from './starts.ts'
import { levelAt } from './level.ts'
import { readTail } from './tail.ts'
import { readTitles } from './titles.ts'
import { inFamily, nameId, onlyId, type ReadUnit } from './unit.ts'

/** What one name adds to a shared head. */
interface Element {
  readonly from: number
  readonly end: number
  readonly id: string | undefined
}

/**
 * Several units that share one head: "Giám đốc các Sở: Tài chính, Nội vụ", "các Bộ Quốc phòng, Công an" (domain.md 3.7).
 * The head is repeated in every name. With a colon any name may follow, without one only names the catalogue knows
 * under that head. The scope ends at a name that is a unit by itself.
 */
export function readShared(scan: Scan, at: number): ReadUnit[] | undefined {
  const titled = readTitles(scan, at)
  // "Đảng ủy các Bộ: Y tế, Tài chính": another head stands before the shared one
  const outer = headAt(scan, titled)
  const prefixed = outer?.head.alone && phraseAt(scan, scan.index.quantifiers, outer.end) ? outer : undefined
  const quantifier = phraseAt(scan, scan.index.quantifiers, prefixed?.end ?? titled)
  if (!quantifier) return undefined
  const found = sharedHeadAt(scan, quantifier.end)
  if (!found) return undefined
  const { head } = found
  const colon = colonAfter(scan, head, found.end)
  const elements: Element[] = []
  let next = colon ?? found.end
  for (;;) {
    const element = readElement(scan, head, next, colon !== undefined)
    if (!element) break
    elements.push(element)
    const after = sharedSeparatorEnd(scan, element.end, colon !== undefined)
    if (after === element.end) break
    next = after
  }
  const [firstElement] = elements
  if (!firstElement) return undefined
  if (colon !== undefined && !areNames(scan, elements, isComma(scan.tokens[found.end]))) return undefined
  if (colon === undefined && elements.length < 2 && !isRepeated(scan, head, firstElement.end))
    return undefined
  if (prefixed && colon === undefined) return undefined
  const units = nameAll(scan, head, elements, at)
  if (!prefixed) return units
  const prefix = wordsBetween(scan, titled, prefixed.end)
  return units.map((unit) => {
    const name = `${prefix} ${unit.name}`
    return { ...unit, name, id: nameId(scan, name) }
  })
}

/**
 * Whether what follows the colon are names and no duty ("Các sở, ban, ngành: Định kỳ báo cáo …"): one of them is known
 * under the head, or there are several, each with a capital, and the head stands alone.
 */
function areNames(scan: Scan, elements: readonly Element[], chained: boolean): boolean {
  if (elements.some(({ id }) => id !== undefined)) return true
  return !chained && elements.length > 1 && elements.every(({ from }) => scan.tokens[from]?.capital === true)
}

/** "các Sở A, Sở B": the head is written again after the first name. */
function isRepeated(scan: Scan, head: UnitHead, at: number): boolean {
  const after = sharedSeparatorEnd(scan, at, true)
  return after > at && headAt(scan, after)?.head === head
}

/** Names after a single unit that go on with its head: "Sở Tài chính, Nội vụ"; only names the catalogue knows. */
export function readMoreOfHead(scan: Scan, unit: ReadUnit): ReadUnit[] {
  const elements: Element[] = []
  if (unit.head?.shared && unit.id !== undefined && !unit.collective) {
    let end = unit.end
    for (;;) {
      const after = sharedSeparatorEnd(scan, end, false)
      if (after === end) break
      const element = readElement(scan, unit.head, after, false)
      if (!element) break
      elements.push(element)
      end = element.end
    }
  }
  return unit.head ? nameAll(scan, unit.head, elements, undefined) : []
}

/** "các Bộ (Tài chính, Công Thương)": the members in brackets, without their head; undefined where something else stands there. */
export function readSharedMembers(
  scan: Scan,
  unit: ReadUnit,
  from: number,
  to: number,
): { name: string; id: string | undefined }[] | undefined {
  const noun = phraseAt(scan, scan.index.quantifiers, unit.nameFrom)?.end
  const head = noun === undefined ? undefined : sharedHeadAt(scan, noun)?.head
  if (!head) return undefined
  const elements: Element[] = []
  let next = from
  while (next < to) {
    const element = readElement(scan, head, next, true)
    if (!element || element.end > to) return undefined
    elements.push(element)
    next = sharedSeparatorEnd(scan, element.end, true)
    if (next === element.end && next < to) return undefined
  }
  return nameAll(scan, head, elements, undefined)
}

function sharedHeadAt(scan: Scan, at: number): { head: UnitHead; end: number } | undefined {
  const match = longestPhrase(scan.index.heads, scan.tokens, at, (heads) =>
    heads.filter((head) => head.shared),
  )
  const head = match?.values[0]
  return match && head ? { head, end: match.end } : undefined
}

/** The token after the colon that opens the list; other nouns may stand before it ("các Bộ, cơ quan:"), and a slip of `;` for `:`. */
function colonAfter(scan: Scan, head: UnitHead, at: number): number | undefined {
  let end = at
  const chain = isComma(scan.tokens[at]) ? readChain(scan, at + 1) : undefined
  const noun = isComma(scan.tokens[at]) ? phraseAt(scan, scan.index.nouns, at + 1) : undefined
  if (chain) end = chain.end
  else if (noun) end = noun.end
  const sign = scan.tokens[end]
  if (sign?.text === ':') return end + 1
  const slip = sign?.text === ';' && end === at && head.head !== 'Sở'
  const mayFollow = inFamily(scan, head, end + 1) || !startsUnit(scan, end + 1)
  return slip && isNameCapital(scan, end + 1) && mayFollow ? end + 1 : undefined
}

/** The token after a comma (or semicolon) and a joiner between two names; `at` where neither stands. */
export function sharedSeparatorEnd(scan: Scan, at: number, semicolons: boolean): number {
  let next = at
  const token = scan.tokens[next]
  if (isComma(token) || (semicolons && token?.text === ';')) next++
  const joiner = phraseAt(scan, scan.index.joiners, next)
  return joiner && (isAnd(scan.tokens[next]) || next === at) ? joiner.end : next
}

function readElement(scan: Scan, head: UnitHead, at: number, open: boolean): Element | undefined {
  const token = scan.tokens[at]
  if (!token?.word) return undefined
  const family = scan.index.families.get(head)
  const known = family && phraseAt(scan, family, at)
  const named = namedAt(scan, at)
  if (known && (token.capital || open) && !(named && named.end > known.end) && endsElement(scan, known.end)) {
    const own = headAt(scan, at)
    if (!own || !continuesAsUnit(scan, known.end))
      return { from: at, end: known.end, id: onlyId(scan, known.values) }
  }
  if (startsUnit(scan, at)) return undefined
  if (!open && !token.capitals) return undefined
  if (!open && !known) return undefined
  if (!token.capital && endsName(scan, at)) return undefined
  let end = at
  let joined = false
  while (scan.tokens[end]?.word && !isAnd(scan.tokens[end]) && end - at < 14) {
    if (end > at && !joined && (endsName(scan, end) || startsUnit(scan, end) || levelAt(scan, end))) break
    end++
    joined = false
    const sign = scan.tokens[end]
    if (sign && /^[-–&]$/u.test(sign.text) && scan.tokens[end + 1]?.word) {
      end++
      joined = true
    } else if (isAnd(sign) && isNameCapital(scan, end + 1) && goesOnToList(scan, end + 1)) end++
  }
  return end > at ? { from: at, end, id: undefined } : undefined
}

/** In an open list a name with "và" inside is followed by another separator: "Công Thương, Dân tộc và Tôn giáo, Y tế". */
function goesOnToList(scan: Scan, at: number): boolean {
  if (startsUnit(scan, at)) return false
  for (let i = at; i - at < 6; i++) {
    const token = scan.tokens[i]
    if (!token || isStopSign(token)) return false
    if (isComma(token)) return true
    if (!token.word || isAnd(token)) return false
  }
  return false
}

/** A bare name must end where names do: "Công an" in "các Bộ: Tư pháp, Công an", not in "Công an tỉnh". */
function endsElement(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  if (!token || !token.word || isAnd(token)) return true
  return (
    endsName(scan, at) ||
    levelAt(scan, at) !== undefined ||
    phraseAt(scan, scan.index.joiners, at) !== undefined ||
    isTail(scan, at)
  )
}

function isTail(scan: Scan, at: number): boolean {
  return (
    readTail(scan, at, {
      afterLevel: undefined,
      collective: false,
      startsUnit: (token) => startsUnit(scan, token),
    }).end > at
  )
}

function continuesAsUnit(scan: Scan, at: number): boolean {
  return levelAt(scan, at) !== undefined
}

function nameAll(
  scan: Scan,
  head: UnitHead,
  elements: readonly Element[],
  at: number | undefined,
): ReadUnit[] {
  const last = elements.at(-1)
  if (!last) return []
  const tail = readTail(scan, last.end, {
    afterLevel: undefined,
    collective: false,
    startsUnit: (token) => startsUnit(scan, token),
  })
  // "các Sở: XD, GTVT các tỉnh": the tail says of all of them whose they are
  const tailWords = tail.plural || elements.length > 1 ? wordsBetween(scan, last.end, tail.end) : ''
  return elements.map((element, i) => {
    const isLast = element === last
    const words = wordsBetween(scan, element.from, element.end)
    const own = isLast && tail.end > last.end ? wordsBetween(scan, last.end, tail.end) : tailWords
    const bare = `${head.head} ${words}`
    return {
      from: i === 0 && at !== undefined ? at : element.from,
      end: isLast ? tail.end : element.end,
      name: tail.end > last.end && own ? `${bare} ${own}` : bare,
      id: element.id ?? nameId(scan, bare),
      collective: tail.plural,
      qualifier: undefined,
      head,
      nameFrom: element.from,
      tail,
    }
  })
}
