import { z } from 'zod'
import { WrittenConfigSchema } from '../config/schema.ts'
import { KEY_DESCRIPTIONS } from './key-descriptions.ts'
import {
  ChangesSchema,
  CountsSchema,
  DiagnosticsSchema,
  GraphSchema,
  SelectionSchema,
  TasksSchema,
  UnitSchema,
  UnitsSchema,
} from './output-schemas.ts'
import { RegistrySchema } from './schema.ts'

const SCHEMAS = {
  registry: { schema: RegistrySchema, title: 'ttdn: registry (sổ nhiệm vụ)' },
  tasks: { schema: TasksSchema, title: 'ttdn: output of tasks and query' },
  selection: { schema: SelectionSchema, title: 'ttdn: output of tasks and query with --fields' },
  counts: { schema: CountsSchema, title: 'ttdn: output of tasks and query with --count' },
  diagnostics: { schema: DiagnosticsSchema, title: 'ttdn: output of validate' },
  changes: { schema: ChangesSchema, title: 'ttdn: output of diff' },
  graph: { schema: GraphSchema, title: 'ttdn: output of graph' },
  units: { schema: UnitsSchema, title: 'ttdn: output of units without a name' },
  unit: { schema: UnitSchema, title: 'ttdn: output of units with a name' },
  config: { schema: WrittenConfigSchema, title: 'ttdn: ttdn.config.yaml' },
} as const

export type JsonSchemaName = keyof typeof SCHEMAS

export const JSON_SCHEMA_NAMES: readonly JsonSchemaName[] = [
  'registry',
  'tasks',
  'selection',
  'counts',
  'diagnostics',
  'changes',
  'graph',
  'units',
  'unit',
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
const DESCRIBED: ReadonlySet<JsonSchemaName> = new Set(['registry', 'tasks', 'selection'])

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
