import { EXIT, type ExitCode } from '../exit-code.ts'
import { parseQuery } from '../query/parse-query.ts'
import { askTasks, unitOfExpression } from './ask-tasks.ts'
import type { CommandContext, Options } from './command.ts'
import { loadRegistries } from './load-registries.ts'
import { printTasks } from './print-tasks.ts'
import { dayAsked } from './today.ts'

/** `ttdn query EXPRESSION [REGISTRY…]`: the tasks that an expression asks for. */
export async function run(
  context: CommandContext,
  [text = '', ...operands]: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const on = dayAsked(context, options)
  // before anything is read: a mistake in the expression is told at once
  const expression = parseQuery(text, { on })
  const loaded = await loadRegistries(operands, context, options)
  const answer = askTasks(expression, loaded, on, context, options)
  await printTasks(answer, unitOfExpression(expression), context, options)
  return loaded.failed ? EXIT.usage : loaded.findings ? EXIT.findings : EXIT.ok
}
