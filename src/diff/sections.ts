import type { TaskPair } from './match-tasks.ts'

interface Renaming {
  readonly old: string
  readonly new: string
}

/** Sections of one document that bear another name in its new version. */
export interface RenamedSections {
  /** the path of a section as the new version names it */
  readonly newName: (heading: readonly string[]) => string
  /** the same by what `told` tells alone */
  readonly toldName: (heading: readonly string[]) => string
  /** told once for all duties below; where one duty alone stands there, it tells of it itself */
  readonly told: readonly Renaming[]
}

export const pathOf = (heading: readonly string[]): string => heading.join(SEPARATOR)
const SEPARATOR = ' › '

/**
 * A section was renamed when its old name is gone, its new one was not there before, and most duties of the one now
 * stand in the other and the other way round. Otherwise its duties moved.
 */
export function renamedSections(pairs: readonly TaskPair[]): RenamedSections {
  const [forth, back] = [new Map<string, Map<string, number>>(), new Map<string, Map<string, number>>()]
  for (const { before, after } of pairs) {
    const [from, to] = [before.task.heading ?? [], after.task.heading ?? []]
    if (from.length !== to.length) continue
    for (const level of from.keys()) {
      const [old, fresh] = [pathOf(from.slice(0, level + 1)), pathOf(to.slice(0, level + 1))]
      count(forth, old, fresh)
      count(back, fresh, old)
    }
  }
  const [all, shared] = [new Map<string, string>(), new Map<string, string>()]
  for (const [old, found] of forth) {
    const fresh = mostOf(found)
    if (fresh === undefined || mostOf(back.get(fresh)) !== old || back.has(old) || forth.has(fresh)) continue
    all.set(old, fresh)
    if ((found.get(fresh) ?? 0) > 1) shared.set(old, fresh)
  }
  return {
    newName: namer(all),
    toldName: namer(shared),
    told: [...shared].flatMap(([old, fresh]) => {
      const path = old.split(SEPARATOR)
      const above = namer(shared)(path.slice(0, -1))
      // that a section above bears another name says it already
      return [above, path.at(-1)].filter((part) => part !== '').join(SEPARATOR) === fresh
        ? []
        : [{ old, new: fresh }]
    }),
  }
}

/** A path with the longest part of it that has another name replaced. */
function namer(names: ReadonlyMap<string, string>): (heading: readonly string[]) => string {
  return (heading) => {
    for (let level = heading.length; level > 0; level--) {
      const known = names.get(pathOf(heading.slice(0, level)))
      if (known !== undefined) return pathOf([known, ...heading.slice(level)])
    }
    return pathOf(heading)
  }
}

function count(counts: Map<string, Map<string, number>>, from: string, to: string): void {
  const own = counts.get(from) ?? new Map<string, number>()
  own.set(to, (own.get(to) ?? 0) + 1)
  counts.set(from, own)
}

function mostOf(counts: ReadonlyMap<string, number> | undefined): string | undefined {
  let best: string | undefined
  for (const [name, times] of counts ?? []) {
    if (best === undefined || times > (counts?.get(best) ?? 0)) best = name
  }
  return best
}
