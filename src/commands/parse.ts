import { UserError } from '../errors.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { ParsedPlan } from '../pipeline.ts'
import { flagOption, textOption, type CommandContext, type Options } from './command.ts'
import { configurationOf } from './configuration.ts'
import { planFiles, type InputFile } from './input-files.ts'
import { outputTarget, sourcePathFrom } from './output-file.ts'
import { printReading, printTrace } from './print-reading.ts'
import { printDiagnostics, printFailures } from './print-diagnostics.ts'
import { progressOf } from './progress.ts'
import { planSettings, readPlan } from './read-plan.ts'
import { registryPrinter, registryWriter } from './registry-output.ts'

/** `ttdn parse`: plans → registries, on standard output or in files. */
export async function run(
  context: CommandContext,
  operands: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const { io } = context
  const settings = planSettings(options, await configurationOf(context))
  const { files, several, failures } = await planFiles(operands, io)
  const format = textOption(options, 'format') === 'json' ? 'json' : 'yaml'
  const write = await registryWriter(format)
  const output = textOption(options, 'output')
  const target =
    output === undefined
      ? undefined
      : await outputTarget(output, { several, format, force: flagOption(options, 'force'), write }, io)
  const trace = textOption(options, 'trace')
  const progress = progressOf(files.length, context)
  const printer = registryPrinter(io.stdout, format, several && trace === undefined, write)

  async function parseFile(file: InputFile): Promise<boolean> {
    const plan = await readPlan(file, io, settings, sourcePathFrom(target?.folder ?? '.', file.path, io.cwd))
    progress.clear()
    if (context.verbose) await printReading(plan, context)
    await printDiagnostics(plan.diagnostics, context, plan.text)
    if (plan.registry !== undefined) {
      if (trace !== undefined) await printTrace(plan, trace, context)
      else if (target === undefined) printer.print(plan.registry)
      else await target.write(plan.registry, file.path)
    }
    return isFinding(plan, options)
  }

  printFailures(failures, context)
  let failed = failures.length > 0
  let findings = false
  for (const [index, file] of files.entries()) {
    progress.show(index, file.path)
    try {
      if (await parseFile(file)) findings = true
    } catch (error) {
      progress.clear()
      if (!(error instanceof UserError)) throw error
      printFailures([error], context)
      failed = true
    }
    if (io.signal.aborted) return EXIT.interrupted
  }
  if (target === undefined) printer.end()
  return failed ? EXIT.usage : findings ? EXIT.findings : EXIT.ok
}

/** Whether a plan ends the command with status 1: nothing could be read, or what `--strict` and `--no-assumptions` refuse. */
function isFinding({ registry, diagnostics }: ParsedPlan, options: Options): boolean {
  if (registry === undefined || diagnostics.some(({ severity }) => severity === 'error')) return true
  if (flagOption(options, 'strict') && diagnostics.some(({ severity }) => severity === 'warning')) return true
  return (
    flagOption(options, 'no-assumptions') && diagnostics.some(({ code }) => code === 'assumption/dropped')
  )
}
