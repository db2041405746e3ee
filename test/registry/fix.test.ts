import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixRegistryText } from '../../src/registry/fix.ts'
import { parseRegistries, stringifyRegistry } from '../../src/registry/store.ts'
import { registry } from './arbitrary-registry.ts'

const lines = (...text: string[]): string => `${text.join('\n')}\n`

describe('what is mended', () => {
  test.each([
    ['a number where a text belongs', lines('tasks:', '  - id: 012'), lines('tasks:', '  - id: "012"')],
    ['a truth value', lines('tasks:', '  - note: true'), lines('tasks:', '  - note: "true"')],
    ['what YAML 1.1 reads otherwise', lines('tasks:', '  - note: yes'), lines('tasks:', '  - note: "yes"')],
    ['a date', lines('document: { date: 2024-01-22 }'), lines('document: { date: "2024-01-22" }')],
    ['items of a list', lines('tasks:', '  - items: [1, a]'), lines('tasks:', '  - items: ["1", a]')],
    [
      'values of a record',
      lines('document:', '  at: { number: 3 }'),
      lines('document:', '  at: { number: "3" }'),
    ],
    ['a quoted number', lines('targets: [{ value: "80" }]'), lines('targets: [{ value: 80 }]')],
    ['the form of a number', lines('targets: [{ value: 80.0 }]'), lines('targets: [{ value: 80 }]')],
    [
      'the order of keys in block style, comments kept',
      lines(
        'tasks: # nhiệm vụ',
        '  # việc đầu',
        '  - content: a # nội dung',
        '    # mã của việc',
        '    id: I.1',
        '',
        '  - id: I.2',
        '    content: >-',
        '      dài',
        '    part: content',
        'version: 1',
      ),
      lines(
        'version: 1',
        'tasks: # nhiệm vụ',
        '  # việc đầu',
        '  - # mã của việc',
        '    id: I.1',
        '    content: a # nội dung',
        '',
        '  - id: I.2',
        '    part: content',
        '    content: >-',
        '      dài',
      ),
    ],
    [
      'the order of keys in flow style',
      lines('tasks:', '  - units: [{ role: lead, name: "A, B" }] # hai'),
      lines('tasks:', '  - units: [{ name: "A, B", role: lead }] # hai'),
    ],
    [
      'both at once',
      lines('tasks:', '  - content: a', '    id: 12'),
      lines('tasks:', '  - id: "12"', '    content: a'),
    ],
    [
      'a stream',
      lines('tasks:', '  - id: 1', '---', 'tasks:', '  - id: 2'),
      lines('tasks:', '  - id: "1"', '---', 'tasks:', '  - id: "2"'),
    ],
    [
      'a list of registries',
      lines('- source: {}', '  document: {}'),
      lines('- document: {}', '  source: {}'),
    ],
  ])('%s', (_what, text, expected) => {
    const fixed = fixRegistryText(text)
    expect(fixed.text).toBe(expected)
    expect(fixed.fixes).toBeGreaterThan(0)
    expect(fixRegistryText(fixed.text)).toEqual({ text: fixed.text, fixes: 0 })
  })
})

describe('what is left alone', () => {
  test.each([
    ['no YAML', 'tasks:\n\t- id: 1\n'],
    ['unknown keys', 'tasks:\n  - idd: 12\n'],
    ['an empty value', 'tasks:\n  - id:\n'],
    ['texts that read the same everywhere', 'tasks:\n  - { id: I.1, content: Sở Tài chính }\n'],
    ['a number that is none', 'targets: [{ value: "khoảng 80" }]\n'],
    ['single quotes', "tasks:\n  - id: '012'\n"],
    ['moves around aliases', 'tasks:\n  - content: &a x\n    id: *a\n'],
    ['brackets without end', '['.repeat(50_000)],
  ])('%s', (_what, text) => {
    expect(fixRegistryText(text)).toEqual({ text, fixes: 0 })
  })
})

test('a registry that the program wrote needs no mending', () => {
  fc.assert(
    fc.property(registry, (value) => {
      const text = stringifyRegistry(value)
      expect(fixRegistryText(text)).toEqual({ text, fixes: 0 })
    }),
  )
})

test('mending loses nothing', () => {
  fc.assert(
    fc.property(registry, (value) => {
      const { version, tasks, ...rest } = value
      const shuffled = {
        tasks: tasks.map((task) => Object.fromEntries(Object.entries(task).reverse())),
        ...rest,
        version,
      }
      for (const text of [JSON.stringify(shuffled, null, 2), JSON.stringify(shuffled)]) {
        const fixed = fixRegistryText(text)
        expect(parseRegistries(fixed.text, 'r.json').registries[0]?.registry).toEqual(value)
      }
    }),
  )
})
