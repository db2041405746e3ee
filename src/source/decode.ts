/** What the bytes of a file turned out to be: a text, or the reason why they are none. */
export type Decoded =
  | { readonly text: string; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' }
  | { readonly problem: 'empty' }
  | { readonly problem: 'binary'; readonly format?: string }
  | { readonly problem: 'encoding'; readonly encoding: string }

export function decode(bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.trim() === '' ? { problem: 'empty' } : { text, encoding: 'utf-8' }
  } catch {
    return { problem: 'encoding', encoding: 'unknown' }
  }
}
