import { expect, test } from 'vitest'
import { formatJunit } from '../../../src/report/diagnostics/junit.ts'
import { FINDINGS } from './sample-findings.ts'

/**
 * Elements that may stand within each other and the attributes they may bear, after the schema that the xUnit
 * plugin of Jenkins publishes for JUnit (junit-10.xsd); required attributes are marked.
 */
const ELEMENTS: Readonly<
  Record<string, { children: readonly string[]; required: readonly string[]; may: readonly string[] }>
> = {
  testsuites: {
    children: ['testsuite'],
    required: [],
    may: ['name', 'time', 'tests', 'failures', 'errors', 'disabled'],
  },
  testsuite: {
    children: ['testcase'],
    required: ['name'],
    may: [
      'tests',
      'failures',
      'errors',
      'time',
      'disabled',
      'skipped',
      'timestamp',
      'hostname',
      'id',
      'package',
    ],
  },
  testcase: {
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
    required: ['name'],
    may: ['classname', 'time', 'assertions', 'status', 'class', 'file', 'line', 'group', 'url'],
  },
  failure: { children: [], required: [], may: ['type', 'message'] },
  'system-out': { children: [], required: [], may: [] },
}

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
}

/** Reads the little XML we write; anything that is not well formed throws. */
function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open = [root]
  const rest = xml
    .replace('<?xml version="1.0" encoding="UTF-8"?>\n', '')
    .replace(
      /<(?<close>\/?)(?<name>[a-z-]+)(?<attributes>(?: [a-z]+="[^"<>&]*(?:&[a-z0-9#]+;[^"<>&]*)*")*)(?<empty>\/?)>/g,
      (...args) => {
        const { close, name = '', attributes = '', empty } = args.at(-1)
        if (close === '/') {
          if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`)
          return ''
        }
        const pairs = [...attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key, value]: string[]) => [
          key,
          value,
        ])
        const element = { name, attributes: Object.fromEntries(pairs), children: [] }
        open.at(-1)?.children.push(element)
        if (empty !== '/') open.push(element)
        return ''
      },
    )
  if (open.length !== 1 || /[<>]|&(?!(?:amp|lt|gt|quot|#\d+);)/.test(rest)) throw new Error('not well formed')
  const [only] = root.children
  if (only === undefined || root.children.length > 1) throw new Error('one root is needed')
  return only
}

function check({ name, attributes, children }: Element): void {
  const allowed = ELEMENTS[name]
  expect(allowed, name).toBeDefined()
  expect(Object.keys(attributes)).toEqual(expect.arrayContaining([...(allowed?.required ?? [])]))
  const may = [...(allowed?.required ?? []), ...(allowed?.may ?? [])]
  expect(Object.keys(attributes).filter((key) => !may.includes(key))).toEqual([])
  for (const child of children) {
    expect(allowed?.children).toContain(child.name)
    check(child)
  }
}

const xml = formatJunit(FINDINGS, { language: 'vi', files: ['clean.yaml', 'b,c:d%.yaml'] })

test('is well formed and fits the schema', () => {
  check(readXml(xml))
  check(readXml(formatJunit([], { language: 'vi' })))
})

test('a suite per file, with its failures counted', () => {
  const { attributes, children } = readXml(xml)
  expect(attributes).toMatchObject({ tests: '5', failures: '3' })
  expect(children.map((suite) => [suite.attributes['name'], suite.attributes['failures']])).toEqual([
    ['b,c:d%.yaml', '1'],
    ['clean.yaml', '0'],
    ['sổ/a b.yaml', '2'],
  ])
})

test('holds no character that XML forbids', () => {
  expect(xml).toContain('&quot;a\ufffdb&quot;')
  expect(/(?![\t\n\r])\p{Cc}/u.test(xml)).toBe(false)
})
