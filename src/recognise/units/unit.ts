import type { UnitHead } from '../../catalogue/unit-heads.ts'
import type { UnitRecord } from '../../catalogue/units/unit-record.ts'
import { isCertain, readChain, type Chain } from './collective.ts'
import { readDoer } from './doers.ts'
import { clauseEnd } from './field-clause.ts'
import { headedEnd } from './headed-name.ts'
import { expectsUnit } from './position.ts'
import { foldKey } from '../folding.ts'
import {
  endsName,
  isAnd,
  isComma,
  isDash,
  isNameCapital,
  phraseAt,
  tokenAt,
  validOn,
  wordsBetween,
  type Scan,
} from './scan.ts'
import { aliasAt, headAt, namedAt, severalHeadAt, severalNameAt, startsUnit } from './starts.ts'
import { endsInLevel, endsInNumberedArea } from './level-end.ts'
import { levelAt } from './level.ts'
import { goesOnWithCapital } from './longer-name.ts'
import { fitsLevel, withPluralWord } from './level-of-body.ts'
import { readTail, type Tail } from './tail.ts'
import type { PhraseMatch } from './phrase-trie.ts'
import { readTitles } from './titles.ts'
import type { NamedBody } from './unit-index.ts'

/** Units inside names go no deeper: "Phòng … Công an tỉnh", "các đơn vị thuộc Văn phòng Sở …". */
const DEEPEST = 3

/** One unit read at a token. */
export interface ReadUnit {
  /** token of its first word, a person's title included */
  readonly from: number
  /** token after its last word */
  readonly end: number
  readonly name: string
  readonly id: string | undefined
  readonly collective: boolean
  readonly qualifier: string | undefined
  readonly head: UnitHead | undefined
  /** token after the head, for repeating a shared one */
  readonly nameFrom: number
  readonly tail: Tail
}

interface Base {
  readonly end: number
  readonly id: string | undefined
  readonly collective: boolean
  readonly head: UnitHead | undefined
  readonly chain: Chain | undefined
  /** where the body of the id stands */
  readonly level?: UnitRecord['level'] | undefined
}

/** Reads the one unit that begins at a token, with the title before it and the tail after it; undefined where none does. */
export function readUnit(scan: Scan, at: number): ReadUnit | undefined {
  const from = readTitles(scan, at)
  const titled = from > at
  const doer = readDoer(scan, at)
  if (doer?.whole) return complete(scan, at, at, personBase(doer.end))
  const base = readBase(scan, from, titled)
  if (base) return complete(scan, at, from, base)
  return doer && complete(scan, at, at, personBase(doer.end))
}

/**
 * The end of an idiom that running text mentions where no unit is expected ("của bộ, cơ quan thuộc Chính phủ"), so that
 * no part of it is taken for a unit by itself; undefined where none stands.
 */
export function mentionEnd(scan: Scan, at: number): number | undefined {
  const chain = readChain(scan, at)
  if (!chain || chain.quantified || chain.nouns.length < 2) return undefined
  const base: Base = { end: chain.end, id: undefined, collective: true, head: undefined, chain }
  return complete(scan, at, at, base).end
}

function personBase(end: number): Base {
  return { end, id: undefined, collective: false, head: undefined, chain: undefined }
}

