import type { AreaWord } from '../../catalogue/unit-heads.ts'
import { tokenAt, isAnd, isComma, isDash, isNameCapital, isSmall, phraseAt, type Scan } from './scan.ts'
import { levelAt } from './level.ts'
import { objectEnd, setClauseEnd } from './set-clause.ts'

/** Where a level and the proper name after it stand in a unit's name. */
export interface PlaceInName {
  readonly level: number
  readonly name: number
  /** "các xã": several names may follow */
  readonly many: boolean
}

/** Words after a unit that belong to its name: whose it is, where it stands, which of a set are meant. */
export interface Tail {
  readonly end: number
  /** several bodies are meant: "các xã, phường" */
  readonly plural: boolean
  /** tokens of the words that narrow a set: "có liên quan" */
  readonly qualifier: { readonly from: number; readonly to: number } | undefined
  /** the tail ends in one place of a level ("xã Yên Bình"): another level and place may share the head */
  readonly place: PlaceInName | undefined
  /** token after the words for the kind of unit ("báo chí"); 0 where there are none */
  readonly kindsEnd: number
  /** `writer`: a word for belonging without an owner ("trực thuộc") */
  readonly ownedBy?: 'writer'
}

export interface TailOptions {
  /** the name itself ends in a word for a level: "Công an tỉnh" */
  readonly afterLevel: { readonly from: number; readonly many: boolean } | undefined
  readonly collective: boolean
  /** a set of businesses: what they trade in may follow */
  readonly business?: boolean
  /** is a further unit at this token? A place is never one */
  readonly startsUnit: (at: number) => boolean
}

/** Proper name of a place: up to five words with capitals ("Bà Rịa - Vũng Tàu"), or a number ("phường 4"). */
export function readPlace(
  scan: Scan,
  at: number,
  startsUnit: (at: number) => boolean,
  afterLevel = false,
): number {
  const first = scan.tokens[at]
  if (first?.word && /^\p{N}{1,2}$/u.test(first.text) && !isDateSign(scan, at + 1)) return at + 1
  let end = at
  let most = 5
  while (
    end - at < most &&
    scan.tokens[end]?.word &&
    isNameCapital(scan, end) &&
    !/^\p{N}/u.test(tokenAt(scan, end).text)
  ) {
    if (startsUnit(end)) break
    end++
    if (
      isDash(scan.tokens[end]) &&
      isNameCapital(scan, end + 1) &&
      !startsUnit(end + 1) &&
      !isBranch(scan, end + 1)
    ) {
      end++
      // "Bù Đăng - Bù Gia Mập"
      most = 7
    }
  }
  // one capital before a small word begins a phrase rather: "Chính phủ Quy định"
  if (end === at + 1 && isSmall(scan, end) && !first?.capitals) {
    if (!afterLevel || phraseAt(scan, scan.index.verbs, at) || !phraseAt(scan, scan.index.endings, end))
      return at
  }
  return end
}

/** "- Chi nhánh huyện Lai Vung" after a place is no part of its name. */
function isBranch(scan: Scan, at: number): boolean {
  return phraseAt(scan, scan.index.areas, at) !== undefined
}

/** A slash after a number: a date, not the number of a body. */
export function isDateSign(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  return token !== undefined && !token.word && token.text === '/'
}

/** Several levels in one name: "các huyện, thị xã, thành phố", "phường, xã", "thành phố và các huyện". */
function readLevels(
  scan: Scan,
  at: number,
  afterLevel: TailOptions['afterLevel'],
  startsUnit: (at: number) => boolean,
) {
  let end = at
  let count = afterLevel ? 1 : 0
  let many = afterLevel?.many ?? false
  let place: Tail['place']
  let first: number | undefined = afterLevel?.from
  if (!afterLevel) {
    const level = levelAt(scan, at)
    if (!level) return undefined
    count = 1
    many = level.many
    end = level.end
    first = level.word
  }
  // "các huyện, thị xã A": of several levels only the last has a place
  if (many && first !== undefined && phraseAt(scan, scan.index.quantifiers, first - 1)?.end !== first)
    first = undefined
  for (;;) {
    const named = readPlace(scan, end, startsUnit, true)
    if (named > end) {
      if (count === 1 && first !== undefined) place = { level: first, name: end, many }
      end = named
    }
    let next = end
    if (isComma(scan.tokens[next])) next++
    const comma = next > end
    if (isAnd(scan.tokens[next])) next++
    if (next === end) break
    const level = levelAt(scan, next, many)
    if (!level) break
    // "xã A, phường B": two bodies that share their head
    if (place) break
    // "UBND thành phố, tỉnh Gia Lai": a place by itself
    if (!many && readPlace(scan, level.end, startsUnit, true) > level.end) break
    // "UBND tỉnh, các xã": the commas of a list, not of a name
    if (level.many && comma && !many) break
    count++
    many ||= level.many
    end = level.end
  }
  // "các xã: A, B": the names follow after a colon
  if (!place && many && count === 1 && first !== undefined && scan.tokens[end]?.text === ':')
    place = { level: first, name: end + 1, many }
  return { end, count, many, place }
}

