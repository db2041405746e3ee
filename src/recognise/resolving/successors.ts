import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { SuccessionRecord } from '../../catalogue/succession.ts'
import { foldKey } from '../folding.ts'
import { isValidOn } from './validity.ts'

/** A unit that answers today for a duty of another. */
export interface Successor {
  /** id of the unit that has the duty now */
  readonly id: string
  /** id of the unit that has it in provinces without the first */
  readonly otherwise?: string
  /** ISO day from which, and the last one until which, it has it */
  readonly from: string
  readonly until?: string
  /** legal basis */
  readonly basis: string
  /** certain · likely (provinces may differ) · ask (people must decide: the subject is not known, or there is no 1-to-1 successor) */
  readonly certainty: 'certain' | 'likely' | 'ask'
  /** the field of work by which it passed over */
  readonly field: string
  /** the word of the task that placed it in the field */
  readonly topic?: string
}

/** What a unit took over from another. */
export interface Inheritance {
  /** id of the unit that had the duties */
  readonly id: string
  readonly from: string
  readonly until?: string
  readonly basis: string
  readonly certainty: 'certain' | 'likely' | 'ask'
  readonly field: string
  readonly topics?: readonly string[]
}

/** No chain of reforms is longer: Sở Bưu chính, Viễn thông → Sở TT&TT → Sở KH&CN. */
const MAX_STEPS = 4
const RANK = { certain: 0, likely: 1, ask: 2 } as const

function weaker<T extends keyof typeof RANK>(a: T, b: T): T {
  return RANK[a] >= RANK[b] ? a : b
}

interface Topic {
  readonly word: string
  readonly key: string
}
interface IndexedRecord {
  readonly record: SuccessionRecord
  readonly topics: readonly Topic[]
}
const indexes = new WeakMap<Catalogue, Map<string, IndexedRecord[]>>()

function recordsOf(unit: string, catalogue: Catalogue): readonly IndexedRecord[] {
  let index = indexes.get(catalogue)
  if (index === undefined) {
    index = new Map()
    for (const record of catalogue.succession) {
      const topics = (record.topics ?? []).map((word) => ({ word, key: ` ${plain(word)} ` }))
      index.set(record.unit, [...(index.get(record.unit) ?? []), { record, topics }])
    }
    indexes.set(catalogue, index)
  }
  return index.get(unit) ?? []
}

/** Words only, one blank between them: topics match whole words whatever signs stand between. */
function plain(text: string): string {
  return foldKey(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** The longest topic of the record that the text holds. */
function topicIn(topics: readonly Topic[], text: string): Topic | undefined {
  let best: Topic | undefined
  for (const topic of topics)
    if ((best === undefined || topic.key.length > best.key.length) && text.includes(topic.key)) best = topic
  return best
}

function successor(record: SuccessionRecord, certainty: Successor['certainty'], topic?: Topic): Successor {
  return {
    id: record.successor,
    ...(record.otherwise === undefined ? {} : { otherwise: record.otherwise }),
    from: record.from,
    ...(record.until === undefined ? {} : { until: record.until }),
    basis: record.basis,
    certainty,
    field: record.field,
    ...(topic === undefined ? {} : { topic: topic.word }),
  }
}

/** Without a day, a succession that is only for a time does not count. */
function holdsOn(record: SuccessionRecord, on: string | undefined): boolean {
  if (on === undefined) return record.until === undefined
  return isValidOn({ from: record.from, ...(record.until === undefined ? {} : { to: record.until }) }, on)
}

/** One step: the units that took over from `unit`, by the words of the task. */
function nextSteps(unit: string, text: string, catalogue: Catalogue, on: string | undefined): Successor[] {
  const records = recordsOf(unit, catalogue).filter(({ record }) => holdsOn(record, on))
  const byTopic = records.flatMap(({ record, topics }) => {
    const topic = topicIn(topics, text)
    return topic === undefined ? [] : [{ record, topic }]
  })
  if (byTopic.length > 0) {
    const several = new Set(byTopic.map(({ record }) => record.successor)).size > 1
    return byTopic.map(({ record, topic }) => successor(record, several ? 'ask' : record.certainty, topic))
  }
  const whole = records.filter(({ record }) => record.topics === undefined)
  if (whole.length > 0) return whole.map(({ record }) => successor(record, record.certainty))
  const unitEnded = catalogue.units.some(
    (record) => record.id === unit && record.to !== undefined && (on === undefined || record.to < on),
  )
  // the unit is gone and the task's subject is not known: every candidate is offered, none is chosen
  return unitEnded ? records.map(({ record }) => successor(record, 'ask')) : []
}

/**
 * The units that answer on a day for a task of `unitId`, by the task's subject; none where the unit itself still does. Follows chains
 * (Sở TN&MT → Sở NN&MT → Sở Công Thương for minerals). The text of the registry is never rewritten: this is an offer with its basis.
 */
export function successorsOf(
  unitId: string,
  taskText: string,
  catalogue: Catalogue,
  options: { readonly on?: string } = {},
): Successor[] {
  const text = ` ${plain(taskText)} `
  const found = new Map<string, Successor>()
  const follow = (unit: string, certainty: Successor['certainty'], steps: number): void => {
    if (steps === 0) return
    for (const step of nextSteps(unit, text, catalogue, options.on)) {
      if (step.id === unitId || found.has(step.id)) continue
      const reached = { ...step, certainty: weaker(certainty, step.certainty) }
      const further = nextSteps(step.id, text, catalogue, options.on)
      if (further.length === 0) found.set(step.id, reached)
      else follow(step.id, reached.certainty, steps - 1)
    }
  }
  follow(unitId, 'certain', MAX_STEPS)
  return [...found.values()]
}

/** What a unit took over, by the day asked for; the last link of chains only by asking again for each. */
export function inheritedBy(
  unitId: string,
  catalogue: Catalogue,
  options: { readonly on?: string } = {},
): Inheritance[] {
  return catalogue.succession
    .filter((record) => record.successor === unitId || record.otherwise === unitId)
    .filter((record) => record.unit !== unitId)
    .filter((record) =>
      isValidOn(
        { from: record.from, ...(record.until === undefined ? {} : { to: record.until }) },
        options.on,
      ),
    )
    .map((record) => ({
      id: record.unit,
      from: record.from,
      ...(record.until === undefined ? {} : { until: record.until }),
      basis: record.basis,
      certainty: record.successor === unitId ? record.certainty : weaker(record.certainty, 'likely'),
      field: record.field,
      ...(record.topics === undefined ? {} : { topics: record.topics }),
    }))
}
