import { EXIT, type ExitCode } from '../exit-code.ts'
import { documentGraph } from '../query/graph.ts'
import { GRAPH_REPORTS, type GraphFormat } from '../report/graph/index.ts'
import { RELATIONS, type Relation } from '../terms.ts'
import { isChoice, listOption, textOption, type CommandContext, type Options } from './command.ts'
import { loadRegistries } from './load-registries.ts'

/** `ttdn graph`: which document carries out, rests on or amends which. */
export async function run(
  context: CommandContext,
  operands: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const { io, language } = context
  const loaded = await loadRegistries(operands, context, options)
  const relations = listOption(options, 'relation').filter((name): name is Relation =>
    isChoice(RELATIONS, name),
  )
  const registries = loaded.registries.map(({ registry }) => registry)
  const graph = documentGraph(registries, relations.length === 0 ? undefined : relations)
  const format = textOption(options, 'format') ?? 'text'
  const report = await GRAPH_REPORTS[isFormat(format) ? format : 'text']()
  const { columns } = io.stdout
  io.stdout.write(report(graph, { language, ...(columns !== undefined && { width: columns }) }))
  return loaded.failed ? EXIT.usage : loaded.findings ? EXIT.findings : EXIT.ok
}

const isFormat = (name: string): name is GraphFormat => Object.hasOwn(GRAPH_REPORTS, name)
