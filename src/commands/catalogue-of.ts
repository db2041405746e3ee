import type { Catalogue } from '../catalogue/catalogue.ts'
import { CATALOGUE } from '../catalogue/index.ts'
import type { Config } from '../config/config.ts'

/** The catalogue of the program with what the project's configuration adds. */
export function catalogueOf(_config: Config): Catalogue {
  return CATALOGUE
}
