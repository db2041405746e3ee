import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/diagnostic.ts'
import { schemaProblems } from '../source/schema-problems.ts'
import type { KeyPath, Locate } from '../source/yaml.ts'
import { parseYamlStream } from '../source/yaml.ts'
import { RegistrySchema, type Registry } from './schema.ts'

export { SCHEMA_PATH, stringifyRegistries, stringifyRegistry, type WriteOptions } from './write.ts'

/** A registry with the file it was read from and the places of its keys in that file. */
export interface StoredRegistry {
  readonly registry: Registry
  readonly file: string
  /** where a value of this registry stands in the file; paths begin at the registry */
  readonly locate: Locate
}

export interface ParsedRegistries {
  readonly registries: readonly StoredRegistry[]
  /** every problem with its place; a registry that has one is not among `registries` */
  readonly problems: readonly Diagnostic[]
}

/** Keys of which at least one stands in anything that means to be a registry. */
const TELLING_KEYS = ['tasks', 'document', 'source'] as const

/**
 * Reads registries from a text: a YAML stream, or JSON with one registry or an array of them.
 * Never throws; `path` is only named in diagnostics.
 */
export function parseRegistries(text: string, path: string): ParsedRegistries {
  const { documents, problems } = parseYamlStream(text, path)
  const registries: StoredRegistry[] = []
  const found: Diagnostic[] = [...problems]
  for (const { value, locate } of documents) {
    const items: [unknown, KeyPath][] = Array.isArray(value)
      ? value.map((item: unknown, index) => [item, [index]])
      : [[value, []]]
    for (const [item, prefix] of items) {
      const own: Locate = prefix.length === 0 ? locate : (keys, part) => locate([...prefix, ...keys], part)
      const checked = checkRegistry(item, own, path)
      if (Array.isArray(checked)) for (const one of checked) found.push(one)
      else registries.push({ registry: checked, file: path, locate: own })
    }
  }
  if (documents.length === 0 && problems.length === 0) {
    const range = { line: 1, column: 1, endLine: 1, endColumn: 1 }
    found.push(diagnostic('registry/empty', {}, path, range))
  }
  return { registries, problems: found }
}

function checkRegistry(value: unknown, locate: Locate, path: string): Registry | Diagnostic[] {
  if (typeof value !== 'object' || value === null || !TELLING_KEYS.some((key) => Object.hasOwn(value, key))) {
    return [diagnostic('registry/not-a-registry', {}, path, locate([]))]
  }
  const version: unknown = Reflect.get(value, 'version')
  if (version !== undefined && version !== 1) {
    return [diagnostic('registry/version', { found: JSON.stringify(version) }, path, locate(['version']))]
  }
  const checked = RegistrySchema.safeParse(value)
  return checked.success ? checked.data : schemaProblems(checked.error, value, locate, path)
}
