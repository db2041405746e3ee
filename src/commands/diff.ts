import { changesOf } from '../diff/change.ts'
import { compareRegistries } from '../diff/diff-registries.ts'
import { UserError } from '../errors.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { NOT_COMPARED, ONLY_THE_FILE, UNMERGED, changeCount } from '../messages/changes.ts'
import type { Registry } from '../registry/schema.ts'
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
    io.stdout.write(`${UNMERGED[language](call.paths.join(' → '))}\n`)
    return EXIT.ok
  }
  if (before === undefined || after === undefined) {
    throw new UserError('usage/missing-argument', { operand: 'versions', command: 'diff' })
  }
  const versionOf = async (path: string): Promise<LoadedVersion> =>
    await loadVersion(
      path,
      call === undefined || call.paths.includes(path) ? context : silent(context),
      options,
    )
  const [old, fresh] = [await versionOf(before), await versionOf(after)]
  const status = statusOf([old, fresh])
  const unread = new Set([...old.unread, ...fresh.unread])
  const isLost = [old, fresh].some((version) => version.registries.length === 0 && version.unread.length > 0)
  if (call === undefined)
    for (const path of isLost ? [''] : unread)
      io.stderr.write(`${NOT_COMPARED[language](inFolder(after, path))}\n`)
  if (isLost) {
    if (call !== undefined) io.stdout.write(called(call, NOT_COMPARED[language](call.paths.join(' → '))))
    return call === undefined ? status : EXIT.ok
  }
  // what one side does not tell is not gone in the other
  const known = ({ registries }: LoadedVersion): Registry[] =>
    registries.flatMap(({ registry, path }) => (unread.has(path) ? [] : [registry]))
  const documents = compareRegistries(known(old), known(fresh), {
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
  if (call !== undefined) {
    io.stdout.write(called(call, documents.length === 0 ? ONLY_THE_FILE[language] : text.trimEnd()))
    // git takes any other status for a failure of the driver
    return EXIT.ok
  }
  io.stdout.write(text)
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

const inFolder = (folder: string, path: string): string =>
  path === '' ? folder : `${folder.replace(/\/+$/u, '')}${folder.endsWith(':') ? '' : '/'}${path}`

/** One file among others that git tells of. */
const called = ({ paths }: GitCall, text: string): string => `ttdn diff ${paths.join(' → ')}\n${text}\n\n`

/** Of a copy that git made for the comparison nobody knows the name. */
const silent = (context: CommandContext): CommandContext => ({
  ...context,
  io: { ...context.io, stderr: { write: () => {}, isTTY: false, columns: undefined } },
})

function statusOf(versions: readonly LoadedVersion[]): ExitCode {
  if (versions.some(({ failed }) => failed)) return EXIT.usage
  return versions.some(({ findings }) => findings) ? EXIT.findings : EXIT.ok
}

interface GitCall {
  /** the path, or the old and the new one of a file that was renamed */
  readonly paths: readonly string[]
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
  if (before === '') return { paths: [path] }
  if (after === '') return undefined
  return { paths: renamed === undefined ? [path] : [path, renamed], files: [before, after] }
}
