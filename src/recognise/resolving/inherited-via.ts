import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { UnitRecord } from '../../catalogue/units/unit-record.ts'
import { concernedBy, type ConcernOptions, type NamedUnit } from './concerned-by.ts'
import { provincePeriod } from './province-period.ts'
import type { ResolvedUnit } from './resolve-unit.ts'
import { inheritedBy, successorsOf } from './successors.ts'
import { isCollective, unitIndex } from './unit-index.ts'

/** Why a duty of another unit is now the asked unit's. */
export interface InheritedConcern {
  /** id and name of the unit that had the duty */
  readonly from: { readonly id: string; readonly name: string; readonly province?: string }
  /** the collective through which that unit was concerned */
  readonly via?: string
  /** ISO day since which */
  readonly since: string
  readonly basis: string
  readonly certainty: 'certain' | 'likely' | 'ask'
  readonly field?: string
  readonly topic?: string
}

const RANK = { certain: 0, likely: 1, ask: 2 } as const

/** Ids of all units whose duties, by some field, came to these units, through any number of reforms. */
function predecessorsOf(ids: readonly string[], catalogue: Catalogue, on: string | undefined): string[] {
  const found = new Set<string>()
  const queue = [...ids]
  for (let id = queue.shift(); id !== undefined; id = queue.shift())
    for (const { id: earlier } of inheritedBy(id, catalogue, on === undefined ? {} : { on }))
      if (!found.has(earlier) && !ids.includes(earlier)) {
        found.add(earlier)
        queue.push(earlier)
      }
  return [...found]
}

/** The provinces the asked one was made of, where the document's is one of them. */
function mergedFrom(
  asked: ResolvedUnit,
  catalogue: Catalogue,
  options: ConcernOptions,
): { province: string; since: string; basis: string } | undefined {
  const { province } = options
  if (asked.province === undefined || province === undefined || asked.province === province) return undefined
  const record = unitIndex(catalogue).provinceById.get(asked.province)
  if (record === undefined) return undefined
  const current = provincePeriod(record, options.on)
  const upTo = record.periods.slice(0, current === undefined ? 0 : record.periods.indexOf(current) + 1)
  const merger = upTo.find((period) => period.predecessors?.includes(province))
  return merger?.from === undefined ? undefined : { province, since: merger.from, basis: merger.basis ?? '' }
}

/**
 * Whether a duty that a document gave to another unit is now the asked unit's: by function (Sở TT&TT's press work is Sở VHTTDL's), by
 * the merger of provinces (Sở Y tế of Bình Định is now that of Gia Lai), or both. The most certain way is returned. Ask `concernedBy`
 * first: what concerns the unit directly is not inherited.
 */
export function inheritedVia(
  asked: ResolvedUnit,
  unit: NamedUnit,
  taskText: string,
  catalogue: Catalogue,
  options: ConcernOptions = {},
): InheritedConcern | undefined {
  const day = options.on === undefined ? {} : { on: options.on }
  const own = asked.units.filter((record): record is UnitRecord => !isCollective(record))
  const ids = own.map((record) => record.id)
  const merger = mergedFrom(asked, catalogue, options)
  const there: ResolvedUnit = merger === undefined ? asked : { ...asked, province: merger.province }
  let best: InheritedConcern | undefined
  const offer = (candidate: InheritedConcern): void => {
    if (best === undefined || RANK[candidate.certainty] < RANK[best.certainty]) best = candidate
  }

  if (merger !== undefined) {
    const concern = concernedBy(there, unit, catalogue, options)
    const record = own[0]
    if (concern !== undefined && record !== undefined)
      offer({
        from: { id: record.id, name: record.name, province: merger.province },
        ...(concern.via === undefined ? {} : { via: concern.via }),
        since: merger.since,
        basis: merger.basis,
        certainty: concern.certainty === 'certain' ? 'certain' : 'likely',
      })
  }

  const byId = unitIndex(catalogue).byId
  for (const id of predecessorsOf(ids, catalogue, options.on)) {
    const record = byId.get(id)
    if (record === undefined) continue
    const concern = concernedBy({ ...there, name: record.name, units: [record] }, unit, catalogue, options)
    if (concern === undefined) continue
    const step = successorsOf(id, taskText, catalogue, day).find(
      (successor) =>
        ids.includes(successor.id) ||
        (successor.otherwise !== undefined && ids.includes(successor.otherwise)),
    )
    if (step === undefined) continue
    const direct = ids.includes(step.id)
    const certainty =
      step.certainty === 'certain' && (concern.certainty === 'possible' || !direct)
        ? 'likely'
        : step.certainty
    offer({
      from: { id, name: record.name, ...(merger === undefined ? {} : { province: merger.province }) },
      ...(concern.via === undefined ? {} : { via: concern.via }),
      since: step.from,
      basis: step.basis,
      certainty,
      field: step.field,
      ...(step.topic === undefined ? {} : { topic: step.topic }),
    })
  }
  return best
}
