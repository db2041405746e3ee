import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { TimeWords } from '../../catalogue/time-words.ts'
import type { Frequency } from '../../terms.ts'
import { phraseFinder, type PhraseFinder } from '../phrase-finder.ts'
import { clockPattern } from './clock.ts'
import type { PointFamily } from './point.ts'
import { dayFamilies } from './points/days.ts'
import { monthFamilies } from './points/months.ts'
import { nowFamilies } from './points/now.ts'
import { partOfYearFamilies } from './points/parts-of-year.ts'
import { quarterFamilies } from './points/quarters.ts'
import { yearFamilies } from './points/years.ts'
import { anyOf, BLANK, LEFT, RIGHT } from './wording.ts'

/** What a word does in an expression of time. */
export type WordKind =
  | 'complete'
  | 'before'
  | 'by'
  | 'until'
  | 'untilFull'
  | 'from'
  | 'within'
  | 'at'
  | 'and'
  | 'later'
  | 'frequency'
  | 'unit'
  | 'periodic'
  | 'times'
  | 'dayOfPeriod'
  | 'weekday'
  | 'workdays'
  | 'partOfDay'
  | 'ongoing'
  | 'condition'

export interface Word {
  readonly kind: WordKind
  readonly every?: Frequency
  readonly weekday?: number
  readonly lastMonthOfPeriod?: true
  readonly nextPeriod?: true
}

/** The words of a catalogue, compiled. */
export interface Lexicon {
  readonly words: TimeWords
  readonly entries: ReadonlyMap<string, Word>
  readonly wordFinder: PhraseFinder
  readonly clockPattern: RegExp
  /** a field's rest that says nothing */
  readonly filler: RegExp
  readonly points: readonly PointFamily[]
  /** ends with "mỗi", "hằng" */
  readonly everyBefore: RegExp
  /** ends with "báo cáo", "giao ban" */
  readonly reportBefore: RegExp
}

const lexicons = new WeakMap<TimeWords, Lexicon>()

/** The compiled words of a catalogue; made once for each table of words. */
export function lexiconOf(catalogue: Catalogue): Lexicon {
  const words = catalogue.timeWords
  let lexicon = lexicons.get(words)
  if (!lexicon) {
    const entries = entriesOf(words)
    lexicon = {
      words,
      entries,
      wordFinder: phraseFinder([...entries.keys()], { mostBlanks: 9, commaOptional: false }),
      clockPattern: clockPattern(words),
      filler: new RegExp(
        `^(?:[\\p{P}\\p{S}\\s]|${LEFT}${anyOf([...words.fieldFiller, ...words.morning, ...words.afternoon, ...words.weekdays.flatMap(({ words: names }) => names)])}${RIGHT})*$`,
        'iu',
      ),
      reportBefore: new RegExp(`${LEFT}${anyOf(words.reports)}${BLANK}$`, 'iu'),
      everyBefore: new RegExp(`${LEFT}${anyOf(words.every)}${BLANK}$`, 'iu'),
      points: [
        dayFamilies,
        monthFamilies,
        quarterFamilies,
        partOfYearFamilies,
        yearFamilies,
        nowFamilies,
      ].flatMap((families) => families(words)),
    }
    lexicons.set(words, lexicon)
  }
  return lexicon
}

const PLAIN = [
  'complete',
  'before',
  'by',
  'until',
  'untilFull',
  'from',
  'within',
  'at',
  'and',
  'later',
  'periodic',
  'times',
  'workdays',
  'ongoing',
] as const satisfies readonly (WordKind & keyof TimeWords)[]

function entriesOf(words: TimeWords): Map<string, Word> {
  const entries = new Map<string, Word>()
  for (const kind of PLAIN) for (const word of words[kind]) entries.set(word, { kind })
  for (const word of words.conditions) entries.set(word, { kind: 'condition' })
  for (const word of [...words.morning, ...words.afternoon]) entries.set(word, { kind: 'partOfDay' })
  for (const { words: names, weekday } of words.weekdays) {
    for (const word of names) entries.set(word, { kind: 'weekday', weekday })
  }
  for (const { words: units, every } of words.frequencies) {
    for (const unit of units) {
      entries.set(unit, { kind: 'unit', every })
      for (const each of words.every) entries.set(`${each} ${unit}`, { kind: 'frequency', every })
    }
  }
  for (const { words: phrases, every, lastMonthOfPeriod, nextPeriod } of words.daysOfPeriod) {
    for (const phrase of phrases) {
      entries.set(phrase, {
        kind: 'dayOfPeriod',
        ...(every ? { every } : {}),
        ...(lastMonthOfPeriod ? { lastMonthOfPeriod } : {}),
        ...(nextPeriod ? { nextPeriod } : {}),
      })
    }
  }
  return entries
}
