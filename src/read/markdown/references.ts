/** Definitions of links and footnotes by label, as lines of Markdown. */
export type Definitions = ReadonlyMap<string, string>

const DEFINITION = /^ {0,3}\[([^\]\n]{1,200})\]:[ \t]*(\S[^\n]*)?/gm
const REFERENCE = /\[([^[\]\n]{1,200})\]/g

/** All definitions of a text: a part that is parsed by itself needs those that it refers to. */
export function findDefinitions(text: string): Definitions {
  const definitions = new Map<string, string>()
  if (!text.includes(']:')) return definitions
  for (const match of text.matchAll(DEFINITION)) {
    const label = normal(match[1] ?? '')
    if (!definitions.has(label)) definitions.set(label, label.startsWith('^') ? `[${match[1]}]: x` : match[0])
  }
  return definitions
}

/** What to append to a part so that its references are understood: nothing, or definitions after a blank line. */
export function definitionsFor(part: string, definitions: Definitions): string {
  if (definitions.size === 0) return ''
  const found = new Set<string>()
  for (const match of part.matchAll(REFERENCE)) {
    const definition = definitions.get(normal(match[1] ?? ''))
    if (definition !== undefined) found.add(definition)
  }
  return found.size === 0 ? '' : `\n\n${[...found].join('\n')}`
}

function normal(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase()
}
