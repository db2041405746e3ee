/** A stretch of words that both versions have, or only one. */
export interface WordRun {
  readonly kind: 'same' | 'old' | 'new'
  readonly text: string
}

/** Beyond this many cells of comparison the middle of two texts is shown as replaced whole. */
const MOST_CELLS = 4_000_000

/**
 * Two texts word by word: the longest common run of words is kept, the rest is old or new. The `same` and `old` runs
 * joined give the old text, `same` and `new` the new one. What little two changes have between them counts as changed.
 */
export function wordDiff(before: string, after: string): WordRun[] {
  const old = piecesOf(before)
  const fresh = piecesOf(after)
  let start = 0
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start++
  let end = 0
  while (
    end < old.length - start &&
    end < fresh.length - start &&
    old[old.length - 1 - end] === fresh[fresh.length - 1 - end]
  )
    end++
  const changed = middle(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end))
  const stretches = [
    { same: old.slice(0, start).join(''), old: '', new: '' },
    ...changed,
    { same: old.slice(old.length - end).join(''), old: '', new: '' },
  ]
  return runsOf(trimmed(readable(joined(stretches))))
}

/** Words, signs and blanks, so that nothing is lost. */
const piecesOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []

/** Words that both have, and what in each follows them up to the next ones. */
interface Stretch {
  readonly same: string
  readonly old: string
  readonly new: string
}

/** What stands between two words in common, one stretch. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const found: { same: string; old: string; new: string }[] = []
  for (const { same, old, new: fresh } of stretches) {
    const last = found.at(-1)
    if (last === undefined) found.push({ same, old, new: fresh })
    else if (same === '') {
      last.old += old
      last.new += fresh
    } else if (last.old === '' && last.new === '') {
      last.same += same
      last.old = old
      last.new = fresh
    } else found.push({ same, old, new: fresh })
  }
  return found
}

/** Blanks between two changes, and words fewer than both of them, would only break one change to pieces. */
function readable(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = []
  const sizeOf = ({ old, new: fresh }: Stretch): number => Math.max(old.length, fresh.length)
  for (const next of stretches) {
    let stretch = next
    for (let last = found.at(-1); last !== undefined; last = found.at(-1)) {
      const isShort = stretch.same.length <= Math.min(sizeOf(last), sizeOf(stretch))
      const isBlank = stretch.same.trim() === '' && sizeOf(last) > 0 && sizeOf(stretch) > 0
      if (!isShort && !isBlank) break
      found.pop()
      stretch = {
        same: last.same,
        old: last.old + stretch.same + stretch.old,
        new: last.new + stretch.same + stretch.new,
      }
    }
    found.push(stretch)
  }
  return found
}

/** What the old and the new words of a stretch begin or end with alike, belongs to neither. */
function trimmed(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = []
  let carried = ''
  for (const { same, old, new: fresh } of stretches) {
    const [from, to] = [piecesOf(old), piecesOf(fresh)]
    const least = Math.min(from.length, to.length)
    let [head, tail] = [0, 0]
    while (head < least && from[head] === to[head]) head++
    while (tail < least - head && from.at(-1 - tail) === to.at(-1 - tail)) tail++
    found.push({
      same: carried + same + from.slice(0, head).join(''),
      old: from.slice(head, from.length - tail).join(''),
      new: to.slice(head, to.length - tail).join(''),
    })
    carried = from.slice(from.length - tail).join('')
  }
  return [...found, { same: carried, old: '', new: '' }]
}

function runsOf(stretches: readonly Stretch[]): WordRun[] {
  const runs: { kind: WordRun['kind']; text: string }[] = []
  const push = (kind: WordRun['kind'], text: string): void => {
    const last = runs.at(-1)
    if (last?.kind === kind) last.text += text
    else if (text !== '') runs.push({ kind, text })
  }
  for (const { same, old, new: fresh } of stretches) {
    push('same', same)
    push('old', old)
    push('new', fresh)
  }
  return runs
}

function middle(old: readonly string[], fresh: readonly string[]): Stretch[] {
  const width = fresh.length + 1
  if (old.length === 0 || fresh.length === 0 || old.length * width > MOST_CELLS) {
    return [{ same: '', old: old.join(''), new: fresh.join('') }]
  }
  // lengths of the longest common runs from each pair of places to the ends
  const lengths = new Uint32Array((old.length + 1) * width)
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = fresh.length - 1; column >= 0; column--) {
      lengths[row * width + column] =
        old[row] === fresh[column]
          ? (lengths[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(lengths[(row + 1) * width + column] ?? 0, lengths[row * width + column + 1] ?? 0)
    }
  }
  const found: Stretch[] = []
  let [row, column] = [0, 0]
  while (row < old.length && column < fresh.length) {
    if (old[row] === fresh[column]) {
      found.push({ same: old[row] ?? '', old: '', new: '' })
      row++
      column++
    } else if ((lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0)) {
      found.push({ same: '', old: old[row++] ?? '', new: '' })
    } else found.push({ same: '', old: '', new: fresh[column++] ?? '' })
  }
  return [...found, { same: '', old: old.slice(row).join(''), new: fresh.slice(column).join('') }]
}
