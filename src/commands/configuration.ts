import { relative } from 'node:path'
import { DEFAULT_CONFIG, type Config } from '../config/config.ts'
import { findConfig } from '../config/find.ts'
import { UserError } from '../errors.ts'
import type { CommandContext } from './command.ts'
import { printDiagnostics } from './print-diagnostics.ts'

/** The configuration in force; one with mistakes is not worked with: they are shown and the command ends. */
export async function configurationOf(context: CommandContext): Promise<Config> {
  const { io, configFile } = context
  const found = configFile ?? (await findConfig(io.cwd, io.files))
  if (found === undefined) return DEFAULT_CONFIG
  // Checking one needs zod, which takes a while to load.
  const { loadConfig } = await import('../config/load.ts')
  // Shown as a person would name it from here.
  const file = configFile ?? relative(io.cwd, found)
  const { config, problems } = await loadConfig(io.cwd, io.files, file)
  if (problems.length === 0) return config
  const path = problems[0]?.file ?? ''
  const text = new TextDecoder().decode(await io.files.read(path))
  await printDiagnostics(problems, context, () => text)
  throw new UserError('config/broken', { path })
}
