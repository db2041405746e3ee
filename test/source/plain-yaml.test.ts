import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { readPlainYaml } from '../../src/source/plain-yaml.ts'
import { stringifyRegistry } from '../../src/registry/store.ts'
import { registry } from '../registry/arbitrary-registry.ts'

/** What a reader of all of YAML makes of a text; undefined when it finds fault with it. */
function readAll(text: string): unknown[] | undefined {
  const documents = parseAllDocuments(text, { prettyErrors: false })
  if (!Array.isArray(documents)) return []
  if (documents.some(({ errors, warnings }) => errors.length + warnings.length > 0)) return undefined
  return documents.map((document) => document.toJS())
}

describe('read alike by both readers', () => {
  test.each([
    'a: "b"\n',
    'a: b',
    'a:\n  - "x"\n  - y\n  - 12\nb: true\n',
    '# trước\n\na:\n  # giữa\n  - b: "x"\n    c: [1, -2.5, 1.0e+21, "a, b", {}, []]\n\n  - b: y\n---\na: { b: "c: d", e: f }\n',
    'a: >-\n  một\n  hai\n# sau\nb: >-\n  # không phải chú thích\n',
    'a: "\\u0007\\n\\"\\\\"\n',
    '- "a"\n- b\n',
    'a: Luật\nb: II.3.2\nc: gia-lai\n',
    '"n": b\nc: { "yes": 1 }\n',
    'a: >-\n    sâu\n\nb: c\n',
  ])('%j', (text) => {
    expect(readPlainYaml(text)).toEqual(readAll(text))
  })
})

describe('left to the full reader', () => {
  test.each([
    'a: b # c\n',
    'a: b c\n',
    "a: 'b'\n",
    'a: |\n  b\n',
    'a: >\n  b\n',
    'a: >-\n  b\n\n  c\n',
    'a: >-\n  b\n    c\n',
    'a: "b\n  c"\n',
    'a: &x b\n',
    'a: *x\n',
    'a: !t b\n',
    'a:\n',
    'a: null\n',
    'a: 012\n',
    'a: 0x1F\n',
    'a: .5\n',
    'a: 2024-01-22\n',
    'a: 12:30\n',
    'a:\n- b\n',
    'a: b\na: c\n',
    'a: {b: c}\n',
    'a: { b: c, b: d }\n',
    'a: [b, ]\n',
    'a: [b\n',
    '__proto__: b\n',
    '"__proto__": b\n',
    'a:b\n',
    'a: b\n  c: d\n',
    '  a: b\nc: d\n',
    'a:\tb\n',
    'a: b\r\n',
    '{"a": 1}\n',
    '%YAML 1.1\n---\na: b\n',
    'a: "\\x41"\n',
    'a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n',
  ])('%j', (text) => {
    expect(readPlainYaml(text)).toBeUndefined()
  })
})

test('what the program writes is plain', () => {
  fc.assert(
    fc.property(registry, (value) => {
      expect(readPlainYaml(stringifyRegistry(value))).toEqual([value])
    }),
  )
})

test('a text that people have changed gives the same values or is left to the full reader', () => {
  const snippets = [
    ' ',
    '  ',
    '\n',
    '\n\n',
    '-',
    '- ',
    ':',
    ': ',
    '#',
    ' # x',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '>-',
    '|',
    '&a ',
    '*a',
    '!',
    '0',
    'a',
    'null',
    '---\n',
    '...\n',
    '\\',
    '~',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\u00a0',
  ]
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.integer({ min: 0, max: 6 }),
    insert: fc.constantFrom('', ...snippets),
  })
  fc.assert(
    fc.property(registry, fc.array(edit, { minLength: 1, maxLength: 3 }), (value, edits) => {
      let text = stringifyRegistry(value)
      for (const { at, remove, insert } of edits) {
        const start = Math.floor(at * text.length)
        text = text.slice(0, start) + insert + text.slice(start + remove)
      }
      const plain = readPlainYaml(text)
      if (plain !== undefined) expect(plain).toEqual(readAll(text))
    }),
    { numRuns: 1_000 },
  )
})
