import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parseYamlStream, readYaml } from '../../src/source/yaml.ts'

const schema = z.strictObject({
  name: z.string().min(1),
  count: z.int().min(1).max(3).exactOptional(),
  kind: z.enum(['big', 'small']).exactOptional(),
  day: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .exactOptional(),
  flag: z.literal(true).exactOptional(),
  parts: z.array(z.strictObject({ id: z.string() })).exactOptional(),
  either: z.union([z.enum(['on-it', 'off-it']), z.strictObject({ level: z.number() })]).exactOptional(),
})

/** `line:column code` of every problem. */
const problems = (text: string): string[] =>
  readYaml(text, 'f.yaml', schema).problems.map(
    ({ line, column, code }) => `${String(line)}:${String(column)} ${code}`,
  )

describe('every problem has its place', () => {
  test.each([
    ['name: a\n', []],
    ['{"name": "a", "parts": [{"id": "b"}]}', []],
    ['', []],
    ['# nothing yet\n', []],
    ['name: a\nnmae: b\n', ['2:1 schema/unknown-key']],
    ['name: a\nparts:\n  - id: x\n    ix: 1\n', ['4:5 schema/unknown-key']],
    ['count: 1\n', ['1:1 schema/missing-key']],
    ['name: a\nparts:\n  - {}\n', ['3:5 schema/missing-key']],
    ['name: 012\n', ['1:7 schema/wrong-type']],
    ['name: yes\n', []],
    ['name: true\n', ['1:7 schema/wrong-type']],
    ['name:\n', ['1:6 schema/wrong-type']],
    ['name: ""\n', ['1:7 schema/invalid-value']],
    ['name: a\ncount: 1.5\n', ['2:8 schema/wrong-type']],
    ['name: a\ncount: 7\n', ['2:8 schema/invalid-value']],
    ['name: a\nkind: huge\n', ['2:7 schema/invalid-value']],
    ['name: a\nday: 5 May\n', ['2:6 schema/invalid-value']],
    ['name: a\nflag: false\n', ['2:7 schema/invalid-value']],
    ['name: a\nparts: b\n', ['2:8 schema/wrong-type']],
    ['name: a\neither: maybe\n', ['2:9 schema/invalid-value']],
    ['name: a\neither: { level: high }\n', ['2:18 schema/wrong-type']],
    ['name: a\neither: { lvl: 1, level: 1 }\n', ['2:11 schema/unknown-key']],
    ['- a\n', ['1:1 schema/wrong-type']],
    ['name: a\nname: b\n', ['2:1 yaml/duplicate-key']],
    ['name: a\nparts:\n\t- id: b\n', ['3:1 yaml/syntax']],
    ['name: "a\n', ['2:1 yaml/syntax']],
    ['name: a: b\n', ['1:7 yaml/syntax']],
    ['name: !secret a\n', ['1:7 yaml/syntax']],
    ['name: *nobody\n', ['1:7 yaml/unknown-alias']],
    ['name: a\n---\nname: b\n', ['3:1 yaml/several-documents']],
    ['name: a\r\nnmae: b\r\n', ['2:1 schema/unknown-key']],
  ])('%j', (text, expected) => {
    expect(problems(text)).toEqual(expected)
  })

  test('several at once, each at its own place', () => {
    expect(problems('nmae: a\ncount: x\nkind: huge\n')).toEqual([
      '1:1 schema/missing-key',
      '2:8 schema/wrong-type',
      '3:7 schema/invalid-value',
      '1:1 schema/unknown-key',
    ])
  })
})

test('a number where a text belongs is told, not converted', () => {
  expect(readYaml('name: 012\n', 'f.yaml', schema).problems[0]?.args).toEqual({
    path: 'name',
    expected: 'string',
    found: '12',
  })
})

describe('files made to hurt', () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]']
  for (let level = 1; level < 9; level++) {
    const before = String.fromCharCode(96 + level)
    const name = String.fromCharCode(97 + level)
    bomb.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(',')}]`)
  }
  test.each([
    ['aliases by the million', bomb.join('\n'), 'yaml/too-many-aliases'],
    ['brackets', '['.repeat(100_000), 'yaml/too-deep'],
    ['closed brackets', '['.repeat(100_000) + ']'.repeat(100_000), 'yaml/too-deep'],
    ['braces', '{a: '.repeat(20_000), 'yaml/too-deep'],
    ['dashes', '- '.repeat(50_000) + 'x', 'yaml/too-deep'],
    [
      'indents',
      Array.from({ length: 1_500 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
      'yaml/too-deep',
    ],
  ])('%s', (_what, text, code) => {
    expect(parseYamlStream(text, 'f.yaml').problems.map((problem) => problem.code)).toEqual([code])
  })

  test('brackets within texts are no nesting', () => {
    const text = `name: "${'[('.repeat(5_000)}"\n`
    expect(problems(text)).toEqual([])
  })
})

describe('finding places', () => {
  const [document] = parseYamlStream('a:\n  - b: 1\n    c: {d: x}\n  - e\n', 'f.yaml').documents
  test.each([
    [['a', 0, 'b'], 'value', '2:8-2:9'],
    [['a', 0, 'b'], 'key', '2:5-2:6'],
    [['a', 0, 'c', 'd'], 'value', '3:12-3:13'],
    [['a', 1], 'value', '4:5-4:6'],
    [['a', 0], 'value', '2:5-2:6'],
    [['a', 0, 'missing'], 'value', '2:5-2:6'],
    [['a', 9, 'x'], 'key', '1:1-1:2'],
    [[], 'value', '1:1-1:2'],
  ] satisfies [(string | number)[], 'key' | 'value', string][])('%j %s', (path, part, place) => {
    const { line, column, endLine, endColumn } = document?.locate(path, part) ?? {}
    expect(`${String(line)}:${String(column)}-${String(endLine)}:${String(endColumn)}`).toBe(place)
  })
})
