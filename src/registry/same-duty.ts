import { foldKey } from '../recognise/folding.ts'
import type { Task } from './schema.ts'

/** Words that a content must have before it is compared: short ones are alike by chance. */
const LEAST_WORDS = 8
/** In two lists of a document (content and organisation, body and annex) the shorter statement stands in the longer. */
const CONTAINED = 0.85
/** Points of one list resemble each other by their pattern ("… lĩnh vực y tế", "… lĩnh vực giáo dục"). */
const EQUAL = 0.97
/** Pairs of words that more tasks than this have do not lead to candidates: they are the document's formulas. */
const RARE = 8

interface Statement {
  readonly words: number
  /** neighbouring words, two at a time */
  readonly pairs: ReadonlySet<string>
  readonly list: string
  readonly heading: string
  readonly units: readonly string[]
  readonly annex: boolean
}

/**
 * Links tasks of one document that state the same duty (in the content section and under its unit, or in an annex):
 * each gets the ids of the others in `see`; both are kept (issue "Styles", Rules). Likeness counts neighbouring words,
 * rare ones for more than frequent ones. Near linear: only tasks that share a rare pair of words are compared.
 */
export function linkSameDuties(tasks: readonly Task[]): Task[] {
  const statements = tasks.map(statementOf)
  const having = new Map<string, number[]>()
  for (const [index, { pairs, words }] of statements.entries())
    if (words >= LEAST_WORDS) for (const pair of pairs) having.set(pair, [...(having.get(pair) ?? []), index])
  const weigh = (pair: string): number => Math.log(1 + tasks.length / (having.get(pair)?.length ?? 1))
  const see = new Map<number, string[]>()
  for (const [index, statement] of statements.entries()) {
    const candidates = new Set<number>()
    for (const pair of statement.pairs) {
      const others = having.get(pair) ?? []
      if (others.length <= RARE) for (const other of others) if (other > index) candidates.add(other)
    }
    for (const other of [...candidates].sort((a, b) => a - b)) {
      const [one, two] = [tasks[index], tasks[other]]
      const against = statements[other]
      if (one === undefined || two === undefined || against === undefined) continue
      if (statement.words < LEAST_WORDS || !sameDuty(statement, against, weigh)) continue
      see.set(index, [...(see.get(index) ?? []), two.id])
      see.set(other, [...(see.get(other) ?? []), one.id])
    }
  }
  return tasks.map((task, index) => {
    const others = see.get(index)
    if (others === undefined) return task
    const { at, ...rest } = task
    return { ...rest, see: others, at }
  })
}

function sameDuty(a: Statement, b: Statement, weigh: (pair: string) => number): boolean {
  // an annex names its units in its own way; elsewhere offices give each unit the same sentence with its own field of work
  if (a.annex === b.annex && !shareUnit(a, b)) return false
  let common = 0
  for (const pair of a.pairs) if (b.pairs.has(pair)) common += weigh(pair)
  const [own, others] = [total(a, weigh), total(b, weigh)]
  if (common === 0) return false
  // "Dự thảo Nghị định …" below "Góp ý kiến" and below "Triển khai": the headings tell them apart
  return a.list === b.list
    ? a.heading === b.heading && (2 * common) / (own + others) >= EQUAL
    : common / Math.min(own, others) >= CONTAINED
}

const total = ({ pairs }: Statement, weigh: (pair: string) => number): number => {
  let sum = 0
  for (const pair of pairs) sum += weigh(pair)
  return sum
}

function statementOf(task: Task): Statement {
  const words = foldKey(task.content)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const pairs = new Set<string>()
  for (const [index, word] of words.entries()) {
    const next = words[index + 1]
    if (next !== undefined) pairs.add(`${word} ${next}`)
  }
  const annex = task.part === 'annex'
  return {
    words: words.length,
    pairs,
    // the rows of an annex are one list, whatever groups them; so is a section of the body
    list: annex
      ? 'annex'
      : `${task.part} ${/^[^.-]+(?:\.(?=[IVX]+(?:[.-]|$))[^.-]+)?/u.exec(task.id)?.[0] ?? ''}`,
    heading: (task.heading ?? []).join('\n'),
    units: (task.units ?? []).filter(({ role }) => role !== 'receive').map(({ name }) => foldKey(name)),
    annex,
  }
}

/** Where both name units, one must be the same. */
const shareUnit = (a: Statement, b: Statement): boolean =>
  a.units.length === 0 || b.units.length === 0 || a.units.some((name) => b.units.includes(name))
