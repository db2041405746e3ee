import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { RegistrySchema } from '../../src/registry/schema.ts'
import { parseRegistries, stringifyRegistries, stringifyRegistry } from '../../src/registry/store.ts'
import { registry } from './arbitrary-registry.ts'
import { registryOf, taskOf } from './sample-registry.ts'

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

describe('every problem of a registry has its place', () => {
  const good = stringifyRegistry(registryOf({ number: '52/KH-UBND' }, ['I.1', 'I.2']))
  test.each([
    ['nothing', '', ['1:1 registry/empty']],
    ['only comments', '# sổ\n', ['1:1 registry/empty']],
    ['something else', 'steps: []\n', ['1:1 registry/not-a-registry']],
    ['a text', 'chào\n', ['1:1 registry/not-a-registry']],
    ['another version', good.replace('version: 1', 'version: 2'), ['2:10 registry/version']],
    ['a version as text', good.replace('version: 1', 'version: "1"'), ['2:10 registry/version']],
    ['no version', good.replace('version: 1\n', ''), ['2:1 schema/missing-key']],
    ['an unknown key', good.replace('id: I.2', 'id: I.2\n    tiem: x'), ['22:5 schema/unknown-key']],
    ['a number as id', good.replace('id: I.2', 'id: 12'), ['21:9 schema/wrong-type']],
    ['a tab', good.replace('    part: content', '\tpart: content'), ['12:1 yaml/syntax']],
    ['a key twice', good.replace('id: I.2', 'id: I.2\n    id: I.3'), ['22:5 yaml/duplicate-key']],
    ['an unknown role', good.replace('role: lead', 'role: boss'), ['16:39 schema/invalid-value']],
    ['one bad document of two', `${good}---\nversion: 3\ntasks: []\n`, ['31:10 registry/version']],
  ])('%s', (_what, text, expected) => {
    const { problems } = parseRegistries(text, 'r.yaml')
    expect(problems.map(({ line, column, code }) => `${String(line)}:${String(column)} ${code}`)).toEqual(
      expected,
    )
  })

  test('the good ones of a stream are kept', () => {
    expect(parseRegistries(`${good}---\nversion: 3\ntasks: []\n`, 'r.yaml').registries).toHaveLength(1)
  })

  test('places are known for what is right, too', () => {
    const [stored] = parseRegistries(good, 'r.yaml').registries
    expect(stored?.locate(['tasks', 1, 'id'])).toMatchObject({ line: 21, column: 9 })
  })
})

test('a registry looks as people review it', () => {
  const value = registryOf({ number: '012/KH-UBND', type: 'KH', title: 'yes', basis: { number: 'given' } }, [
    taskOf('II.1', {
      heading: ['NHIỆM VỤ'],
      content:
        'Rà soát, cập nhật cơ sở dữ liệu đất đai: kết nối với dữ liệu dân cư và chia sẻ cho các sở, ban, ngành của tỉnh khi có yêu cầu',
      items: ['Một', 'Hai'],
    }),
    taskOf('1.2', { content: 'Họp', products: [{ text: 'Báo cáo', at: '3:1-3:9' }] }),
  ])
  expect(stringifyRegistry(value)).toBe(`# yaml-language-server: $schema=registry.schema.json
version: 1
document:
  number: "012/KH-UBND"
  type: KH
  title: "yes"
  basis: { number: given }
source:
  path: "../plans/52.md"
  format: markdown
  kind: document
  digest: "sha256:0"
tasks:
  - id: II.1
    part: content
    heading: ["NHIỆM VỤ"]
    content: >-
      Rà soát, cập nhật cơ sở dữ liệu đất đai: kết nối với dữ liệu dân cư và chia sẻ cho các sở, ban, ngành
      của tỉnh khi có yêu cầu
    items: ["Một", "Hai"]
    units:
      - { name: "Sở Tài chính", role: lead }
    time: { text: "trước ngày 30/6/2025", kind: deadline, end: "2025-06-30", boundary: before }
    products: [{ text: "Báo cáo" }]
    at: "10:1-10:40"

  - id: "1.2"
    part: content
    content: >-
      Họp
    units:
      - { name: "Sở Tài chính", role: lead }
    time: { text: "trước ngày 30/6/2025", kind: deadline, end: "2025-06-30", boundary: before }
    products: [{ text: "Báo cáo", at: "3:1-3:9" }]
    at: "10:1-10:40"
`)
})
