import { UserError } from '../errors.ts'
import type { ParsedPlan } from '../pipeline.ts'
import type { CommandContext } from './command.ts'
import { nearestNames } from '../recognise/nearest-names.ts'

/** `--verbose`: how each stretch of the document was understood, on standard error. */
export async function printReading(plan: ParsedPlan, { io, language }: CommandContext): Promise<void> {
  if (plan.source === undefined || plan.readings === undefined) return
  const { formatReadings } = await import('../report/readings.ts')
  io.stderr.write(formatReadings(plan.readings, plan.source, language))
}

/** `--trace ID`: from which words each field of a task was read, on standard output. */
export async function printTrace(
  plan: ParsedPlan,
  id: string,
  { io, language }: CommandContext,
): Promise<void> {
  const { registry, source, readings = [] } = plan
  if (registry === undefined || source === undefined) return
  const [{ findTask }, { formatTrace }] = await Promise.all([
    import('../registry/ids.ts'),
    import('../report/readings.ts'),
  ])
  const found = findTask([registry], id)
  if ('ambiguous' in found)
    throw new UserError('task/ambiguous', { id, ids: found.ambiguous.map(({ task }) => task.id) })
  if ('none' in found) {
    const ids = registry.tasks.map((task) => task.id)
    throw new UserError('task/unknown', { id, nearest: nearestNames(id, ids, 3) })
  }
  io.stdout.write(formatTrace(found.found.task, readings, source, language))
}
