import { UserError } from '../errors.ts'
import type { ParsedPlan } from '../pipeline.ts'
import type { CommandContext } from './command.ts'
import { nearestNames } from '../recognise/nearest-names.ts'

/** Columns of a line where the output is no terminal. */
const WIDTH = 100

/** `--verbose`: how each stretch of the document was understood, on standard error. */
export async function printReading(plan: ParsedPlan, { io, language }: CommandContext): Promise<void> {
  if (plan.source === undefined || plan.readings === undefined) return
  const { formatReadings } = await import('../report/reading/list.ts')
  io.stderr.write(formatReadings(plan.readings, plan.source, language, io.stderr.columns ?? WIDTH))
}

/** `--trace ID`: from which words each field of a task was read, on standard output. */
export async function printTrace(
  plan: ParsedPlan,
  id: string,
  { io, language }: CommandContext,
): Promise<void> {
  const { registry, source, drafts = [] } = plan
  if (registry === undefined || source === undefined) return
  const [{ findTask }, { formatTrace }] = await Promise.all([
    import('../registry/ids.ts'),
    import('../report/reading/trace.ts'),
  ])
  const found = findTask([registry], id)
  if ('ambiguous' in found)
    throw new UserError('task/ambiguous', { id, ids: found.ambiguous.map(({ task }) => task.id) })
  if ('none' in found) {
    const ids = registry.tasks.map((task) => task.id)
    throw new UserError('task/unknown', { id, nearest: nearestNames(id, ids, 3) })
  }
  const { task } = found.found
  const width = Math.min(io.stdout.columns ?? WIDTH, WIDTH)
  const draft = drafts.find((each) => each.id === task.id)
  io.stdout.write(formatTrace(task, draft, { source, language, width }))
}
