import { UserError } from '../errors.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { CommandContext } from './command.ts'

/** `ttdn schema [NAME]`: a JSON schema, for editors and other programs. */
export async function run({ io }: CommandContext, [name = 'registry']: readonly string[]): Promise<ExitCode> {
  const { JSON_SCHEMA_NAMES, jsonSchema } = await import('../registry/json-schema.ts')
  const known = JSON_SCHEMA_NAMES.find((one) => one === name)
  if (known === undefined)
    throw new UserError('schema/unknown', { name, names: JSON_SCHEMA_NAMES.join(', ') })
  io.stdout.write(`${JSON.stringify(jsonSchema(known), null, 2)}\n`)
  return EXIT.ok
}
