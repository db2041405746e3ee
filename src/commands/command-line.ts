import { Command, CommanderError, Option } from 'commander'
import { UserError } from '../errors.ts'
import type { CommandSpec, OptionSpec, OptionValue, Options } from './command.ts'
import { nearestNames } from '../recognise/nearest-names.ts'
import { checkOption } from './option-value.ts'
import { COMMANDS, GLOBAL_OPTIONS, PROGRAM_OPTIONS } from './table.ts'

/** What a command line asks for. */
export type CommandLine =
  | { readonly kind: 'version' }
  | {
      readonly kind: 'help'
      /** absent: the program as a whole */
      readonly spec: CommandSpec | undefined
      /** false when help is shown because nothing was asked */
      readonly asked: boolean
    }
  | {
      readonly kind: 'run'
      readonly spec: CommandSpec
      readonly operands: readonly string[]
      readonly options: Options
    }

/** Understands the words after `ttdn`; options may stand before and after anything. Throws `usage/…` errors. */
export function commandLine(argv: readonly string[]): CommandLine {
  const help = (spec: CommandSpec | undefined, asked: boolean): CommandLine => ({ kind: 'help', spec, asked })
  if (argv.length === 0) return help(undefined, false)
  const at = commandIndex(argv)
  const spec = COMMANDS.find(({ name }) => name === argv[at])
  if (spec === undefined) {
    const word = argv[at]
    if (word === 'help') return help(specNamed(argv[at + 1]), true)
    if (word !== undefined) throw unknownCommand(word)
    const { options } = readOptions([...GLOBAL_OPTIONS, ...PROGRAM_OPTIONS], 'ttdn', argv, false)
    if (options['help'] === true) return help(undefined, true)
    if (options['version'] === true) return { kind: 'version' }
    throw new UserError('usage/no-command', {})
  }
  const words = argv.filter((_, index) => index !== at)
  const read = readOptions([...spec.options, ...GLOBAL_OPTIONS], spec.name, words, spec.expression === true)
  if (read.options['help'] === true) return help(spec, true)
  checkOperands(spec, read.operands)
  return { kind: 'run', spec, ...read }
}

const specNamed = (name: string | undefined): CommandSpec | undefined => {
  if (name === undefined || name.startsWith('-')) return undefined
  const spec = COMMANDS.find((command) => command.name === name)
  if (spec === undefined) throw unknownCommand(name)
  return spec
}

/**
 * Where the command stands: the first word, or, after leading options (whose values cannot be told from
 * operands before the command is known), the first word that is a command.
 */
function commandIndex(argv: readonly string[]): number {
  if (argv[0]?.startsWith('-') !== true) return 0
  const isCommand = (word: string): boolean => word === 'help' || COMMANDS.some(({ name }) => name === word)
  const known = argv.findIndex(isCommand)
  if (known >= 0) return known
  const withValue = GLOBAL_OPTIONS.filter(({ value }) => value !== undefined).map(({ name }) => `--${name}`)
  return argv.findIndex((word, index) => !word.startsWith('-') && !withValue.includes(argv[index - 1] ?? ''))
}

/** Stands before an operand that begins with "-", so that it is not taken for an option. */
const SHIELD = '\0'

function readOptions(
  specs: readonly OptionSpec[],
  name: string,
  words: readonly string[],
  expression: boolean,
): { operands: string[]; options: Options } {
  const command = new Command(name)
    .exitOverride()
    .configureOutput({ writeOut: () => undefined, writeErr: () => undefined })
    .helpOption(false)
    .allowExcessArguments()
    .argument('[operands...]')
  for (const spec of specs) command.addOption(commanderOption(spec))
  const shielded = words.map((word) => (expression && isExpression(word, specs) ? SHIELD + word : word))
  try {
    command.parse(shielded, { from: 'user' })
  } catch (error) {
    throw error instanceof CommanderError ? usageError(error, specs) : error
  }
  const typed: Readonly<Record<string, unknown>> = command.opts()
  const options: Record<string, OptionValue> = {}
  for (const spec of specs) {
    const value = unshielded(typedValue(spec, typed))
    if (value !== undefined) options[spec.name] = checkOption(spec, value)
  }
  return { operands: command.args.map((word) => word.replace(SHIELD, '')), options }
}

/** `-role:lead`, `-"báo chí"`, `-báo`: a minus before more than short options (`-q`, `-qv`). */
function isExpression(word: string, specs: readonly OptionSpec[]): boolean {
  const shorts = specs.flatMap(({ short }) => short ?? [])
  return /^-[^-]/u.test(word) && !Array.from(word.slice(1)).every((letter) => shorts.includes(letter))
}

function commanderOption(spec: OptionSpec): Option {
  const short = spec.short === undefined ? '' : `-${spec.short}, `
  const option = new Option(`${short}--${spec.name}${spec.value === undefined ? '' : ' <value>'}`)
  if (spec.repeat !== true) return option
  return option.argParser((one: string, before: string[] | undefined) => [...(before ?? []), one])
}

/** What follows an option is its value, whatever it begins with (`--sort -due`). */
function unshielded<T extends string | boolean | string[] | undefined>(value: T): T | string | string[] {
  if (typeof value === 'string') return value.replace(SHIELD, '')
  return Array.isArray(value) ? value.map((one) => one.replace(SHIELD, '')) : value
}

function typedValue(
  spec: OptionSpec,
  typed: Readonly<Record<string, unknown>>,
): string | boolean | string[] | undefined {
  const positive = spec.name.replace(/^no-/, '')
  const key = positive.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const value = typed[key]
  // Commander keeps `--no-x` as x = false.
  if (positive !== spec.name) return value === false ? true : undefined
  if (value === true && spec.value === undefined) return true
  if (typeof value === 'string') return value
  return Array.isArray(value) ? value.map(String) : undefined
}

function checkOperands(spec: CommandSpec, operands: readonly string[]): void {
  const most = spec.operands === undefined ? 0 : (spec.operands.most ?? Infinity)
  if (operands.length > most) throw new UserError('usage/too-many-arguments', { command: spec.name })
  if (spec.operands !== undefined && operands.length < spec.operands.required) {
    throw new UserError('usage/missing-argument', { operand: spec.operands.name, command: spec.name })
  }
}

/** commander's own complaints, as ours. */
function usageError(error: CommanderError, specs: readonly OptionSpec[]): UserError {
  const named = /'([^']+)'/.exec(error.message)?.[1] ?? ''
  switch (error.code) {
    case 'commander.unknownOption': {
      const nearest = nearestNames(
        named,
        specs.map(({ name }) => `--${name}`),
      )[0]
      return new UserError('usage/unknown-option', {
        option: named,
        ...(nearest !== undefined && { nearest }),
      })
    }
    case 'commander.optionMissingArgument':
      return new UserError('usage/missing-value', { option: /--[\w-]+/.exec(named)?.[0] ?? named })
    default:
      return new UserError('usage/other', { detail: error.message.replace(/^error: /, '') })
  }
}

function unknownCommand(name: string): UserError {
  const nearest = nearestNames(
    name,
    COMMANDS.map((command) => command.name),
  )[0]
  return new UserError('usage/unknown-command', { name, ...(nearest !== undefined && { nearest }) })
}
