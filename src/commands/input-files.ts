import { UserError } from '../errors.ts'
import type { Io } from '../io.ts'
import { formatOf, READABLE_EXTENSIONS } from '../read/format-of.ts'

/** A file named on the command line, or found in a folder that was. `-` is standard input. */
export interface InputFile {
  readonly path: string
  readonly bytes: number
}

export interface InputFiles {
  readonly files: readonly InputFile[]
  /** Several inputs were meant, even if only one was found: they print as a stream or array. */
  readonly several: boolean
  /** What cannot be read at all; the rest goes on. */
  readonly failures: readonly UserError[]
}

/**
 * The files that operands mean: a file itself, of a folder every file below it that `accepts` takes.
 * `whenEmpty` makes the error for a folder without any.
 */
export async function inputFiles(
  operands: readonly string[],
  io: Io,
  accepts: (path: string) => boolean,
  whenEmpty: (folder: string) => UserError,
): Promise<InputFiles> {
  const files: InputFile[] = []
  const failures: UserError[] = []
  let several = operands.length > 1
  for (const operand of operands) {
    if (operand === '-') {
      files.push({ path: '-', bytes: 0 })
      continue
    }
    try {
      const found = await io.files.stat(operand)
      if (found === undefined) throw new UserError('file/missing', { path: operand })
      if (found.kind === 'file') {
        files.push({ path: operand, bytes: found.bytes })
        continue
      }
      several = true
      const inside = (await io.files.list(operand)).filter(accepts)
      if (inside.length === 0) throw whenEmpty(operand)
      for (const path of inside) files.push({ path, bytes: (await io.files.stat(path))?.bytes ?? 0 })
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      failures.push(error)
    }
  }
  if (files.filter(({ path }) => path === '-').length > 1) throw new UserError('usage/stdin-output', {})
  return { files: unique(files), several, failures }
}

/** The plans that operands mean; of a folder, every file in a format of documents. */
export function planFiles(operands: readonly string[], io: Io): Promise<InputFiles> {
  return inputFiles(
    operands,
    io,
    (path) => formatOf(path) !== undefined,
    (path) => new UserError('folder/no-plans', { path, extensions: READABLE.join(', ') }),
  )
}

const READABLE = Object.values(READABLE_EXTENSIONS)

const unique = (files: readonly InputFile[]): InputFile[] => [
  ...new Map(files.map((file) => [file.path, file])).values(),
]
