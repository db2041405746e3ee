import { commandLine, type CommandLine } from './commands/command-line.ts'
import type { CommandContext, Options } from './commands/command.ts'
import { UserError } from './errors.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Io, Output } from './io.ts'
import { ERROR_PREFIX, INTERNAL_ERROR, INTERRUPTED, errorSentence } from './messages/errors.ts'
import { chooseLanguage } from './messages/language.ts'
import type { Language } from './terms.ts'
import { VERSION } from './version.ts'

/**
 * The whole program: reads the command line, runs the command and says with which status to end (DESIGN
 * section 5). Everything it touches comes in through `io`; it never throws.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = chooseLanguage(languageFlag(argv), io.env, () => io.locale)
  if (io.signal.aborted) return interrupted(io, language)
  let onAbort: (() => void) | undefined
  const aborted = new Promise<'aborted'>((resolve) => {
    onAbort = () => resolve('aborted')
    io.signal.addEventListener('abort', onAbort, { once: true })
  })
  try {
    const status = await Promise.race([runCommand(argv, io, language), aborted])
    return status === 'aborted' || io.signal.aborted ? interrupted(io, language) : status
  } catch (error) {
    return io.signal.aborted ? interrupted(io, language) : reportFailure(error, io, language)
  } finally {
    if (onAbort !== undefined) io.signal.removeEventListener('abort', onAbort)
  }
}

async function runCommand(argv: readonly string[], io: Io, language: Language): Promise<ExitCode> {
  const line = commandLine(argv)
  if (line.kind === 'help') return await printHelp(line, io, language)
  if (line.kind === 'version') {
    io.stdout.write(`${VERSION}\n`)
    return EXIT.ok
  }
  const command = await line.spec.load()
  return await command(contextOf(line.options, io, language), line.operands, line.options)
}

/** `--help` goes to standard output; help because nothing was asked goes to standard error and is wrong usage. */
async function printHelp(
  line: CommandLine & { kind: 'help' },
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const { formatHelp } = await import('./commands/help.ts')
  const output = line.asked ? io.stdout : io.stderr
  output.write(formatHelp(line.spec, language, output.columns))
  return line.asked ? EXIT.ok : EXIT.usage
}

function contextOf(options: Options, io: Io, language: Language): CommandContext {
  const config = options['config']
  return {
    io,
    language,
    colour: { stdout: wantsColour(io.stdout, options, io), stderr: wantsColour(io.stderr, options, io) },
    quiet: options['quiet'] === true,
    verbose: options['verbose'] === true,
    configFile: typeof config === 'string' ? config : undefined,
  }
}

/** `--color`/`--no-color`, else FORCE_COLOR, else NO_COLOR (as Node weighs them), else whether a person is looking. */
function wantsColour(output: Output, options: Options, { env }: Io): boolean {
  if (options['color'] === true) return true
  if (options['no-color'] === true) return false
  const force = env['FORCE_COLOR']
  if (force !== undefined) return !['0', 'false'].includes(force)
  if ((env['NO_COLOR'] ?? '') !== '') return false
  return output.isTTY && env['TERM'] !== 'dumb'
}

/** `--lang` as typed, looked for before the command line is understood: its mistakes are reported in that language. */
function languageFlag(argv: readonly string[]): string | undefined {
  for (const [index, word] of argv.entries()) {
    if (word === '--') return undefined
    if (word === '--lang') return argv[index + 1]
    if (word.startsWith('--lang=')) return word.slice('--lang='.length)
  }
  return undefined
}

function reportFailure(error: unknown, io: Io, language: Language): ExitCode {
  if (error instanceof UserError) {
    io.stderr.write(`${ERROR_PREFIX[language]}: ${errorSentence(error, language)}\n`)
  } else {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    io.stderr.write(`${ERROR_PREFIX[language]}: ${INTERNAL_ERROR[language]}\n${stack}\n`)
  }
  return EXIT.usage
}

function interrupted(io: Io, language: Language): ExitCode {
  io.stderr.write(`${INTERRUPTED[language]}\n`)
  return EXIT.interrupted
}
