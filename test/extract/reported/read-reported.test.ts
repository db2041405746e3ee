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

const unitsOf = (task: Task): string[] => (task.units ?? []).map(({ role, name }) => `${role} ${name}`).sort()
const timeOf = (time: RegistryTime | undefined): string | null =>
  time === undefined ? null : `${time.kind} ${time.end ?? time.every ?? ''}`.trim()

describe.each(ARTICLES)('$name', ({ text, format, document, source, citations, tasks }) => {
  const { registry, diagnostics } = parse(text, format)
  const got = registry?.tasks ?? []

  test('the reported act', () => {
    for (const [key, value] of Object.entries(document))
      expect([key, (registry?.document as Readonly<Record<string, unknown>>)[key]]).toEqual([key, value])
    expect(registry?.source.kind).toBe('article')
    for (const [key, value] of Object.entries(source ?? {}))
      expect([key, (registry?.source as Readonly<Record<string, unknown>>)[key]]).toEqual([key, value])
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
