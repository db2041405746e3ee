import type { TimeWords } from '../../catalogue/time-words.ts'
import { anyOf, BLANK, foldWords, LEFT } from './wording.ts'

export interface ClockFound {
  readonly start: number
  readonly end: number
  /** "14:00" */
  readonly clock: string
}

/** Compiled once per catalogue. */
export function clockPattern(words: TimeWords): RegExp {
  const half = `(?:${BLANK}(${anyOf([...words.morning, ...words.afternoon])}))?`
  return new RegExp(
    `${LEFT}(\\d{1,2})(?:\\s{0,9}(?:giờ|h|g)(?:\\s{0,9}(\\d{2})(?!\\d))?(?:\\s{0,9}(?:phút|['’′]))?|:(\\d{2}))(?![\\p{L}\\p{N}'’:])${half}`,
    'giu',
  )
}

/** Times of the day: "14 giờ", "7h00 sáng", "16 giờ 30 phút", "5 giờ chiều" (17:00). */
export function findClocks(text: string, pattern: RegExp, words: TimeWords): ClockFound[] {
  const found: ClockFound[] = []
  for (const match of text.matchAll(pattern)) {
    const minute = Number(match[2] ?? match[3] ?? 0)
    let hour = Number(match[1])
    if (words.afternoon.includes(foldWords(match[4] ?? '')) && hour < 12) hour += 12
    if (hour > 23 || minute > 59) continue
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      clock: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
    })
  }
  return found
}
