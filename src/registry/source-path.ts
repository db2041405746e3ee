import { posix } from 'node:path'
import type { Registry } from './schema.ts'

/** Where the source of a registry lies, seen from where `file`, the registry's own, is named. */
export function sourceOf(registry: Registry, file: string): string {
  const { path } = registry.source
  if (path === '-' || posix.isAbsolute(path)) return path
  return posix.join(posix.dirname(file.replaceAll('\\', '/')), path)
}
