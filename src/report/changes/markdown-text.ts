import type { Piece } from './sentence.ts'

/** Signs of Markdown shown as they are, on one line. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~#$]/gu, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replace(/\s*\n\s*/gu, '<br>')

/** What would begin a list at the beginning of a line is shown as it is. */
export const atLineStart = (text: string): string =>
  text.replace(/^[-+]/u, String.raw`\$&`).replace(/^(\d+)([.)])/u, String.raw`$1\$2`)

/** An id as it is: in code nothing is taken for a mention or an issue. */
export function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`'
  return fence === '`' ? `\`${text}\`` : `\`\` ${text} \`\``
}

/**
 * A piece in its marks. Whole values stand between blanks, where `~~` and `**` always hold; words inside a sentence may
 * have letters or signs beside them, where only tags do.
 */
export function marked({ kind, text }: Piece): string {
  switch (kind) {
    case 'same':
      return escaped(text)
    case 'before':
      return wrapped(text, '~~', '~~')
    case 'after':
      return wrapped(text, '**', '**')
    case 'old':
      return wrapped(text, '<del>', '</del>')
    case 'new':
      return wrapped(text, '<ins>', '</ins>')
  }
}

/** Emphasis may not begin or end with a blank. */
function wrapped(text: string, open: string, close: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
  return inner === '' ? text : `${before}${open}${escaped(inner)}${close}${after}`
}
