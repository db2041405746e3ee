import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { DEFAULT_CONFIG } from '../src/config/config.ts'
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts'
import { parsePlan } from '../src/pipeline.ts'
import { formatOf } from '../src/read/index.ts'
import { stringifyRegistry } from '../src/registry/store.ts'
import { FREQUENCIES, ROLES, TIME_KINDS, keysOf } from '../src/terms.ts'

/**
 * Every plan below `fixtures/plans/<style>/<case>/`: that its hand-made reading stands in its text, and that what
 * the program makes of it is what was reviewed (`registry.yaml`, `diagnostics.txt`; written by `vitest -u` only).
 * How near the program comes to the readings is measured apart, by `npm run accuracy`.
 */
const plans = fileURLToPath(new URL('../fixtures/plans/', import.meta.url))

const cases = readdirSync(plans).flatMap((style) =>
  readdirSync(join(plans, style)).map((name) => {
    const folder = join(plans, style, name)
    const inputs = readdirSync(folder).filter((file) => /^input\.(?:md|txt)$/.test(file))
    return { name: `${style}/${name}`, folder, inputs, input: inputs[0] ?? '' }
  }),
)

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const Reading = z.strictObject({
  file: z.string(),
  document: z.partialRecord(z.enum(['number', 'type', 'date', 'issuer', 'title']), z.string()).optional(),
  citations: z.array(z.strictObject({ number: z.string(), date: isoDay.optional() })).optional(),
  targets: z
    .array(
      z.strictObject({
        text: z.string(),
        value: z.number().optional(),
        end: isoDay.optional(),
        optional: z.boolean().optional(),
      }),
    )
    .optional(),
  ignore: z.array(z.string()).optional(),
  open: z.boolean().optional(),
  tasks: z.array(
    z.strictObject({
      id: z.string().optional(),
      optional: z.boolean().optional(),
      content: z.string().min(1),
      also: z.array(z.string().min(1)).optional(),
      units: z
        .array(
          z.strictObject({
            name: z.string().min(1),
            role: z.enum(keysOf(ROLES)).optional(),
            shortened: z.boolean().optional(),
            members: z.array(z.string()).optional(),
          }),
        )
        .optional(),
      time: z
        .union([
          z.strictObject({ impossible: z.literal(true) }),
          z.strictObject({
            kind: z.enum(keysOf(TIME_KINDS)),
            start: isoDay.optional(),
            end: isoDay.optional(),
            openEnd: z.literal(true).optional(),
            every: z.enum(keysOf(FREQUENCIES)).optional(),
          }),
        ])
        .nullish(),
      products: z.array(z.string()).optional(),
    }),
  ),
})

const letters = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/<[^>]*>/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')

describe('readings by hand', () => {
  test('there are plans of every style', () => {
    expect(cases.length).toBeGreaterThanOrEqual(36)
    expect(readdirSync(plans).length).toBeGreaterThanOrEqual(9)
  })

  test.each(cases)('$name', ({ folder, inputs, input }) => {
    expect(inputs).toHaveLength(1)
    const reading = Reading.parse(parse(readFileSync(join(folder, 'gold.yaml'), 'utf8'), { schema: 'core' }))
    expect(reading.file).toBe(input)
    expect(readFileSync(join(folder, 'about.txt'), 'utf8').trim().split('\n')).toHaveLength(1)

    const text = letters(readFileSync(join(folder, input), 'utf8'))
    const quoted = [
      ...reading.tasks.flatMap((task) => [task.content, ...(task.also ?? [])]),
      ...reading.tasks
        .flatMap((task) => task.units ?? [])
        .flatMap((unit) => (unit.shortened ? [] : [unit.name])),
      ...(reading.targets ?? []).map((target) => target.text),
      ...(reading.citations ?? []).map((citation) => citation.number),
    ]
    expect(quoted.filter((words) => !text.includes(letters(words)))).toEqual([])

    const ids = reading.tasks.flatMap((task) => (task.optional ? [] : (task.id ?? [])))
    expect(ids).toEqual([...new Set(ids)])
  })
})

describe('what the program makes of them', () => {
  test.each(cases)('$name', async ({ folder, input }) => {
    const { registry, diagnostics } = readFixture(folder, input)
    const golden = join(folder, 'registry.yaml')
    if (registry === undefined) expect(existsSync(golden), 'no registry is made of this document').toBe(false)
    else await expectGolden(golden, stringifyRegistry(registry))
    await expectGolden(join(folder, 'diagnostics.txt'), diagnostics.map(lineOf).join(''))
  })
})

function readFixture(folder: string, input: string) {
  return parsePlan(readFileSync(join(folder, input)), {
    path: input,
    sourcePath: input,
    format: formatOf(input) ?? 'text',
    given: {},
    noAssumptions: false,
    config: DEFAULT_CONFIG,
  })
}

const lineOf = ({ line, column, at, severity, code }: Diagnostic): string =>
  `${line === undefined ? (at ?? '-') : `${line}:${column ?? 1}`} ${severity} ${code}\n`

/** A golden file is only ever written on purpose: without `-u` a missing one is a failure, not a new snapshot. */
async function expectGolden(path: string, text: string): Promise<void> {
  const updating: unknown = Reflect.get(expect.getState().snapshotState, '_updateSnapshot')
  if (updating !== 'all') expect(existsSync(path), `${path}: write it with vitest -u, and read it`).toBe(true)
  await expect(text).toMatchFileSnapshot(path)
}
