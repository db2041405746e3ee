/** Runs the whole of parsing without a process of its own: a plan in, how long it took out. */
import { DEFAULT_CONFIG, parsePlan } from '../dist/index.js'

/** Milliseconds from the bytes of `plan` (Markdown) to its registry, read with `catalogue` (the program's own when left out). */
export function parseTime(plan, catalogue) {
  const bytes = new TextEncoder().encode(plan)
  const start = performance.now()
  const settings = {
    path: 'plan.md',
    sourcePath: 'plan.md',
    format: 'markdown',
    given: {},
    noAssumptions: false,
    config: DEFAULT_CONFIG,
  }
  const { registry, diagnostics } = parsePlan(bytes, settings, catalogue)
  const time = performance.now() - start
  if (registry === undefined || registry.tasks.length === 0) {
    throw new Error(`no registry: ${JSON.stringify(diagnostics.slice(0, 3))}`)
  }
  return time
}
