import { z } from 'zod'
import { WrittenConfigSchema } from '../config/schema.ts'
import { DEFAULT_SEVERITY } from '../diagnostics/codes.ts'
import { SEVERITIES, keysOf } from '../terms.ts'
import { KEY_DESCRIPTIONS } from './key-descriptions.ts'
import { DocumentSchema, RegistrySchema, TaskSchema } from './schema.ts'

const text = z.string().min(1)
const { number, date, issuer } = DocumentSchema.shape

/** What `tasks` and `query` print as JSON. New keys may come, so readers must pass over what they do not know. */
const TasksSchema = z.array(
  z.looseObject({
    ...TaskSchema.shape,
    document: z.looseObject({ number, date, issuer }),
    via: text.exactOptional(),
    inherited: z
      .looseObject({
        from: z.looseObject({ id: text, name: text }),
        since: text,
        basis: z.string(),
        certainty: z.enum(['certain', 'likely', 'ask']),
      })
      .exactOptional(),
    possibly: z.literal(true).exactOptional(),
    group: text.exactOptional(),
  }),
)

const line = z.int().min(1).exactOptional()

/** What `validate` prints as JSON. */
const DiagnosticsSchema = z.array(
  z.looseObject({
    code: z.enum(Object.keys(DEFAULT_SEVERITY)),
    severity: z.enum(keysOf(SEVERITIES)),
    message: text,
    args: z.record(z.string(), z.unknown()),
    file: z.string(),
    at: text.exactOptional(),
    line,
    column: line,
    endLine: line,
    endColumn: line,
    task: text.exactOptional(),
    related: z
      .array(z.looseObject({ file: z.string(), at: text.exactOptional(), task: text.exactOptional() }))
      .exactOptional(),
  }),
)

/** What `diff` prints as JSON. */
const ChangesSchema = z.looseObject({
  changes: z.array(
    z.looseObject({
      id: text,
      kind: text,
      field: text.exactOptional(),
      unit: text.exactOptional(),
      old: z.unknown().optional(),
      new: z.unknown().optional(),
    }),
  ),
})

const SCHEMAS = {
  registry: { schema: RegistrySchema, title: 'ttdn: registry (sổ nhiệm vụ)' },
  tasks: { schema: TasksSchema, title: 'ttdn: output of tasks and query' },
  diagnostics: { schema: DiagnosticsSchema, title: 'ttdn: output of validate' },
  changes: { schema: ChangesSchema, title: 'ttdn: output of diff' },
  config: { schema: WrittenConfigSchema, title: 'ttdn: ttdn.config.yaml' },
} as const

export type JsonSchemaName = keyof typeof SCHEMAS

export const JSON_SCHEMA_NAMES: readonly JsonSchemaName[] = [
  'registry',
  'tasks',
  'diagnostics',
  'changes',
  'config',
]

/** One of the schemas in `schemas/`, made from the zod schema it stands for. Draft 7, which editors understand. */
export function jsonSchema(name: JsonSchemaName): object {
  const { schema, title } = SCHEMAS[name]
  const made = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema: own }) => {
      if (DESCRIBED.has(name)) describeKeys(own.properties ?? {})
    },
  })
  return { $id: `urn:ttdn:schema:${name}:1`, title, ...made }
}

/** Schemas that hold the keys of a registry. */
const DESCRIBED: ReadonlySet<JsonSchemaName> = new Set(['registry', 'tasks'])

function describeKeys(properties: Readonly<Record<string, unknown>>): void {
  for (const [key, property] of Object.entries(properties)) {
    const names = Object.hasOwn(KEY_DESCRIPTIONS, key) ? KEY_DESCRIPTIONS[key] : undefined
    if (names !== undefined && typeof property === 'object' && property !== null) {
      Object.assign(property, { description: `${names.vi} / ${names.en}` })
    }
  }
}

/** The text of `schemas/<name>.schema.json`. */
export function jsonSchemaText(name: JsonSchemaName): string {
  return `${JSON.stringify(jsonSchema(name), null, 2)}\n`
}
