/**
 * A strictly increasing map from the offsets of a rewritten text to those of the text it was made from.
 * Only the places where the two drift apart are kept, so that a text that needed no change costs nothing.
 */
export interface OffsetMap {
  /** The offset, in the original, of the character at `offset` of the rewritten text. */
  toOriginal(offset: number): number
  /** The offset, in the rewritten text, of the character that `original` lies in (`up`: of the one that begins at or after it). */
  fromOriginal(original: number, up: boolean): number
}

export const IDENTITY: OffsetMap = {
  toOriginal: (offset) => offset,
  fromOriginal: (original) => original,
}

/** What a rewriting step made: the new text and the way back. */
export interface Rewritten {
  readonly text: string
  readonly map: OffsetMap
}

/**
 * Replaces every match of `pattern` (global) by what `replacement` makes of it.
 * The first character of a replacement stands for the whole match; a match replaced by nothing disappears.
 */
export function rewrite(text: string, pattern: RegExp, replacement: (match: string) => string): Rewritten {
  const parts: string[] = []
  const rewritten: number[] = []
  const original: number[] = []
  let length = 0
  let copied = 0
  let drift = 0
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const found = match[0]
    const made = replacement(found)
    if (made === found) continue
    parts.push(text.slice(copied, match.index), made)
    length += match.index - copied + made.length
    copied = match.index + found.length
    // A replacement longer than its match (rare: composition exclusions) cannot map one to one: its
    // characters share the places that there are.
    for (let extra = 1; extra < made.length; extra++) {
      rewritten.push(length - made.length + extra)
      original.push(match.index + Math.min(extra, found.length - 1))
    }
    if (copied - length !== drift || made.length > 1) {
      drift = copied - length
      rewritten.push(length)
      original.push(copied)
    }
  }
  if (parts.length === 0) return { text, map: IDENTITY }
  parts.push(text.slice(copied))
  return { text: parts.join(''), map: mapOf(Int32Array.from(rewritten), Int32Array.from(original)) }
}

function mapOf(rewritten: Int32Array, original: Int32Array): OffsetMap {
  if (rewritten.length === 0) return IDENTITY
  return {
    toOriginal(offset) {
      const index = lastAtMost(rewritten, offset)
      return index < 0 ? offset : at(original, index) + (offset - at(rewritten, index))
    },
    fromOriginal(wanted, up) {
      const index = lastAtMost(original, wanted)
      const offset = index < 0 ? wanted : at(rewritten, index) + (wanted - at(original, index))
      // Characters that were folded away lie between two kept ones.
      const next = index + 1 < rewritten.length ? at(rewritten, index + 1) : undefined
      if (next === undefined || offset < next) return offset
      return up ? next : Math.max(0, next - 1)
    },
  }
}

/** Index of the last element that is not greater than `value` in a sorted array; -1 when there is none. */
export function lastAtMost(sorted: ArrayLike<number>, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (at(sorted, middle) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}

function at(numbers: ArrayLike<number>, index: number): number {
  return numbers[index] ?? 0
}
