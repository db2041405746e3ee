import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { run } from '../../src/cli.ts'
import { PRINTED_FIELDS } from '../../src/query/printed-fields.ts'
import { JSON_SCHEMA_NAMES, jsonSchema, type JsonSchemaName } from '../../src/registry/json-schema.ts'
import { jsonChecker } from '../json-checker.ts'
import { inFolder, testIo } from './test-io.ts'

/**
 * Every JSON that a command prints against its schema in `schemas/`, by a validator not written here. Readers must
 * pass over keys they do not know; what is printed today has none that its schema does not name.
 */

const plans = new URL('../../fixtures/plans/', import.meta.url)
const registry = async (name: string): Promise<string> =>
  await readFile(new URL(`${name}/registry.yaml`, plans), 'utf8')

const kept = `    status: { state: doing, updated: "2024-05-01", note: "x", evidence: "y" }\n    note: "z"\n`
const first = await registry('labelled-blocks/so-mot-dong-2024')
const FILES = {
  'so/a.yaml': first.replace(/^ {4}part: /mu, `${kept}$&`),
  'so/b.yaml': await registry('tables/tinh-phu-luc-nhom-2026'),
  'so/c.yaml': await registry('unit-duties/thanh-pho-an-sinh-dai-2026'),
  'so/d.yaml': await registry('decision-and-plan/tinh-qd-kem-ke-hoach-2017'),
  'so/e.yaml': await registry('targets/tinh-nang-luong-theo-giai-doan-2023'),
  'news.txt': await readFile(new URL('news/bao-tinh-ke-hoach-trong-rung-2021/input.txt', plans), 'utf8'),
  'plan.md': await readFile(new URL('labelled-blocks/so-mot-dong-2024/input.md', plans), 'utf8'),
  'changed.yaml': first
    .replaceAll('role: coordinate', 'role: lead')
    .replaceAll('2024', '2025')
    .replace('content: "', 'content: "Chủ động '),
  'bad.yaml': 'version: 2\ntasks: 7\n',
  'config.yaml': 'rules: { task/no-authority: info }\n',
}

const ALL_FIELDS = Object.keys(PRINTED_FIELDS).join(',')
const UNIT = ['--unit', 'Sở Nội vụ']

const OUTPUTS: readonly (readonly [JsonSchemaName, ...string[]])[] = [
  ['registry', 'parse', 'plan.md'],
  ['registry', 'parse', 'news.txt'],
  ['registry', 'parse', 'plan.md', 'news.txt'],
  ['registry', 'parse', 'plan.md', '--no-assumptions'],
  ['tasks', 'tasks', 'so'],
  ['tasks', 'tasks', 'plan.md'],
  ['tasks', 'tasks', 'so', ...UNIT],
  ['tasks', 'tasks', 'so', ...UNIT, '--inherited', '--on', '2026-03-01'],
  ['tasks', 'tasks', 'so', '--unit', 'Sở Thông tin và Truyền thông', '--inherited'],
  ['tasks', 'tasks', 'so', '--unit', 'Sở Nông nghiệp và Môi trường', '--inherited', '--on', '2026-03-01'],
  ['tasks', 'tasks', 'so', '--limit', '3'],
  ['tasks', 'tasks', 'so', '--unit', 'Sở Y tế', '--role', 'lead', '--direct'],
  ['tasks', 'query', 'has:text', 'so'],
  ['tasks', 'query', 'has:due', 'so', '--sort', '-due'],
  ['tasks', 'query', 'khongcotunao', 'so'],
  ['selection', 'query', 'has:unit', 'so', '--fields', ALL_FIELDS],
  ['selection', 'tasks', 'so', '--fields', ALL_FIELDS, ...UNIT],
  ['selection', 'tasks', 'so', '--fields', ALL_FIELDS, ...UNIT, '--inherited', '--on', '2026-03-01'],
  ...['unit', 'document', 'month', 'kind', 'section'].flatMap(
    (by): readonly (readonly [JsonSchemaName, ...string[]])[] => [
      ['tasks', 'tasks', 'so', '--group-by', by],
      ['selection', 'tasks', 'so', '--group-by', by, '--fields', 'id,due'],
      ['selection', 'tasks', 'so', '--group-by', by, '--fields', ALL_FIELDS],
      ['counts', 'tasks', 'so', '--group-by', by, '--count'],
      ['counts', 'query', 'khongcotunao', 'so', '--group-by', by, '--count'],
    ],
  ),
  ...Object.keys(PRINTED_FIELDS).map((field): readonly [JsonSchemaName, ...string[]] => [
    'selection',
    'tasks',
    'so',
    '--fields',
    field,
  ]),
  ['counts', 'tasks', 'so', '--count'],
  ['counts', 'tasks', 'so', '--count', '--fields', 'id'],
  ['diagnostics', 'validate', 'so', '--config', 'config.yaml'],
  ['diagnostics', 'validate', 'so', 'bad.yaml', 'plan.md'],
  ['diagnostics', 'validate', 'bad.yaml', '--fail-on', 'warning'],
  ['diagnostics', 'validate', 'so/a.yaml', 'bad.yaml', '--quiet'],
  ['changes', 'diff', 'so/a.yaml', 'changed.yaml'],
  ['changes', 'diff', 'so/a.yaml', 'so/e.yaml'],
  ['changes', 'diff', 'so/a.yaml', 'changed.yaml', '--by', 'unit'],
  ['changes', 'diff', 'so/a.yaml', 'changed.yaml', '--ignore', 'wording'],
  ['graph', 'graph', 'so'],
  ['graph', 'graph', 'so', '--relation', 'implements'],
  ['units', 'units'],
  ['unit', 'units', 'Sở Nội vụ'],
  ['unit', 'units', 'so tnmt', '--on', '2024-01-01'],
  ['unit', 'units', 'UBND tỉnh Gia Lai', '--on', '2026-03-01'],
  ['unit', 'units', 'các sở, ban, ngành'],
]

