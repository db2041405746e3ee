import { changesOf } from '../diff/change.ts'
import { compareRegistries } from '../diff/diff-registries.ts'
import { UserError } from '../errors.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { NOT_COMPARED, UNMERGED, changeCount } from '../messages/changes.ts'
import { CHANGE_REPORTS, type ChangeFormat } from '../report/changes/index.ts'
import { flagOption, listOption, textOption, type CommandContext, type Options } from './command.ts'
import { loadVersion, type LoadedVersion } from './load-version.ts'
import { paletteOf } from './palette.ts'

/** `ttdn diff OLD NEW`: what changed in duties. Also understands how git calls an external diff (docs/git.md). */
export async function run(
  context: CommandContext,
  operands: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const { io, language, quiet } = context
  const call = gitCall(operands, io.env)
  if (call === undefined && operands.length > 2)
    throw new UserError('usage/too-many-arguments', { command: 'diff' })
  const [before, after] = call?.files ?? operands
  if (call !== undefined && (before === undefined || after === undefined)) {
    io.stdout.write(`${UNMERGED[language](call.path)}\n`)
    return EXIT.ok
  }
  if (before === undefined || after === undefined) {
    throw new UserError('usage/missing-argument', { operand: 'versions', command: 'diff' })
  }
  const old = await loadVersion(before, context, options)
  const fresh = await loadVersion(after, context, options)
  const status = statusOf([old, fresh])
  if (isUnreadable(old) || isUnreadable(fresh)) {
    io.stderr.write(`${NOT_COMPARED[language](call?.path ?? after)}\n`)
    return call === undefined ? status : EXIT.ok
  }
  const documents = compareRegistries(old.registries, fresh.registries, {
    ignoreWording: listOption(options, 'ignore').includes('wording'),
    people: !old.hasPlans && !fresh.hasPlans,
  })
  const format = textOption(options, 'format') ?? 'text'
  const report = await CHANGE_REPORTS[isFormat(format) ? format : 'text']()
  const text = report(documents, {
    language,
    palette: await paletteOf(context.colour.stdout),
    byUnit: textOption(options, 'by') === 'unit',
    ...(io.stdout.columns !== undefined && { width: io.stdout.columns }),
  })
  io.stdout.write(call === undefined || text === '' ? text : `ttdn diff ${call.path}\n${text}\n`)
  // git takes any other status for a failure of the driver
  if (call !== undefined) return EXIT.ok
  const counts = {
    changes: documents.flatMap(changesOf).length,
    tasks: documents.flatMap(({ tasks }) => tasks).length,
    documents: documents.filter(({ changes }) => changes.length > 0).length,
  }
  if (!quiet && format === 'text') io.stderr.write(`${changeCount(counts, language)}\n`)
  if (status !== EXIT.ok) return status
  return counts.changes > 0 && !flagOption(options, 'exit-zero') ? EXIT.findings : EXIT.ok
}

const isFormat = (name: string): name is ChangeFormat => Object.hasOwn(CHANGE_REPORTS, name)

const isUnreadable = ({ registries, findings, failed }: LoadedVersion): boolean =>
  registries.length === 0 && (findings || failed)

function statusOf(versions: readonly LoadedVersion[]): ExitCode {
  if (versions.some(({ failed }) => failed)) return EXIT.usage
  return versions.some(({ findings }) => findings) ? EXIT.findings : EXIT.ok
}

interface GitCall {
  readonly path: string
  /** absent for a path that is not merged */
  readonly files?: readonly [before: string, after: string]
}

/**
 * How git calls an external diff: `path old-file old-hex old-mode new-file new-hex new-mode`, two words more for a
 * renamed file, the path alone for one that is not merged (git(1), GIT_EXTERNAL_DIFF).
 */
function gitCall(
  [path = '', before = '', , , after = '', , , renamed]: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): GitCall | undefined {
  if (env['GIT_DIFF_PATH_COUNTER'] === undefined) return undefined
  if (before === '') return { path }
  if (after === '') return undefined
  return { path: renamed === undefined ? path : `${path} → ${renamed}`, files: [before, after] }
}
