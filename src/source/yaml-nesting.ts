import { Lexer } from 'yaml'

/** Deepest nesting we read. A registry needs 8; beyond some thousand the YAML library exhausts the stack. */
const DEEPEST = 200

/**
 * The offset at which a YAML text nests deeper than any file of ours could, or undefined.
 * Checked before parsing, in one pass: a parser that recurses per level can bring the whole process down.
 */
export function tooDeepAt(text: string): number | undefined {
  return indentedTooDeep(text) ?? bracketedTooDeep(text)
}

/** Nesting by indentation: a stack of the columns at which lines begin; `- - -` on one line counts each dash. */
function indentedTooDeep(text: string): number | undefined {
  const columns: number[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    let column = 0
    while (line[column] === ' ' || line[column] === '-' || line[column] === '?') column++
    if (column < line.length) {
      while (columns.length > 0 && (columns.at(-1) ?? 0) >= column) columns.pop()
      columns.push(column)
      const marks = column === 0 ? 0 : line.slice(0, column).replaceAll(' ', '').length
      if (columns.length > DEEPEST || (marks > DEEPEST && / [-?] /u.test(line))) return offset
    }
    offset += line.length + 1
  }
  return undefined
}

/** Nesting by brackets; brackets within texts are told apart by the lexer, which is asked only when needed. */
function bracketedTooDeep(text: string): number | undefined {
  let open = 0
  let suspicious = false
  for (let index = 0; index < text.length && !suspicious; index++) {
    const character = text.charCodeAt(index)
    if (character === 0x5b || character === 0x7b) suspicious = ++open > DEEPEST
    else if (character === 0x5d || character === 0x7d) open--
  }
  if (!suspicious) return undefined
  let depth = 0
  let offset = 0
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') {
      if (++depth > DEEPEST) return offset
    } else if (token === ']' || token === '}') depth--
    if (token !== '\u0002' && token !== '\u0018' && token !== '\u001f') offset += token.length
  }
  return undefined
}
