import { UserError } from '../errors.ts'
import { LIMITED, NO_GROUP, NO_TASKS, taskCount } from '../messages/headings.ts'
import { FIELDS, fieldNames } from '../query/fields.ts'
import { groupTasks, type TaskGroup } from '../query/grouping.ts'
import { sortKey, sortTasks } from '../query/order.ts'
import { GROUPINGS, PRINTED_FIELDS, type PrintedField } from '../query/printed-fields.ts'
import type { ListedTask } from '../query/listed-task.ts'
import type { TaskReportOptions } from '../report/tasks/options.ts'
import { TIME_KINDS } from '../terms.ts'
import type { Answer } from './ask-tasks.ts'
import { flagOption, isChoice, listOption, numberOption, textOption } from './command.ts'
import type { CommandContext, Options } from './command.ts'
import { paletteOf } from './palette.ts'
import { printLong } from './pager.ts'

/** Prints an answer in the order, the groups and the format asked for, and on standard error how much it is. */
export async function printTasks(
  { tasks: found, asked, asking }: Answer,
  unit: string | undefined,
  context: CommandContext,
  options: Options,
): Promise<void> {
  const { io, language, quiet } = context
  const keys = listOption(options, 'sort').map((typed) => {
    const key = sortKey(typed)
    if (key !== undefined) return key
    throw new UserError('usage/bad-choice', {
      option: '--sort',
      value: typed,
      choices: fieldNames().join(', '),
    })
  })
  const by = textOption(options, 'group-by')
  const fields = listOption(options, 'fields').filter((name): name is PrintedField =>
    isChoice(PRINTED_FIELDS, name),
  )
  const format = textOption(options, 'format') ?? 'table'
  const sorted = keys.length === 0 ? found : sortTasks(found, keys, asking)
  const limit = numberOption(options, 'limit') ?? sorted.length
  const isCount = flagOption(options, 'count')
  const tasks = isCount ? sorted : sorted.slice(0, limit)
  const groups = by !== undefined && isChoice(GROUPINGS, by) ? groupTasks(tasks, by, asking) : undefined
  const settings: TaskReportOptions = {
    language,
    asked,
    dueOf: (one) => FIELDS.due.read(one, asking),
    ...(unit !== undefined && { unit }),
    ...(fields.length > 0 && { fields }),
  }
  const names = (group: TaskGroup): string => groupName(group, by, context)
  if (isCount) {
    const { formatTaskCounts } = await import('../report/tasks/counts.ts')
    const shown = groups?.slice(0, limit).map((group) => ({
      ...(group.key !== undefined && { key: group.key }),
      name: names(group),
      count: group.tasks.length,
    }))
    const separator = separatorOf(textOption(options, 'separator'))
    io.stdout.write(formatTaskCounts(tasks.length, shown, format, { language, separator }))
    return
  }
  if (groups !== undefined && (format === 'table' || format === 'markdown')) {
    const parts: string[] = []
    for (const group of groups) {
      const text = await report(group.tasks, format, settings, context, options)
      parts.push(`${format === 'markdown' ? '## ' : ''}${names(group)}\n\n${text}`)
    }
    await printLong(parts.join('\n'), format, context)
  } else {
    const all = groups === undefined ? tasks : groups.flatMap((group) => group.tasks)
    await printLong(await report(all, format, settings, context, options), format, context)
  }
  if (quiet || format !== 'table') return
  const documents = new Set(tasks.map(({ id }) => id.slice(0, id.indexOf('#')))).size
  const count = sorted.length === 0 ? NO_TASKS[language] : taskCount(tasks.length, documents, language)
  io.stderr.write(`${count}\n`)
  if (limit < sorted.length) io.stderr.write(`${LIMITED[language](sorted.length - limit)}\n`)
}

function groupName({ key }: TaskGroup, by: string | undefined, { language }: CommandContext): string {
  if (key === undefined) return NO_GROUP[language]
  return by === 'kind' && isChoice(TIME_KINDS, key) ? TIME_KINDS[key][language] : key
}

/** Each format is loaded only when asked for. */
async function report(
  tasks: readonly ListedTask[],
  format: string,
  settings: TaskReportOptions,
  { io, colour }: CommandContext,
  options: Options,
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../report/tasks/json.ts')).formatTaskJson(tasks, settings)
    case 'ndjson':
      return (await import('../report/tasks/json.ts')).formatTaskNdjson(tasks, settings)
    case 'yaml':
      return (await import('../report/tasks/yaml.ts')).formatTaskYaml(tasks, settings)
    case 'csv': {
      const separator = separatorOf(textOption(options, 'separator'))
      return (await import('../report/tasks/csv.ts')).formatTaskCsv(tasks, { ...settings, separator })
    }
    case 'tsv':
      return (await import('../report/tasks/csv.ts')).formatTaskTsv(tasks, settings)
    case 'markdown':
      return (await import('../report/tasks/markdown.ts')).formatTaskMarkdown(tasks, settings)
    default: {
      const { columns } = io.stdout
      if (columns === undefined)
        return (await import('../report/tasks/plain.ts')).formatTaskLines(tasks, settings)
      const { formatTaskTable } = await import('../report/tasks/table.ts')
      return formatTaskTable(tasks, { ...settings, width: columns, palette: await paletteOf(colour.stdout) })
    }
  }
}

/** One character between cells; a tab may be written `\t`. */
function separatorOf(typed: string | undefined): string {
  const separator = typed === String.raw`\t` ? '\t' : (typed ?? ',')
  if ([...separator].length === 1 && !/["\r\n]/u.test(separator)) return separator
  throw new UserError('usage/bad-choice', {
    option: '--separator',
    value: separator,
    choices: String.raw`, ; | \t`,
  })
}
