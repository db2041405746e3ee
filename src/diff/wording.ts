import { foldKey } from '../recognise/folding.ts'
import type { Task } from '../registry/schema.ts'
import type { Change } from './change.ts'

/** The text of a duty: its content and what belongs to it. */
export const dutyText = ({ content, items }: Task): string =>
  items === undefined ? content : [content, ...items].join('\n')

/** The words of a text, folded, in order. */
export const wordsOf = (text: string): string[] => foldKey(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Share of words that two texts have in common (Dice, each word as often as it occurs), 0–1. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const all = a.length + b.length
  return all === 0 ? 1 : (2 * sharedWords(a, b)) / all
}

/** Share of the words of `part` that `whole` has, 0–1. */
export function containment(part: readonly string[], whole: readonly string[]): number {
  return part.length === 0 ? 0 : sharedWords(part, whole) / part.length
}

function sharedWords(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of b) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    shared++
  }
  return shared
}

/** Whether two texts name the same numbers; other words may differ. */
export function sameFigures(a: string, b: string): boolean {
  const figures = (text: string): string => (text.match(/\d(?:[\d.,/]*\d)?%?/gu) ?? []).join(' ')
  return figures(a) === figures(b)
}

/** Fields of documents that are running text. A target is not: "at least 80" for "at most 80" is more than wording. */
export const TEXT_FIELDS: readonly string[] = ['title', 'purpose', 'requirements', 'section']

/** Whether a change is one of words only: the same duty, day and figures, said otherwise. */
export function isWording({ kind, field, old, new: fresh, figures }: Change): boolean {
  if (figures === true) return false
  if (kind === 'document')
    return TEXT_FIELDS.includes(field ?? '') && old !== undefined && fresh !== undefined
  return kind === 'reworded' || kind === 'time-reworded'
}
