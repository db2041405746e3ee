import type { Language } from '../terms.ts'

/** A number with the separators of the language: 1.234,5 in Vietnamese, 1,234.5 in English. */
export function formatNumber(value: number, language: Language): string {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, language === 'vi' ? '.' : ',')
  return fraction === undefined ? grouped : `${grouped}${language === 'vi' ? ',' : '.'}${fraction}`
}

/** A size as people say it: `20 MB`, `1,5 MB`, `812 byte`. */
export function formatBytes(bytes: number, language: Language): string {
  if (bytes < 1000) return language === 'vi' ? `${bytes} byte` : `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  return `${formatNumber(Math.round(amount * 10) / 10, language)} ${unit}`
}

/** Shortens a quotation to `limit` characters, so that a message stays one line. */
export function excerpt(text: string, limit = 60): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const characters = [...line]
  return characters.length <= limit
    ? line
    : `${characters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`
}
