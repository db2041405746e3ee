import { chmod, readFile, readdir, stat } from 'node:fs/promises'
import { getuid } from 'node:process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../src/cli.ts'
import { inFolder, testIo, type TestIo } from './test-io.ts'

type Content = string | Uint8Array

interface Outcome {
  readonly status: number
  readonly io: TestIo
}

async function ttdn(argv: string[], files: Record<string, Content> = {}): Promise<Outcome> {
  return await inFolder(files, async (cwd) => {
    const io = testIo({ cwd, env: { TTDN_LANG: 'en' } })
    return { status: await run(argv, io), io }
  })
}

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
const REGISTRY =
  'version: 1\ndocument: {}\nsource: { path: "-", format: text, kind: document, digest: "x" }\ntasks: []\n'

/** The content of a plan file, and what is said of it: code, and nothing on standard output. */
const refused: [name: string, file: string, content: Content, code: string][] = [
  ['an empty file', 'plan.md', '', 'source/empty'],
  ['a blank file', 'plan.txt', ' \n\t\n\u00a0\n', 'source/empty'],
  ['a byte order mark alone', 'plan.md', bytes(0xef, 0xbb, 0xbf), 'source/empty'],
  [
    'a PNG with the extension of Markdown',
    'plan.md',
    bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0),
    'source/binary',
  ],
  [
    'a DOCX with the extension of text',
    'plan.txt',
    bytes(0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0),
    'source/binary',
  ],
  ['zeros', 'plan.md', new Uint8Array(4000), 'source/binary'],
  ['an unknown extension', 'plan.xlsx', 'x', 'source/unknown-format'],
  ['no extension', 'plan', 'x', 'source/unknown-format'],
  [
    'TCVN3 (ABC)',
    'plan.txt',
    bytes(0x4b, 0xd5, 0x20, 0x68, 0x6f, 0xb9, 0x63, 0x68, 0x20, 0xae, 0xd3, 0x20, 0xb8, 0xcc, 0xd3, 0xbe),
    'source/encoding',
  ],
]

test.each(refused)('%s', async (_, file, content, code) => {
  const { status, io } = await ttdn(['parse', file], { [file]: content })
  expect(io.err()).toContain(code)
  expect(io.err()).toContain(file)
  expect(io.out()).toBe('')
  expect(status).toBe(1)
})

test('one refused file does not stop the others', async () => {
  const files = { 'a.md': '', 'b.xlsx': 'x', 'c.md': bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a) }
  const { status, io } = await ttdn(['parse', 'a.md', 'b.xlsx', 'nope.md', 'c.md', '--format', 'json'], files)
  for (const said of ['source/empty', 'source/unknown-format', 'source/binary', '"nope.md"']) {
    expect(io.err()).toContain(said)
  }
  expect(io.out()).toBe('[]\n')
  expect(status).toBe(2)
})

test('50 MB of one line is too large, and is not even read when the disk says so', async () => {
  const { status, io } = await ttdn(['parse', 'plan.txt'], { 'plan.txt': 'a'.repeat(50_000_000) })
  expect(io.err()).toContain('source/too-large')
  expect(io.err()).toContain('50 MB')
  expect(status).toBe(1)
})

test('a long line ends', async () => {
  const line = 'Sở Nội vụ chủ trì, '.repeat(80_000)
  const { status, io } = await ttdn(['parse', 'plan.txt', '--max-size', '100MB', '--quiet'], {
    'plan.txt': line,
  })
  expect([0, 1]).toContain(status)
  expect(io.err()).not.toContain('internal error')
})

test('20,000 nested bullets do not exhaust the stack', async () => {
  const bullets = Array.from(
    { length: 20_000 },
    (_, depth) => `${' '.repeat(Math.min(depth, 2000))}- mục`,
  ).join('\n')
  const { io, status } = await ttdn(['parse', 'plan.md', '--max-size', '100MB', '--quiet'], {
    'plan.md': bullets,
  })
  expect(io.err()).not.toContain('internal error')
  expect([0, 1]).toContain(status)
})

test.each([
  ['20,000 nested quotes', '>'.repeat(20_000) + ' a'],
  ['20,000 bullets on one line', '- '.repeat(20_000) + 'a'],
  ['20,000 open brackets', '['.repeat(20_000)],
  ['20,000 stars', '*'.repeat(20_000) + 'a' + '*'.repeat(20_000)],
  ['a table of 2,000 columns', `|${'a|'.repeat(2000)}\n|${'-|'.repeat(2000)}\n|${'b|'.repeat(2000)}`],
])('%s', async (_, content) => {
  const { io, status } = await ttdn(['parse', 'plan.md', '--quiet'], { 'plan.md': content })
  expect(io.err()).not.toContain('internal error')
  expect([0, 1]).toContain(status)
})

