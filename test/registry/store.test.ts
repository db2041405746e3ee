import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { RegistrySchema } from '../../src/registry/schema.ts'
import { parseRegistries, stringifyRegistries, stringifyRegistry } from '../../src/registry/store.ts'
import { registry } from './arbitrary-registry.ts'

describe('what is written is read back', () => {
  test('by the program, and by YAML 1.2 and 1.1 readers alike', () => {
    fc.assert(
      fc.property(registry, (value) => {
        const text = stringifyRegistry(value)
        const read = parseRegistries(text, 'r.yaml')
        expect(read.problems).toEqual([])
        expect(read.registries[0]?.registry).toEqual(RegistrySchema.parse(value))
        expect(parse(text, { version: '1.1' })).toEqual(parse(text))
      }),
    )
  })

  test('as a stream and as JSON arrays', () => {
    fc.assert(
      fc.property(fc.array(registry, { minLength: 1, maxLength: 3 }), (values) => {
        for (const text of [stringifyRegistries(values), JSON.stringify(values)]) {
          const read = parseRegistries(text, 'r.yaml')
          expect(read.problems).toEqual([])
          expect(read.registries.map((stored) => stored.registry)).toEqual(values)
        }
      }),
    )
  })
})
