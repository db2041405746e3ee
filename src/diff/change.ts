import type { Registry, Task } from '../registry/schema.ts'

/** What can happen to a duty between two versions. Codes are stable; their names are in `messages/changes.ts`. */
export const CHANGE_KINDS = [
  'document',
  'added',
  'removed',
  'moved',
  'renumbered',
  'split',
  'merged',
  'unit-added',
  'unit-removed',
  'role-changed',
  'time-added',
  'time-removed',
  'time-forward',
  'time-back',
  'time-to-ongoing',
  'time-to-dated',
  'time-changed',
  'time-reworded',
  'product-added',
  'product-removed',
  'product-changed',
  'item-added',
  'item-removed',
  'reworded',
  'field-changed',
  'state-changed',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** One change, as JSON has it (schemas/changes.schema.json). */
export interface Change {
  /** global id of the task in the new version, in the old one where it is gone; of the document for its fields */
  readonly id: string
  readonly kind: ChangeKind
  readonly field?: string
  /** name of the unit that the change is about */
  readonly unit?: string
  readonly old?: unknown
  readonly new?: unknown
  /** texts that changed name other numbers: more than wording */
  readonly figures?: true
}

/** A task and the registry it stands in. */
export interface PlacedTask {
  readonly task: Task
  readonly registry: Registry
  /** its global id */
  readonly id: string
  /** its place among all tasks of its version, from 0 */
  readonly order: number
}

/** What changed of one task. */
export interface TaskChanges {
  readonly id: string
  /** absent for a task that came */
  readonly before?: PlacedTask
  /** absent for a task that went */
  readonly after?: PlacedTask
  readonly changes: readonly Change[]
}

/** What changed of one document: its own fields, then its tasks in order, what is gone where it stood. */
export interface DocumentChanges {
  readonly before?: Registry
  readonly after?: Registry
  readonly changes: readonly Change[]
  readonly tasks: readonly TaskChanges[]
}

export const changesOf = ({ changes, tasks }: DocumentChanges): Change[] => [
  ...changes,
  ...tasks.flatMap((task) => task.changes),
]
