/** A pattern of paths: `*` and `?` within one name, `**` over any number of folders, `{a,b}` either. */
export interface Glob {
  /** the folder above the first part with a sign of its own; `.` when there is none */
  readonly folder: string
  matches(path: string): boolean
}

const SIGNS = /[*?{[]/u

/** Whether a text is a pattern rather than a path. */
export function isGlob(text: string): boolean {
  return SIGNS.test(text)
}

/** Compiles a pattern over paths with "/"; a leading "./" counts for nothing. */
export function parseGlob(pattern: string): Glob {
  const parts = tidy(pattern).split('/')
  const first = parts.findIndex((part) => SIGNS.test(part))
  const fixed = parts.slice(0, first === -1 ? parts.length - 1 : first)
  const folder = fixed.length === 0 ? '.' : fixed.join('/') || '/'
  const source = parts.map((part, index) => partSource(part, index === parts.length - 1)).join('')
  const expression = new RegExp(`^${source}$`, 'u')
  return { folder, matches: (path) => expression.test(tidy(path)) }
}

function partSource(part: string, last: boolean): string {
  if (part === '**') return last ? '.*' : '(?:[^/]+/)*'
  let braces = 0
  const source = part.replaceAll(/[\s\S]/gu, (sign) => {
    if (sign === '*') return '[^/]*'
    if (sign === '?') return '[^/]'
    if (sign === '{') return ((braces += 1), '(?:')
    if (sign === '}' && braces > 0) return ((braces -= 1), ')')
    if (sign === ',' && braces > 0) return '|'
    return sign.replace(/[.+^$()[\]|\\{}]/u, String.raw`\$&`)
  })
  return `${source}${')'.repeat(braces)}${last ? '' : '/'}`
}

function tidy(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, '')
}
