import { UserError } from '../errors.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { describeUnit } from '../recognise/resolving/describe-unit.ts'
import { textOption, type CommandContext, type Options } from './command.ts'
import { catalogueOf } from './catalogue-of.ts'
import { configurationOf } from './configuration.ts'
import { dayAsked } from './today.ts'

/** `ttdn units [NAME]`: what the catalogue knows of a unit; without a name, all of them. */
export async function run(
  context: CommandContext,
  [name]: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const { io, language } = context
  const config = await configurationOf(context)
  const catalogue = catalogueOf(config)
  const on = dayAsked(context, options)
  const json = textOption(options, 'format') === 'json'
  const { formatUnit, formatUnitList } = await import('../report/units.ts')
  if (name === undefined) {
    const records = [...catalogue.units, ...catalogue.collectives]
    io.stdout.write(json ? `${JSON.stringify(records, null, 2)}\n` : formatUnitList(records, language))
    return EXIT.ok
  }
  const { province } = config
  const found = describeUnit(name, catalogue, { on, ...(province !== undefined && { province }) })
  if ('suggestions' in found) throw new UserError('unit/unknown', { name, nearest: found.suggestions })
  const width = Math.min(io.stdout.columns ?? 100, 100)
  const texts = found.units.map((unit) => formatUnit(unit, { language, width }))
  io.stdout.write(json ? `${JSON.stringify(found.units, null, 2)}\n` : texts.join('\n'))
  return EXIT.ok
}
