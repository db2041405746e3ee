import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findMarkup } from '../../src/read/index.ts'
import { RegistrySchema } from '../../src/registry/schema.ts'
import { parseRegistries, stringifyRegistry } from '../../src/registry/store.ts'
import { planParagraphs, planText, wrapParagraph } from './arbitrary-plan.ts'
import { parse, PLANS, withoutPlaces } from './plans.ts'

/** What holds for every document, however it is cut, encoded or wrapped (issue 3; DESIGN sections 4 and 6). */
/** The shorter ones, so that many runs stay quick. */
const plan = fc.constantFrom(...PLANS.filter(({ text }) => text.length < 2_500))
const anyText = fc.oneof(
  plan,
  planText.map((text) => ({ text, format: 'text' as const })),
)

describe('every plan of the project', () => {
  test.each(PLANS)('$name', ({ text, format }) => {
    const { registry, source, readings = [] } = parse(text, format)
    if (registry === undefined || source === undefined) return
    expect(RegistrySchema.safeParse(registry).error?.issues).toBeUndefined()
    const ids = registry.tasks.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
    const cited = new Set((registry.citations ?? []).map(({ number }) => number))
    expect(
      registry.tasks.flatMap(({ citations = [] }) => citations).filter((each) => !cited.has(each)),
    ).toEqual([])

    const written = stringifyRegistry(registry)
    expect(stringifyRegistry(parse(text, format).registry ?? registry)).toBe(written)
    expect(parseRegistries(written, 'registry.yaml').registries.map((stored) => stored.registry)).toEqual([
      registry,
    ])

    const seen = new Uint8Array(source.text.length)
    for (const { span } of readings) seen.fill(1, span.start, span.end)
    for (const { start, end } of findMarkup(source.text, format)) seen.fill(1, start, end)
    const lost = [...source.text.matchAll(/[\p{L}\p{N}]/gu)].filter(({ index }) => seen[index] === 0)
    expect(lost.map(({ index }) => source.position(index))).toEqual([])
  })
})

test('a byte order mark, decomposed letters and other line ends change nothing but places', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.constantFrom('NFC', 'NFD'),
      fc.boolean(),
      fc.boolean(),
      ({ text, format }, form, crlf, mark) => {
        const plain = text.normalize('NFC').replaceAll('\r\n', '\n')
        const ends = plain.normalize(form).replaceAll('\n', crlf ? '\r\n' : '\n')
        const other = parse(`${mark ? '\uFEFF' : ''}${ends}`, format).registry
        expect(withoutPlaces(other)).toEqual(withoutPlaces(parse(plain, format).registry))
      },
    ),
    { numRuns: 24 },
  )
})

test('no beginning of a plan makes the program throw', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), ({ text, format }, cut) => {
      const { registry } = parse(text.slice(0, cut % (text.length + 1)), format)
      if (registry !== undefined) expect(RegistrySchema.safeParse(registry).error?.issues).toBeUndefined()
    }),
    { numRuns: 60 },
  )
})

test('neither does damage: bytes, control characters, lines taken out or put elsewhere', () => {
  const splice = fc.record({
    at: fc.nat(),
    length: fc.nat({ max: 40 }),
    put: fc.string({ unit: 'binary', maxLength: 12 }),
  })
  fc.assert(
    fc.property(anyText, fc.array(splice, { minLength: 1, maxLength: 8 }), ({ text, format }, splices) => {
      let damaged = text
      for (const { at, length, put } of splices) {
        const from = at % (damaged.length + 1)
        damaged = damaged.slice(0, from) + put + damaged.slice(from + length)
      }
      const { registry } = parse(damaged, format)
      if (registry !== undefined) expect(RegistrySchema.safeParse(registry).error?.issues).toBeUndefined()
    }),
    { numRuns: 50 },
  )
  fc.assert(
    fc.property(anyText, fc.array(fc.nat(), { minLength: 1, maxLength: 30 }), ({ text, format }, order) => {
      const lines = text.split('\n')
      const shuffled = order.map((at) => lines[at % lines.length] ?? '').join('\n')
      const { registry } = parse(shuffled, format)
      if (registry !== undefined) expect(RegistrySchema.safeParse(registry).error?.issues).toBeUndefined()
    }),
    { numRuns: 60 },
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('markdown', 'text'), (bytes, format) => {
      parse(bytes, format)
    }),
    { numRuns: 60 },
  )
})

test('where the lines of plain text are wrapped changes no task', () => {
  fc.assert(
    fc.property(
      planParagraphs,
      fc.integer({ min: 30, max: 120 }),
      fc.integer({ min: 30, max: 400 }),
      (paragraphs, one, other) => {
        const tasksAt = (width: number): unknown =>
          withoutPlaces(
            parse(paragraphs.map((text) => wrapParagraph(text, width)).join('\n\n'), 'text').registry?.tasks,
          )
        expect(tasksAt(one)).toEqual(tasksAt(other))
      },
    ),
    { numRuns: 24 },
  )
})
