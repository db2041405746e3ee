import { sliceText, spansOf, type PlacedText } from '../document/placed-text.ts'
import { findHorizons } from '../recognise/targets/horizon.ts'
import { findTargets, type TargetMatch } from '../recognise/targets/find-targets.ts'
import type { TargetMode } from '../recognise/targets/reading.ts'
import type { TimeMatch } from '../recognise/time/time-match.ts'
import type { Section } from '../structure/plan-document.ts'
import { annotate, type ExtractContext } from './annotate.ts'
import { understand, type Harvest, type Scope } from './scope.ts'
import type { TargetDraft, TimeDraft } from './task-draft.ts'

/** The targets that one piece of a section of targets sets; without a time of its own a target has that of `scope`. */
export function readTargets(
  section: Section,
  scope: Scope,
  harvest: Harvest,
  mode: TargetMode = 'section',
): void {
  const handed = scope.times.at(-1)
  for (const target of readTargetsInText(section.text, section.id, harvest.context, handed, mode))
    keepTarget(target, harvest)
}

/** Targets outside their sections: "100% …" as a point of its own, and what "phấn đấu" announces. */
export function readStrayTargets(section: Section, scope: Scope, harvest: Harvest): void {
  readTargets(section, scope, harvest, 'duty')
}

const ids = new WeakMap<readonly TargetDraft[], Set<string>>()

/** Adds a target under an id that no other target of the document has. */
export function keepTarget(target: TargetDraft, harvest: Harvest): void {
  let known = ids.get(harvest.targets)
  if (known === undefined) {
    known = new Set(harvest.targets.map(({ id }) => id))
    ids.set(harvest.targets, known)
  }
  let id = target.id
  for (let n = 2; known.has(id); n += 1) id = `${target.id}~${n}`
  known.add(id)
  harvest.targets.push(id === target.id ? target : { ...target, id })
  understand(harvest, target.text, 'target', id)
}

/**
 * Reads the targets of a text. Ids are `id`, `id.t2`, `id.t3` …; a target that states no time gets `inheritedTime`,
 * or the one at the head of its sentence, marked `inherited`. `mode` tells how freely figures are taken.
 */
export function readTargetsInText(
  text: PlacedText,
  id: string,
  context: ExtractContext,
  inheritedTime?: TimeDraft,
  mode: TargetMode = 'prose',
): TargetDraft[] {
  const { masked } = annotate(text, context)
  const found = findTargets(masked, context.catalogue, timeContext(context), mode)
  return found.map((target, index) => ({
    id: index === 0 ? id : `${id}.t${index + 1}`,
    text: sliceText(text, target.start, target.end),
    ...valuesOf(target),
    ...(target.subject !== undefined && {
      subject: text.text.slice(target.subject.start, target.subject.end).replace(/\s+/gu, ' '),
    }),
    ...timeOf(text, target, inheritedTime),
  }))
}

function valuesOf({ value, valueTo, unit, comparison }: TargetMatch): Omit<TargetDraft, 'id' | 'text'> {
  return {
    ...(value !== undefined && { value }),
    ...(valueTo !== undefined && { valueTo }),
    ...(unit !== undefined && { unit }),
    ...(comparison !== undefined && { comparison }),
  }
}

function timeOf(text: PlacedText, target: TargetMatch, handed: TimeDraft | undefined): { time?: TimeDraft } {
  if (target.time !== undefined) {
    const draft = timeDraft(text, target.time)
    return { time: target.carried === true ? { ...draft, basis: 'inherited' } : draft }
  }
  return handed === undefined ? {} : { time: { ...handed, basis: 'inherited' } }
}

const timeDraft = (text: PlacedText, { start, end, time }: TimeMatch): TimeDraft => ({
  time,
  spans: spansOf(text, start, end),
})

const timeContext = ({ date }: ExtractContext): { date?: string } => (date === undefined ? {} : { date })

/**
 * The times that a heading of targets states for all below it: "Mục tiêu đến hết năm 2026", "Giai đoạn 2021 - 2025".
 * None when it names two ("đến năm 2025, định hướng đến năm 2030"); undefined when it names no time.
 */
export function headingTimes(section: Section, harvest: Harvest): readonly TimeDraft[] | undefined {
  const { masked } = annotate(section.text, harvest.context)
  const times = findHorizons(masked, harvest.context.catalogue, timeContext(harvest.context)).filter(
    (each) => each.time.end !== undefined || each.time.start !== undefined,
  )
  const [first] = times
  if (first === undefined) return undefined
  const agree = times.every((each) => each.time.end === first.time.end)
  return agree ? [timeDraft(section.text, first)] : []
}
