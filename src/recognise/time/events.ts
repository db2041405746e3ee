import type { TimeWords } from '../../catalogue/time-words.ts'
import type { Candidate } from './candidate.ts'
import { eventPatterns } from './event-patterns.ts'
import type { Token } from './scan.ts'
import type { TimeOffset } from './time.ts'
import { foldWords } from './wording.ts'

/** Relative and conditional times: counted from an event, or waiting for one (domain.md 4.2 rows 62–70). */
export function findEvents(
  text: string,
  tokens: readonly Token[],
  words: TimeWords,
  where: 'text' | 'field',
): Candidate[] {
  const patterns = eventPatterns(words, where)
  const found: Candidate[] = []
  for (const match of text.matchAll(patterns.length)) {
    const offset = readOffset(words, match[2] ?? '', match[3], match[4] ?? '')
    const anchor = eventOf(match[6])
    // "3 tháng" is a length only with words that make it a time
    if (!offset || (anchor === undefined && !isTerm(words, where, match[1], offset))) continue
    if (anchor === undefined && foldWords(match[1] ?? '') === 'không quá') continue
    if (anchor !== undefined && /^\d|^(?:năm|tháng|quý|ngày)\s+[\dIVX]/iu.test(anchor.text)) continue
    const earlier = /^trước/iu.test(match[5] ?? '')
    found.push({
      start: match.index,
      end: match.index + match[0].length - (match[6]?.length ?? 0) + (anchor?.length ?? 0),
      cue: 'event',
      time: {
        kind: 'relative',
        ...(anchor ? { anchor: anchor.text } : {}),
        offset: earlier ? { ...offset, n: -offset.n } : offset,
      },
    })
  }
  const plain = [
    patterns.after,
    patterns.atEvent,
    ...(where === 'field' ? [patterns.beforeEvent, patterns.since] : []),
  ]
  for (const pattern of plain) {
    for (const match of text.matchAll(pattern)) {
      const anchor = eventOf(match[2])
      if (!anchor || /^(?:ngày\s+)?\d/iu.test(anchor.text)) continue
      const immediate = /^ngay/iu.test(match[1] ?? '')
      const awaited = pattern === patterns.after && !immediate && patterns.awaited.test(anchor.text)
      found.push({
        start: match.index,
        end: match.index + match[0].length - (match[2]?.length ?? 0) + anchor.length,
        cue: pattern === patterns.atEvent ? 'occasion' : 'event',
        ...(immediate ? { immediate: true } : {}),
        time: { kind: awaited ? 'conditional' : 'relative', anchor: anchor.text },
      })
    }
  }
  for (const pattern of [patterns.condition, patterns.act]) {
    for (const match of text.matchAll(pattern)) {
      const event = eventOf(match[2])
      if (pattern === patterns.act && event && !patterns.conditionSubject.test(event.text)) continue
      const words = match[0]
        .slice(0, match[0].length - (match[2]?.length ?? 0) + (event?.length ?? 0))
        .replace(/\s+/gu, ' ')
      if (
        /(?:sau|trước|trong|từ|kể|ngay|đến|mỗi|một)\s+$/iu.test(
          text.slice(Math.max(0, match.index - 8), match.index),
        )
      )
        continue
      found.push({
        start: match.index,
        end: match.index + match[0].length - (match[2]?.length ?? 0) + (event?.length ?? 0),
        cue: 'condition',
        ...(pattern === patterns.act ? { immediate: true } : {}),
        time: { kind: 'conditional', anchor: words },
      })
    }
  }
  if (where === 'field') {
    for (const match of text.matchAll(patterns.external)) {
      const event = eventOf(match[2])
      const end = match.index + match[0].length - (match[2]?.length ?? 0) + (event?.length ?? 0)
      found.push({
        start: match.index,
        end,
        cue: 'external',
        time: { kind: 'conditional', anchor: text.slice(match.index, end).replace(/\s+/gu, ' ') },
      })
    }
  }
  for (const token of tokens) {
    if (token.type !== 'word' || token.word.kind !== 'condition') continue
    found.push({
      start: token.start,
      end: token.end,
      cue: 'condition',
      time: { kind: 'conditional', anchor: text.slice(token.start, token.end).replace(/\s+/gu, ' ') },
    })
  }
  return found
}

/** A length without an event: in a field any word before it makes it a time; in running text it may say how long something lasts. */
function isTerm(
  words: TimeWords,
  where: 'text' | 'field',
  prefix: string | undefined,
  { unit }: TimeOffset,
): boolean {
  if (prefix === undefined || where === 'field') return prefix !== undefined
  return (unit === 'day' || unit === 'hour') && words.termPrefixes.includes(foldWords(prefix))
}

/** The words of an event without the blanks at its end; `length` counts from the beginning of the match. */
function eventOf(raw: string | undefined): { text: string; length: number } | undefined {
  if (raw === undefined) return undefined
  const kept = raw.trimEnd()
  const text = kept.replace(/\s+/gu, ' ').trim()
  return text === '' ? undefined : { text, length: kept.length }
}

/** "24-48 giờ": the longer of the two. */
function readOffset(
  words: TimeWords,
  first: string,
  second: string | undefined,
  unit: string,
): TimeOffset | undefined {
  const length = words.lengths.find((entry) => entry.words.includes(foldWords(unit)))
  const word = foldWords(second ?? first)
  const n = /^\d/u.test(word) ? Number(word) : words.numbers.find((entry) => entry.words.includes(word))?.n
  if (!length || n === undefined) return undefined
  return { n, unit: length.unit, ...(length.workingDays ? { workingDays: true } : {}) }
}