function readBase(scan: Scan, at: number, titled: boolean): Base | undefined {
  const alias = aliasAt(scan, at)
  const named = namedAt(scan, at)
  const chain = readChain(scan, at)
  const collectiveName = named && named.values.every((body) => body.collective)
  const small = severalNameAt(scan, at)
  const several =
    small && small.end > (chain?.end ?? 0)
      ? { end: small.end, id: undefined, collective: true, head: small.value.head, chain: undefined }
      : chain && chain.nouns.length === 1
        ? severalOfHead(scan, at, chain)
        : undefined
  if (several && (!named || several.end >= named.end)) return several
  if (chain && (!named || collectiveName || chain.end > named.end)) {
    if (!isCertain(chain) && !titled && !expectsUnit(scan, at)) return undefined
    if (!chain.quantified && chain.nouns.length === 1 && !titled && scan.mode === 'running') {
      const tail = readTail(scan, chain.end, {
        afterLevel: undefined,
        collective: true,
        startsUnit: starts(scan),
      })
      if (tail.end === chain.end || !expectsUnit(scan, at)) return undefined
    }
    if (alias && alias.end > chain.end) return aliasBase(scan, alias.end, alias.value)
    return { end: chain.end, id: undefined, collective: true, head: undefined, chain }
  }
  const set = severalHeadAt(scan, at)
  if (set && !named)
    return { end: headedEnd(scan, set), id: undefined, collective: true, head: set.head, chain: undefined }
  const head = headAt(scan, at)
  // "Ban Quản lý" may be a short form and still begin another name: "Ban Quản lý rừng …"
  const besides = Math.max(named?.end ?? 0, head ? headedEnd(scan, head) : 0)
  if (alias && alias.end >= besides) return aliasBase(scan, alias.end, alias.value)
  if (named) {
    const certain = !collectiveName || head !== undefined || titled || expectsUnit(scan, at)
    if (!certain) return undefined
    const longer = head ? headedEnd(scan, head, Math.max(named.end, head.end)) : 0
    const next = scan.tokens[named.end]
    const goesOn =
      longer > named.end &&
      !collectiveName &&
      next !== undefined &&
      ((!head?.head.alone && goesOnWithCapital(scan, named.end, longer)) ||
        (next.word && !isAnd(next)
          ? !isNameCapital(scan, named.end) &&
            (scan.mode === 'field' ||
              levelAt(scan, longer) !== undefined ||
              // "Ban Quản lý Khu kinh tế cửa khẩu Móng Cái"
              (head?.head.theme === true && isNameCapital(scan, longer - 1)))
          : isDash(next)
            ? goesOnAfterDash(scan, named)
            : isComma(next) &&
              endsInLevel(scan, at, named.end) === undefined &&
              !inFamily(scan, named.value.head, named.end + 1)))
    if (goesOn) return { end: longer, id: undefined, collective: false, head: head?.head, chain: undefined }
    return {
      end: named.end,
      id: onlyId(scan, named.values),
      collective: Boolean(collectiveName),
      head: named.value.head ?? head?.head,
      chain: undefined,
      level: validOn(scan.date, named.values)[0]?.level,
    }
  }
  if (head) {
    const end = headedEnd(scan, head)
    if (end === head.end && !mayStandAlone(scan, head.head, end)) return undefined
    return { end, id: undefined, collective: false, head: head.head, chain: undefined }
  }
  return levelBase(scan, at, titled)
}

/** "Sở Giao thông vận tải - Xây dựng" is one body; "Sở Y tế – Cơ quan thường trực" is a body and what it is. */
function goesOnAfterDash(scan: Scan, { end, value }: PhraseMatch<NamedBody>): boolean {
  if (startsUnit(scan, end + 1) || tokenAt(scan, end + 1).lineBefore) return false
  return isNameCapital(scan, end + 1) || !inFamily(scan, value.head, end + 1)
}

/** "các Phòng Tài chính - Kế hoạch", "các Ban Quản lý dự án": several bodies of one name, as a set. */
function severalOfHead(scan: Scan, at: number, chain: Chain): Base | undefined {
  const from = phraseAt(scan, scan.index.quantifiers, at)?.end
  if (from === undefined || !isNameCapital(scan, chain.end)) return undefined
  const head = headAt(scan, from)
  if (!head || headAt(scan, chain.end)) return undefined
  const named = namedAt(scan, from)
  const end = Math.max(headedEnd(scan, head), named?.end ?? 0)
  return end > chain.end
    ? { end, id: undefined, collective: true, head: head.head, chain: undefined }
    : undefined
}

function starts(scan: Scan): (at: number) => boolean {
  return (at) => startsUnit(scan, at)
}

/** A head without a name of its own: "Văn phòng", or one whose name is a level or the unit that follows ("Công an tỉnh", "Đảng ủy Công an …"). */
function mayStandAlone(scan: Scan, head: UnitHead, end: number): boolean {
  return Boolean(head.alone) || levelAt(scan, end) !== undefined || headAt(scan, end) !== undefined
}

function aliasBase(scan: Scan, end: number, full: string): Base {
  const tokens = scan.index.tokens(full)
  const inner: Scan = { ...scan, text: full, tokens, mode: 'field', shouting: tokens.map(() => false) }
  const named = namedAt(inner, 0)
  return {
    end,
    id: named && named.end === tokens.length ? onlyId(scan, named.values) : undefined,
    collective: named?.values.every((body) => body.collective) ?? readChain(inner, 0) !== undefined,
    head: undefined,
    chain: undefined,
  }
}

/** "các xã, phường", "tỉnh Gia Lai": the places stand for those who govern them, where a unit is expected. */
function levelBase(scan: Scan, at: number, titled: boolean): Base | undefined {
  if (!titled && !expectsUnit(scan, at)) return undefined
  const level = levelAt(scan, at)
  if (!level) return undefined
  const tail = readTail(scan, at, { afterLevel: undefined, collective: false, startsUnit: starts(scan) })
  if (!tail.plural && !tail.place) return undefined
  return { end: level.end, id: undefined, collective: tail.plural, head: undefined, chain: undefined }
}

