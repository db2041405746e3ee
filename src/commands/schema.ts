import { EXIT, type ExitCode } from '../exit-code.ts'
import type { CommandContext } from './command.ts'

/** `ttdn schema [NAME]`: a JSON schema, for editors and other programs. */
export async function run(
  { io }: CommandContext,
  [_name = 'registry']: readonly string[],
): Promise<ExitCode> {
  const [{ z }, { RegistrySchema }] = await Promise.all([import('zod'), import('../registry/schema.ts')])
  io.stdout.write(`${JSON.stringify(z.toJSONSchema(RegistrySchema), null, 2)}\n`)
  return EXIT.ok
}
