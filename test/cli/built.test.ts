import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** A handful of runs of the built program: what tests in process cannot show (pipes, signals, the bundle itself). */
const root = new URL('../../', import.meta.url).pathname
const program = join(root, 'bin/ttdn.js')
const version = String(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version)

let folder = ''
beforeAll(() => {
  // `npm ci` builds; a checkout in which that was left out builds here.
  if (!existsSync(join(root, 'dist/program/main.cjs'))) {
    const built = spawnSync('npx', ['rolldown', '--config', 'rolldown.config.js'], { cwd: root })
    expect(built.status).toBe(0)
  }
  folder = mkdtempSync(join(tmpdir(), 'ttdn-built-'))
  const tasks = Array.from(
    { length: 5000 },
    (_, index) =>
      `  - id: I.${index + 1}\n    part: content\n    content: "Rà soát, thống kê các điểm trường số ${index + 1} trên địa bàn."\n    units: [{ name: "Sở Nội vụ", role: lead }]\n    at: "3:1-3:40"\n`,
  )
  writeFileSync(
    join(folder, 'big.yaml'),
    `version: 1\ndocument: { number: "52/KH-UBND" }\nsource: { path: "-", format: text, kind: document, digest: "x" }\ntasks:\n${tasks.join('')}`,
  )
  writeFileSync(
    join(folder, 'small.yaml'),
    readFileSync(join(folder, 'big.yaml'), 'utf8').split('\n').slice(0, 9).join('\n'),
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function ttdn(args: string[], env: Record<string, string> = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'en_US.UTF-8', ...env },
  })
}

test('--version alone, and among other words', () => {
  for (const args of [['--version'], ['-V'], ['--lang', 'vi', '--version']]) {
    expect(ttdn(args)).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' })
  }
})

test('the stub is a stub and the entry loads nothing by itself', () => {
  expect(readFileSync(program, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(5)
  expect(readFileSync(join(root, 'dist/program/main.cjs'), 'utf8')).not.toMatch(
    /^(?:const|let|var|import)\b/mu,
  )
})

test('a large answer arrives whole in a pipe', () => {
  const { status, stdout } = ttdn(['tasks', 'big.yaml', '--format', 'json'])
  expect(status).toBe(0)
  expect(stdout.length).toBeGreaterThan(1_000_000)
  expect(JSON.parse(stdout)).toHaveLength(5000)
})

test('a closed pipe ends it silently with status 0', () => {
  const line = `"$0" "$1" tasks big.yaml --format json | head -n 1; echo "status \${PIPESTATUS[0]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', line, process.execPath, program], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(stdout).toBe('[\nstatus 0\n')
  expect(stderr).toBe('')
})

test('no colour in a pipe, unless asked for; NO_COLOR and FORCE_COLOR', () => {
  const escape = '\u001b['
  expect(ttdn(['validate', 'small.yaml']).stdout).not.toContain(escape)
  expect(ttdn(['validate', 'small.yaml', '--color']).stdout).toContain(escape)
  expect(ttdn(['validate', 'small.yaml'], { FORCE_COLOR: '1' }).stdout).toContain(escape)
  expect(ttdn(['validate', 'small.yaml', '--no-color'], { FORCE_COLOR: '1' }).stdout).not.toContain(escape)
  expect(ttdn(['validate', 'small.yaml'], { NO_COLOR: '1' }).stdout).not.toContain(escape)
})

test('the language follows the environment', () => {
  expect(ttdn(['nope'], { LANG: 'vi_VN.UTF-8' }).stderr).toContain('không có lệnh')
  expect(ttdn(['nope']).stderr).toContain('there is no command')
  expect(ttdn(['nope'], { LANG: 'vi_VN.UTF-8', TTDN_LANG: 'en' }).stderr).toContain('there is no command')
})

test('it can start other programs', () => {
  const { status, stderr } = ttdn(['diff', 'HEAD:small.yaml', 'small.yaml'])
  expect(status).toBe(2)
  // outside of a repository git has something to say, and the program hands it on
  expect(stderr).toMatch(/^error: /u)
  expect(stderr).not.toContain('internal error')
})

test('Ctrl-C ends it with 130', async () => {
  const child = spawn(process.execPath, [program, 'parse', '-', '--from', 'text'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.write('Kế hoạch')
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  // It waits for the rest of its input: signal it until it has come so far as to listen.
  const again = setInterval(() => child.kill('SIGINT'), 300)
  const status = await ended
  clearInterval(again)
  expect([130, null]).toContain(status)
  if (status === 130) expect(said).toBe('interrupted\n')
})

test('a program of the system can be started', () => {
  // it looks into git, which has no such version
  const { status, stderr } = ttdn(['diff', 'HEAD:small.yaml', 'small.yaml'])
  expect({ status, internal: stderr.includes('ERR_') }).toEqual({ status: 2, internal: false })
  const chunks = readdirSync(join(root, 'dist/program')).filter((name) => name.endsWith('.cjs'))
  const left = chunks.filter((name) =>
    /(?<![\w.$])import\s*\(["'`]/u.test(readFileSync(join(root, 'dist/program', name), 'utf8')),
  )
  expect(left).toEqual([])
})

test('without compiled code for this Node it runs all the same', () => {
  const copy = join(folder, 'copy')
  cpSync(join(root, 'dist/program'), join(copy, 'dist/program'), { recursive: true })
  cpSync(join(root, 'bin'), join(copy, 'bin'), { recursive: true })
  cpSync(join(root, 'package.json'), join(copy, 'package.json'))
  for (const name of readdirSync(join(copy, 'dist/program'))) {
    if (name.endsWith('.bin')) rmSync(join(copy, 'dist/program', name))
  }
  const args = ['tasks', 'small.yaml', '--format', 'json']
  const { status, stdout } = spawnSync(process.execPath, [join(copy, 'bin/ttdn.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect({ status, stdout }).toEqual({ status: 0, stdout: ttdn(args).stdout })
})

describe('the bundle', () => {
  test('names the licences of what it holds', () => {
    const text = readFileSync(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8')
    for (const name of ['commander', 'yaml', 'zod', 'chalk', 'cli-table3', 'unified', 'string-width']) {
      expect(text).toMatch(new RegExp(`^${name} `, 'mu'))
    }
    expect(text).not.toContain('UNKNOWN')
  })

  test('needs no package at run time but Node’s own', () => {
    const chunks = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.c?js$/u.test(name),
    )
    const imported = chunks.flatMap((name) => [
      ...readFileSync(join(root, 'dist', name), 'utf8').matchAll(
        /^import\s*(?:[^'"`;]*?from\s*)?["']([^."'][^"']*)["']|(?<![\w.])require\(["'`]([^."'`][^"'`]*)["'`]\)/gmu,
      ),
    ])
    expect(
      [...new Set(imported.map((match) => match[1] ?? match[2]))].filter(
        (name) => name !== undefined && !isBuiltin(name),
      ),
    ).toEqual([])
  })
})
