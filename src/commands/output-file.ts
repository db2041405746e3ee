import { basename, dirname, join, relative, resolve } from 'node:path'
import { UserError } from '../errors.ts'
import type { Io } from '../io.ts'
import { excerpt } from '../messages/amounts.ts'
import { hasPeoplesEdits, isEdited } from '../registry/digest.ts'
import { registryFileName } from '../registry/ids.ts'
import type { Registry } from '../registry/schema.ts'
import type { RegistryFormat, WriteRegistry } from './registry-output.ts'

export interface OutputTarget {
  /** The folder in which the registries will lie. */
  readonly folder: string
  /** Writes a registry that was read from `source`; throws when that would lose something. */
  write(registry: Registry, source: string): Promise<void>
}

export interface OutputSettings {
  readonly several: boolean
  readonly format: RegistryFormat
  readonly force: boolean
  readonly write: WriteRegistry
}

/** What `-o` means: a folder when it is one, ends in "/", or several registries go there; else a file. */
export async function outputTarget(output: string, settings: OutputSettings, io: Io): Promise<OutputTarget> {
  const { several, format, force } = settings
  const isFolder = several || /[/\\]$/.test(output) || (await io.files.stat(output))?.kind === 'folder'
  const folder = isFolder ? output : dirname(output)
  const written = new Map<string, string>()
  return {
    folder,
    async write(registry, source) {
      const path = isFolder ? join(folder, fileName(registry, source, format)) : output
      const first = written.get(path)
      if (first !== undefined) throw new UserError('file/same-output', { path, first, second: source })
      written.set(path, source)
      await checkTarget(path, force, io)
      await io.files.write(path, settings.write(registry))
    },
  }
}

function fileName(registry: Registry, source: string, format: RegistryFormat): string {
  const stem = source === '-' ? 'stdin' : basename(source).replace(/(?<=.)\.[^.]*$/, '')
  const name = registryFileName(registry, stem)
  return format === 'json' ? name.replace(/\.yaml$/, '.json') : name
}

/** How a registry in `folder` names its source: relative to itself, with "/". */
export function sourcePathFrom(folder: string, source: string, cwd: string): string {
  if (source === '-') return '-'
  return relative(resolve(cwd, folder), resolve(cwd, source)).replaceAll('\\', '/')
}

/**
 * Throws unless a registry may be written to `target`: nothing may be there, or, with `force`, only what the
 * program itself wrote. What people have added is never lost (DESIGN section 4).
 */
async function checkTarget(target: string, force: boolean, io: Io): Promise<void> {
  const there = await io.files.stat(target)
  if (there === undefined) return
  if (there.kind === 'folder') throw new UserError('file/is-folder', { path: target })
  if (!force) throw new UserError('file/exists', { path: target })
  const edits = await peoplesEdits(new TextDecoder().decode(await io.files.read(target)), target)
  if (edits.length > 0) throw new UserError('file/edited', { path: target, edits: edits.join(', ') })
}

const SHOWN = 3

/** What people have done to the registries of a text: ids of edited tasks, comments; empty for another kind of file. */
async function peoplesEdits(text: string, path: string): Promise<string[]> {
  if (!/^["\s{]*(?:version|document|source|tasks)"?\s*:/m.test(text)) return []
  const { parseRegistries, stringifyRegistry } = await import('../registry/store.ts')
  const { registries, problems } = parseRegistries(text, path)
  const broken = problems[0]
  // A registry that no longer reads may hold a day's work all the same.
  if (broken !== undefined) return [`${broken.line ?? 1}:${broken.column ?? 1} ${broken.code}`]
  const edited = registries.filter(({ registry }) => hasPeoplesEdits(registry))
  const tasks = edited.flatMap(({ registry }) => registry.tasks.filter(isEdited).map(({ id }) => id))
  const written = new Set(registries.flatMap(({ registry }) => stringifyRegistry(registry).split('\n')))
  const comments = text
    .split('\n')
    .filter(
      (line) => /^\s*#|\s#\s/.test(line) && !line.startsWith('# yaml-language-server:') && !written.has(line),
    )
    .map((line) => excerpt(line.slice(line.indexOf('#')), 40))
  const found = [...tasks, ...comments]
  if (found.length === 0 && edited.length > 0) return ['document']
  return found.length > SHOWN ? [...found.slice(0, SHOWN), '…'] : found
}
