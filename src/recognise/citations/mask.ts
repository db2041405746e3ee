import type { Span } from '../../place.ts'

/** Stands for every character of a citation in a masked text (object replacement character). */
export const MASK = '\uFFFC'

/**
 * The text with every citation blotted out, so that its dates and bodies are not taken for times and units of the
 * sentence (domain.md 5.2). Same length: offsets stay what they are. Line breaks stay too.
 */
export function maskCitations(text: string, matches: readonly Span[]): string {
  const parts: string[] = []
  let done = 0
  for (const { start, end } of [...matches].sort((a, b) => a.start - b.start)) {
    if (end <= done) continue
    const from = Math.max(start, done)
    parts.push(
      text.slice(done, from),
      text.slice(from, end).replace(/[^\n]/gu, (mark) => MASK.repeat(mark.length)),
    )
    done = end
  }
  return parts.join('') + text.slice(done)
}
