import type { PhrasingContent } from 'mdast'
import { PLAIN, type Style } from '../line-builder.ts'
import { isBlockTag, isFormatting, styleOf, tagName } from './html-tags.ts'
import { placeValue } from './place-value.ts'

/** What the inline content of a paragraph, heading or cell consists of, in reading order. */
export type InlineItem =
  | {
      readonly kind: 'words'
      readonly words: string
      readonly source: number | undefined
      readonly style: Style
    }
  | { readonly kind: 'line-end'; readonly hard: boolean }
  /** A tag or picture: letters on both sides of it are not one word. */
  | { readonly kind: 'separation' }

/** Units of measure that a raised 2 or 3 belongs to ("m<sup>2</sup>"). */
const LENGTHS = /(?<![\p{L}\p{M}])[dcmkh]?m$/u

/**
 * The inline nodes of a tree as a flat list, markup folded away.
 * `base` is what to add to the offsets of the nodes to get offsets into `text`.
 */
export function flattenInline(nodes: readonly PhrasingContent[], base: number, text: string): InlineItem[] {
  const items: InlineItem[] = []
  flatten(nodes, base, text, PLAIN, items)
  return items
}

function flatten(
  nodes: readonly PhrasingContent[],
  base: number,
  text: string,
  outer: Style,
  items: InlineItem[],
): void {
  // Tags such as `<b>` come as nodes of their own, before and after what they enclose.
  const open = { bold: 0, italic: 0 }
  for (const node of nodes) {
    const from = base + (node.position?.start.offset ?? 0)
    const to = base + (node.position?.end.offset ?? 0)
    const style = { bold: outer.bold || open.bold > 0, italic: outer.italic || open.italic > 0 }
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        for (const { words, source } of placeValue(node.value, text, from, to)) {
          if (words === '\n') items.push({ kind: 'line-end', hard: false })
          else items.push({ kind: 'words', words: words.replaceAll('\u00a0', ' '), source, style })
        }
        break
      case 'break':
        items.push({ kind: 'line-end', hard: true })
        break
      case 'strong':
      case 'emphasis': {
        const width = node.type === 'strong' ? 2 : 1
        // A note mark, "(*)", that occurs twice is no emphasis of what lies between.
        const noteMark = text.charAt(from - 1) === '(' && text.charAt(from + width) === ')'
        if (noteMark)
          items.push({ kind: 'words', words: text.slice(from, from + width), source: from, style })
        const inner = node.type === 'strong' ? { ...style, bold: true } : { ...style, italic: true }
        flatten(node.children, base, text, noteMark ? style : inner, items)
        if (noteMark)
          items.push({ kind: 'words', words: text.slice(to - width, to), source: to - width, style })
        break
      }
      case 'html': {
        const tag = tagName(node.value)
        if (tag === undefined) break
        const kind = styleOf(tag.name)
        if (kind !== undefined) open[kind] = Math.max(0, open[kind] + (tag.closing ? -1 : 1))
        if (isBlockTag(tag.name)) items.push({ kind: 'line-end', hard: true })
        else if (!isFormatting(tag.name) && !isPower(tag.name, items)) items.push({ kind: 'separation' })
        break
      }
      case 'image':
      case 'imageReference':
        items.push({ kind: 'separation' })
        break
      default:
        // Links and deletions keep their text; the call of a footnote has none.
        if ('children' in node) flatten(node.children, base, text, style, items)
    }
  }
}

function isPower(tag: string, items: readonly InlineItem[]): boolean {
  const last = items.at(-1)
  return tag === 'sup' && last?.kind === 'words' && LENGTHS.test(last.words)
}
