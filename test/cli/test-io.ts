import { mkdtemp, mkdir, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { diskFiles, systemPrograms, type Io } from '../../src/io.ts'

export interface TestIo extends Io {
  readonly out: () => string
  readonly err: () => string
  readonly interrupt: () => void
}

export interface TestSettings {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string | Uint8Array
  /** Width of the terminal; absent = a pipe. */
  readonly columns?: number
  readonly locale?: string
}

/** The surroundings of one run in a folder of its own; the clock stands at 1 March 2026 in Viet Nam. */
export function testIo({ cwd, env = {}, stdin = '', columns, locale = 'en-US' }: TestSettings): TestIo {
  const written = { out: '', err: '' }
  const interrupt = new AbortController()
  const output = (key: 'out' | 'err') => ({
    write: (text: string) => void (written[key] += text),
    isTTY: columns !== undefined,
    columns,
  })
  return {
    cwd,
    env,
    locale,
    stdout: output('out'),
    stderr: output('err'),
    readStdin: () => Promise.resolve(typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    files: diskFiles(cwd),
    programs: systemPrograms(cwd),
    now: () => new Date('2026-03-01T02:00:00Z'),
    signal: interrupt.signal,
    out: () => written.out,
    err: () => written.err,
    interrupt: () => interrupt.abort(),
  }
}

/** Runs `use` in a new folder that holds `files`, and removes the folder. */
export async function inFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'ttdn-')))
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), content)
    }
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
