import { foldBare } from '../recognise/folding.ts'
import type { Registry, Task } from './schema.ts'

/** A task with the registry it stands in. */
export interface FoundTask<R extends Registry = Registry> {
  readonly registry: R
  readonly task: Task
  /** its global id */
  readonly id: string
}

export type TaskLookup<R extends Registry = Registry> =
  | { readonly found: FoundTask<R> }
  /** several tasks answer to this id; their global ids tell them apart */
  | { readonly ambiguous: readonly FoundTask<R>[] }
  | { readonly none: true; readonly suggestions: readonly string[] }

const SUGGESTIONS = 3

/** What names a document among all others: `157/KH-UBND@gia-lai@2024`; without a number, the stem of its source file. */
export function documentId(registry: Registry): string {
  const { number, jurisdiction, date } = registry.document
  return [number ?? sourceStem(registry.source.path), jurisdiction, date?.slice(0, 4)]
    .filter((part) => part !== undefined)
    .join('@')
}

/** The id of a task among all registries: `157/KH-UBND@gia-lai@2024#II.3.2`. */
export function globalId(registry: Registry, taskId: string): string {
  return `${documentId(registry)}#${taskId}`
}

/**
 * The task that an id as people type it means: the global id, or any shorter form that is unique
 * (`157/KH-UBND#II.3.2`, `157#II.3.2`, `II.3.2`); case, marks and blanks do not matter.
 */
export function findTask<R extends Registry>(registries: readonly R[], idText: string): TaskLookup<R> {
  const hash = idText.indexOf('#')
  const wanted = fold(hash === -1 ? idText : idText.slice(hash + 1))
  const [number = '', ...qualifiers] = (hash === -1 ? '' : idText.slice(0, hash)).split('@').map(fold)
  const answering = registries.filter((registry) => isMeant(registry, number, qualifiers))
  // a whole id means its own document, though it may be the beginning of another's
  const named = hash === -1 ? '' : fold(idText.slice(0, hash))
  const own = answering.filter((registry) => fold(documentId(registry)) === named)
  const documents = own.length > 0 ? own : answering
  const matches: FoundTask<R>[] = []
  for (const registry of documents) {
    for (const task of registry.tasks) {
      if (fold(task.id) === wanted) matches.push({ registry, task, id: globalId(registry, task.id) })
    }
  }
  // "II.a" and "II.A" are two ids: the exact spelling decides before the folded one
  const typed = (hash === -1 ? idText : idText.slice(hash + 1)).trim()
  const exact = matches.filter(({ task }) => task.id === typed)
  const best = exact.length > 0 ? exact : matches
  const [first] = best
  if (first === undefined) return { none: true, suggestions: suggest(documents, registries, wanted) }
  return best.length === 1 ? { found: first } : { ambiguous: best }
}

/** Whether a document is one that words mean: `157`, `157/KH-UBND`, `157/KH-UBND@gia-lai@2024`, `157@2024`. */
export function answersTo(registry: Registry, words: string): boolean {
  const [number = '', ...qualifiers] = words.split('@').map(fold)
  return words.trim() !== '' && isMeant(registry, number, qualifiers)
}

/** `gia-lai-157-kh-ubnd-2024.yaml`; without number or date, the stem of the source file stands in. */
export function registryFileName(registry: Registry, stem: string): string {
  const { number, jurisdiction, date } = registry.document
  if (number === undefined || date === undefined) return `${stem.replaceAll(/[/\\:]/gu, '-')}.yaml`
  return `${[jurisdiction, number, date.slice(0, 4)]
    .filter((part) => part !== undefined)
    .map(slug)
    .join('-')}.yaml`
}

function isMeant(registry: Registry, number: string, qualifiers: readonly string[]): boolean {
  const { jurisdiction, date } = registry.document
  const own = fold(registry.document.number ?? sourceStem(registry.source.path))
  if (
    number !== '' &&
    own !== number &&
    !(own.startsWith(number) && /^[/-]/u.test(own.slice(number.length)))
  ) {
    return false
  }
  const known = [fold(jurisdiction ?? ''), date?.slice(0, 4) ?? '']
  return qualifiers.every((qualifier) => known.includes(qualifier))
}

/** Ids most like the one asked for: first within the documents meant, else anywhere. */
function suggest(meant: readonly Registry[], all: readonly Registry[], wanted: string): string[] {
  const pool = meant.length > 0 ? meant : all
  const scored: { id: string; distance: number }[] = []
  for (const registry of pool) {
    for (const task of registry.tasks) {
      const distance = editDistance(fold(task.id), wanted)
      if (distance <= Math.max(1, Math.floor(wanted.length / 2)) || meant.length === 0) {
        scored.push({ id: globalId(registry, task.id), distance })
      }
    }
  }
  return scored
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, SUGGESTIONS)
    .map(({ id }) => id)
}

/** Levenshtein distance; ids are short. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** Without case, marks and blanks: "Điều 2" and "dieu2" are one. */
function fold(text: string): string {
  return foldBare(text).replaceAll(' ', '')
}

/** Lower-case Latin letters, digits and hyphens; spelling is kept (`quy` stays `quy`). */
function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
}

function sourceStem(path: string): string {
  const name = path.split('/').at(-1) ?? path
  return name.replace(/\.[^.]*$/u, '')
}
