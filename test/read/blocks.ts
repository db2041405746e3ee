import type { Block } from '../../src/document/source-document.ts'
import { spansOf, type PlacedText } from '../../src/document/placed-text.ts'
import { readDocument } from '../../src/read/index.ts'
import { makeSourceText } from '../../src/source/make-source-text.ts'
import type { SourceFormat } from '../../src/terms.ts'

/** The blocks of a text. */
export function blocksOf(text: string, format: SourceFormat): readonly Block[] {
  return readDocument(makeSourceText('a', text), format)?.blocks ?? []
}

/** Blocks as short lines: `text`, a table as its rows with ` | ` between cells and ` / ` between their lines. */
export function shown(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'line'
      ? [block.text.text]
      : block.rows.map(
          (row) =>
            `[${row.cells.map((cell) => cell.lines.map((line) => line.text).join(' / ')).join(' | ')}]`,
        ),
  )
}

/** All texts of blocks, cells included, in order. */
export function textsOf(blocks: readonly Block[]): PlacedText[] {
  return blocks.flatMap((block) =>
    block.kind === 'line'
      ? [block.text]
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => [...cell.lines])),
  )
}

/** The lines of blocks with what stands in bold between `«…»`. */
export function boldShown(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    if (block.kind === 'table') return '[table]'
    let text = block.text.text
    for (const { start, end } of block.bold.toReversed()) {
      text = `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`
    }
    return text
  })
}

/** The places of the texts, as the registry writes them. */
export function placesOf(text: string, format: SourceFormat): string[] {
  const source = makeSourceText('a', text)
  const blocks = readDocument(source, format)?.blocks ?? []
  return textsOf(blocks).map((placed) =>
    spansOf(placed)
      .map((span) => source.place(span))
      .join(', '),
  )
}

/** Offsets of the source, each with the character that a block shows for it. */
export function charactersOf(blocks: readonly Block[]): [offset: number, character: string][] {
  return textsOf(blocks).flatMap(({ text, runs }) =>
    runs.flatMap((run) =>
      Array.from({ length: run.length }, (_, index): [number, string] => [
        run.source + index,
        text.charAt(run.at + index),
      ]),
    ),
  )
}
