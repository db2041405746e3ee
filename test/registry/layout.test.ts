import { format } from 'prettier'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { KeyTable } from '../../src/registry/layout.ts'
import { RegistrySchema } from '../../src/registry/schema.ts'

const SOURCE = '../../src/registry/registry-keys.ts'

function keyTable(schema: z.core.$ZodType): KeyTable {
  if (schema instanceof z.ZodExactOptional) return keyTable(schema.unwrap())
  if (schema instanceof z.ZodArray) return [keyTable(schema.element)]
  if (schema instanceof z.ZodObject) {
    const shape: Record<string, z.core.$ZodType> = schema.shape
    return Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, keyTable(inner)]))
  }
  if (schema instanceof z.ZodRecord) return { '*': keyTable(schema.valueType) }
  if (schema instanceof z.ZodString) return 'string'
  return schema instanceof z.ZodNumber ? 'number' : 'other'
}

/** `npm run schemas` writes it anew. */
test('the table of keys is that of the schema', async () => {
  const text = `import type { KeyTable } from './layout.ts'

/** The keys of a registry in their order; made from the schema by \`npm run schemas\`. */
export const REGISTRY_KEYS: KeyTable = ${JSON.stringify(keyTable(RegistrySchema))}
`
  const written = await format(text, {
    parser: 'typescript',
    semi: false,
    singleQuote: true,
    printWidth: 110,
  })
  await expect(written).toMatchFileSnapshot(SOURCE)
})