/** The schema without room for keys it does not name. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  return 'properties' in schema ? { ...inner, additionalProperties: false } : inner
}

const checkers = new Map(
  JSON_SCHEMA_NAMES.map((name) => [name, jsonChecker(Object(closed(jsonSchema(name))))] as const),
)
const wrong = (name: JsonSchemaName, value: unknown): string[] => checkers.get(name)?.(value) ?? ['no schema']

async function output(command: readonly string[], format: string): Promise<string> {
  return await inFolder(FILES, async (cwd) => {
    const io = testIo({ cwd })
    await run([...command, '--format', format, '--lang', 'en'], io)
    expect(io.err()).not.toContain('internal error')
    return io.out()
  })
}

const CASES = OUTPUTS.map(
  ([schema, ...command]) => [command.join(' ').replace(ALL_FIELDS, '(all)'), schema, command] as const,
)

test.each(CASES)('%s → %s', async (shown, schema, command) => {
  const text = await output(command, 'json')
  const value: unknown = JSON.parse(text)
  const values = schema === 'registry' ? [value].flat() : [value]
  for (const one of values) expect(wrong(schema, one)).toEqual([])
  expect(text.length > 15).toBe(!/khongcotunao/u.test(shown))
  if (!/^(?:tasks|query) (?!.*--fields \w+$)/u.test(shown)) return
  // the same line by line, and as YAML
  const lines = (await output(command, 'ndjson')).split('\n').filter((line) => line !== '')
  expect(lines.map((line) => JSON.parse(line))).toEqual([value].flat())
  expect(parse(await output(command, 'yaml'))).toEqual(value)
})

test('every schema but that of the configuration is tried', () => {
  const tried = new Set<string>(OUTPUTS.map(([name]) => name))
  expect(JSON_SCHEMA_NAMES.filter((name) => !tried.has(name))).toEqual(['config'])
})

test('a registry with itself: no changes, in the same shape', async () => {
  const value: unknown = JSON.parse(await output(['diff', 'so/a.yaml', 'so/a.yaml'], 'json'))
  expect(value).toEqual({ changes: [] })
  expect(wrong('changes', value)).toEqual([])
})

test('data is the same in both languages', async () => {
  await inFolder(FILES, async (cwd) => {
    for (const command of [
      ['tasks', 'so', '--group-by', 'kind', '--count'],
      ['tasks', 'so', '--group-by', 'kind', '--fields', ALL_FIELDS],
      ['graph', 'so'],
      ['diff', 'so/a.yaml', 'changed.yaml'],
      ['units', 'Sở Nội vụ'],
    ]) {
      const [vi, en] = [testIo({ cwd }), testIo({ cwd })]
      await run([...command, '--format', 'json', '--lang', 'vi'], vi)
      await run([...command, '--format', 'json', '--lang', 'en'], en)
      expect(vi.out()).toBe(en.out())
      expect(vi.out()).not.toBe('')
    }
  })
})

test('a schema refuses an output that lacks what it asks, or says it otherwise', () => {
  const task = { id: 'x#I.1', part: 'content', content: 'x', at: '1:1-1:2', document: {} }
  expect(wrong('tasks', [task])).toEqual([])
  for (const [name, value] of [
    ['tasks', [{ ...task, id: undefined }]],
    ['tasks', [{ ...task, due: '2025-01-01' }]],
    ['selection', [{ due: '1/1/2025' }]],
    ['selection', [{ lead: 'Sở A' }]],
    ['counts', { count: '3' }],
    ['counts', [{ group: 'x' }]],
    ['graph', { nodes: [{ id: 'x' }], edges: [] }],
    ['unit', [{ id: 'x', name: 'X' }]],
    ['units', [{ id: 'x' }]],
    ['changes', { changes: [{ id: 'x' }] }],
  ] satisfies [JsonSchemaName, unknown][]) {
    expect(wrong(name, JSON.parse(JSON.stringify(value)))).not.toEqual([])
  }
})