const ALIASES = `a0: &a0 [x]\n${Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]\n`).join('')}tasks: *a30\n`

const registries: [name: string, text: string, code: string, place: string][] = [
  ['tabs', 'version: 1\ndocument:\n\tnumber: "1"\n', 'yaml/syntax', 'r.yaml:3:1'],
  ['a key twice', `${REGISTRY}tasks: []\n`, 'yaml/duplicate-key', 'r.yaml:5:1'],
  ['a wrong type', REGISTRY.replace('tasks: []', 'tasks: no'), 'schema/wrong-type', 'r.yaml:4:8'],
  [
    'a number where a text belongs',
    REGISTRY.replace('document: {}', 'document: { number: 012 }'),
    'schema/wrong-type',
    'r.yaml:2:21',
  ],
  ['aliases by the million', ALIASES, 'yaml/too-many-aliases', 'r.yaml:1:1'],
  ['an unknown key', `${REGISTRY}deadline: x\n`, 'schema/unknown-key', 'r.yaml:5:1'],
  ['another version', REGISTRY.replace('version: 1', 'version: 2'), 'registry/version', 'r.yaml:1:10'],
  ['deep nesting', `${REGISTRY}note: ${'['.repeat(5000)}\n`, 'yaml/too-deep', 'r.yaml:5:207'],
  ['an empty file', '\n', 'registry/empty', 'r.yaml:1:1'],
  ['another kind of YAML', 'name: x\n', 'registry/not-a-registry', 'r.yaml:1:1'],
]

test.each(registries)('a registry with %s', async (_, text, code, place) => {
  for (const command of ['tasks', 'validate']) {
    const { status, io } = await ttdn([command, 'r.yaml'], { 'r.yaml': text })
    const said = command === 'tasks' ? io.err() : io.out()
    expect(said).toContain(code)
    expect(said).toContain(place)
    expect(status).toBe(1)
  }
})

const PLAN =
  'ỦY BAN NHÂN DÂN TỈNH LÂM SƠN\n\nSố: 61/KH-UBND\n\nKẾ HOẠCH\n\nTrồng cây\n\n1. Trồng cây.\n\n- Đơn vị chủ trì: Sở Nội vụ.\n'

test('a folder that cannot be made', async () => {
  const { status, io } = await ttdn(['parse', 'plan.md', '-o', 'file.txt/out.yaml', '--quiet'], {
    'plan.md': PLAN,
    'file.txt': 'x',
  })
  expect(io.err()).toContain('cannot write "file.txt/out.yaml"')
  expect(status).toBe(2)
})

test.skipIf(getuid?.() === 0)('a folder that cannot be written', async () => {
  await inFolder({ 'plan.md': PLAN, 'out/keep.txt': 'x' }, async (cwd) => {
    await chmod(join(cwd, 'out'), 0o555)
    const io = testIo({ cwd, env: { TTDN_LANG: 'en' } })
    expect(await run(['parse', 'plan.md', '-o', 'out/', '--quiet'], io)).toBe(2)
    expect(io.err()).toContain('permission denied')
    await chmod(join(cwd, 'out'), 0o755)
  })
})

test('a write that fails leaves the old file and no temporary one', async () => {
  await inFolder({ 'plan.md': PLAN, 'out.yaml/inside.txt': 'x' }, async (cwd) => {
    const io = testIo({ cwd, env: { TTDN_LANG: 'en' } })
    await expect(io.files.write('out.yaml', 'x')).rejects.toThrow('file/unwritable')
    expect((await readdir(cwd)).sort()).toEqual(['out.yaml', 'plan.md'])
  })
})

test('a file written over keeps its permissions', async () => {
  await inFolder({ 'old.txt': 'x' }, async (cwd) => {
    await chmod(join(cwd, 'old.txt'), 0o640)
    await testIo({ cwd }).files.write('old.txt', 'new')
    expect(await readFile(join(cwd, 'old.txt'), 'utf8')).toBe('new')
    expect((await stat(join(cwd, 'old.txt'))).mode & 0o777).toBe(0o640)
  })
})

test('interrupted before and during the work: 130', async () => {
  await inFolder({ 'plan.md': PLAN }, async (cwd) => {
    const before = testIo({ cwd })
    before.interrupt()
    expect(await run(['parse', 'plan.md'], before)).toBe(130)
    expect(before.out()).toBe('')

    const waiting = testIo({ cwd })
    const endless = { ...waiting, readStdin: () => new Promise<Uint8Array>(() => undefined) }
    const running = run(['parse', '-', '--from', 'text'], endless)
    setTimeout(() => waiting.interrupt(), 20)
    expect(await running).toBe(130)
  })
})

test('an error that nobody foresaw keeps its stack', async () => {
  await inFolder({}, async (cwd) => {
    const io = testIo({ cwd, env: { TTDN_LANG: 'en' } })
    const broken = { ...io, files: { ...io.files, stat: () => Promise.reject(new TypeError('boom')) } }
    expect(await run(['parse', 'plan.md'], broken)).toBe(2)
    expect(io.err()).toContain('internal error')
    expect(io.err()).toContain('TypeError: boom')
    expect(io.err()).toMatch(/\n\s+at /u)
  })
})