export function inFamily(scan: Scan, head: UnitHead | undefined, at: number): boolean {
  const family = head && scan.index.families.get(head)
  return family !== undefined && phraseAt(scan, family, at) !== undefined
}

export function onlyId(scan: Scan, bodies: readonly NamedBody[]): string | undefined {
  const ids = new Set(validOn(scan.date, bodies).map((body) => body.id))
  return ids.size === 1 ? [...ids][0] : undefined
}

function complete(scan: Scan, at: number, from: number, base: Base, depth = 0): ReadUnit {
  let { end, id } = base
  const head = base.head
  const pieces: string[] = []
  let pieceFrom = from
  // titles may stand inside an idiom: "Giám đốc các sở, Trưởng các ban, ngành" (domain.md 3.7, no. 28)
  let chain = base.chain
  const first = chain?.nouns[0]
  while (chain && chain.nouns.length <= 2 && isComma(scan.tokens[end])) {
    const afterTitle = readTitles(scan, end + 1)
    if (afterTitle === end + 1) break
    const more = readChain(scan, afterTitle) ?? readChainOfOne(scan, afterTitle)
    if (!more || more.nouns[0] === first) break
    // "Thủ trưởng các cơ quan" after "Giám đốc các sở" is a set of its own
    if (more.quantified && (!more.nouns[0]?.chainOnly || isFullTitle(scan, end + 1))) break
    pieces.push(wordsBetween(scan, pieceFrom, end))
    pieceFrom = phraseAt(scan, scan.index.quantifiers, afterTitle)?.end ?? afterTitle
    end = more.end
    chain = more
  }
  const split = pieces.length > 0
  const lastLevel = endsInLevel(scan, from, end)
  const tail = readTail(scan, end, {
    afterLevel: lastLevel === undefined ? undefined : { from: lastLevel, many: base.collective },
    collective: base.collective,
    business: base.chain?.nouns.at(-1)?.of === 'business',
    startsUnit: starts(scan),
  })
  // "các đơn vị trực thuộc" are those of the body that writes, not all
  const own = base.chain !== undefined && tail.ownedBy === 'writer'
  if (base.chain) id = own ? undefined : chainId(scan, split ? undefined : from, Math.max(end, tail.kindsEnd))
  else if (tail.kindsEnd > 0) id = undefined
  if (lastLevel === undefined && !fitsLevel(scan, base.level, end)) id = undefined
  // "VNPT Gia Lai" is a branch of the body of the centre
  const branch = base.level === 'central' && tail.end > end && isNameCapital(scan, end)
  if (branch && !phraseAt(scan, scan.index.jurisdictions, end)) id = undefined
  if (tail.plural && !base.collective && id !== undefined)
    id = setId(scan, withPluralWord(scan, from, lastLevel ?? end, tail.end)) ?? id
  end = tail.end
  if (base.chain && !split) {
    const named = namedAt(scan, from)
    if (named && named.end > end && !own && named.values.every((body) => body.collective)) {
      end = named.end
      id = onlyId(scan, named.values)
    }
  }
  if (
    end === tail.end &&
    endsInNumberedArea(scan, end) &&
    /^(?:\p{N}+|[IVXL]+)$/u.test(scan.tokens[end]?.text ?? '')
  ) {
    end++
    // "khu vực 3 - Hưng Yên"
    if (isDash(scan.tokens[end])) end = phraseAt(scan, scan.index.places, end + 1)?.end ?? end
  }
  const nested = depth < DEEPEST ? readNested(scan, end, base, depth + 1) : undefined
  if (nested) {
    end = nested.end
    id = undefined
  }
  let narrowing = tail.qualifier
  if (scan.mode === 'field' && (base.collective || tail.plural)) {
    const clause = clauseEnd(scan, end, base.chain?.nouns.at(-1)?.where === 'position')
    if (clause > end) {
      // "các đơn vị quản lý công trình" are other bodies than "các đơn vị", "các xã có rừng" some of "các xã"
      if (!phraseAt(scan, scan.index.relatives, end)) id = undefined
      narrowing = { from: tail.qualifier?.from ?? end, to: clause }
    }
    end = clause
  }
  pieces.push(wordsBetween(scan, pieceFrom, end))
  const single = chain?.quantified === false && chain.nouns.length === 1 && chain.nouns[0]?.single
  const collective = (base.collective && !single) || tail.plural
  if (single) id = undefined
  let name = pieces.join(', ')
  const standIn = from > at ? titleCollective(scan, at, from) : undefined
  if (standIn !== undefined && base.chain) name = `các ${standIn}, ${name}`
  else if (from > at && !collective) name = name.charAt(0).toUpperCase() + name.slice(1)
  return {
    from: at,
    end,
    name,
    id: id ?? (standIn !== undefined ? nameId(scan, name) : split ? nameId(scan, name) : undefined),
    collective,
    qualifier: narrowing && wordsBetween(scan, narrowing.from, narrowing.to),
    head,
    nameFrom: from,
    tail,
  }
}

