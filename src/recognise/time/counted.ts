import type { TimeWords } from '../../catalogue/time-words.ts'
import type { Frequency } from '../../terms.ts'
import type { Candidate } from './candidate.ts'
import { anyOf, BLANK, foldWords, LEFT, MAYBE_BLANK, RIGHT } from './wording.ts'

interface Patterns {
  /** 1 occasion · 2 unit of time */
  readonly per: RegExp
  /** 1 occasion · 2 unit of time; other words stand between, so a number to reach is asked for */
  readonly within: RegExp
  /** 1 unit of time */
  readonly unitFirst: RegExp
  readonly everies: ReadonlyMap<string, Frequency>
}

const cache = new WeakMap<TimeWords, Patterns>()

function patternsOf(words: TimeWords): Patterns {
  const known = cache.get(words)
  if (known) return known
  const everies = new Map(
    words.frequencies.flatMap(({ every, words: units }) => units.map((unit) => [unit, every] as const)),
  )
  const number = `(?:\\d{1,3}|${anyOf(words.numbers.flatMap((entry) => entry.words))})`
  const count = `(?<!\\d[.,])${number}(?:${MAYBE_BLANK}(?:[-–]|đến|hoặc)${MAYBE_BLANK}${number})?${BLANK}`
  const occasion = `(${anyOf(words.occasions)})`
  const least = `${anyOf(words.atLeast)}${BLANK}`
  const several = `\\d{1,2}${BLANK}(?:năm|tháng|tuần|ngày|quý)`
  const unit = `(${anyOf([...everies.keys()])}|${several})${RIGHT}(?!${BLANK}\\d)`
  const one = '(?:một|mỗi|0?1)'
  const joint = `(?:${MAYBE_BLANK}/${MAYBE_BLANK}|${BLANK}(?:${anyOf(words.every)}|một|(?:trên|trong)${BLANK}${one})${BLANK})`
  const patterns = {
    per: new RegExp(
      `${LEFT}(?:${anyOf(words.periodic)}${BLANK})?(?:${least})?${count}${occasion}${joint}${unit}`,
      'giu',
    ),
    within: new RegExp(
      `${LEFT}${least}${count}${occasion}(?:${BLANK}[\\p{L}\\p{M}]{1,12}){1,6}?${BLANK}trong${BLANK}${one}${BLANK}${unit}`,
      'giu',
    ),
    unitFirst: new RegExp(
      `${LEFT}(?:một|0?1)${BLANK}${unit.replace(`(?!${BLANK}\\d)`, '')}${BLANK}${number}${BLANK}lần${RIGHT}`,
      'giu',
    ),
    everies,
  }
  cache.set(words, patterns)
  return patterns
}

/** What is done a number of times in each period: "03 buổi/tuần", "ít nhất 01 lần mỗi năm", "một tháng hai lần". */
export function findCounted(text: string, words: TimeWords): Candidate[] {
  const { per, within, unitFirst, everies } = patternsOf(words)
  const found: Candidate[] = []
  const add = (match: RegExpExecArray, occasion: string, unit: string): void => {
    const every = everies.get(foldWords(unit))
    if (every === 'day' && !words.dailyOccasions.includes(foldWords(occasion))) return
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      cue: 'counted',
      time: { kind: 'recurring', ...(every ? { every } : {}) },
    })
  }
  for (const match of text.matchAll(per)) add(match, match[1] ?? '', match[2] ?? '')
  for (const match of text.matchAll(within)) add(match, match[1] ?? '', match[2] ?? '')
  for (const match of text.matchAll(unitFirst)) add(match, 'lần', match[1] ?? '')
  return found
}
