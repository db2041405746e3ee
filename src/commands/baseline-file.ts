import { dirname, relative, resolve } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { UserError } from '../errors.ts'
import { baselineWritten } from '../messages/findings-notes.ts'
import {
  EMPTY_BASELINE,
  newFindings,
  parseBaseline,
  stringifyBaseline,
  updateBaseline,
} from '../validate/baseline.ts'
import type { CommandContext } from './command.ts'
import { printDiagnostics } from './print-diagnostics.ts'

/**
 * What is new against a baseline file. Where there is none yet, or with `update`, it is written with what was found,
 * and what it holds of files not checked this time stays: from then on only what is new is reported. Files are named
 * as seen from the baseline's folder, so that it holds from wherever the command is called.
 */
export async function applyBaseline(
  path: string,
  checked: readonly string[],
  found: readonly Diagnostic[],
  update: boolean,
  context: CommandContext,
): Promise<readonly Diagnostic[]> {
  const { io, language, quiet } = context
  const folder = dirname(resolve(io.cwd, path))
  const keyOf = (file: string): string =>
    file === '-' ? file : relative(folder, resolve(io.cwd, file)).replaceAll('\\', '/')
  const isNew = (await io.files.stat(path)) === undefined
  const text = isNew ? '' : new TextDecoder().decode(await io.files.read(path))
  const { baseline, problems } = isNew
    ? { baseline: EMPTY_BASELINE, problems: [] }
    : parseBaseline(text, path)
  if (problems.length > 0) {
    await printDiagnostics(problems, context, () => text)
    throw new UserError('config/broken', { path })
  }
  if (!isNew && !update) return newFindings(found, baseline, keyOf)
  await io.files.write(path, stringifyBaseline(updateBaseline(baseline, checked, found, keyOf)))
  if (!quiet) io.stderr.write(`${baselineWritten(path, found.length, language)}\n`)
  return []
}
