import { EXIT, type ExitCode } from '../exit-code.ts'
import { RECEIVED_ONLY } from '../messages/headings.ts'
import { allOf } from '../query/expression.ts'
import { selectTasks } from '../query/select-tasks.ts'
import { listTasks } from '../query/listed-task.ts'
import { askTasks } from './ask-tasks.ts'
import { listOption, textOption, type CommandContext, type Options } from './command.ts'
import { loadRegistries } from './load-registries.ts'
import { printTasks } from './print-tasks.ts'
import { conditionsOf } from './task-conditions.ts'
import { dayAsked } from './today.ts'

/** `ttdn tasks`: the tasks of registries, or the duties of one unit among them: `query` with options. */
export async function run(
  context: CommandContext,
  operands: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const { io, language, quiet } = context
  const on = dayAsked(context, options)
  const conditions = conditionsOf(options, on)
  const loaded = await loadRegistries(operands, context, options)
  const answer = askTasks(conditions, loaded, on, context, options)
  const unit = textOption(options, 'unit')
  await printTasks(answer, unit, context, options)
  const isTable = (textOption(options, 'format') ?? 'table') === 'table'
  if (
    !quiet &&
    isTable &&
    conditions !== undefined &&
    unit !== undefined &&
    listOption(options, 'role').length === 0
  ) {
    // who only receives reports has no duty, but should know that such reports exist
    const receiving = allOf([
      { kind: 'field', field: 'role', test: { kind: 'choice', value: 'receive' } },
      ...(conditions.kind === 'and' ? conditions.terms : [conditions]),
    ])
    const shown = new Set(answer.tasks.map(({ task }) => task))
    const listed = listTasks(loaded.registries.map(({ registry }) => registry))
    const received = selectTasks(listed, receiving, answer.asking).filter(({ task }) => !shown.has(task))
    if (received.length > 0) io.stderr.write(`${RECEIVED_ONLY[language](received.length)}\n`)
  }
  return loaded.failed ? EXIT.usage : loaded.findings ? EXIT.findings : EXIT.ok
}
