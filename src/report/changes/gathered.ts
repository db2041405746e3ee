import type { Change, TaskChanges } from '../../diff/change.ts'

/** Units of one duty to which the same happened, in one change: `A; B`. */
export function unitsTogether(changes: readonly Change[]): Change[] {
  const found = new Map<string, Change>()
  for (const [index, change] of changes.entries()) {
    const { kind, unit, old, new: fresh } = change
    const key = unit === undefined ? String(index) : JSON.stringify([kind, old, fresh])
    const known = found.get(key)
    found.set(key, known?.unit === undefined ? change : { ...known, unit: `${known.unit}; ${unit ?? ''}` })
  }
  return [...found.values()]
}

/** Whether nothing happened to a duty but that it bears another number: told for many of them in one line. */
export const isOnlyRenumbered = ({ changes }: TaskChanges): boolean =>
  changes.every(({ kind }) => kind === 'renumbered')

/** One id, or the first and the last of a run of them, before and after. */
export interface Renumbering {
  readonly old: readonly [first: string, last: string]
  readonly new: readonly [first: string, last: string]
}

/** Fewer than this in a row are told one by one. */
const LEAST_RUN = 3

/** The numbers of such duties; where each follows the one before it in both versions, `II.8 … II.13` → `II.7 … II.12`. */
export function renumberings(tasks: readonly TaskChanges[]): Renumbering[] {
  const runs: Renumbering[][] = []
  for (const { before, after } of tasks) {
    const [old, fresh] = [before?.task.id ?? '', after?.task.id ?? '']
    const run = runs.at(-1)
    const last = run?.at(-1)
    const follows = last !== undefined && isNext(last.old[0], old) && isNext(last.new[0], fresh)
    const one: Renumbering = { old: [old, old], new: [fresh, fresh] }
    if (follows) run?.push(one)
    else runs.push([one])
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)]
    if (run.length < LEAST_RUN || first === undefined || last === undefined) return run
    return [{ old: [first.old[0], last.old[0]] as const, new: [first.new[0], last.new[0]] as const }]
  })
}

/** Whether an id is another one counted up by one: `II.3` and `II.4`, `II.3-1` and `II.3-2`. */
function isNext(id: string, other: string): boolean {
  const [, path = '', number] = /^(.*?)(\d+)$/u.exec(id) ?? []
  return number !== undefined && `${path}${String(Number(number) + 1)}` === other
}
