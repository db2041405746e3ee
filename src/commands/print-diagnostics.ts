import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { UserError } from '../errors.ts'
import { diagnosticSentence } from '../messages/diagnostics.ts'
import { ERROR_PREFIX, errorSentence } from '../messages/errors.ts'
import type { SourceText } from '../source/source-text.ts'
import { SEVERITIES } from '../terms.ts'
import type { CommandContext } from './command.ts'

/** The text that problems are about, for quoting its lines. */
export type QuotedSource = Pick<SourceText, 'path' | 'text'> & Partial<SourceText>

/** Shows problems on standard error; `--quiet` leaves only errors. `source` gives the lines to quote. */
export async function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  context: CommandContext,
  _source?: QuotedSource,
): Promise<void> {
  const shown = context.quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics
  for (const one of shown) {
    const place = one.line === undefined ? (one.at ?? '') : `${one.line}:${one.column ?? 1}`
    const where = place === '' ? one.file : `${one.file}:${place}`
    const severity = SEVERITIES[one.severity][context.language]
    context.io.stderr.write(
      `${where}: ${severity}: ${diagnosticSentence(one, context.language)} [${one.code}]\n`,
    )
  }
}

/** One line for each thing of the surroundings that went wrong. */
export function printFailures(failures: readonly UserError[], { io, language }: CommandContext): void {
  for (const failure of failures) {
    io.stderr.write(`${ERROR_PREFIX[language]}: ${errorSentence(failure, language)}\n`)
  }
}
