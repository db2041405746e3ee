/** A stretch of words that both versions have, or only one. */
export interface WordRun {
  readonly kind: 'same' | 'old' | 'new'
  readonly text: string
}

/** Beyond this many cells of comparison the middle of two texts is shown as replaced whole. */
const MOST_CELLS = 4_000_000

/**
 * Two texts word by word: the longest common run of words is kept, the rest is old or new. The `same` and `old` runs
 * joined give the old text, `same` and `new` the new one.
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
  const runs: { kind: WordRun['kind']; text: string }[] = []
  const push = (kind: WordRun['kind'], text: string): void => {
    const last = runs.at(-1)
    if (text === '') return
    if (last?.kind === kind) last.text += text
    else runs.push({ kind, text })
  }
  push('same', old.slice(0, start).join(''))
  for (const { kind, text } of middle(
    old.slice(start, old.length - end),
    fresh.slice(start, fresh.length - end),
  ))
    push(kind, text)
  push('same', old.slice(old.length - end).join(''))
  return joinedOverBlanks(runs)
}

/** Neighbouring words that changed are one change, with the blank between them. */
function joinedOverBlanks(runs: readonly WordRun[]): WordRun[] {
  const joined: { kind: WordRun['kind']; text: string }[] = []
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at]
    if (run === undefined) break
    const isBridge = (index: number): boolean =>
      runs[index]?.kind === 'same' &&
      /^\s+$/u.test(runs[index]?.text ?? '') &&
      index > 0 &&
      index < runs.length - 1
    if (run.kind === 'same' && !isBridge(at)) {
      joined.push({ ...run })
      continue
    }
    let [before, after] = ['', '']
    for (; at < runs.length && (runs[at]?.kind !== 'same' || isBridge(at)); at++) {
      const { kind, text } = runs[at] ?? run
      if (kind !== 'new') before += text
      if (kind !== 'old') after += text
    }
    at--
    if (before !== '') joined.push({ kind: 'old', text: before })
    if (after !== '') joined.push({ kind: 'new', text: after })
  }
  return joined
}

/** Words, signs and blanks, so that nothing is lost. */
const piecesOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []

function middle(old: readonly string[], fresh: readonly string[]): WordRun[] {
  const width = fresh.length + 1
  if (old.length === 0 || fresh.length === 0 || old.length * width > MOST_CELLS) {
    return [
      { kind: 'old', text: old.join('') },
      { kind: 'new', text: fresh.join('') },
    ]
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
  const runs: WordRun[] = []
  let [row, column] = [0, 0]
  while (row < old.length && column < fresh.length) {
    if (old[row] === fresh[column]) {
      runs.push({ kind: 'same', text: old[row] ?? '' })
      row++
      column++
    } else if ((lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0)) {
      runs.push({ kind: 'old', text: old[row++] ?? '' })
    } else runs.push({ kind: 'new', text: fresh[column++] ?? '' })
  }
  return [
    ...runs,
    { kind: 'old', text: old.slice(row).join('') },
    { kind: 'new', text: fresh.slice(column).join('') },
  ]
}
