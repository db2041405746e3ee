import type { WordKind } from './lexicon.ts'
import type { Point } from './point.ts'
import type { Token } from './scan.ts'

/** A dated expression as it stands in the text: the words before it, one or two points, what follows. */
export interface Bound {
  readonly start: number
  readonly end: number
  /** index after its last token */
  readonly next: number
  readonly prefixes: ReadonlySet<WordKind>
  readonly point?: Point
  /** the end of a range */
  readonly to?: Point
  /** the range ends "đến trước" its second point */
  readonly toBefore?: true
  readonly later?: true
  readonly clock?: string
}

const PREFIXES: ReadonlySet<WordKind> = new Set([
  'complete',
  'before',
  'by',
  'until',
  'untilFull',
  'from',
  'within',
  'at',
])

/** The blanks and marks between two parts of one expression. */
const ADJACENT = /^\s*$/u
const LOOSE = /^[\s,:]*$/u
const DASH = /^\s*[-–—]{1,2}\s*$/u
const GLOSS = /^\s*\((?:nhằm|tức|thứ|chủ nhật|âm lịch|âl)[^()]{0,80}\)/iu

/** Reads a dated expression that begins at a token; undefined when there is none. */
export function readBound(text: string, tokens: readonly Token[], from: number): Bound | undefined {
  const between = (left: Token, right: Token): string => text.slice(left.end, right.start)
  const first = tokens[from]
  if (!first) return undefined
  const prefixes = new Set<WordKind>()
  let clock: string | undefined
  let at = from
  let previous: Token | undefined
  let current: Token | undefined = first
  // no expression has more words before its day; without a limit a text of such words alone would cost its square
  while (current && at - from < 8) {
    if (current.type === 'point') break
    if (previous && !LOOSE.test(between(previous, current))) return undefined
    if (current.type === 'clock') {
      if (clock !== undefined) return undefined
      clock = current.clock
    } else if (current.word.kind === 'partOfDay' || current.word.kind === 'weekday') {
      if (at === from) return undefined
    } else if (PREFIXES.has(current.word.kind)) {
      // after "từ" only the day itself may follow: "từ … đến" is a range
      if (clock !== undefined && current.word.kind !== 'at') return undefined
      prefixes.add(current.word.kind)
    } else return undefined
    previous = current
    at++
    current = tokens[at]
  }
  if (!current || current.type !== 'point') return undefined
  if (previous && !LOOSE.test(between(previous, current))) return undefined
  const point = current.point
  let end = current.end
  let to: Point | undefined
  let toBefore: true | undefined
  let later: true | undefined
  let last: Token = current
  at++

  const skipGloss = (): void => {
    const gloss = GLOSS.exec(text.slice(end, end + 120))
    if (!gloss) return
    end += gloss[0].length
    while (tokens[at] !== undefined && (tokens[at]?.start ?? 0) < end) at++
  }
  skipGloss()

  // a range: "… đến (hết) …", "… - …"
  const joint = tokens[at]
  if (joint) {
    const gap = text.slice(end, joint.start)
    if (joint.type === 'point' && DASH.test(gap)) {
      to = joint.point
      last = joint
      at++
    } else if (
      joint.type === 'word' &&
      (joint.word.kind === 'until' ||
        joint.word.kind === 'untilFull' ||
        (joint.word.kind === 'before' && /^đến|^tới/iu.test(text.slice(joint.start, joint.end)))) &&
      /^[\s,]*$/u.test(gap)
    ) {
      let next = at + 1
      let before: true | undefined = joint.word.kind === 'before' ? true : undefined
      let target = tokens[next]
      if (target?.type === 'word' && target.word.kind === 'before' && ADJACENT.test(between(joint, target))) {
        before = true
        next++
        target = tokens[next]
      }
      const left = tokens[next - 1]
      if (left && target?.type === 'point' && ADJACENT.test(between(left, target))) {
        to = target.point
        toBefore = before
        last = target
        at = next + 1
      }
    }
    if (to) {
      end = last.end
      skipGloss()
    }
  }

  const closing = tokens[at]
  if (closing && /^[\s,]*$/u.test(text.slice(end, closing.start))) {
    if (closing.type === 'clock' && clock === undefined) {
      clock = closing.clock
      end = closing.end
      at++
    }
  }
  const tail = tokens[at]
  if (tail?.type === 'word' && tail.word.kind === 'later' && /^[\s,]*$/u.test(text.slice(end, tail.start))) {
    later = true
    end = tail.end
    at++
  }
  return {
    start: first.start,
    end,
    next: at,
    prefixes,
    point,
    ...(to ? { to } : {}),
    ...(toBefore ? { toBefore } : {}),
    ...(later ? { later } : {}),
    ...(clock === undefined ? {} : { clock }),
  }
}

/** Reads "trước 16 giờ": a time of the day alone, which only a recurrence can complete. */
export function readClockBound(text: string, tokens: readonly Token[], from: number): Bound | undefined {
  const first = tokens[from]
  const second = tokens[from + 1]
  if (first?.type !== 'word' || second?.type !== 'clock') return undefined
  if (!PREFIXES.has(first.word.kind) || !ADJACENT.test(text.slice(first.end, second.start))) return undefined
  return {
    start: first.start,
    end: second.end,
    next: from + 2,
    prefixes: new Set([first.word.kind]),
    clock: second.clock,
  }
}

/** Whether the expression states a year anywhere. */
export function statesYear(bound: Bound): boolean {
  return bound.point?.first.year !== undefined || bound.to?.first.year !== undefined
}
