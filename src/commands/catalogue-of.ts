import { CATALOGUE } from '../catalogue/index.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { checkExtension, extendCatalogue, type CatalogueExtension } from '../catalogue/extend.ts'
import type { Config } from '../config/config.ts'
import { UserError } from '../errors.ts'

const known = new WeakMap<Config, Catalogue>()

/** The catalogue of the program with what the project's configuration adds; ids that do not exist are a mistake. */
export function catalogueOf(config: Config): Catalogue {
  const before = known.get(config)
  if (before !== undefined) return before
  const extension = extensionOf(config)
  const [problem] = checkExtension(CATALOGUE, extension)
  if (problem !== undefined) {
    const { id, key } = problem
    throw new UserError('config/unknown-id', { path: config.file ?? '', id, key })
  }
  const isExtended = [config.units, config.collectives, Object.keys(config.aliases)].some(
    (list) => list.length > 0,
  )
  const catalogue = isExtended ? extendCatalogue(CATALOGUE, extension) : CATALOGUE
  known.set(config, catalogue)
  return catalogue
}

function extensionOf({ units, collectives, aliases, province }: Config): CatalogueExtension {
  const namesOf = new Map<string, string[]>()
  for (const [name, id] of Object.entries(aliases)) namesOf.set(id, [...(namesOf.get(id) ?? []), name])
  return {
    units,
    collectives,
    aliases: Object.fromEntries(namesOf),
    ...(province !== undefined && { province }),
  }
}
