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
 * What is new against a baseline file. Where there is none yet, it is written with what was found: from then on
 * only what is new is reported.
 */
export async function applyBaseline(
  path: string,
  checked: readonly string[],
  found: readonly Diagnostic[],
  context: CommandContext,
): Promise<readonly Diagnostic[]> {
  const { io, language, quiet } = context
  if ((await io.files.stat(path)) === undefined) {
    await io.files.write(path, stringifyBaseline(updateBaseline(EMPTY_BASELINE, checked, found)))
    if (!quiet) io.stderr.write(`${baselineWritten(path, found.length, language)}\n`)
    return []
  }
  const text = new TextDecoder().decode(await io.files.read(path))
  const { baseline, problems } = parseBaseline(text, path)
  if (problems.length > 0) {
    await printDiagnostics(problems, context, () => text)
    throw new UserError('config/broken', { path })
  }
  return newFindings(found, baseline)
}