/** Reads the tail after a name. */
export function readTail(scan: Scan, at: number, options: TailOptions): Tail {
  const { startsUnit } = options
  let end = at
  let plural = false
  let kindsEnd = 0
  let qualifier: Tail['qualifier']
  let place: Tail['place']
  let afterLevel = options.afterLevel
  let ownerless = false
  let narrowed = false
  for (;;) {
    const levels = readLevels(scan, end, afterLevel, startsUnit)
    place = levels?.place ?? place
    if (levels && levels.end > end) {
      plural ||= levels.many || levels.count > 1
      end = levels.end
      afterLevel = undefined
      continue
    }
    afterLevel = undefined
    const numbered = /^\p{N}+$/u.test(scan.tokens[end]?.text ?? '')
    const counted = numbered ? phraseAt(scan, scan.index.levels, end + 1) : undefined
    if (counted) {
      // "Tổ … 12 ấp", "UBND 10 phường"
      plural ||= !counted.value.level.minor
      end = counted.end
      continue
    }
    if (options.collective || plural) {
      const clause = setClauseEnd(scan, end)
      if (clause !== undefined) {
        qualifier = { from: qualifier?.from ?? end, to: clause }
        end = clause
        continue
      }
    }
    const narrowing = phraseAt(scan, scan.index.qualifiers, end)
    if (narrowing) {
      qualifier = { from: qualifier?.from ?? end, to: narrowing.end }
      narrowed = true
      end = narrowing.end
      continue
    }
    if (options.collective && !narrowed) {
      const kind = kindAt(scan, end, options)
      if (kind !== undefined) {
        end = kind
        kindsEnd = end
        continue
      }
    }
    const jurisdiction = phraseAt(scan, scan.index.jurisdictions, end)
    if (jurisdiction) {
      end = jurisdiction.end
      place = undefined
      const named = readPlace(scan, end, startsUnit)
      if (named > end) end = named
      continue
    }
    const branch = isDash(scan.tokens[end]) && isNameCapital(scan, end + 1) ? end + 1 : end
    const area = phraseAt(scan, scan.index.areas, branch)
    // the body it belongs to is read as a unit of its own inside the name
    const owned = area?.value.unit === true && isNameCapital(scan, area.end) && isHeadWord(scan, area.end)
    if (area && !owned) {
      const to = readArea(scan, area.end, area.value, options)
      if (to !== undefined) {
        ownerless ||= area.value.unit === true && to === area.end
        end = to
        continue
      }
    }
    if (end === at || end === kindsEnd) {
      const named = readPlace(scan, end, startsUnit)
      if (named > end && !/^\p{N}/u.test(tokenAt(scan, end).text)) {
        end = named
        continue
      }
    }
    return { end, plural, qualifier, place, kindsEnd, ...(ownerless ? { ownedBy: 'writer' as const } : {}) }
  }
}

/** A head that begins a body's name, no place ("thuộc tỉnh Gia Lai"). */
function isHeadWord(scan: Scan, at: number): boolean {
  return phraseAt(scan, scan.index.heads, at) !== undefined && levelAt(scan, at) === undefined
}

/**
 * The end of the words that tell the kind of a set of units: "báo chí, phát thanh, truyền hình". A word that is a verb
 * as well ("tham mưu", "nghiên cứu") tells the kind only where nothing to be done follows.
 */
function kindAt(scan: Scan, at: number, options: TailOptions): number | undefined {
  const trade = options.business ? phraseAt(scan, scan.index.trades, at) : undefined
  const kind = trade ?? phraseAt(scan, scan.index.kinds, at)
  if (!kind) return undefined
  const verb = phraseAt(scan, scan.index.endings, at)
  if (verb && verb.end >= kind.end) {
    const next = scan.tokens[kind.end]
    const after = isComma(next) || isAnd(next) ? kind.end + 1 : kind.end
    if (phraseAt(scan, scan.index.verbs, after)) return undefined
    const closed =
      next === undefined || !next.word || isAnd(next) || phraseAt(scan, scan.index.qualifiers, after)
    if (!closed && !phraseAt(scan, scan.index.areas, after) && !levelAt(scan, after)) return undefined
  }
  let end = kind.end
  if (trade) end = objectEnd(scan, end)
  while ((isComma(scan.tokens[end]) || isAnd(scan.tokens[end])) && !options.startsUnit(end + 1)) {
    const more = phraseAt(scan, scan.index.kinds, end + 1)
    if (!more || phraseAt(scan, scan.index.verbs, end + 1)) break
    end = more.end
  }
  return end
}

/** What follows "trên địa bàn", "khu vực", "chi nhánh", "thuộc": a level, a place, a number. Undefined where the words mean something else. */
function readArea(scan: Scan, from: number, area: AreaWord, options: TailOptions): number | undefined {
  if (area.set && !options.collective) return undefined
  if (area.numbered) {
    const numbered = /^(?:\p{N}+|[IVXL]+)$/u.test(scan.tokens[from]?.text ?? '')
    if (numbered) {
      // "khu vực 3 - Hưng Yên"
      const place = isDash(scan.tokens[from + 1]) ? phraseAt(scan, scan.index.places, from + 2) : undefined
      return place?.end ?? from + 1
    }
    return isNameCapital(scan, from)
      ? Math.max(from + 1, readPlace(scan, from, options.startsUnit))
      : undefined
  }
  const levels = readLevels(scan, from, undefined, options.startsUnit)
  if (levels) return levels.end
  const inner = phraseAt(scan, scan.index.areas, from)
  if (inner?.value.numbered) return readArea(scan, inner.end, inner.value, options)
  const jurisdiction = phraseAt(scan, scan.index.jurisdictions, from)
  if (jurisdiction) return jurisdiction.end
  const place = readPlace(scan, from, options.startsUnit)
  if (place > from) return place
  return area.alone ? from : undefined
}
