import type { Config } from '../config/config.ts'
import { UserError } from '../errors.ts'
import type { Registry } from '../registry/schema.ts'
import type { CommandContext, Options } from './command.ts'
import { configurationOf } from './configuration.ts'
import { progressOf } from './progress.ts'
import { printDiagnostics, printFailures } from './print-diagnostics.ts'
import type { LoadedFile, RegistryFile } from '../registry/load.ts'

export interface LoadedRegistry {
  readonly registry: Registry
  /** The file it was read from; a plan for one that was parsed on the fly. */
  readonly file: string
  /** The path of its source as seen from the current folder. */
  readonly source: string
}

export interface LoadedRegistries {
  readonly registries: readonly LoadedRegistry[]
  readonly config: Config
  /** Files that do not hold a valid registry, or no plan: shown already. */
  readonly findings: boolean
  /** Files that could not be read at all: shown already. */
  readonly failed: boolean
  /** Paths of files that are not, or not all, among the registries. */
  readonly unread: readonly string[]
}

/**
 * The registries that operands mean (DESIGN section 5): files, folders, patterns, plans parsed on the fly;
 * without operands those of the configuration. A bad file is reported and the rest go on.
 */
export async function loadRegistries(
  operands: readonly string[],
  context: CommandContext,
  options: Options,
): Promise<LoadedRegistries> {
  const { io } = context
  const config = await configurationOf(context)
  const {
    DEFAULT_REGISTRIES,
    findRegistryFiles,
    isRegistryPath,
    loadRegistries: load,
  } = await import('../registry/load.ts')
  const patterns = operands.length > 0 ? operands : (config.registries ?? DEFAULT_REGISTRIES)
  const files = await findRegistryFiles(patterns, io.files)
  if (files.length === 0) throw new UserError('registry/none-found', { patterns: patterns.join(', ') })
  const registries: LoadedRegistry[] = []
  let findings = false
  let failed = false
  const unread: string[] = []
  const progress = progressOf(files.length, context)
  // what is printed must not stand behind the line that tells how far the run has come
  const clearing = { ...context, io: { ...io, stderr: { ...io.stderr, write: clearFirst } } }
  for (const [index, file] of files.entries()) {
    progress.show(index, file.path)
    try {
      const loaded = isRegistryPath(file.path)
        ? await fromRegistry(file, load, clearing)
        : await fromPlan(file.path, config, options, clearing)
      for (const one of loaded.registries) registries.push(one)
      if (loaded.broken) findings = true
      if (loaded.broken && (loaded.registries.length === 0 || isRegistryPath(file.path)))
        unread.push(file.path)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      printFailures([error], clearing)
      failed = true
      unread.push(file.path)
    }
    if (io.signal.aborted) break
  }
  progress.clear()
  return { registries, config, findings, failed, unread }

  function clearFirst(text: string): void {
    progress.clear()
    io.stderr.write(text)
  }
}

type Loaded = { registries: LoadedRegistry[]; broken: boolean }
type Load = (
  paths: readonly RegistryFile[],
  files: CommandContext['io']['files'],
) => AsyncGenerator<LoadedFile>

async function fromRegistry(file: RegistryFile, load: Load, context: CommandContext): Promise<Loaded> {
  const { sourceOf } = await import('../registry/source-path.ts')
  const found: Loaded = { registries: [], broken: false }
  for await (const { path, text, registries, problems } of load([file], context.io.files)) {
    if (problems.length > 0) found.broken = true
    await printDiagnostics(problems, context, () => text)
    for (const { registry } of registries) {
      found.registries.push({ registry, file: path, source: sourceOf(registry, path) })
    }
  }
  return found
}

/** A plan where a registry is expected is parsed; only its errors matter here, the rest is for `ttdn parse`. */
async function fromPlan(
  path: string,
  config: Config,
  options: Options,
  context: CommandContext,
): Promise<Loaded> {
  const { readNamedPlan } = await import('./read-plan.ts')
  const plan = await readNamedPlan(path, context.io, options, config)
  const errors = plan.diagnostics.filter(({ severity }) => severity === 'error')
  await printDiagnostics(errors, context, plan.text)
  const registries =
    plan.registry === undefined ? [] : [{ registry: plan.registry, file: path, source: path }]
  return { registries, broken: plan.registry === undefined || errors.length > 0 }
}