/** "Thủ trưởng các ngành" begins a set of its own, "Trưởng các ban, ngành" goes on with the idiom. */
function isFullTitle(scan: Scan, at: number): boolean {
  const title = phraseAt(scan, scan.index.titles, at)
  return title !== undefined && title.end - at > 1
}

function readChainOfOne(scan: Scan, at: number): Chain | undefined {
  const noun = phraseAt(scan, scan.index.nouns, at)
  return noun && { end: noun.end, quantified: false, nouns: noun.values.slice(0, 1) }
}

/** The id of an idiom: only where a wording of the catalogue covers the whole of it, its tail aside. */
function chainId(scan: Scan, from: number | undefined, coreEnd: number): string | undefined {
  if (from === undefined) return undefined
  const named = namedAt(scan, from)
  if (!named || named.end < coreEnd) return undefined
  const collectives = named.values.filter((body) => body.collective)
  return onlyId(scan, collectives)
}

/** The id of a name put together from pieces. */
export function nameId(scan: Scan, name: string): string | undefined {
  const tokens = scan.index.tokens(name)
  const named = namedAt({ ...scan, text: name, tokens, mode: 'field', shouting: tokens.map(() => false) }, 0)
  return named?.end === tokens.length ? onlyId(scan, named.values) : undefined
}

/** The id of a set put together from pieces; undefined where the words name no set. */
function setId(scan: Scan, name: string): string | undefined {
  const tokens = scan.index.tokens(name)
  const named = namedAt({ ...scan, text: name, tokens, mode: 'field', shouting: tokens.map(() => false) }, 0)
  if (named?.end !== tokens.length || !named.values.every((body) => body.collective)) return undefined
  return onlyId(scan, named.values)
}

function titleCollective(scan: Scan, at: number, to: number): string | undefined {
  for (let i = at; i < to; i++) {
    const title = phraseAt(scan, scan.index.titles, i)
    const stands =
      title && title.end < to && scan.index.titleCollectives.get(foldKey(wordsBetween(scan, i, title.end)))
    // the title that stands right before the unit is stripped, one before another title is a unit of its own
    if (stands !== undefined && stands !== false) return stands
  }
  return undefined
}

interface Nested {
  readonly end: number
  /** only the head of the owner: "thuộc Bộ" */
  readonly bare: boolean
}

/** A unit inside the name of another: "Phòng Nghiệp vụ Công an tỉnh", "các đơn vị thuộc Bộ Y tế". Gives its end. */
function readNested(scan: Scan, at: number, base: Base, depth: number): Nested | undefined {
  const area = phraseAt(scan, scan.index.areas, at)
  if (area?.value.unit) {
    if (!isNameCapital(scan, area.end)) return undefined
    const inner = readInner(scan, area.end, depth)
    if (inner) return { end: inner.end, bare: false }
    // "thuộc Bộ", "trực thuộc Sở": the one that issues the document
    const owner = phraseAt(scan, scan.index.heads, area.end)
    const next = owner && scan.tokens[owner.end]
    return owner && (!next?.word || isAnd(next) || endsName(scan, owner.end))
      ? { end: owner.end, bare: true }
      : undefined
  }
  const token = scan.tokens[at]
  if (!token || token.lineBefore || !(isNameCapital(scan, at) || scan.shouting[at])) return undefined
  const head = headAt(scan, at)
  const named = namedAt(scan, at)
  const innerHead = named?.value.head ?? head?.head
  if (base.collective)
    return base.chain && named && !head?.head.shared ? { end: named.end, bare: false } : undefined
  if ((!head && !named) || innerHead === base.head || base.head === undefined) return undefined
  const inner = readInner(scan, at, depth)
  return inner && { end: inner.end, bare: false }
}

function readInner(scan: Scan, at: number, depth: number): { end: number } | undefined {
  const base = readBase(scan, at, true)
  return base && complete(scan, at, at, base, depth)
}
