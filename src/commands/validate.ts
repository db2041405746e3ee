import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { sortDiagnostics } from '../diagnostics/settings.ts'
import { UserError } from '../errors.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { DEFAULT_REGISTRIES, findRegistryFiles, isRegistryPath, loadRegistries } from '../registry/load.ts'
import { lineReader } from '../report/diagnostics/excerpt.ts'
import { DIAGNOSTIC_REPORTS, type DiagnosticFormat } from '../report/diagnostics/index.ts'
import { createValidator } from '../validate/validate.ts'
import type { Output } from '../io.ts'
import { VERSION } from '../version.ts'
import { applyBaseline } from './baseline-file.ts'
import { catalogueOf } from './catalogue-of.ts'
import { flagOption, numberOption, textOption, type CommandContext, type Options } from './command.ts'
import { configurationOf } from './configuration.ts'
import { mendFile } from './mend-file.ts'
import { paletteOf } from './palette.ts'
import { printFailures } from './print-diagnostics.ts'
import { progressOf } from './progress.ts'
import { readNamedPlan } from './read-plan.ts'
import { sourceStates } from './source-states.ts'

/** `ttdn validate`: registries → what is wrong with them, all files in one run. */
export async function run(
  context: CommandContext,
  operands: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const { io, language, colour, quiet } = context
  const format = textOption(options, 'format') ?? 'text'
  const baseline = textOption(options, 'baseline')
  const update = flagOption(options, 'update-baseline')
  if (update && baseline === undefined) {
    throw new UserError('usage/missing-option', { command: '--update-baseline', option: '--baseline' })
  }
  const config = await configurationOf(context)
  const patterns = operands.length > 0 ? operands : (config.registries ?? DEFAULT_REGISTRIES)
  const files = await findRegistryFiles(patterns, io.files)
  if (files.length === 0) throw new UserError('registry/none-found', { patterns: patterns.join(', ') })
  const validator = createValidator({ catalogue: catalogueOf(config), config })
  const found: Diagnostic[] = []
  const checked: string[] = []
  // Of the texts only the lines that findings are about are kept, for excerpts.
  const lines = new Map<string, ReadonlyMap<number, string>>()
  const progress = progressOf(files.length, context)
  let failed = false

  const keep = (path: string, text: string, diagnostics: readonly Diagnostic[]): void => {
    checked.push(path)
    for (const one of diagnostics) found.push(one)
    if (format === 'text') lines.set(path, linesWith(diagnostics, text))
  }
  for (const [index, file] of files.entries()) {
    progress.show(index, file.path)
    try {
      if (isRegistryPath(file.path)) {
        for await (const read of loadRegistries([file], io.files)) {
          const loaded = flagOption(options, 'fix') ? await mendFile(read, context) : read
          const sources = await sourceStates(loaded.registries, config, io)
          keep(loaded.path, loaded.text, validator.check(loaded, sources))
        }
      } else {
        const { text, diagnostics } = await readNamedPlan(file.path, io, options, config)
        keep(file.path, text() ?? '', diagnostics)
      }
    } catch (error) {
      progress.clear()
      if (!(error instanceof UserError)) throw error
      printFailures([error], context)
      failed = true
    }
    if (io.signal.aborted) return EXIT.interrupted
  }

  progress.clear()
  const news = baseline === undefined ? found : await applyBaseline(baseline, checked, found, update, context)
  const shown = sortDiagnostics(quiet ? news.filter(({ severity }) => severity === 'error') : news)
  const report = await DIAGNOSTIC_REPORTS[isFormat(format) ? format : 'text']()
  const palette = await paletteOf(colour.stdout)
  const lineOf = (file: string, line: number): string | undefined => lines.get(file)?.get(line)
  io.stdout.write(
    report(shown, { language, palette, files: checked, lineOf, version: VERSION, ...widthOf(io.stdout) }),
  )
  return failed ? EXIT.usage : isFailure(news, options) ? EXIT.findings : EXIT.ok
}

const widthOf = ({ columns }: Output): { width?: number } => (columns === undefined ? {} : { width: columns })

/** The lines of a text that findings point at. */
function linesWith(diagnostics: readonly Diagnostic[], text: string): ReadonlyMap<number, string> {
  const wanted = [...new Set(diagnostics.flatMap(({ line }) => line ?? []))].sort((a, b) => a - b)
  const read = lineReader(text)
  return new Map(wanted.map((line) => [line, read(line) ?? '']))
}

const isFormat = (name: string): name is DiagnosticFormat => Object.hasOwn(DIAGNOSTIC_REPORTS, name)

/** Whether findings end the command with status 1: an error, with `--fail-on warning` a warning, or too many of these. */
function isFailure(diagnostics: readonly Diagnostic[], options: Options): boolean {
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length
  const most = numberOption(options, 'max-warnings') ?? Infinity
  if (warnings > most || (warnings > 0 && textOption(options, 'fail-on') === 'warning')) return true
  return diagnostics.some(({ severity }) => severity === 'error')
}
