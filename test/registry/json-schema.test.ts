import { expect, test } from 'vitest'
import { JSON_SCHEMA_NAMES, jsonSchemaText } from '../../src/registry/json-schema.ts'

// `npm run schemas` writes them
test.each(JSON_SCHEMA_NAMES)('schemas/%s.schema.json is what the code says', async (name) => {
  await expect(jsonSchemaText(name)).toMatchFileSnapshot(`../../schemas/${name}.schema.json`)
})
