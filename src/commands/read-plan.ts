import type { Config } from '../config/config.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/diagnostic.ts'
import { UserError } from '../errors.ts'
import type { Io } from '../io.ts'
import { parsePlan, type ParsedPlan } from './plan-pipeline.ts'
import { formatOf } from '../read/index.ts'
import { FORMATS, type SourceFormat } from '../terms.ts'
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

/** The plan in a file. What is wrong with its content is told by diagnostics; only a file that cannot be read throws. */
export async function readPlan(
  file: InputFile,
  io: Io,
  settings: PlanSettings,
  sourcePath: string,
): Promise<ParsedPlan> {
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
  return parsePlan(bytes, {
    path: file.path,
    sourcePath,
    format,
    given: settings.given,
    noAssumptions: settings.noAssumptions,
    config: settings.config,
  })
}

const refused = (problem: Diagnostic): ParsedPlan => ({ diagnostics: [problem] })

const tooLarge = (path: string, bytes: number, { maxSize }: PlanSettings): ParsedPlan =>
  refused(diagnostic('source/too-large', { bytes, limit: maxSize }, path))

const extensionOf = (path: string): string => /(?<=[^./\\])\.[^./\\]+$/.exec(path)?.[0] ?? ''
