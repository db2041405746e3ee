import { dirname, isAbsolute, join, relative } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/diagnostic.ts'
import type { Files } from '../io.ts'
import { readYaml } from '../source/yaml.ts'
import { DEFAULT_CONFIG, resolveConfig, type Config } from './config.ts'
import { findConfig } from './find.ts'
import { WrittenConfigSchema } from './schema.ts'

export { CONFIG_FILE, findConfig } from './find.ts'

export interface LoadedConfig {
  readonly config: Config
  /** what is wrong with the file; the configuration is then the default one and must not be worked with */
  readonly problems: readonly Diagnostic[]
}

/**
 * The configuration in force in a folder: `named` when given, else the nearest `ttdn.config.yaml` from `cwd`
 * upward to the git root. Patterns in it are made relative to `cwd`.
 */
export async function loadConfig(
  cwd: string,
  files: Pick<Files, 'read' | 'stat'>,
  named?: string,
): Promise<LoadedConfig> {
  const path = named ?? (await findConfig(cwd, files))
  if (path === undefined) return { config: DEFAULT_CONFIG, problems: [] }
  const { config, problems } = readConfig(await files.read(path), path)
  const folder = dirname(isAbsolute(path) ? path : join(cwd, path))
  const { registries } = config
  if (registries === undefined) return { config, problems }
  return {
    config: { ...config, registries: registries.map((one) => fromFolder(one, folder, cwd)) },
    problems,
  }
}

/** Checks and resolves the bytes of a configuration file; an empty one says nothing. */
export function readConfig(bytes: Uint8Array, path: string): LoadedConfig {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { config: DEFAULT_CONFIG, problems: [diagnostic('source/encoding', { encoding: 'UTF-8' }, path)] }
  }
  const { value, problems } = readYaml(text, path, WrittenConfigSchema)
  const broken = problems.length > 0
  return { config: broken ? DEFAULT_CONFIG : resolveConfig(value ?? {}, path), problems }
}

function fromFolder(pattern: string, folder: string, cwd: string): string {
  if (isAbsolute(pattern)) return pattern
  return relative(cwd, join(folder, pattern)).replaceAll('\\', '/') || '.'
}
