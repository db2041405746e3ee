import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/config/config.ts'
import { findConfig, loadConfig, readConfig } from '../../src/config/load.ts'
import { WrittenConfigSchema } from '../../src/config/schema.ts'
import type { FileInfo } from '../../src/io.ts'

const read = (text: string): ReturnType<typeof readConfig> =>
  readConfig(new TextEncoder().encode(text), 'ttdn.config.yaml')

test('an empty file, and none at all, say nothing', () => {
  const { file: _file, ...config } = read('# để trống\n').config
  expect(config).toEqual(DEFAULT_CONFIG)
  expect(read('').problems).toEqual([])
})

test('what is written is resolved', () => {
  const { config, problems } = read(`
registries: [so/**/*.yaml]
province: gia-lai
language: vi
beforeMeans: day-before
rollToWorkingDay: true
maxSize: 1.5 MB
units: [{ id: to-cong-tac-06, name: "Tổ công tác 06" }]
aliases: { "Sở ta": so-noi-vu }
rules:
  task/no-product: off
  duty/overlap: { severity: error, likeness: 0.5 }
`)
  expect(problems).toEqual([])
  expect(config).toMatchObject({
    file: 'ttdn.config.yaml',
    registries: ['so/**/*.yaml'],
    province: 'gia-lai',
    beforeMeans: 'day-before',
    rollToWorkingDay: true,
    maxSize: 1_500_000,
    units: [{ id: 'to-cong-tac-06' }],
    aliases: { 'Sở ta': 'so-noi-vu' },
    severities: { 'task/no-product': 'off', 'duty/overlap': 'error' },
    ruleOptions: { overlapLikeness: 0.5, sameLikeness: DEFAULT_CONFIG.ruleOptions.sameLikeness },
  })
})

describe('each mistake has its place', () => {
  test.each([
    ['provnice: gia-lai\n', '1:1 schema/unknown-key'],
    ['language: fr\n', '1:11 schema/invalid-value'],
    ['registries: so/*.yaml\n', '1:13 schema/wrong-type'],
    ['rollToWorkingDay: yes\n', '1:19 schema/wrong-type'],
    ['maxSize: viel\n', '1:10 schema/invalid-value'],
    ['maxSize: -1\n', '1:10 schema/invalid-value'],
    ['units:\n  - name: "Tổ"\n', '2:5 schema/missing-key'],
    ['units:\n  - { id: "Tổ", name: "Tổ" }\n', '2:11 schema/invalid-value'],
    ['rules:\n  task/no-tiem: off\n', '2:3 schema/unknown-key'],
    ['rules:\n  task/no-time: fatal\n', '2:17 schema/invalid-value'],
    ['rules:\n  duty/same: { likeness: 2 }\n', '2:26 schema/invalid-value'],
    ['rules:\n  task/no-time: { likeness: 1 }\n', '2:19 schema/unknown-key'],
    ['a: 1\na: 2\n', '2:1 yaml/duplicate-key'],
    ['a: 1\n---\nb: 2\n', '3:1 yaml/several-documents'],
  ])('%j', (text, expected) => {
    const { config, problems } = read(text)
    expect(problems.map(({ line, column, code }) => `${String(line)}:${String(column)} ${code}`)).toEqual([
      expected,
    ])
    expect(config).toEqual(DEFAULT_CONFIG)
  })

  test('bytes that are no UTF-8', () => {
    expect(readConfig(new Uint8Array([0xff, 0xfe, 0]), 'c.yaml').problems[0]?.code).toBe('source/encoding')
  })
})

/** A disk of the given files; folders are what they stand in. */
function disk(files: Readonly<Record<string, string>>) {
  const kindOf = (path: string): FileInfo | undefined => {
    if (path in files) return { kind: 'file', bytes: 0 }
    return Object.keys(files).some((file) => file.startsWith(`${path}/`))
      ? { kind: 'folder', bytes: 0 }
      : undefined
  }
  return {
    stat: async (path: string) => kindOf(path),
    read: async (path: string) => new TextEncoder().encode(files[path] ?? ''),
  }
}

describe('the file is looked for from the current folder upward to the git root', () => {
  test.each([
    ['/a/b', { '/a/b/ttdn.config.yaml': '' }, '/a/b/ttdn.config.yaml'],
    ['/a/b/c', { '/a/ttdn.config.yaml': '', '/a/.git/HEAD': '' }, '/a/ttdn.config.yaml'],
    ['/a/b/c', { '/a/ttdn.config.yaml': '', '/a/b/.git/HEAD': '' }, undefined],
    ['/a/b/c', { '/a/ttdn.config.yaml': '', '/a/b/.git': 'gitdir: elsewhere' }, undefined],
    ['/a/b', { '/a/b/c/ttdn.config.yaml': '' }, undefined],
  ])('from %s with %j', async (cwd, files, expected) => {
    expect(await findConfig(cwd, disk(files))).toBe(expected)
  })
})

test('patterns are those of its own folder', async () => {
  const files = disk({ '/a/ttdn.config.yaml': 'registries: [so/*.yaml, /all/*.yaml]' })
  const { config } = await loadConfig('/a/b', files)
  expect(config.registries).toEqual(['../so/*.yaml', '/all/*.yaml'])
})

test('a file that is named is the one', async () => {
  const files = disk({ '/a/ttdn.config.yaml': 'language: vi', 'other.yaml': 'language: en' })
  expect((await loadConfig('/a', files, 'other.yaml')).config).toMatchObject({
    language: 'en',
    file: 'other.yaml',
  })
})

test('the example of docs/configuration.md is right, and shows every key', () => {
  const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8')
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? []
  expect(read(example).problems).toEqual([])
  expect(Object.keys(WrittenConfigSchema.shape).filter((key) => !example.includes(`\n${key}:`))).toEqual([])
})
