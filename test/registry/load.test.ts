import { describe, expect, test } from 'vitest'
import type { FileInfo } from '../../src/io.ts'
import { isGlob, parseGlob } from '../../src/registry/glob.ts'
import { findRegistryFiles, loadRegistries } from '../../src/registry/load.ts'
import { stringifyRegistry } from '../../src/registry/store.ts'
import { registryOf } from './sample-registry.ts'

describe('patterns', () => {
  test.each([
    [
      'registries/**/*.yaml',
      'registries',
      ['registries/a.yaml', 'registries/x/y/a.yaml'],
      ['a.yaml', 'registries/a.yml'],
    ],
    ['*.yaml', '.', ['a.yaml', './a.yaml'], ['x/a.yaml', 'a.yamlx']],
    ['**/*.yaml', '.', ['a.yaml', 'x/y/a.yaml'], ['a.json']],
    [
      'so/{gia-lai,lam-son}-*.{yaml,json}',
      'so',
      ['so/gia-lai-1.yaml', 'so/lam-son-2.json'],
      ['so/ha-noi-1.yaml'],
    ],
    ['so/202?/**', 'so', ['so/2024/a', 'so/2025/x/y'], ['so/20245/a']],
    ['/all/a+b(1)/*.yaml', '/all/a+b(1)', ['/all/a+b(1)/x.yaml'], ['/all/aab1/x.yaml']],
    ['../so/*.yaml', '../so', ['../so/a.yaml'], ['so/a.yaml']],
  ])('%s', (pattern, folder, fitting, others) => {
    const glob = parseGlob(pattern)
    expect(glob.folder).toBe(folder)
    expect(fitting.filter((path) => !glob.matches(path))).toEqual([])
    expect(others.filter((path) => glob.matches(path))).toEqual([])
  })

  test('a plain path is none', () => {
    expect(isGlob('registries/a.yaml')).toBe(false)
  })
})

const good = stringifyRegistry(registryOf({ number: '52/KH-UBND' }, ['I.1']))
const DISK: Readonly<Record<string, string>> = {
  'so/a.yaml': good,
  'so/b/b.yml': good,
  'so/b/c.json': '[]',
  'so/notes.md': '# ghi chú',
  'so/ci.yaml': 'steps: []',
  'so/broken.yaml': 'version: 1\ntasks: {}\n',
  'so/tab.yaml': 'tasks:\n\t- id: x\n',
  'a*b.yaml': good,
}
const files = {
  stat: async (path: string): Promise<FileInfo | undefined> => {
    if (path in DISK) return { kind: 'file', bytes: 1 }
    const folder = path === '.' || Object.keys(DISK).some((file) => file.startsWith(`${path}/`))
    return folder ? { kind: 'folder', bytes: 0 } : undefined
  },
  list: async (folder: string) =>
    Object.keys(DISK)
      .filter((path) => folder === '.' || path.startsWith(`${folder}/`))
      .sort(),
  read: async (path: string) => new TextEncoder().encode(DISK[path] ?? ''),
}

describe('files that operands mean', () => {
  const all = ['so/a.yaml', 'so/b/b.yml', 'so/b/c.json', 'so/broken.yaml', 'so/ci.yaml', 'so/tab.yaml']
  test.each([
    [['so'], all],
    [['so/**/*.yml'], ['so/b/b.yml']],
    [['so/a.yaml', 'so'], all],
    [
      ['so/b', 'so/a.yaml'],
      ['so/b/b.yml', 'so/b/c.json', 'so/a.yaml'],
    ],
    [['nowhere/**/*.yaml'], []],
    [['missing.yaml'], ['missing.yaml']],
    [['a*b.yaml'], ['a*b.yaml']],
  ])('%j', async (operands, expected) => {
    expect((await findRegistryFiles(operands, files)).map(({ path }) => path)).toEqual(expected)
  })
})

test('broken files are reported and the rest go on; what is no registry is passed over in a folder', async () => {
  const seen: [string, number, string[]][] = []
  for await (const { path, registries, problems } of loadRegistries(
    await findRegistryFiles(['so'], files),
    files,
  )) {
    seen.push([path, registries.length, problems.map(({ code }) => code)])
  }
  expect(seen).toEqual([
    ['so/a.yaml', 1, []],
    ['so/b/b.yml', 1, []],
    ['so/b/c.json', 0, []],
    ['so/broken.yaml', 0, ['schema/missing-key', 'schema/missing-key', 'schema/wrong-type']],
    ['so/tab.yaml', 0, ['yaml/syntax']],
  ])
})

test('a file that was named must be a registry', async () => {
  for await (const { problems } of loadRegistries([{ path: 'so/ci.yaml', named: true }], files)) {
    expect(problems).toMatchObject([
      { code: 'registry/not-a-registry', file: 'so/ci.yaml', line: 1, column: 1 },
    ])
  }
})
