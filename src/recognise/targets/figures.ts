import type { Comparison } from '../../terms.ts'
import type { TargetLexicon } from './lexicon.ts'
import { numberValue } from './number.ts'
import { entryBefore, type WordTable } from './word-table.ts'

/** A figure that measures something. Offsets into the searched text, 0-based, end exclusive. */
export interface Figure {
  /** the number itself */
  readonly start: number
  /** after the number and its unit */
  readonly end: number
  readonly value?: number
  readonly valueTo?: number
  readonly unit?: string
  readonly comparison?: Comparison
  readonly percent: boolean
  /** how often something is done ("01 lần/năm") */
  readonly frequency: boolean
}

const AFTER = 80

/**
 * The figures of a text that can be those of a target: no years, dates, numbers of acts, grades, ages or parts of
 * the plan. Dates, citations and bracketed words are masked (U+FFFC) by the caller.
 */
export function findFigures(text: string, lexicon: TargetLexicon): Figure[] {
  const figures: Figure[] = []
  for (const match of text.matchAll(lexicon.figure)) {
    const figure = readFigure(text, match, lexicon)
    if (figure !== undefined) figures.push(figure)
  }
  for (const match of text.matchAll(lexicon.spelled)) {
    const word = match.groups?.['word'] ?? ''
    const end = match.index + match[0].length
    const start = match.index + match[0].toLowerCase().lastIndexOf(word.toLowerCase())
    const value = lexicon.words.numbers[word.toLowerCase()]
    if (value === undefined) continue
    figures.push({ start, ...withUnit(text, end - 1, lexicon), value, ...compare(text, start, end, lexicon) })
  }
  for (const match of text.matchAll(lexicon.multiple)) {
    const value = lexicon.words.multiples[match[0].toLowerCase().replace(/\s+/gu, ' ')]
    if (value === undefined) continue
    const end = match.index + match[0].length
    figures.push({
      start: match.index,
      end,
      value,
      unit: 'lần',
      comparison: 'increase',
      percent: false,
      frequency: false,
    })
  }
  return figures.sort((a, b) => a.start - b.start)
}

function readFigure(text: string, match: RegExpExecArray, lexicon: TargetLexicon): Figure | undefined {
  const first = match.groups?.['first'] ?? ''
  const last = match.groups?.['last']
  const start = match.index
  const written = start + match[0].length
  if (at(lexicon.attribute, text, written) || at(lexicon.planPart, text, written)) return undefined
  const ratio = last === undefined ? /^\/(\d[\d.]*)/u.exec(text.slice(written, written + 12)) : null
  if (ratio !== null && !isRate(first, ratio[1] ?? '', text.slice(written + ratio[0].length)))
    return undefined
  // "Trực tại 63/63 tỉnh" says where
  if (ratio !== null && first === ratio[1] && PLACED.test(text.slice(Math.max(0, start - 8), start)))
    return undefined
  const measured = withUnit(text, written, lexicon)
  const { unit, percent } = measured
  // "5G", "4.0": part of a name, unless a unit of measure is written close to its number
  if (unit === undefined && /^[\p{L}\p{M}]|^[.,]\d/u.test(text.slice(written, written + 2))) return undefined
  const comparison = compare(text, start, measured.end, lexicon)
  if (!percent && unit === undefined && follows(text, start, lexicon.named)) return undefined
  if (follows(text, start, lexicon.baseline)) return undefined
  if (
    /(?:^|\s)từ\s+$/iu.test(text.slice(Math.max(0, start - 6), start)) &&
    lexicon.startsFrom.test(text.slice(written, written + AFTER))
  )
    return undefined
  const compared = comparison.comparison !== undefined || follows(text, start, lexicon.level)
  if (unit === undefined) {
    if (last === undefined && /^(?:19|20)\d{2}$/u.test(first) && comparison.comparison === undefined)
      return undefined
    if (!compared && !/^\s\p{L}/u.test(text.slice(written, written + 2))) return undefined
  } else if (lexicon.duration.test(unit) && (!compared || follows(text, start, lexicon.timeOpening)))
    return undefined
  if (isAttribute(text, start, measured.end, lexicon)) return undefined
  const value = numberValue(first)
  const valueTo = last === undefined ? undefined : numberValue(last)
  const ordered = value !== undefined && valueTo !== undefined && value < valueTo
  if (last !== undefined && !ordered) return undefined
  return {
    start,
    ...measured,
    ...(value !== undefined && { value }),
    ...(valueTo !== undefined && { valueTo }),
    ...comparison,
  }
}

