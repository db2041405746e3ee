import { parseAst } from 'rolldown/parseAst'

/**
 * Compiling regular expressions took most of the time that parsing a plan takes: on Node 20 one that asks for a letter of
 * any script (`\p{L}`) costs a millisecond, one that ignores case by the rules of all of Unicode (`iu`) ten times as much
 * as by the rules that do for Vietnamese (`i`), and the program has hundreds of both. The sources say what is meant; the
 * bundle holds what is the same for Vietnamese:
 *
 * - ranges of characters in place of properties: exact in the Latin script, for combining marks, punctuation and signs,
 *   roughly (a whole block is one thing) for the scripts that a plan may quote;
 * - `i` in place of `iu`, where nothing else in the expression needs `u`.
 */

const LETTERS = [
  [0x0000, 0x024f],
  [0x0300, 0x036f],
  [0x1e00, 0x1eff],
]
const SIGNS = [
  [0x0000, 0x024f],
  [0x2000, 0x2bff],
  [0x3000, 0x303f],
  [0xfe30, 0xfffd],
]
/** Greek to Georgian and beyond, Latin extended further, the scripts of the East, their compatibility forms. */
const OTHER_SCRIPTS =
  '\\u0250-\\u02c1\\u0370-\\u0481\\u048a-\\u1dbf\\u1f00-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufaff'

/** By property: the blocks (first and last code point) in which its ranges are exact, and what is taken beyond. */
export const PROPERTIES = {
  L: { exact: LETTERS, beyond: OTHER_SCRIPTS },
  Lu: { exact: LETTERS, beyond: '' },
  Ll: { exact: LETTERS, beyond: '' },
  M: { exact: LETTERS, beyond: '' },
  N: { exact: SIGNS, beyond: '' },
  Nd: { exact: SIGNS, beyond: '' },
  P: { exact: SIGNS, beyond: '' },
  S: { exact: SIGNS, beyond: '' },
}

const CLASSES = new Map(
  Object.entries(PROPERTIES).map(([name, { exact, beyond }]) => [name, rangesIn(exact, name) + beyond]),
)

/** The inside of a character class that stands for `\p{property}` in the given blocks. */
function rangesIn(blocks, property) {
  const inside = new RegExp(`\\p{${property}}`, 'u')
  const ranges = []
  for (const [first, last] of blocks) {
    let start
    for (let code = first; code <= last + 1; code++) {
      if (code <= last && inside.test(String.fromCodePoint(code))) start ??= code
      else if (start !== undefined) {
        ranges.push(start === code - 1 ? escape(start) : `${escape(start)}-${escape(code - 1)}`)
        start = undefined
      }
    }
  }
  return ranges.join('')
}

function escape(code) {
  return `\\u${code.toString(16).padStart(4, '0')}`
}

/** The source of a regular expression, or of a part of one, with ranges for its properties. */
export function withRanges(pattern, backslash = '\\') {
  let inClass = false
  return pattern.replace(/(\\{1,2})(?:p\{(\w+)\}|[\s\S])|[[\]]/gu, (found, slash, property) => {
    const ranges = slash === backslash ? CLASSES.get(property) : undefined
    if (ranges !== undefined) {
      const written = ranges.replaceAll('\\', backslash)
      return inClass ? written : `[${written}]`
    }
    if (found === '[') inClass = true
    if (found === ']') inClass = false
    return found
  })
}

/** What needs `u`: properties, code points above 0xffff. */
const NEEDS_U = /\\[pPu]\{|[\u{10000}-\u{10ffff}]/u

/** The flags that say the same for a pattern (ranges in place already) as cheaply as can be. */
export function cheapFlags(flags, pattern) {
  return flags.includes('i') && !NEEDS_U.test(pattern) ? flags.replace('u', '') : flags
}

/** Rewrites all regular expressions of a chunk, and the strings they are made of. */
export const latinPatterns = {
  name: 'latin-patterns',
  renderChunk(code) {
    const edits = []
    const edit = (start, end, backslash) => {
      const text = code.slice(start, end)
      const rewritten = withRanges(text, backslash)
      if (rewritten !== text) edits.push([start, end, rewritten])
    }
    /** `new RegExp(…, 'giu')` */
    const editFlags = ({ start, end, value }) => {
      if (typeof value === 'string' && /^[dgimsuy]*i[dgimsuy]*$/u.test(value)) {
        edits.push([start, end, JSON.stringify(cheapFlags(value, ''))])
      }
    }
    const visit = (node) => {
      if (node === null || typeof node !== 'object') return
      if (Array.isArray(node)) {
        for (const one of node) visit(one)
        return
      }
      if (node.type === 'Literal' && node.regex !== undefined) {
        const pattern = withRanges(node.regex.pattern)
        const flags = cheapFlags(node.regex.flags, pattern)
        edits.push([node.start, node.end, `/${pattern}/${flags}`])
      } else if (node.type === 'Literal') {
        if (typeof node.value === 'string') edit(node.start, node.end, '\\\\')
      } else if (node.type === 'TaggedTemplateExpression') {
        for (const { start, end } of node.quasi.quasis) edit(start, end, '\\')
        visit(node.quasi.expressions)
      } else if (node.type === 'TemplateLiteral') {
        for (const { start, end } of node.quasis) edit(start, end, '\\\\')
        visit(node.expressions)
      } else {
        if (node.type === 'NewExpression' && node.callee.name === 'RegExp' && node.arguments[1]) {
          editFlags(node.arguments[1])
        }
        for (const key of Object.keys(node)) visit(node[key])
      }
    }
    visit(parseAst(code))
    let result = ''
    let done = 0
    for (const [start, end, text] of edits.sort(([a], [b]) => a - b)) {
      if (start < done) continue
      result += code.slice(done, start) + text
      done = end
    }
    return result + code.slice(done)
  },
}
