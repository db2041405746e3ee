import { UserError } from '../errors.ts'
import { formatOf } from '../read/format-of.ts'
import { isRegistryPath } from '../registry/load.ts'
import type { Registry } from '../registry/schema.ts'
import type { CommandContext, Options } from './command.ts'
import { withGitFiles } from './git-files.ts'
import { loadRegistries } from './load-registries.ts'

/** One side of a comparison. */
export interface LoadedVersion {
  readonly registries: readonly VersionedRegistry[]
  /** some of it is a plan, which holds nothing that people keep */
  readonly hasPlans: boolean
  /** files of which nothing, or not all, is known, as seen from the operand: '' for the operand itself */
  readonly unread: readonly string[]
  /** something is no registry and no plan, or could not be read: shown already */
  readonly findings: boolean
  readonly failed: boolean
}

export interface VersionedRegistry {
  readonly registry: Registry
  /** as seen from the operand */
  readonly path: string
}

/** How git names the side that does not exist. */
const NOTHING = ['/dev/null', 'nul', 'NUL']

/** The registries of a file, a plan, a folder of either, or of `REV:PATH`. */
export async function loadVersion(
  operand: string,
  context: CommandContext,
  options: Options,
): Promise<LoadedVersion> {
  if (NOTHING.includes(operand))
    return { registries: [], hasPlans: false, unread: [], findings: false, failed: false }
  const { io } = context
  const files = withGitFiles(io.files, io.programs)
  const info = await files.stat(operand)
  if (info === undefined) throw new UserError('file/missing', { path: operand })
  let operands: readonly string[] = [operand]
  if (info.kind === 'folder') {
    const inside = await files.list(operand)
    // a folder means its registries; one that holds none, its plans
    if (!inside.some(isRegistryPath)) operands = inside.filter((path) => formatOf(path) !== undefined)
    if (operands.length === 0) throw new UserError('registry/none-found', { patterns: operand })
  }
  const loaded = await loadRegistries(operands, { ...context, io: { ...io, files } }, options)
  return {
    registries: loaded.registries.map(({ registry, file }) => ({ registry, path: within(operand, file) })),
    hasPlans: loaded.registries.some(({ file }) => !isRegistryPath(file)),
    unread: loaded.unread.map((file) => within(operand, file)),
    findings: loaded.findings,
    failed: loaded.failed,
  }
}

/** `2025/52.yaml` for `HEAD:registries/2025/52.yaml` in `HEAD:registries/`; '' for the operand itself. */
function within(operand: string, file: string): string {
  const base = operand.replace(/\/+$/u, '')
  return file.startsWith(base) ? file.slice(base.length).replace(/^\/+/u, '') : file
}
