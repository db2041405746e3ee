import { FORMATS, ROLES } from '../terms.ts'
import { plainChoices, type CommandSpec, type OptionSpec } from './command.ts'

/**
 * Every command and how it is called. To add one: an entry here, `commands/<name>.ts` with its `run`,
 * and its help in `messages/help.ts`.
 */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'parse',
    operands: { name: 'plans', required: 1 },
    options: [
      { name: 'output', short: 'o', value: 'path' },
      { name: 'force' },
      { name: 'format', value: plainChoices('yaml', 'json') },
      { name: 'from', value: FORMATS },
      { name: 'strict' },
      { name: 'no-assumptions' },
      { name: 'number', value: 'text' },
      { name: 'date', value: 'date' },
      { name: 'issuer', value: 'text' },
      { name: 'trace', value: 'text' },
      { name: 'max-size', value: 'size' },
    ],
    load: async () => (await import('./parse.ts')).run,
  },
  {
    name: 'tasks',
    operands: { name: 'registries', required: 0 },
    options: [
      { name: 'unit', short: 'u', value: 'text' },
      { name: 'role', value: ROLES, repeat: true },
      { name: 'direct' },
      { name: 'on', value: 'date' },
      { name: 'format', value: plainChoices('table', 'json', 'yaml', 'csv', 'markdown') },
    ],
    load: async () => (await import('./tasks.ts')).run,
  },
  {
    name: 'show',
    operands: { name: 'task', required: 1 },
    options: [],
    load: async () => (await import('./show.ts')).run,
  },
  {
    name: 'validate',
    operands: { name: 'registries', required: 0 },
    options: [
      { name: 'format', value: plainChoices('text', 'json', 'sarif', 'github', 'junit', 'markdown') },
      { name: 'fail-on', value: plainChoices('error', 'warning') },
      { name: 'max-warnings', value: 'number' },
      { name: 'baseline', value: 'path' },
      { name: 'fix' },
    ],
    load: async () => (await import('./validate.ts')).run,
  },
  {
    name: 'units',
    operands: { name: 'unit', required: 0, most: 1 },
    options: [
      { name: 'on', value: 'date' },
      { name: 'format', value: plainChoices('text', 'json') },
    ],
    load: async () => (await import('./units.ts')).run,
  },
  {
    name: 'explain',
    operands: { name: 'code', required: 0, most: 1 },
    options: [],
    load: async () => (await import('./explain.ts')).run,
  },
  {
    name: 'schema',
    operands: { name: 'schema', required: 0, most: 1 },
    options: [],
    load: async () => (await import('./schema.ts')).run,
  },
]

/** Options that every command takes. */
export const GLOBAL_OPTIONS: readonly OptionSpec[] = [
  {
    name: 'lang',
    value: { vi: { vi: 'tiếng Việt', en: 'Vietnamese' }, en: { vi: 'tiếng Anh', en: 'English' } },
  },
  { name: 'config', value: 'path' },
  { name: 'quiet', short: 'q' },
  { name: 'verbose', short: 'v' },
  { name: 'color' },
  { name: 'no-color' },
  { name: 'help', short: 'h' },
]

/** Options of the program itself, without a command. */
export const PROGRAM_OPTIONS: readonly OptionSpec[] = [{ name: 'version', short: 'V' }]
