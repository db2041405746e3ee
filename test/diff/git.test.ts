import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** `ttdn diff` as docs/git.md sets it up, called by real git in a repository of its own. */
const root = new URL('../../', import.meta.url).pathname
let folder = ''
let program: string[] = []

const registry = (end: string, more = ''): string => `version: 1
document: { number: "52/KH-UBND", jurisdiction: lam-son, date: "2026-01-17" }
source: { path: "52.md", format: markdown, kind: document, digest: "sha256:00" }
tasks:
  - id: II.1
    part: content
    content: "Rà soát hồ sơ cấp giấy phép xây dựng."
    units: [{ name: "Sở Xây dựng", role: lead }]
    time: { text: "trước ${end}", kind: deadline, end: "${end}" }
    at: "3:1-5:40"
${more}`

const plan = (day: string): string => `ỦY BAN NHÂN DÂN
TỈNH LÂM SƠN

Số: 60/KH-UBND

Lâm Sơn, ngày 17 tháng 02 năm 2025

# KẾ HOẠCH
## Triển khai dữ liệu dùng chung

## I. NỘI DUNG

1. Đối chiếu dữ liệu đất đai với dữ liệu dân cư.

- Đơn vị chủ trì: Sở Tài chính.
- Thời gian: Hoàn thành trước ngày ${day}.

## II. TỔ CHỨC THỰC HIỆN

Các đơn vị báo cáo kết quả về Sở Tài chính.
`

const NEW_TASK = `  - id: II.2
    part: content
    content: "Tổ chức tập huấn kỹ năng số cho cán bộ xã."
    units: [{ name: "Sở Nội vụ", role: lead }]
    at: "7:1-7:40"
`

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const env = (): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  LANG: 'en_US.UTF-8',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  HOME: folder,
})

function runIn(
  command: string,
  args: readonly string[],
): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', env: env() })
  return { status, out: stdout, err: stderr }
}
const git = (...args: string[]): string => {
  const { status, out, err } = runIn('git', ['-c', 'core.quotePath=false', ...args])
  expect(err).toBe('')
  expect(status).toBe(0)
  return out
}
const ttdn = (...args: string[]): ReturnType<typeof runIn> =>
  runIn(program[0] ?? '', [...program.slice(1), ...args])

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'ttdn-git-')))
  const entry = join(folder, '.program/entry.ts')
  write(
    '.program/entry.ts',
    `import { run } from ${JSON.stringify(join(root, 'src/cli.ts'))}
import { processIo } from ${JSON.stringify(join(root, 'src/io.ts'))}
process.exitCode = await run(process.argv.slice(2), processIo())\n`,
  )
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    transform: { define: { TTDN_VERSION: '"0"' } },
    logLevel: 'silent',
  })
  await bundle.write({ dir: join(folder, '.program/out'), format: 'esm', entryFileNames: 'entry.mjs' })
  program = [process.execPath, join(folder, '.program/out/entry.mjs')]
  git('init', '-q')
  git('config', 'diff.ttdn.command', `"${program.join('" "')}" diff --lang en`)
  write('.gitignore', '.program\n')
  write('.gitattributes', 'registries/*.yaml diff=ttdn\nplans/*.md diff=ttdn\n')
  write('registries/52.yaml', registry('2026-06-30'))
  write('registries/old.yaml', registry('2026-06-30').replace('52/KH', '7/KH'))
  write('plans/60.md', plan('30/4/2025'))
  write('notes.txt', 'một\n')
  git('add', '.')
  git('commit', '-qm', 'first')
  write('registries/52.yaml', registry('2026-03-31', NEW_TASK))
  write('plans/60.md', plan('31/8/2025'))
  write('notes.txt', 'hai\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('as the diff driver', () => {
  test('git diff shows duties of registries and plans, and lines of the rest', () => {
    const out = git('diff')
    expect(out).toContain('ttdn diff registries/52.yaml\n52/KH-UBND@lam-son@2026\n')
    expect(out).toContain(
      '~ brought forward: "trước 2026-06-30" (2026-06-30) → "trước 2026-03-31" (2026-03-31)',
    )
    expect(out).toContain('+ II.2  Tổ chức tập huấn kỹ năng số cho cán bộ xã.')
    expect(out).toMatch(/ttdn diff plans\/60\.md\n[^]*put back/u)
    expect(out).toContain('+hai')
    expect(out).not.toContain('@@ -1,')
  })
  test('a file that is new, one that is gone, one renamed', () => {
    write('registries/new.yaml', registry('2026-06-30').replace('52/KH', '9/KH'))
    rmSync(join(folder, 'registries/old.yaml'))
    git('add', '-A', 'registries')
    const out = git('diff', '--cached', '--no-renames')
    expect(out).toMatch(/ttdn diff registries\/new\.yaml\n9\/KH[^]*\+ II\.1 {2}Rà soát/u)
    expect(out).toMatch(/ttdn diff registries\/old\.yaml\n7\/KH[^]*- II\.1 {2}Rà soát/u)
    const renamed = git('diff', '--cached', '-M10%', '--', 'registries/new.yaml', 'registries/old.yaml')
    expect(renamed).toContain('ttdn diff registries/old.yaml → registries/new.yaml')
    expect(renamed).toContain('~ number: 7/KH-UBND → 9/KH-UBND')
    git('reset', '-q')
  })
  test('a file that cannot be read does not stop git, and is told where its changes would be', () => {
    write('registries/52.yaml', 'tasks: [\n')
    write('plans/README.md', '# Ghi chú\n\nKhông phải kế hoạch.\n')
    git('add', '-N', 'plans/README.md')
    const { status, out, err } = runIn('git', ['diff', '--', 'registries/52.yaml', 'plans'])
    expect(status).toBe(0)
    expect(out).toContain(
      'ttdn diff registries/52.yaml\n"registries/52.yaml" was not compared: one side cannot be read as a registry\n\n',
    )
    expect(out).toContain('ttdn diff plans/README.md\n"plans/README.md" was not compared')
    expect(out).toContain('put back')
    // of the file on disk, not of the copies that git made
    expect(err).toContain('registries/52.yaml:2:1 error yaml/syntax')
    expect(err).not.toContain('git-blob')
    write('registries/52.yaml', registry('2026-03-31', NEW_TASK))
    git('reset', '-q')
    rmSync(join(folder, 'plans/README.md'))
  })
  test('a file that changed in nothing but its writing', () => {
    const [was, path] = [registry('2026-06-30').replace('52/KH', '7/KH'), 'registries/old.yaml']
    write(path, `# kiểm tra lại\n${was}`)
    expect(git('diff', '--', path)).toBe(
      'ttdn diff registries/old.yaml\nthe file changed, its duties did not\n\n',
    )
    write(path, was)
  })
  test('log, show, two commits, the other way round; lines on demand', () => {
    git('add', '.')
    git('commit', '-qm', 'second')
    for (const args of [
      ['log', '-p', '--ext-diff', '-1'],
      ['show', '--ext-diff'],
      ['diff', 'HEAD~1', 'HEAD'],
    ]) {
      const out = git(...args, '--', 'registries', 'plans')
      expect(out).toMatch(/ttdn diff plans\/60\.md\n[^]*put back[^]*ttdn diff registries\/52\.yaml\n/u)
    }
    expect(git('diff', '-R', 'HEAD~1', '--', 'plans')).toContain('brought forward')
    expect(git('diff', '--no-ext-diff', 'HEAD~1', '--', 'plans')).toContain('@@ -')
    git('reset', '-q', '--soft', 'HEAD~1')
    git('reset', '-q')
  })
  test('a conflict that is not resolved', () => {
    git('checkout', '-q', '-b', 'mine')
    git('commit', '-qam', 'mine')
    git('checkout', '-q', '-b', 'theirs', 'HEAD~1')
    write('registries/52.yaml', registry('2026-01-31'))
    git('commit', '-qam', 'theirs')
    expect(runIn('git', ['merge', '-q', 'mine']).status).toBe(1)
    // the rest git tells itself, line by line of both sides
    expect(git('diff', '--cached', '--', 'registries')).toContain('"registries/52.yaml" is not merged yet\n')
    git('merge', '--abort')
    git('checkout', '-q', 'mine')
    git('reset', '-q', '--soft', 'HEAD~1')
    git('reset', '-q')
  })
})

