import { diagnostic } from '../diagnostics/diagnostic.ts'
import type { Files } from '../io.ts'
import { isGlob, parseGlob } from './glob.ts'
import { parseRegistries, type ParsedRegistries } from './store.ts'

/** Where the registries are when neither the command line nor the configuration says. */
export const DEFAULT_REGISTRIES: readonly string[] = ['registries/**/*.yaml']

/** A file of registries to read. */
export interface RegistryFile {
  readonly path: string
  /** named itself, not found in a folder or by a pattern: then it must be a registry */
  readonly named: boolean
}

export interface LoadedFile extends ParsedRegistries {
  readonly path: string
  readonly text: string
}

/** Whether a path looks like a file of registries, not like a plan. */
export function isRegistryPath(path: string): boolean {
  return /\.(?:ya?ml|json)$/iu.test(path)
}

/**
 * The files that operands mean: a folder means the registries below it, a pattern what fits it, anything else
 * itself. Each file once, in the order of the operands, sorted within each.
 */
export async function findRegistryFiles(
  operands: readonly string[],
  files: Pick<Files, 'stat' | 'list'>,
): Promise<RegistryFile[]> {
  const found = new Map<string, RegistryFile>()
  const add = (path: string, named: boolean): void => {
    if (!found.has(path) || named) found.set(path, { path, named })
  }
  for (const operand of operands) {
    const info = await files.stat(operand)
    if (info?.kind === 'folder') {
      for (const path of await files.list(operand)) if (isRegistryPath(path)) add(path, false)
    } else if (info === undefined && isGlob(operand)) {
      const glob = parseGlob(operand)
      if ((await files.stat(glob.folder))?.kind !== 'folder') continue
      for (const path of await files.list(glob.folder)) if (glob.matches(path)) add(path, false)
    } else add(operand, true)
  }
  return [...found.values()]
}

/**
 * Reads the files one after the other, so that thousands of registries need the memory of those the caller
 * keeps. A file found in a folder that is no registry at all is passed over.
 */
export async function* loadRegistries(
  paths: readonly RegistryFile[],
  files: Pick<Files, 'read'>,
): AsyncGenerator<LoadedFile> {
  for (const { path, named } of paths) {
    const loaded = readRegistries(await files.read(path), path)
    if (!named && loaded.problems.some(({ code }) => code === 'registry/not-a-registry')) continue
    yield loaded
  }
}

/** The registries of one file, from its bytes (UTF-8, with or without a byte order mark). */
export function readRegistries(bytes: Uint8Array, path: string): LoadedFile {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return {
      path,
      text: '',
      registries: [],
      problems: [diagnostic('source/encoding', { encoding: 'UTF-8' }, path)],
    }
  }
  return { path, text, ...parseRegistries(text, path) }
}