const PLACED = /(?:^|\s)(?:tại|ở|trong|trên|của|cả|từ)\s+$/iu

/** "4/100.000 trẻ", "16/19 tiêu chí", "12/12 thôn" measure; "24/7", "1/3 số hộ", "30/4" do not. */
function isRate(first: string, second: string, after: string): boolean {
  const value = numberValue(first)
  const of = numberValue(second.replace(/\.$/u, ''))
  if (value === undefined || of === undefined || value > of || of <= 10) return false
  return /^\s\p{L}/u.test(after)
}

/** "tàu dài từ 15 mét trở lên được …": the figure tells which ones are meant. */
function isAttribute(text: string, start: number, end: number, lexicon: TargetLexicon): boolean {
  const from = /(?:^|\s)từ\s+$/iu.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0
  if (follows(text, start, lexicon.level) || follows(text, start - from, lexicon.level)) return false
  const after = text.slice(end, end + AFTER)
  const rest = (lexicon.upwards.exec(after) ?? lexicon.downwards.exec(after))?.groups?.['rest']
  return rest !== undefined && lexicon.predicate.test(rest)
}

/** Whether an entry of `table` stands right before `index`. */
const follows = (text: string, index: number, table: WordTable): boolean =>
  entryBefore(text, index, table) !== undefined

const at = (pattern: RegExp, text: string, index: number): boolean => {
  pattern.lastIndex = index
  return pattern.test(text)
}

function withUnit(
  text: string,
  from: number,
  lexicon: TargetLexicon,
): { end: number; unit?: string; percent: boolean; frequency: boolean } {
  lexicon.unit.lastIndex = from
  const match = lexicon.unit.exec(text)
  const frequency = at(lexicon.frequency, text, from)
  const words = match?.groups?.['unit']?.replace(/\s+/gu, ' ').trim()
  if (match === null || words === undefined || words === '') return { end: from, percent: false, frequency }
  const unit = words.replace(/^phần trăm/iu, '%')
  return { end: from + match[0].trimEnd().length, unit, percent: unit.startsWith('%'), frequency }
}

/** How a figure is meant, from the words around it. A change ("tăng 12%") is told before its bound ("ít nhất"). */
function compare(
  text: string,
  start: number,
  end: number,
  lexicon: TargetLexicon,
): { comparison?: Comparison } {
  const meanings: readonly (readonly [WordTable, Comparison | undefined])[] = [
    [lexicon.atMost, 'at-most'],
    [lexicon.atLeast, 'at-least'],
    [lexicon.about, 'about'],
    [lexicon.exactly, 'exactly'],
    [lexicon.rate, undefined],
  ]
  let bound: Comparison | undefined
  let before = start
  for (let step = 0; step < 6; step += 1) {
    if (follows(text, before, lexicon.increase)) return { comparison: 'increase' }
    if (follows(text, before, lexicon.decrease)) return { comparison: 'decrease' }
    const [longest] = meanings
      .map(([table, meaning]) => ({ begins: entryBefore(text, before, table), meaning }))
      .filter((hit): hit is { begins: number; meaning: Comparison | undefined } => hit.begins !== undefined)
      .sort((a, b) => a.begins - b.begins)
    if (longest === undefined) break
    bound ??= longest.meaning
    before = longest.begins
  }
  if (bound !== undefined) return { comparison: bound }
  const after = text.slice(end, end + AFTER)
  if (lexicon.upwards.test(after)) return { comparison: 'at-least' }
  if (lexicon.downwards.test(after)) return { comparison: 'at-most' }
  return {}
}
