import type { ExitCode } from '../exit-code.ts'
import type { Io } from '../io.ts'
import type { Language, TermNames } from '../terms.ts'

/** What every command gets besides its own arguments. */
export interface CommandContext {
  readonly io: Io
  readonly language: Language
  readonly colour: { readonly stdout: boolean; readonly stderr: boolean }
  readonly quiet: boolean
  readonly verbose: boolean
  /** `--config` */
  readonly configFile: string | undefined
}

/**
 * A command: options → library call → report. `operands` are the arguments that are no options;
 * problems with the surroundings are thrown as `UserError`, findings are told by the exit code.
 */
export type RunCommand = (
  context: CommandContext,
  operands: readonly string[],
  options: Options,
) => Promise<ExitCode>

/** Options by their long name without dashes, already checked against their kind. */
export type Options = Readonly<Record<string, OptionValue | undefined>>
export type OptionValue = string | number | boolean | readonly string[]

/** How a command is called: plain data, so that the help can be shown without loading the command. */
export interface CommandSpec {
  readonly name: string
  readonly operands?: Operands
  readonly options: readonly OptionSpec[]
  /** The first operand is an expression that may begin with "-" (`-role:lead`). */
  readonly expression?: true
  load(): Promise<RunCommand>
}

export interface Operands {
  /** Key of its name and explanation in `messages/help.ts`. */
  readonly name: string
  readonly required: number
  /** Absent = any number. */
  readonly most?: number
}

export interface OptionSpec {
  readonly name: string
  readonly short?: string
  /** Absent = a flag without value. */
  readonly value?: 'text' | 'path' | 'date' | 'number' | 'size' | Choices
  /** May be given several times, or several values with commas. */
  readonly repeat?: true
}

/** The values an option takes, with the names by which people may call them in both languages. */
export type Choices = Readonly<Record<string, TermNames>>

export function textOption(options: Options, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

export function numberOption(options: Options, name: string): number | undefined {
  const value = options[name]
  return typeof value === 'number' ? value : undefined
}

export const flagOption = (options: Options, name: string): boolean => options[name] === true

export function listOption(options: Options, name: string): readonly string[] {
  const value = options[name]
  return Array.isArray(value) ? value : typeof value === 'string' ? [value] : []
}

/** Choices whose values are the same word in both languages. */
export function plainChoices<const Names extends readonly string[]>(...names: Names): Choices {
  return Object.fromEntries(names.map((name) => [name, { vi: name, en: name }]))
}

/** `value`, known to be one of the keys of `choices`. */
export function isChoice<C extends Choices>(choices: C, value: string): value is keyof C & string {
  return Object.hasOwn(choices, value)
}
