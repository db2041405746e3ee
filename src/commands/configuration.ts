import type { Config } from '../config/config.ts'
import { UserError } from '../errors.ts'
import type { CommandContext } from './command.ts'
import { printDiagnostics } from './print-diagnostics.ts'

/** The configuration in force; one with mistakes is not worked with: they are shown and the command ends. */
export async function configurationOf(context: CommandContext): Promise<Config> {
  const { loadConfig } = await import('../config/load.ts')
  const { config, problems } = await loadConfig(context.io.cwd, context.io.files, context.configFile)
  if (problems.length === 0) return config
  const path = problems[0]?.file ?? ''
  const text = new TextDecoder().decode(await context.io.files.read(path))
  await printDiagnostics(problems, context, () => text)
  throw new UserError('config/broken', { path })
}
