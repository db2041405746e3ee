import stringWidth from 'string-width'
import { UserError } from '../errors.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { SOURCE_CHANGED, SOURCE_MISSING, heading } from '../messages/headings.ts'
import { listedTask } from '../query/listed-task.ts'
import { findTask } from '../registry/ids.ts'
import type { Registry, Task } from '../registry/schema.ts'
import type { Palette } from '../report/palette.ts'
import { lineRangesOf, linesOf, quoteLines } from '../report/source-lines.ts'
import { formatTaskDetail } from '../report/tasks/detail.ts'
import { wrapText } from '../report/wrap.ts'
import type { CommandContext, Options } from './command.ts'
import { loadRegistries, type LoadedRegistry } from './load-registries.ts'
import { paletteOf } from './palette.ts'

/** `ttdn show ID [REGISTRY…]`: one task, and the lines of its source that it came from. */
export async function run(
  context: CommandContext,
  [id = '', ...operands]: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const { io, language, colour } = context
  const loaded = await loadRegistries(operands, context, options)
  const found = findTask(
    loaded.registries.map(({ registry }) => registry),
    id,
  )
  if ('none' in found) throw new UserError('task/unknown', { id, nearest: found.suggestions })
  if ('ambiguous' in found) {
    const ids = found.ambiguous.map((one) => one.id)
    const fileOf = (registry: Registry): string =>
      loaded.registries.find((one) => one.registry === registry)?.file ?? ''
    // registries of one document are told apart by their files only
    const named = found.ambiguous.map(({ id: own, registry: holder }) =>
      ids.indexOf(own) === ids.lastIndexOf(own) ? own : `${own} (${fileOf(holder)})`,
    )
    throw new UserError('task/ambiguous', { id, ids: named })
  }
  const { task, registry } = found.found
  const palette = await paletteOf(colour.stdout)
  const width = Math.min(io.stdout.columns ?? 100, 100)
  io.stdout.write(formatTaskDetail(listedTask(registry, task), { language, width, palette }))
  const home = loaded.registries.find((one) => one.registry === registry)
  if (home !== undefined) {
    const { text, note } = await sourceLines(task, home, context)
    const limit = io.stdout.columns === undefined ? Infinity : width
    io.stdout.write(sourceHeading(heading('source', language), `${home.source}:${task.at}`, limit, palette))
    if (note !== undefined) io.stderr.write(`${note}\n`)
    io.stdout.write(
      text === undefined ? '' : quoteLines(linesOf(text), lineRangesOf(task.at) ?? [], palette, limit),
    )
  }
  return loaded.failed ? EXIT.usage : loaded.findings ? EXIT.findings : EXIT.ok
}

/** The place on the line of its label, or below it where both are wider than the terminal. */
function sourceHeading(label: string, place: string, width: number, { faint }: Palette): string {
  if (stringWidth(label) + 2 + stringWidth(place) <= width) return `${faint(label)}  ${place}\n`
  return [faint(label), ...wrapText(place, width - 2).map((line) => `  ${line}`)]
    .map((line) => `${line}\n`)
    .join('')
}

/** The text of a task's source as it is on disk, and what there is to say about it. */
async function sourceLines(
  task: Task,
  { registry, source }: LoadedRegistry,
  { io, language }: CommandContext,
): Promise<{ text?: string; note?: string }> {
  const missing = { note: SOURCE_MISSING[language](source) }
  if (lineRangesOf(task.at) === undefined || registry.source.path === '-') return missing
  const bytes = await io.files.read(source).catch((error: unknown) => {
    if (error instanceof UserError) return undefined
    throw error
  })
  if (bytes === undefined) return missing
  const [{ decode }, { makeSourceText }] = await Promise.all([
    import('../source/decode.ts'),
    import('../source/make-source-text.ts'),
  ])
  const decoded = decode(bytes)
  if ('problem' in decoded) return missing
  const changed = makeSourceText(source, decoded.text).digest !== registry.source.digest
  const text = decoded.text.replace(/^\ufeff/, '')
  return changed ? { text, note: SOURCE_CHANGED[language](source) } : { text }
}
