import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringifyRegistry } from '../../src/registry/store.ts'
import { parseYamlStream, type KeyPath } from '../../src/source/yaml.ts'
import { registry } from '../registry/arbitrary-registry.ts'

/** The way to every value. */
function pathsOf(value: unknown, path: KeyPath = []): KeyPath[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, stepOf(value, key)])),
  ]
}

const stepOf = (holder: object, key: string): string | number => (Array.isArray(holder) ? Number(key) : key)

/** Places in a plain text, and in the same text made one that only the full reader reads. */
function expectAlike(text: string): void {
  const plain = parseYamlStream(text, 'a.yaml').documents
  const full = parseYamlStream(`${text}# \t\n`, 'a.yaml').documents
  expect(plain.map(({ value }) => value)).toEqual(full.map(({ value }) => value))
  for (const [index, { value, locate }] of plain.entries()) {
    for (const path of [...pathsOf(value), ['none'], ['tasks', 99, 'id'], ['version', 'x']]) {
      for (const part of ['key', 'value'] as const) {
        expect([path, part, locate(path, part)]).toEqual([path, part, full[index]?.locate(path, part)])
      }
    }
  }
}

test.each([
  'a: "b"\n',
  'a:\n  - "x"\n  - y\n  - 12\nb: true\n',
  '# trước\n\na:\n  # giữa\n  - b: "x"\n    c: [1, -2.5, 1.0e+21, "a, b", {}, []]\n\n  - b: y\n---\na: { b: "c: d", e: f }\n',
  'a: >-\n  một\n  hai\n# sau\nb: >-\n  # không phải chú thích\n',
  'a: >-\n  một\n  hai\n\n\nb: "c"\n',
  'x:\n  a: >-\n    một\n    hai\n',
  'a: "\\u0007\\n\\"\\\\ ế"\nb: [{ c: d }, [e]]\n',
  '- "a"\n- b\n- c: d\n  e: f\n',
  '"n": b\nc: { "yes": 1, "x y": [] }\n',
])('places are those of the full reader: %j', (text) => {
  expectAlike(text)
})

test('places of whatever the program writes are those of the full reader', () => {
  fc.assert(
    fc.property(registry, (value) => expectAlike(stringifyRegistry(value))),
    { numRuns: 30 },
  )
})
