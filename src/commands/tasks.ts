import { EXIT, type ExitCode } from '../exit-code.ts'
import { NO_TASKS, RECEIVED_ONLY, taskCount } from '../messages/headings.ts'
import { listTasks, type ListedTask } from '../query/listed-task.ts'
import type { TaskReportOptions } from '../report/tasks/options.ts'
import { ROLES, type Role } from '../terms.ts'
import { flagOption, isChoice, listOption, textOption, type CommandContext, type Options } from './command.ts'
import { loadRegistries } from './load-registries.ts'
import { paletteOf } from './palette.ts'
import { dayAsked } from './today.ts'

/** `ttdn tasks`: the tasks of registries, or the duties of one unit among them. */
export async function run(
  context: CommandContext,
  operands: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const { io, language, quiet } = context
  const loaded = await loadRegistries(operands, context, options)
  const listed = listTasks(loaded.registries.map(({ registry }) => registry))
  const unit = textOption(options, 'unit')
  const roles = listOption(options, 'role').filter((role): role is Role => isChoice(ROLES, role))
  let tasks: readonly ListedTask[] = listed
  let received = 0
  if (unit !== undefined) {
    const [{ unitAsked }, { dutiesOf }, { catalogueOf }] = await Promise.all([
      import('./unit-asked.ts'),
      import('../query/unit-duties.ts'),
      import('./catalogue-of.ts'),
    ])
    const catalogue = catalogueOf(loaded.config)
    const on = dayAsked(context, options)
    const asked = unitAsked(unit, listed, catalogue, { on, province: loaded.config.province }, context)
    const question = { unit: asked, roles, direct: flagOption(options, 'direct'), on }
    ;({ tasks, received } = dutiesOf(listed, question, catalogue))
  } else if (roles.length > 0) {
    tasks = listed.filter(({ task }) => task.units?.some(({ role }) => roles.includes(role)) === true)
  }
  const format = textOption(options, 'format') ?? 'table'
  io.stdout.write(await report(tasks, format, { language, ...(unit !== undefined && { unit }) }, context))
  if (!quiet && format === 'table') {
    const documents = new Set(tasks.map(({ registry }) => registry)).size
    const count = tasks.length === 0 ? NO_TASKS[language] : taskCount(tasks.length, documents, language)
    io.stderr.write(`${count}\n`)
    if (received > 0) io.stderr.write(`${RECEIVED_ONLY[language](received)}\n`)
  }
  return loaded.failed ? EXIT.usage : loaded.findings ? EXIT.findings : EXIT.ok
}

/** Each format is loaded only when asked for. */
async function report(
  tasks: readonly ListedTask[],
  format: string,
  options: TaskReportOptions,
  { io, colour }: CommandContext,
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../report/tasks/json.ts')).formatTaskJson(tasks)
    case 'yaml':
      return (await import('../report/tasks/yaml.ts')).formatTaskYaml(tasks)
    case 'csv':
      return (await import('../report/tasks/csv.ts')).formatTaskCsv(tasks, options)
    case 'markdown':
      return (await import('../report/tasks/markdown.ts')).formatTaskMarkdown(tasks, options)
    default: {
      const { columns } = io.stdout
      if (columns === undefined)
        return (await import('../report/tasks/plain.ts')).formatTaskLines(tasks, options)
      const { formatTaskTable } = await import('../report/tasks/table.ts')
      return formatTaskTable(tasks, { ...options, width: columns, palette: await paletteOf(colour.stdout) })
    }
  }
}
