import type { Config } from '../config/config.ts'
import { UserError } from '../errors.ts'
import type { Io } from '../io.ts'
import type { StoredRegistry } from '../registry/store.ts'
import { sourceOf } from '../registry/source-path.ts'
import type { SourceState } from '../validate/rule.ts'
import { catalogueOf } from './catalogue-of.ts'
import { parsePlan } from '../pipeline.ts'

/** What the sources of registries say today, as far as they are at hand. */
export async function sourceStates(
  registries: readonly StoredRegistry[],
  config: Config,
  io: Io,
): Promise<Map<StoredRegistry, SourceState>> {
  const states = new Map<StoredRegistry, SourceState>()
  for (const stored of registries) {
    if (stored.registry.source.path === '-') continue
    states.set(stored, await sourceState(stored, config, io))
  }
  return states
}

async function sourceState({ registry, file }: StoredRegistry, config: Config, io: Io): Promise<SourceState> {
  const { source, document } = registry
  const path = sourceOf(registry, file)
  const bytes = await io.files.read(path).catch((error: unknown) => {
    if (error instanceof UserError) return undefined
    throw error
  })
  if (bytes === undefined) return { found: false }
  // What a person gave by option is not in the source: it is given again.
  const isGiven = (field: 'number' | 'date' | 'issuer'): boolean => document.basis?.[field] === 'given'
  const { number, date, issuer } = document
  const again = parsePlan(
    bytes,
    {
      path,
      sourcePath: source.path,
      format: source.format,
      given: {
        ...(number !== undefined && isGiven('number') && { number }),
        ...(date !== undefined && isGiven('date') && { date }),
        ...(issuer !== undefined && isGiven('issuer') && { issuer }),
      },
      noAssumptions: false,
      config,
    },
    catalogueOf(config),
  )
  if (again.registry === undefined) return { found: true, digest: again.source?.digest ?? '' }
  return { found: true, digest: again.registry.source.digest, reparsed: again.registry }
}
