import { GROUPINGS, PRINTED_FIELDS } from '../query/printed-fields.ts'
import { FORMATS, RELATIONS, ROLES, STATES, TIME_KINDS } from '../terms.ts'
import { plainChoices, type CommandSpec, type OptionSpec } from './command.ts'

/** How `tasks` and `query` print their answer, and from where they look at it. */
const ANSWER_OPTIONS: readonly OptionSpec[] = [
  { name: 'direct' },
  { name: 'inherited' },
  { name: 'on', value: 'date' },
  { name: 'sort', value: 'text', repeat: true },
  { name: 'group-by', value: GROUPINGS },
  { name: 'count' },
  { name: 'fields', value: PRINTED_FIELDS, repeat: true },
  { name: 'limit', value: 'number' },
  { name: 'format', value: plainChoices('table', 'json', 'ndjson', 'yaml', 'csv', 'tsv', 'markdown') },
  { name: 'separator', value: 'text' },
]

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
      { name: 'due-before', value: 'date' },
      { name: 'due-after', value: 'date' },
      { name: 'overdue' },
      { name: 'upcoming', value: 'text' },
      { name: 'kind', value: TIME_KINDS, repeat: true },
      { name: 'document', value: 'text', repeat: true },
      { name: 'state', value: STATES, repeat: true },
      ...ANSWER_OPTIONS,
    ],
    load: async () => (await import('./tasks.ts')).run,
  },
  {
    name: 'query',
    operands: { name: 'expression', required: 1 },
    options: ANSWER_OPTIONS,
    expression: true,
    load: async () => (await import('./query.ts')).run,
  },
  {
    name: 'diff',
    // git calls with up to nine words (docs/git.md); the command itself wants two
    operands: { name: 'versions', required: 1, most: 9 },
    options: [
      { name: 'by', value: { task: { vi: 'nhiệm vụ', en: 'task' }, unit: { vi: 'đơn vị', en: 'unit' } } },
      { name: 'ignore', value: { wording: { vi: 'câu chữ', en: 'wording' } }, repeat: true },
      { name: 'exit-zero' },
      { name: 'format', value: plainChoices('text', 'markdown', 'json') },
    ],
    load: async () => (await import('./diff.ts')).run,
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
      { name: 'update-baseline' },
      { name: 'fix' },
    ],
    load: async () => (await import('./validate.ts')).run,
  },
  {
    name: 'graph',
    operands: { name: 'registries', required: 0 },
    options: [
      { name: 'relation', value: RELATIONS, repeat: true },
      { name: 'format', value: plainChoices('text', 'mermaid', 'dot', 'json') },
    ],
    load: async () => (await import('./graph.ts')).run,
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
