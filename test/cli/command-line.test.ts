import { expect, test } from 'vitest'
import { commandLine } from '../../src/commands/command-line.ts'
import { UserError } from '../../src/errors.ts'

type Run = { command: string; operands?: string[]; options?: Record<string, unknown> }

const runs: [typed: string[], Run][] = [
  [['parse', 'a.md'], { command: 'parse', operands: ['a.md'] }],
  [
    ['parse', '-', '--from', 'markdown'],
    { command: 'parse', operands: ['-'], options: { from: 'markdown' } },
  ],
  [
    ['parse', '--format=json', 'a.md', 'b.md'],
    { command: 'parse', operands: ['a.md', 'b.md'], options: { format: 'json' } },
  ],
  [
    ['--format', 'json', 'parse', 'a.md'],
    { command: 'parse', operands: ['a.md'], options: { format: 'json' } },
  ],
  [['--lang', 'en', 'parse', 'a.md'], { command: 'parse', operands: ['a.md'], options: { lang: 'en' } }],
  [
    ['parse', 'a.md', '--lang', 'tieng viet'],
    { command: 'parse', operands: ['a.md'], options: { lang: 'vi' } },
  ],
  [['parse', 'a.md', '-o', 'x/'], { command: 'parse', operands: ['a.md'], options: { output: 'x/' } }],
  [
    ['parse', 'a.md', '--no-assumptions'],
    { command: 'parse', operands: ['a.md'], options: { 'no-assumptions': true } },
  ],
  [
    ['parse', 'a.md', '--date', '22/01/2024'],
    { command: 'parse', operands: ['a.md'], options: { date: '2024-01-22' } },
  ],
  [
    ['parse', 'a.md', '--date', '2024-2-9'],
    { command: 'parse', operands: ['a.md'], options: { date: '2024-02-09' } },
  ],
  [
    ['parse', 'a.md', '--max-size', '1,5 MB'],
    { command: 'parse', operands: ['a.md'], options: { 'max-size': 1_500_000 } },
  ],
  [
    ['parse', 'a.md', '--from', 'Văn bản thuần'],
    { command: 'parse', operands: ['a.md'], options: { from: 'text' } },
  ],
  [['parse', '--', '-a.md'], { command: 'parse', operands: ['-a.md'] }],
  [['tasks', '--role', 'chủ-trì'], { command: 'tasks', options: { role: ['lead'] } }],
  [['tasks', '--role', 'Chủ trì,phoi hop'], { command: 'tasks', options: { role: ['lead', 'coordinate'] } }],
  [
    ['tasks', '--role', 'lead', '--role', 'đôn đốc'],
    { command: 'tasks', options: { role: ['lead', 'oversee'] } },
  ],
  [
    ['tasks', '--no-color', '-q', '-v'],
    { command: 'tasks', options: { 'no-color': true, quiet: true, verbose: true } },
  ],
  [['tasks', '--color'], { command: 'tasks', options: { color: true } }],
  [['tasks'], { command: 'tasks' }],
  [['query', '-role:lead', 'a.yaml'], { command: 'query', operands: ['-role:lead', 'a.yaml'] }],
  [['query', '-báo', '-q'], { command: 'query', operands: ['-báo'], options: { quiet: true } }],
  [
    ['query', '-qv', '-"báo chí" a'],
    { command: 'query', operands: ['-"báo chí" a'], options: { quiet: true, verbose: true } },
  ],
  [
    ['query', '-(a OR b)', '--count'],
    { command: 'query', operands: ['-(a OR b)'], options: { count: true } },
  ],
  [
    ['query', 'a', '--sort', '-due,id'],
    { command: 'query', operands: ['a'], options: { sort: ['-due', 'id'] } },
  ],
  [
    ['tasks', '--fields', 'mã,nhiệm vụ,han'],
    { command: 'tasks', options: { fields: ['id', 'content', 'due'] } },
  ],
  [
    ['diff', 'a.md', 'HEAD:b', '--by', 'đơn vị'],
    { command: 'diff', operands: ['a.md', 'HEAD:b'], options: { by: 'unit' } },
  ],
]

test.each(runs)('%j', (typed, { command, operands = [], options = {} }) => {
  const line = commandLine(typed)
  expect(line.kind).toBe('run')
  if (line.kind !== 'run') return
  expect(line.spec.name).toBe(command)
  expect(line.operands).toEqual(operands)
  expect(line.options).toEqual(options)
})

const mistakes: [typed: string[], code: string, args?: object][] = [
  [['prase', 'a.md'], 'usage/unknown-command', { name: 'prase', nearest: 'parse' }],
  [['xyz'], 'usage/unknown-command', { name: 'xyz' }],
  [['--quiet'], 'usage/no-command', {}],
  [['--quite'], 'usage/unknown-option', { option: '--quite', nearest: '--quiet' }],
  [['parse'], 'usage/missing-argument'],
  [['show'], 'usage/missing-argument'],
  [['explain', 'a', 'b'], 'usage/too-many-arguments'],
  [['tasks', '--unit'], 'usage/missing-value', { option: '--unit' }],
  [['parse', 'a.md', '-o'], 'usage/missing-value', { option: '--output' }],
  [['tasks', '--role', 'boss'], 'usage/bad-choice'],
  [['tasks', '--format', 'xml'], 'usage/bad-choice'],
  [['tasks', '--on', '2025-02-29'], 'usage/bad-date'],
  [['tasks', '--on', '31/4/2025'], 'usage/bad-date'],
  [['tasks', '--on', 'mai'], 'usage/bad-date'],
  [['validate', '--max-warnings', '-1'], 'usage/bad-number'],
  [['validate', '--max-warnings', '1.5'], 'usage/bad-number'],
  [['parse', 'a.md', '--max-size', '20XB'], 'usage/bad-size'],
  [['parse', 'a.md', '--lang', 'fr'], 'usage/bad-choice'],
]

test.each(mistakes)('%j is %s', (typed, code, args) => {
  let caught: unknown
  try {
    commandLine(typed)
  } catch (error) {
    caught = error
  }
  expect(caught).toBeInstanceOf(UserError)
  if (!(caught instanceof UserError)) return
  expect(caught.code).toBe(code)
  if (args !== undefined) expect(caught.args).toEqual(args)
})

test.each([
  [['--help']],
  [['-h']],
  [['help']],
  [['parse', '--help']],
  [['help', 'parse']],
  [['parse', 'a.md', '-h']],
  [['--lang', 'vi', '--help']],
])('%j asks for help', (typed) => {
  expect(commandLine(typed)).toMatchObject({ kind: 'help', asked: true })
})
