/** A list of wordings that can be looked up at a place of a text without trying each of them. */
export interface WordTable {
  readonly entries: ReadonlySet<string>
  /** words and signs of the longest entry */
  readonly most: number
}

const WORD = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu
const NEXT_WORD = /\s*(?:[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}])/uy
const LONGEST = 48

const fold = (text: string): string => text.toLowerCase().replace(/\s+/gu, ' ')

export function wordTable(list: readonly string[]): WordTable {
  const entries = new Set(list.map(fold))
  return { entries, most: Math.max(0, ...list.map((entry) => entry.match(WORD)?.length ?? 0)) }
}

/** Where the longest entry begins that stands right before `end` (blanks skipped); undefined when none does. */
export function entryBefore(text: string, end: number, table: WordTable): number | undefined {
  const floor = Math.max(0, end - LONGEST)
  let at = skipBlanksBack(text, end, floor)
  const close = at
  let found: number | undefined
  for (let count = 0; count < table.most && at > floor; count += 1) {
    at = wordStart(text, skipBlanksBack(text, at, floor), floor)
    if (table.entries.has(fold(text.slice(at, close)))) found = at
  }
  return found
}

function skipBlanksBack(text: string, end: number, floor: number): number {
  let at = end
  while (at > floor && /\s/u.test(text.charAt(at - 1))) at -= 1
  return at
}

/** Start of the word that ends at `end`; a sign is a word of its own. */
function wordStart(text: string, end: number, floor: number): number {
  let at = end
  while (at > floor && IN_WORD.test(text.charAt(at - 1))) at -= 1
  return at === end ? Math.max(floor, end - 1) : at
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u

/** Where the longest entry ends that begins at `at`; undefined when none does. */
export function entryAt(text: string, at: number, table: WordTable): number | undefined {
  let end = at
  let found: number | undefined
  for (let count = 0; count < table.most; count += 1) {
    NEXT_WORD.lastIndex = end
    const word = NEXT_WORD.exec(text)
    if (word === null || (count === 0 && /^\s/u.test(word[0]))) break
    end += word[0].length
    if (table.entries.has(fold(text.slice(at, end)))) found = end
  }
  return found
}

/** Where the entries of `table`, and commas, colons, quotes and masked stretches between them, come to an end. */
export function skipEntries(text: string, from: number, table: WordTable): number {
  let at = from
  for (;;) {
    while (at < text.length && BETWEEN.test(text.charAt(at))) at += 1
    const end = entryAt(text, at, table)
    if (end === undefined) return at
    at = end
  }
}

const BETWEEN = /[\s,:\uFFFC"“”*()]/u
