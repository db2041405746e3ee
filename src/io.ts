import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { chmod, mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { UserError } from './errors.ts'
import { EXIT } from './exit-code.ts'

/** Everything the program touches outside itself. Tests give their own; only this file knows `process`. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The locale of the system ("vi-VN"), for when the environment names none. */
  readonly locale: string | undefined
  /** Standard output and error; `columns` is undefined in a pipe. */
  readonly stdout: Output
  readonly stderr: Output
  readStdin(): Promise<Uint8Array>
  readonly files: Files
  readonly programs: Programs
  /** The moment the program was started (the only clock). */
  now(): Date
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
}

export interface Output {
  write(text: string): void
  readonly isTTY: boolean
  readonly columns: number | undefined
  /** How many lines a screen holds; undefined in a pipe. */
  readonly rows?: number | undefined
}

/** Other programs: git for `diff`, a pager. */
export interface Programs {
  /** Runs a program to its end in `Io.cwd`; undefined when there is none of that name. */
  run(program: string, args: readonly string[]): Promise<ProgramResult | undefined>
  /** Shows a text in a pager (`less -R`) until the reader leaves it; false when it could not be started. */
  page(command: string, text: string): Promise<boolean>
}

export interface ProgramResult {
  readonly status: number
  readonly stdout: Uint8Array
  readonly stderr: string
}

/** The disk. Paths are absolute or relative to `Io.cwd`; failures are `UserError`s that name the path as given. */
export interface Files {
  read(path: string): Promise<Uint8Array>
  /** undefined when nothing is there */
  stat(path: string): Promise<FileInfo | undefined>
  /** Files below a folder, as `folder/…` paths with "/", sorted; hidden folders and node_modules are left out. */
  list(folder: string): Promise<readonly string[]>
  /** Writes to a temporary file beside the target and renames it, so that a crash leaves the old one. */
  write(path: string, text: string): Promise<void>
}

export interface FileInfo {
  readonly kind: 'file' | 'folder'
  readonly bytes: number
}

/** The temporary files of this process that are not renamed yet; Ctrl-C removes them. */
const temporary = new Set<string>()

/** The disk below `cwd`. */
export function diskFiles(cwd: string): Files {
  const absolute = (path: string): string => resolve(cwd, path)
  return {
    async read(path) {
      try {
        return await readFile(absolute(path))
      } catch (error) {
        throw readError(path, error)
      }
    },
    async stat(path) {
      try {
        const found = await stat(absolute(path))
        return { kind: found.isDirectory() ? 'folder' : 'file', bytes: found.size }
      } catch (error) {
        if (isMissing(error)) return undefined
        throw readError(path, error)
      }
    },
    list: (folder) => listFiles(absolute(folder), folder),
    write: (path, text) => writeAtomically(absolute(path), path, text),
  }
}

/** Node's way to start programs, loaded when first needed; `import()` fails in the bundle, whose code is compiled in advance. */
const loadPrograms = () => process.getBuiltinModule('node:child_process')

/** The programs of the system, run in `cwd`; no shell stands between. */
export function systemPrograms(cwd: string): Programs {
  return {
    async run(program, args) {
      const { spawn } = loadPrograms()
      return await new Promise((resolve, reject) => {
        const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
        const [out, err]: Buffer[][] = [[], []]
        child.stdout.on('data', (chunk: Buffer) => void out?.push(chunk))
        child.stderr.on('data', (chunk: Buffer) => void err?.push(chunk))
        child.on('error', (error) => (isMissing(error) ? resolve(undefined) : reject(error)))
        child.on('close', (status) =>
          resolve({
            status: status ?? 1,
            stdout: Buffer.concat(out ?? []),
            stderr: Buffer.concat(err ?? []).toString('utf8'),
          }),
        )
      })
    },
    async page(command, text) {
      const { spawn } = loadPrograms()
      const [program = '', ...args] = command.split(/\s+/u)
      return await new Promise((resolve) => {
        const child = spawn(program, args, { cwd, stdio: ['pipe', 'inherit', 'inherit'] })
        child.on('error', () => resolve(false))
        child.on('close', () => resolve(true))
        // the reader may leave before the end
        child.stdin.on('error', () => undefined)
        child.stdin.end(text)
      })
    },
  }
}

async function listFiles(absolute: string, shown: string): Promise<string[]> {
  const entries = await readdir(absolute, { withFileTypes: true }).catch((error: unknown) => {
    throw readError(shown, error)
  })
  const base = shown === '.' ? '' : `${shown.replace(/\/+$/, '')}/`
  const found: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    if (entry.isDirectory()) found.push(...(await listFiles(join(absolute, entry.name), base + entry.name)))
    else if (entry.isFile()) found.push(base + entry.name)
  }
  return found
}

async function writeAtomically(absolute: string, shown: string, text: string): Promise<void> {
  const path = `${absolute}.${randomBytes(4).toString('hex')}.tmp`
  try {
    await mkdir(dirname(absolute), { recursive: true })
    temporary.add(path)
    const file = await open(path, 'wx')
    try {
      await file.writeFile(text, 'utf8')
      await file.sync()
    } finally {
      await file.close()
    }
    const before = await stat(absolute).catch(() => undefined)
    if (before !== undefined) await chmod(path, before.mode)
    await rename(path, absolute)
  } catch (error) {
    await rm(path, { force: true }).catch(() => undefined)
    throw new UserError('file/unwritable', { path: shown, reason: reasonOf(error) })
  } finally {
    temporary.delete(path)
  }
}

function readError(path: string, error: unknown): UserError {
  if (isMissing(error)) return new UserError('file/missing', { path })
  if (codeOf(error) === 'EISDIR') return new UserError('file/is-folder', { path })
  return new UserError('file/unreadable', { path, reason: reasonOf(error) })
}

const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error))

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

const reasonOf = (error: unknown): string => codeOf(error) || String(error)

/** The real surroundings. Also settles what Ctrl-C and a closed pipe mean (DESIGN section 5). */
export function processIo(): Io {
  const interrupt = new AbortController()
  process.once('SIGINT', () => {
    for (const path of temporary) rmSync(path, { force: true })
    process.exitCode = EXIT.interrupted
    interrupt.abort()
  })
  const startedAt = new Date()
  const cwd = process.cwd()
  return {
    cwd,
    env: process.env,
    // Asked for only when the environment names no language: loading the locales takes time.
    get locale() {
      return Intl.DateTimeFormat().resolvedOptions().locale
    },
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    async readStdin() {
      const chunks: Buffer[] = []
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
      return Buffer.concat(chunks)
    },
    files: diskFiles(cwd),
    programs: systemPrograms(cwd),
    now: () => startedAt,
    signal: interrupt.signal,
  }
}

const USUAL_COLUMNS = 80

function outputOf(stream: NodeJS.WriteStream): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    // The reader has gone (`| head`): there is nobody left to tell, and nothing left to lose.
    for (const path of temporary) rmSync(path, { force: true })
    process.exit(EXIT.ok)
  })
  return {
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY === true,
    // a terminal that does not know its width says 0
    columns: stream.isTTY === true ? stream.columns || USUAL_COLUMNS : undefined,
    rows: stream.isTTY === true ? stream.rows : undefined,
  }
}
