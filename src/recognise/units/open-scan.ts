import type { Catalogue } from '../../catalogue/catalogue.ts'
import { addPhrase, phraseNode } from './phrase-trie.ts'
import { findShouting, type Mode, type Scan } from './scan.ts'
import { unitIndex } from './unit-index.ts'

/** What the document says about how its unit names are to be read. */
export interface UnitContext {
  /** ISO day of the document */
  readonly date?: string
  /** short forms the document defines: folded alias → full name */
  readonly aliases?: ReadonlyMap<string, string>
}

/** Makes a text ready for reading units in it. */
export function openScan(text: string, mode: Mode, catalogue: Catalogue, context: UnitContext): Scan {
  const index = unitIndex(catalogue)
  const tokens = index.tokens(text)
  const aliases = phraseNode<string>()
  for (const [alias, full] of context.aliases ?? []) addPhrase(aliases, index.tokens(alias), full)
  return {
    text,
    tokens,
    index,
    mode,
    date: context.date,
    aliases,
    shouting: findShouting(tokens),
    expected: new Set(),
  }
}
