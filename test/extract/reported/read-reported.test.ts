import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../../src/config/config.ts'
import { parsePlan, type ParsedPlan } from '../../../src/pipeline.ts'
import type { RegistryTime, Task } from '../../../src/registry/schema.ts'
import type { SourceFormat } from '../../../src/terms.ts'
import { ARTICLES } from './articles.ts'

function parse(text: string, format: SourceFormat): ParsedPlan {
  return parsePlan(new TextEncoder().encode(text), {
    path: 'article',
    sourcePath: 'article',
    format,
    given: {},
    noAssumptions: false,
    config: DEFAULT_CONFIG,
  })
}

type Expected = Readonly<Record<string, string | undefined>>
const stated = (expected: Expected): Expected =>
  Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined))
const unstated = (expected: Expected): string[] =>
  Object.keys(expected).filter((key) => expected[key] === undefined)
const unitsOf = (task: Task): string[] => (task.units ?? []).map(({ role, name }) => `${role} ${name}`).sort()
const timeOf = (time: RegistryTime | undefined): string | null =>
  time === undefined ? null : `${time.kind} ${time.end ?? time.every ?? ''}`.trim()

describe.each(ARTICLES)('$name', ({ text, format, document, source, citations, tasks }) => {
  const { registry, diagnostics } = parse(text, format)
  const got = registry?.tasks ?? []

  test('the reported act', () => {
    expect({ ...registry?.document }).toMatchObject(stated(document))
    for (const key of unstated(document)) expect(Object.keys({ ...registry?.document })).not.toContain(key)
    expect(registry?.source.kind).toBe('article')
    expect({ ...registry?.source }).toMatchObject(stated(source ?? {}))
    for (const key of unstated(source ?? {})) expect(Object.keys({ ...registry?.source })).not.toContain(key)
    if (citations !== undefined)
      expect((registry?.citations ?? []).map(({ number }) => number)).toEqual(citations)
  })

  test('its duties, and no others', () => {
    expect(got.map(({ content }, index) => content.slice(0, tasks[index]?.content.length))).toEqual(
      tasks.map(({ content }) => content),
    )
  })

  test('who has them, by when', () => {
    for (const [index, expected] of tasks.entries()) {
      const task = got[index]
      if (task === undefined) continue
      if (expected.units !== undefined)
        expect([expected.content, unitsOf(task)]).toEqual([expected.content, [...expected.units].sort()])
      if (expected.time !== undefined)
        expect([expected.content, timeOf(task.time)]).toEqual([expected.content, expected.time])
    }
  })

  test('everything is accounted for, and it says that this is an article', () => {
    expect(diagnostics.filter(({ code }) => code === 'extract/unclaimed')).toEqual([])
    expect(diagnostics.map(({ code }) => code)).toContain('document/article')
    expect(new Set(got.map(({ id }) => id)).size).toBe(got.length)
    for (const { id } of got) expect(id).toMatch(/^p\d+(?:\.s\d+)?$/u)
  })
})

/** Every line of a text wrapped at a width, blank lines between paragraphs. */
function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) =>
      line.split(' ').reduce((lines, word) => {
        const last = lines.slice(lines.lastIndexOf('\n') + 1)
        if (lines === '') return word
        return last.length + 1 + word.length > width ? `${lines}\n${word}` : `${lines} ${word}`
      }, ''),
    )
    .join('\n\n')
}

const unwrapped = ARTICLES.filter(
  ({ format, text }) => format === 'text' && text.split('\n').some((line) => line.length > 100),
)

test.each(unwrapped.flatMap(({ name, text }) => [55, 72, 90].map((width) => ({ name, text, width }))))(
  'wrapping at $width changes no duty: $name',
  ({ text, width }) => {
    const contents = (source: string): string[] =>
      (parse(source, 'text').registry?.tasks ?? []).map(({ content }) => content)
    const lines = wrapped(text, width)
    // a line that begins with a mark after the wrap reads as a point of its own
    const opensMark = lines.split('\n').some((line) => /^(?:[-–(]|\d+[.)])/u.test(line))
    if (!opensMark) expect(contents(lines)).toEqual(contents(text))
  },
)
