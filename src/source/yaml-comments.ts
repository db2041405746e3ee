import { Lexer } from 'yaml'

/** A comment of a YAML text. Offsets 0-based, end exclusive, from the `#` to the end of its line. */
export interface YamlComment {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Marks of the lexer that stand for no characters of the text. */
const NO_WIDTH: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f'])

/** The comments of a YAML text; a `#` within a text or a folded block is none. */
export function yamlComments(text: string): YamlComment[] {
  const comments: YamlComment[] = []
  let offset = 0
  for (const token of new Lexer().lex(text)) {
    if (NO_WIDTH.has(token)) continue
    if (token.startsWith('#')) comments.push({ start: offset, end: offset + token.length, text: token })
    offset += token.length
  }
  return comments
}
