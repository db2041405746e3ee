import { parseAst } from 'rolldown/parseAst'

/**
 * Node 20 takes a millisecond to compile one regular expression that asks for a letter of any script (`\p{L}`), and
 * the program has hundreds of them: most of the time that parsing a plan takes. The bundle therefore holds the ranges of
 * characters in their place: exact in the blocks of the Latin script with all Vietnamese letters, of combining marks and
 * signs, roughly (a whole block is one thing) for the scripts that a plan may quote, nothing beyond.
 */

/** Blocks in which the ranges are exact: first and last code point. */
export const EXACT_BLOCKS = [
  [0x0000, 0x024f],
  [0x0300, 0x036f],
  [0x1e00, 0x1eff],
]
/** Digits and number signs outside of them: superscripts, fractions, circled numbers. */
const NUMBERS = '\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u218b\\u2460-\\u249b'
/** Greek to Georgian and beyond, Latin extended further, the scripts of the East, their compatibility forms. */
const OTHER_SCRIPTS =
  '\\u0250-\\u02c1\\u0370-\\u0481\\u048a-\\u1dbf\\u1f00-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufaff'
const BEYOND = { L: OTHER_SCRIPTS, M: '\\u1dc0-\\u1dff\\u20d0-\\u20ff', N: NUMBERS, Lu: '', Ll: '' }

/** The inside of a character class that stands for `\p{property}`. */
export function rangesOf(property) {
  const inside = new RegExp(`\\p{${property}}`, 'u')
  const ranges = []
  for (const [first, last] of EXACT_BLOCKS) {
    let start
    for (let code = first; code <= last + 1; code++) {
      const belongs = code <= last && inside.test(String.fromCodePoint(code))
      if (belongs) start ??= code
      else if (start !== undefined) {
        ranges.push(start === code - 1 ? escape(start) : `${escape(start)}-${escape(code - 1)}`)
        start = undefined
      }
    }
  }
  return ranges.join('') + BEYOND[property]
}

const escape = (code) => `\\u${code.toString(16).padStart(4, '0')}`

const classes = new Map(Object.keys(BEYOND).map((property) => [property, rangesOf(property)]))

/** The source of a regular expression, or of a part of one, with ranges for its letter properties. */
export function withRanges(pattern, backslash = '\\') {
  let inClass = false
  return pattern.replace(/(\\{1,2})(?:p\{(L|M|N|Lu|Ll)\}|[\s\S])|[[\]]/gu, (found, slash, property) => {
    if (property !== undefined && slash === backslash) {
      const ranges = classes.get(property).replaceAll('\\', backslash)
      return inClass ? ranges : `[${ranges}]`
    }
    if (found === '[') inClass = true
    if (found === ']') inClass = false
    return found
  })
}

/** Replaces the letter properties in all regular expressions of a chunk, and in the strings they are made of. */
export const letterClasses = {
  name: 'letter-classes',
  renderChunk(code) {
    const edits = []
    const visit = (node) => {
      if (node === null || typeof node !== 'object') return
      if (Array.isArray(node)) return node.forEach(visit)
      if (node.type === 'Literal' && (node.regex !== undefined || typeof node.value === 'string')) {
        edits.push([node.start, node.end, node.regex === undefined ? '\\\\' : '\\'])
      } else if (node.type === 'TaggedTemplateExpression') {
        for (const { start, end } of node.quasi.quasis) edits.push([start, end, '\\'])
        visit(node.quasi.expressions)
      } else if (node.type === 'TemplateLiteral') {
        for (const { start, end } of node.quasis) edits.push([start, end, '\\\\'])
        visit(node.expressions)
      } else for (const key of Object.keys(node)) if (key !== 'parent') visit(node[key])
    }
    visit(parseAst(code))
    let result = ''
    let done = 0
    for (const [start, end, backslash] of edits.sort(([a], [b]) => a - b)) {
      const text = code.slice(start, end)
      if (!text.includes('\\p{')) continue
      result += code.slice(done, start) + withRanges(text, backslash)
      done = end
    }
    return result + code.slice(done)
  },
}
