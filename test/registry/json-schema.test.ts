import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { listTasks, taskRecord } from '../../src/query/listed-task.ts'
import { withDigests } from '../../src/registry/digest.ts'
import {
  JSON_SCHEMA_NAMES,
  jsonSchema,
  jsonSchemaText,
  type JsonSchemaName,
} from '../../src/registry/json-schema.ts'
import { formatJson } from '../../src/report/diagnostics/json.ts'
import { FINDINGS } from '../report/diagnostics/sample-findings.ts'
import { registryOf } from './sample-registry.ts'

// `npm run schemas` writes them
test.each(JSON_SCHEMA_NAMES)('schemas/%s.schema.json is what the code says', async (name) => {
  await expect(jsonSchemaText(name)).toMatchFileSnapshot(`../../schemas/${name}.schema.json`)
})

describe('what is printed as JSON fits its schema', () => {
  const fits = (name: JsonSchemaName, value: unknown): boolean =>
    z.fromJSONSchema(JSON.parse(jsonSchemaText(name))).safeParse(value).success
  const registry = withDigests(registryOf({ number: '52/KH-UBND', date: '2025-02-17' }, ['I.1']))
  const [task] = listTasks([registry]).map(taskRecord)

  test.each([
    ['registry', registry],
    ['tasks', [task, { ...task, via: 'các sở', later: 'a new key' }]],
    ['diagnostics', JSON.parse(formatJson(FINDINGS, { language: 'en' }))],
    [
      'changes',
      { changes: [{ id: 'x#I.1', kind: 'role-changed', unit: 'Sở A', old: 'lead', new: 'coordinate' }] },
    ],
    ['config', { registries: ['so/*.yaml'], rules: { 'task/no-time': 'off', 'duty/same': { likeness: 1 } } }],
  ] satisfies [JsonSchemaName, unknown][])('%s', (name, value) => {
    expect(fits(name, value)).toBe(true)
  })

  test.each([
    ['registry', { ...registry, tiem: 1 }],
    ['registry', { ...registry, version: 2 }],
    ['tasks', [{ ...task, id: 7 }]],
    ['diagnostics', [{ code: 'no/such-code', severity: 'error', message: 'x', args: {}, file: 'f' }]],
    ['config', { rules: { 'no/such-code': 'off' } }],
  ] satisfies [JsonSchemaName, unknown][])('%s refuses what is wrong', (name, value) => {
    expect(fits(name, value)).toBe(false)
  })

  test('every schema names itself', () => {
    expect(JSON_SCHEMA_NAMES.map((name) => Reflect.get(jsonSchema(name), '$id'))).toEqual(
      JSON_SCHEMA_NAMES.map((name) => `urn:ttdn:schema:${name}:1`),
    )
  })
})
