import { foldKey } from '../../recognise/folding.ts'
import { globalId } from '../../registry/ids.ts'
import type { Registry, Task } from '../../registry/schema.ts'
import { createLikenessIndex, piecesOfTask, type Pieces } from '../likeness.ts'
import { leadUnits } from '../roles.ts'
import { placed, type CrossRule } from '../rule.ts'

interface Led {
  readonly id: string
  readonly file: string
  /** told at once: what finds places holds the whole file, and thousands of files do not fit in memory */
  readonly place: string
  readonly task: string
  readonly document: string
  readonly jurisdiction: string
  readonly from: string
  readonly to: string
  readonly leads: ReadonlySet<string>
  readonly leadNames: string
  readonly quote: string
}

/** Shorter duties ("Tổ chức thực hiện") are alike without being the same. */
const FEWEST_PIECES = 6

/**
 * Nearly the same duty led by different units in two documents of one place that hold at the same time: the
 * overlap that offices are told to avoid ("tránh chồng chéo").
 */
export const overlappingDuty: CrossRule = {
  code: 'duty/overlap',
  start({ config }) {
    const earlier = createLikenessIndex<Led>()
    return {
      add(checked) {
        const { registry, file } = checked
        const own: [Pieces, Led][] = []
        const found = registry.tasks.flatMap((task, index) => {
          const led = ledOf(task, registry, file, placeOf(checked.locate(['tasks', index, 'id'])))
          const pieces = piecesOfTask(task)
          if (led === undefined || pieces.length < FEWEST_PIECES) return []
          own.push([pieces, led])
          const like = earlier
            .find(pieces, config.ruleOptions.overlapLikeness)
            .find(({ entry }) => clash(led, entry))
          if (like === undefined) return []
          const { entry } = like
          const args = {
            other: entry.id,
            lead: led.leadNames,
            otherLead: entry.leadNames,
            quote: led.quote,
            otherQuote: entry.quote,
          }
          const path = ['tasks', index, 'content']
          const finding = placed('duty/overlap', { args, path, task: task.id }, checked)
          return [{ ...finding, related: [{ file: entry.file, at: entry.place, task: entry.task }] }]
        })
        for (const [pieces, led] of own) earlier.add(pieces, led)
        return found
      },
    }
  },
}

function ledOf(task: Task, registry: Registry, file: string, place: string): Led | undefined {
  const leads = leadUnits(task)
  const { date, jurisdiction, issuer, period } = registry.document
  const within = jurisdiction ?? (issuer === undefined ? undefined : foldKey(issuer))
  if (leads.length === 0 || date === undefined || within === undefined) return undefined
  const ends = [`${date.slice(0, 4)}-12-31`, period?.end ?? '', task.time?.end ?? '']
  return {
    id: globalId(registry, task.id),
    file,
    place,
    task: task.id,
    document: globalId(registry, ''),
    jurisdiction: within,
    from: date,
    to: ends.reduce((latest, end) => (end > latest ? end : latest)),
    leads: new Set(leads.map(({ id, name }) => id ?? foldKey(name))),
    leadNames: leads.map(({ name }) => name).join(', '),
    quote: task.content,
  }
}

function clash(a: Led, b: Led): boolean {
  if (a.document === b.document || a.jurisdiction !== b.jurisdiction) return false
  if (a.from > b.to || b.from > a.to) return false
  return ![...a.leads].some((lead) => b.leads.has(lead))
}

function placeOf({ line, column, endLine, endColumn }: ReturnType<Locator>): string {
  return `${String(line)}:${String(column)}-${String(endLine)}:${String(endColumn)}`
}

type Locator = Parameters<ReturnType<CrossRule['start']>['add']>[0]['locate']
