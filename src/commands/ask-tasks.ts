import { SAME_DOCUMENT, SEVERAL_DOCUMENTS } from '../messages/headings.ts'
import type { Expression } from '../query/expression.ts'
import { listTasks, type ListedTask } from '../query/listed-task.ts'
import { selectTasks, type Asking } from '../query/select-tasks.ts'
import type { ResolvedUnit } from '../recognise/resolving/resolve-unit.ts'
import { answersTo, documentId } from '../registry/ids.ts'
import type { Registry } from '../registry/schema.ts'
import { catalogueOf } from './catalogue-of.ts'
import { flagOption, type CommandContext, type Options } from './command.ts'
import type { LoadedRegistries } from './load-registries.ts'
import { unitAsked } from './unit-asked.ts'

export interface Answer {
  readonly tasks: readonly ListedTask[]
  /** all registries that were asked, also those without any of the tasks */
  readonly asked: readonly Registry[]
  readonly asking: Asking
}

/** The tasks of the registries that an expression asks for, with the options that `tasks` and `query` share. */
export function askTasks(
  expression: Expression | undefined,
  { registries, config }: Pick<LoadedRegistries, 'registries' | 'config'>,
  on: string,
  context: CommandContext,
  options: Options,
): Answer {
  const asked = registries.map(({ registry }) => registry)
  const listed = listTasks(asked)
  const catalogue = catalogueOf(config)
  const { beforeMeans, rollToWorkingDay, province } = config
  const understood = new Map<string, ResolvedUnit>()
  const unitOf = (words: string): ResolvedUnit => {
    const unit = understood.get(words) ?? unitAsked(words, listed, catalogue, { on, province }, context)
    understood.set(words, unit)
    return unit
  }
  const asking: Asking = {
    on,
    catalogue,
    dueOptions: { beforeMeans, rollToWorkingDay },
    direct: flagOption(options, 'direct'),
    inherited: flagOption(options, 'inherited'),
    unitOf,
  }
  saySameDocuments(registries, context)
  if (expression === undefined) return { tasks: listed, asked, asking }
  const tasks = selectTasks(listed, expression, asking)
  sayWhatFitsSeveral(expression, asked, asking, context)
  return { tasks, asked, asking }
}

/** Registries of one document are told: their tasks have the same ids. */
function saySameDocuments(
  registries: LoadedRegistries['registries'],
  { io, language, quiet }: CommandContext,
): void {
  if (quiet) return
  const files = new Map<string, Set<string>>()
  for (const { registry, file } of registries) {
    const id = documentId(registry)
    files.set(id, (files.get(id) ?? new Set()).add(file))
  }
  for (const [id, found] of files) {
    if (found.size > 1) io.stderr.write(`${SAME_DOCUMENT[language](id, [...found])}\n`)
  }
}

/** Words for a document that fit several are told: two plans may bear one number (DESIGN section 4). */
function sayWhatFitsSeveral(
  expression: Expression,
  asked: readonly Registry[],
  asking: Asking,
  { io, language, quiet }: CommandContext,
): void {
  if (quiet) return
  for (const { words, registries } of documentsMeant(expression, asked, asking)) {
    const several = [...new Set(registries.map((registry) => documentId(registry)))]
    if (several.length > 1) io.stderr.write(`${SEVERAL_DOCUMENTS[language](words, several)}\n`)
  }
}

interface MeantDocuments {
  readonly words: string
  readonly registries: readonly Registry[]
}

/** The registries that each word for a document, or id with one, in the expression fits. */
function documentsMeant(node: Expression, asked: readonly Registry[], asking: Asking): MeantDocuments[] {
  if (node.kind === 'and' || node.kind === 'or') {
    return node.terms.flatMap((term) => documentsMeant(term, asked, asking))
  }
  if (node.kind === 'not') return documentsMeant(node.term, asked, asking)
  if (node.kind !== 'field') return []
  if (node.test.kind === 'words' && node.field === 'document') {
    const { words } = node.test
    return [{ words, registries: asked.filter((registry) => answersTo(registry, words)) }]
  }
  if (node.test.kind !== 'id' || !node.test.id.includes('#')) return []
  const found = selectTasks(listTasks(asked), node, asking)
  return [{ words: node.test.id, registries: found.map(({ registry }) => registry) }]
}

/** The unit an expression asks for, where it is one that every answer concerns. */
export function unitOfExpression(node: Expression | undefined): string | undefined {
  if (node?.kind === 'and') {
    const units = node.terms.flatMap((term) => unitOfExpression(term) ?? [])
    return units.length === 1 ? units[0] : undefined
  }
  return node?.kind === 'field' && node.test.kind === 'unit' ? node.test.name : undefined
}
