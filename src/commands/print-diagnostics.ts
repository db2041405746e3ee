import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { UserError } from '../errors.ts'
import { ERROR_PREFIX, errorSentence } from '../messages/errors.ts'
import type { LineReader } from '../report/diagnostics/excerpt.ts'
import type { CommandContext } from './command.ts'
import { paletteOf } from './palette.ts'

/** Shows problems on standard error with the lines they are about; `--quiet` leaves only errors. */
export async function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  context: CommandContext,
  textOf: (file: string) => string | undefined = () => undefined,
): Promise<void> {
  const { io, language, colour, quiet } = context
  const shown = quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics
  if (shown.length === 0) return
  const [{ formatText }, { lineReader }, { sortDiagnostics }] = await Promise.all([
    import('../report/diagnostics/text.ts'),
    import('../report/diagnostics/excerpt.ts'),
    import('../diagnostics/settings.ts'),
  ])
  const width = io.stderr.columns === undefined ? {} : { width: io.stderr.columns }
  const readers = new Map<string, LineReader>()
  const lineOf = (file: string, line: number): string | undefined => {
    const reader = readers.get(file) ?? lineReader(textOf(file) ?? '')
    readers.set(file, reader)
    return reader(line)
  }
  const palette = await paletteOf(colour.stderr)
  io.stderr.write(
    formatText(sortDiagnostics(shown), { language, palette, lineOf, summary: false, advise: true, ...width }),
  )
}

/** One line for each thing of the surroundings that went wrong. */
export function printFailures(failures: readonly UserError[], { io, language }: CommandContext): void {
  for (const failure of failures) {
    io.stderr.write(`${ERROR_PREFIX[language]}: ${errorSentence(failure, language)}\n`)
  }
}
