import type { Judge } from './judge.ts'

/** Where in running text a time stands, and the words it is judged by. */
export interface Place {
  /** at most 80 characters before it, 60 after it */
  readonly before: string
  readonly after: string
  /** the time opens its clause */
  readonly opens: boolean
  /** the time closes its clause, or only a place, a receiver or a purpose follows */
  readonly closes: boolean
  /** the sentence up to the time, at most 300 characters */
  readonly clause: string
  readonly judge: Judge
}

const CLOSES =
  /^\s*(?:$|[.,;:)]|(?:về|cho|gửi|trên|tại|theo|để|với|đến|bằng|qua|tới|ở|trước|vào|nhằm|cùng|đối với|và)\s)/iu

/** The surroundings of a stretch of a text; offsets 0-based, end exclusive. */
export function placeOf(text: string, { start, end }: { start: number; end: number }, judge: Judge): Place {
  const before = text.slice(Math.max(0, start - 80), start)
  const after = text.slice(end, end + 60)
  return {
    before,
    after,
    opens: judge.start.test(before),
    closes: CLOSES.test(after),
    clause: clauseBefore(text, start),
    judge,
  }
}

function clauseBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 300), start)
  return before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1)
}

/** "Trong năm 2024 đã tổ chức", "trong thời gian vừa qua": told, not ordered. */
export function tellsPast({ judge, before, after }: Place): boolean {
  return judge.pastAfter.test(after.split(/[.;]/u)[0] ?? '') || judge.past.test(before.slice(-25))
}
