import type { Config } from '../config/config.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/diagnostic.ts'
import { UserError } from '../errors.ts'
import type { Io } from '../io.ts'
import { parsePlan, type ParsedPlan } from '../pipeline.ts'
import { formatOf } from '../read/format-of.ts'
import { decode } from '../source/decode.ts'
import { FORMATS, type SourceFormat } from '../terms.ts'
import { catalogueOf } from './catalogue-of.ts'
import { flagOption, isChoice, numberOption, textOption, type Options } from './command.ts'
import type { InputFile } from './input-files.ts'

/** What the command line and the configuration say about reading plans. */
export interface PlanSettings {
  readonly from: SourceFormat | undefined
  readonly maxSize: number
  readonly given: { readonly number?: string; readonly date?: string; readonly issuer?: string }
  readonly noAssumptions: boolean
  readonly config: Config
}

export function planSettings(options: Options, config: Config): PlanSettings {
  const from = textOption(options, 'from')
  const number = textOption(options, 'number')
  const date = textOption(options, 'date')
  const issuer = textOption(options, 'issuer')
  return {
    from: from !== undefined && isChoice(FORMATS, from) ? from : undefined,
    maxSize: numberOption(options, 'max-size') ?? config.maxSize,
    given: {
      ...(number !== undefined && { number }),
      ...(date !== undefined && { date }),
      ...(issuer !== undefined && { issuer }),
    },
    noAssumptions: flagOption(options, 'no-assumptions'),
    config,
  }
}

/** A plan, and its text as it is on disk, for quoting lines. */
export interface PlanRead extends ParsedPlan {
  text(): string | undefined
}

/** The plan in a file. What is wrong with its content is told by diagnostics; only a file that cannot be read throws. */
export async function readPlan(
  file: InputFile,
  io: Io,
  settings: PlanSettings,
  sourcePath: string,
): Promise<PlanRead> {
  const format = settings.from ?? formatOf(file.path)
  if (file.path === '-' && format === undefined) {
    throw new UserError('usage/stdin-format', { choices: Object.keys(FORMATS).join(', ') })
  }
  if (format === undefined) {
    return refused(diagnostic('source/unknown-format', { extension: extensionOf(file.path) }, file.path))
  }
  if (file.bytes > settings.maxSize) return tooLarge(file.path, file.bytes, settings)
  const bytes = file.path === '-' ? await io.readStdin() : await io.files.read(file.path)
  if (bytes.length > settings.maxSize) return tooLarge(file.path, bytes.length, settings)
  const { given, noAssumptions, config } = settings
  const plan = parsePlan(
    bytes,
    { path: file.path, sourcePath, format, given, noAssumptions, config },
    catalogueOf(config),
  )
  return { ...plan, text: () => textOf(bytes) }
}

/** A plan where a registry is expected, by name: it is parsed on the fly. */
export async function readNamedPlan(
  path: string,
  io: Io,
  options: Options,
  config: Config,
): Promise<PlanRead> {
  const info = path === '-' ? { bytes: 0 } : await io.files.stat(path)
  if (info === undefined) throw new UserError('file/missing', { path })
  return await readPlan({ path, bytes: info.bytes }, io, planSettings(options, config), path)
}

function textOf(bytes: Uint8Array): string | undefined {
  const decoded = decode(bytes)
  return 'problem' in decoded ? undefined : decoded.text
}

const refused = (problem: Diagnostic): PlanRead => ({ diagnostics: [problem], text: () => undefined })

const tooLarge = (path: string, bytes: number, { maxSize }: PlanSettings): PlanRead =>
  refused(diagnostic('source/too-large', { bytes, limit: maxSize }, path))

const extensionOf = (path: string): string => /(?<=[^./\\])\.[^./\\]+$/.exec(path)?.[0] ?? ''
