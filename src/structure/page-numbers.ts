import type { Block, LineBlock } from '../document/source-document.ts'

const PAGE_NUMBER = /^(?:trang\s)?[-–]?\s?\d{1,3}\s?[-–]?$/iu

/** A line of nothing but a number, as a page carries it: "7", "- 7 -", "Trang 7". */
export const isPageNumber = (block: Block): block is LineBlock =>
  block.kind === 'line' && PAGE_NUMBER.test(block.text.text)

/**
 * Page numbers that a converter left between the lines: a line of digits alone, counting on from the one
 * before (2, 3, 4 …; the first page of an administrative document carries none: NĐ 30/2020 Phụ lục I), or
 * standing where a sentence or a table is cut.
 * @param certain lines that are known to be page numbers
 * @returns the blocks without them, and the lines taken out; the line after one begins after a page break.
 */
export function removePageNumbers(
  blocks: readonly Block[],
  certain: ReadonlySet<Block> = new Set(),
): { blocks: Block[]; pageNumbers: LineBlock[] } {
  const candidates = blocks.flatMap((block, index): Candidate[] => {
    if (!isPageNumber(block)) return []
    const sure = certain.has(block) || (isSetOff(blocks, index) && cutsSentence(blocks, index))
    if (!sure && !standsAlone(blocks, index)) return []
    return [{ index, value: Number(/\d+/u.exec(block.text.text)?.[0]), sure }]
  })
  const pages = new Set([...longestCount(candidates), ...runningHeads(blocks)])
  const kept: Block[] = []
  const pageNumbers: LineBlock[] = []
  for (const [index, block] of blocks.entries()) {
    if (pages.has(index) && block.kind === 'line') pageNumbers.push(block)
    else if (pages.has(index - 1) && block.kind === 'line') kept.push({ ...block, gap: true })
    else kept.push(block)
  }
  return { blocks: kept, pageNumbers }
}

interface Candidate {
  readonly index: number
  readonly value: number
  /** a page number whatever the others count */
  readonly sure: boolean
}

/** Words of a running head are many; "PHỤ LỤC 1", "Hoạt động 2" are headings that count. */
const LEAST_HEAD = 20

/** A line that stands alone several times, apart from a number that grows, and once cuts a sentence in two. */
function runningHeads(blocks: readonly Block[]): number[] {
  const seen = new Map<string, { at: number; value: number }[]>()
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'line' || block.text.text.length > 120 || block.heading || block.bold.length > 0)
      continue
    const match = /^(?<before>\d{1,3})?\s*(?<words>\D+?)\s*(?<after>\d{1,3})?$/u.exec(block.text.text)
    const number = match?.groups?.['after'] ?? match?.groups?.['before']
    const words = match?.groups?.['words'] ?? ''
    if (number === undefined || words.length < LEAST_HEAD || !standsAlone(blocks, at)) continue
    seen.set(words, [...(seen.get(words) ?? []), { at, value: Number(number) }])
  }
  return [...seen.values()]
    .filter(
      (found) =>
        found.length >= 2 &&
        found.every(({ value }, index) => index === 0 || value > (found[index - 1]?.value ?? 0)),
    )
    .filter((found) => found.some(({ at }) => cutsSentence(blocks, at)))
    .flatMap((found) => found.map(({ at }) => at))
}

function cutsSentence(blocks: readonly Block[], at: number): boolean {
  const before = blocks[at - 1]
  const after = blocks[at + 1]
  return (
    before?.kind === 'line' &&
    after?.kind === 'line' &&
    !/[.;:!?]$/u.test(before.text.text) &&
    /^\p{Ll}/u.test(after.text.text)
  )
}

/** Between lines or tables, apart from both. */
function standsAlone(blocks: readonly Block[], index: number): boolean {
  const before = blocks[index - 1]
  return (
    isSetOff(blocks, index) && before !== undefined && (before.kind === 'table' || before.text.text !== '|')
  )
}

function isSetOff(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  const next = blocks[index + 1]
  return (
    block?.kind === 'line' &&
    (block.gap || block.indent > 8 || blocks[index - 1]?.kind === 'table') &&
    (next === undefined || next.kind === 'table' || next.gap)
  )
}

/**
 * Of the candidates, those that are sure, and those that count on by one (a page without number may be skipped),
 * beginning at 1, 2 or 3, or before a number that is one more.
 */
function longestCount(candidates: readonly Candidate[]): Set<number> {
  const taken = new Set<number>()
  let expected = 0
  for (const [at, { index, value, sure }] of candidates.entries()) {
    const next = candidates[at + 1]?.value
    const begins = expected === 0 && ((value >= 1 && value <= 3) || next === value + 1)
    const goesOn = expected > 0 && value >= expected && value <= expected + 1
    if (!begins && !goesOn && !sure) continue
    taken.add(index)
    expected = value + 1
  }
  return taken
}