describe('versions out of git', () => {
  test('a file of a commit with the one on disk', () => {
    const { status, out, err } = ttdn('diff', 'HEAD:registries/52.yaml', 'registries/52.yaml', '--lang', 'en')
    expect([status, err]).toEqual([1, '2 changes in 2 tasks\n'])
    expect(out).toContain('brought forward')
  })
  test('a folder with the one on disk; a plan', () => {
    write('registries/old.yaml', registry('2026-06-30').replace('52/KH', '7/KH'))
    rmSync(join(folder, 'registries/new.yaml'), { force: true })
    const { status, err } = ttdn('diff', 'HEAD:registries/', 'registries', '--lang', 'en')
    expect([status, err]).toEqual([1, '2 changes in 2 tasks\n'])
    expect(ttdn('diff', 'HEAD:plans/60.md', 'plans/60.md', '--lang', 'en').err).toBe('1 change in 1 task\n')
    expect(ttdn('diff', 'HEAD:registries', 'HEAD:./registries', '--lang', 'en').status).toBe(0)
  })
  test('from a folder below the root', () => {
    mkdirSync(join(folder, 'plans/2025'), { recursive: true })
    const from = (...args: string[]): string => {
      const { stdout, stderr } = spawnSync(program[0] ?? '', [...program.slice(1), 'diff', ...args], {
        cwd: join(folder, 'plans/2025'),
        encoding: 'utf8',
        env: { ...env(), TTDN_LANG: 'en' },
      })
      return stdout + stderr
    }
    expect(from('HEAD:registries/', '../../registries')).toMatch(/2 changes in 2 tasks\n$/u)
    expect(from('HEAD:plans/60.md', '../60.md')).toMatch(/1 change in 1 task\n$/u)
    expect(from('HEAD:plans', 'HEAD:./..')).toBe('no differences\n')
    rmSync(join(folder, 'plans/2025'), { recursive: true })
  })
  test.each([
    ['HEAD:gone.yaml', /^error: git cannot show "HEAD:gone\.yaml": path 'gone\.yaml' does not exist/u],
    ['nobody:registries', /^error: git cannot show "nobody:registries"/u],
  ])('%s is wrong usage', (operand, message) => {
    const { status, out, err } = ttdn('diff', operand, 'registries', '--lang', 'en')
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })
})
