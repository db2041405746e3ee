import { createHash } from 'node:crypto'
import type { Registry, Task } from './schema.ts'

/** Keys of a task that people keep; `parse` never writes them. */
export const PEOPLES_KEYS = ['status', 'note'] as const

/** Enough to tell edits apart within one file. */
const TASK_DIGEST_LENGTH = 12

/** Digest of what the program wrote of a task: without places and without people's keys. 12 hex digits. */
export function taskDigest(task: Task): string {
  return sha256(canonical(generated(task))).slice(0, TASK_DIGEST_LENGTH)
}

/**
 * Digest of everything generated in a registry: without places (`at`, and where the source file lies) and
 * without people's keys. 64 hex digits.
 */
export function registryDigest(registry: Registry): string {
  const { path: _path, ...source } = registry.source
  return sha256(canonical({ ...registry, source, digest: undefined, tasks: registry.tasks.map(generated) }))
}

/** The same registry with the digests of its tasks and its own. */
export function withDigests(registry: Registry): Registry {
  const tasks = registry.tasks.map((task) => ({ ...task, digest: taskDigest(task) }))
  return { ...registry, tasks, digest: registryDigest(registry) }
}

/**
 * Whether people have worked on a registry: it holds their keys, or it no longer is what the program wrote.
 * Such a file is never overwritten (DESIGN section 4).
 */
export function hasPeoplesEdits(registry: Registry): boolean {
  return registry.digest !== registryDigest(registry) || registry.tasks.some(isEdited)
}

/** Whether one task carries people's keys or differs from what the program wrote. */
export function isEdited(task: Task): boolean {
  return PEOPLES_KEYS.some((key) => task[key] !== undefined) || task.digest !== taskDigest(task)
}

function generated(task: Task): Omit<Task, 'digest' | 'status' | 'note'> {
  const { digest: _digest, status: _status, note: _note, ...rest } = task
  return rest
}

/** JSON with sorted keys and without places, so that equal content gives equal text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value)
    .filter(([key, inner]) => key !== 'at' && inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
