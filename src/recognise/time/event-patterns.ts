import type { TimeWords } from '../../catalogue/time-words.ts'
import { anyOf, BLANK, LEFT, RIGHT } from './wording.ts'

/** The words of an event or condition: up to the end of its clause. */
const EVENT = '[^.;:,()\\n]{1,200}'
/** In a field the event goes on over commas: "sau khi Sở A, Sở B thống nhất". */
const FIELD_EVENT = '[^.;()\\n]{1,300}'

export interface EventPatterns {
  /** 1 prefix · 2–3 the number(s) · 4 unit · 5 link · 6 event */
  readonly length: RegExp
  /** 1 words before the event · 2 event */
  readonly after: RegExp
  readonly beforeEvent: RegExp
  readonly atEvent: RegExp
  readonly since: RegExp
  readonly condition: RegExp
  readonly act: RegExp
  readonly external: RegExp
  readonly awaited: RegExp
  /** an authority or an act, not a person: "Chính phủ", "cấp có thẩm quyền", "đề án" */
  readonly conditionSubject: RegExp
}

const cache = new WeakMap<TimeWords, { text: EventPatterns; field: EventPatterns }>()

/** The patterns of relative and conditional times, compiled once for each table of words. */
export function eventPatterns(words: TimeWords, where: 'text' | 'field'): EventPatterns {
  let both = cache.get(words)
  if (!both) {
    both = { text: compile(words, EVENT), field: compile(words, FIELD_EVENT) }
    cache.set(words, both)
  }
  return both[where]
}

function compile(words: TimeWords, event: string): EventPatterns {
  const number = `(\\d{1,3}|${anyOf(words.numbers.flatMap((entry) => entry.words))})(?:\\s{0,9}[-–]\\s{0,9}(\\d{1,3}))?(?:\\s{0,9}\\([\\p{L}\\p{M} ]{2,25}\\))?`
  const unit = `(${anyOf(words.lengths.flatMap((entry) => entry.words))})`
  const prefix = anyOf([...words.within, ...words.by, ...words.lengthPrefixes])
  const link = anyOf(words.countedFrom)
  return {
    length: new RegExp(
      `(?<!(?:${anyOf([...words.day, ...words.month, ...words.quarter])})\\s{1,9})${LEFT}(?:(${prefix})${BLANK})?(?:sau${BLANK})?${number}${BLANK}${unit}(?:\\s{0,9},)?(?:${BLANK}(${link})${BLANK}(${event}))?${RIGHT}`,
      'giu',
    ),
    after: new RegExp(`${LEFT}(${anyOf(words.after)})${BLANK}(${event})`, 'giu'),
    beforeEvent: new RegExp(`${LEFT}(${anyOf(words.beforeEvent)})${BLANK}(${event})`, 'giu'),
    atEvent: new RegExp(`${LEFT}(${anyOf(words.atEvent)})${BLANK}(${event})`, 'giu'),
    since: new RegExp(
      `${LEFT}(${anyOf(words.from)}${BLANK}(?:ngày|khi|thời điểm))${BLANK}(?!\\d)(${event})`,
      'giu',
    ),
    condition: new RegExp(`${LEFT}(${anyOf(words.conditionHeads)})${RIGHT}(${event})?`, 'giu'),
    act: new RegExp(
      `(?<!(?:sau|trước|trong|từ|kể|ngay|đến|mỗi|một)\\s{1,9})${LEFT}(khi${BLANK})((?:[^.;:,()\\s]{1,20},?${BLANK}){1,12}?${anyOf(words.conditionActs)}${RIGHT}${event.replace('{1,', '{0,')})`,
      'giu',
    ),
    external: new RegExp(`${LEFT}(${anyOf(words.external)})${RIGHT}(${event})?`, 'giu'),
    conditionSubject: new RegExp(`^(?:\\p{Lu}|(?:${anyOf(words.conditionSubjects)})${RIGHT})`, 'u'),
    awaited: new RegExp(
      `^(?:có|nhận được|nhận)${BLANK}(?:[^\\s]{1,20}${BLANK}){0,3}?${anyOf(words.awaited)}${RIGHT}`,
      'iu',
    ),
  }
}
