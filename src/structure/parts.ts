import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Block } from '../document/source-document.ts'
import { isCapitals, isMotto, readAnnexLabel, readTypeLine } from './line-kinds.ts'

/** A stretch of blocks that has a title of its own. `head` is the line that says so; -1 when there is none. */
export interface RawPart {
  readonly kind: 'main' | 'attached' | 'annex'
  readonly label?: string
  readonly type?: string
  readonly head: number
  readonly start: number
  readonly end: number
}

/** How far down a header can begin: law portals put some hundred lines of their own above it. */
const HEADER_LIMIT = 400

/**
 * Cuts a file into the act itself, what it issues ("QUYẾT ĐỊNH … KẾ HOẠCH (Ban hành kèm theo …)"), and annexes.
 * Indexes are of `blocks`, end exclusive; the first part begins at 0.
 */
export function cutIntoParts(blocks: readonly Block[], catalogue: Catalogue): RawPart[] {
  const heads: { kind: 'attached' | 'annex'; at: number; label?: string; type?: string }[] = []
  const main = findMainHead(blocks, catalogue)
  for (let at = (main?.at ?? -1) + 1; at < blocks.length; at += 1) {
    const label = readAnnexLabel(blocks[at], catalogue)
    if (label !== undefined && isAnnexHead(blocks, at)) {
      heads.push({ kind: 'annex', at, label })
      continue
    }
    const line = readTypeLine(blocks[at], catalogue)
    // what an annex holds is the annex's, whatever it is called
    if (line === undefined || main === undefined || heads.at(-1)?.kind === 'annex') continue
    if (
      catalogue.documentWords.issuedTypes.includes(line.type.code) &&
      line.type.code !== main.type &&
      isIssued(blocks, at)
    ) {
      heads.push({ kind: 'attached', at, type: line.type.code })
    }
  }
  const first: RawPart = {
    kind: 'main',
    head: main?.at ?? -1,
    start: 0,
    end: heads[0]?.at ?? blocks.length,
    ...(main?.type !== undefined && { type: main.type }),
  }
  const opensWithAnnex = main === undefined && heads[0]?.kind === 'annex' && heads[0].at < 5
  const parts = heads.map((head, index): RawPart => ({
    kind: head.kind,
    head: head.at,
    start: head.at,
    end: heads[index + 1]?.at ?? blocks.length,
    ...(head.label !== undefined && { label: head.label }),
    ...(head.type !== undefined && { type: head.type }),
  }))
  return opensWithAnnex && heads[0]?.at === 0 ? parts : [first, ...parts]
}

/** The line that names the type of the act: the first one after the national motto, or else the first near the top. */
function findMainHead(
  blocks: readonly Block[],
  catalogue: Catalogue,
): { at: number; type: string } | undefined {
  const motto = blocks
    .slice(0, HEADER_LIMIT)
    .findIndex((block) => block.kind === 'line' && isMotto(block.text.text, catalogue))
  const from = Math.max(motto, 0)
  for (let at = from; at < Math.min(blocks.length, from + 80); at += 1) {
    if (readAnnexLabel(blocks[at], catalogue) !== undefined && isAnnexHead(blocks, at)) return undefined
    const line = readTypeLine(blocks[at], catalogue)
    if (line !== undefined) return { at, type: line.type.code }
  }
  return undefined
}

const lineText = (block: Block | undefined): string => (block?.kind === 'line' ? block.text.text : '')

/** A reference to an annex inside the text is no head: one is set off by a blank line, and a title or table follows. */
function isAnnexHead(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]
  if (block?.kind !== 'line') return false
  const before = lineText(blocks[at - 1])
  const apart =
    at === 0 ||
    block.gap ||
    blocks[at - 1]?.kind === 'table' ||
    /[.;/|)]$/u.test(before) ||
    !/\p{Ll}$/u.test(before) ||
    isCapitals(block.text.text)
  return apart && blocks[at + 1] !== undefined
}

/** The lines after it say "kèm theo", or the act before it is closed. */
function isIssued(blocks: readonly Block[], at: number): boolean {
  const after = blocks
    .slice(at + 1, at + 14)
    .map(lineText)
    .join(' ')
  if (/(?:ban hành\s+)?kèm\s+theo\s/iu.test(after.slice(0, 1200))) return true
  return blocks.slice(Math.max(0, at - 60), at).some((block) => /^nơi\s+nhận/iu.test(lineText(block)))
}
