import fc from 'fast-check'
import type { Registry, RegistryTime, RegistryUnit, Task } from '../../src/registry/schema.ts'
import { FREQUENCIES, PARTS, RELATIONS, ROLES, STATES, TIME_KINDS, keysOf } from '../../src/terms.ts'

/** Texts that YAML readers of either version like to take for something else, and texts hard to write. */
const NASTY = [
  '012',
  '1e3',
  '0x1F',
  '12:30:45',
  'yes',
  'No',
  'on',
  'null',
  '~',
  'true',
  '2024-01-01',
  '-',
  '- a',
  '? a',
  ': a',
  'a: b',
  'a #b',
  '#a',
  '[a',
  '{a}',
  '"a"',
  "'a'",
  '|',
  '>-',
  '&a',
  '*a',
  '!a',
  '%a',
  '@a',
  '`a',
  '---',
  '...',
  '<<',
  '=',
  ' a',
  'a ',
  'a  b',
  'a\tb',
  'a\nb',
  '\n',
  'a\r\nb',
  'a\u00a0b',
  '\u2028',
  '\ufeffa',
  '\u0085',
  '\u0000',
  '\ud800',
  '😀',
  'Điều 2',
  'các sở, ban, ngành',
]

const text = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }),
  fc
    .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ minLength: 1, maxLength: 9 })), {
      minLength: 5,
      maxLength: 60,
    })
    .map((words) => words.join(' ')),
)
const day = fc.constantFrom('2024-01-22', '2024-12-31', '2025-06-30')
const place = fc.constantFrom('1:1-1:20', '3:1-4:10, 8:1-8:2', '¶41:1-¶41:80')
const optional = { requiredKeys: [] }

const time: fc.Arbitrary<RegistryTime> = fc.record(
  {
    text,
    kind: fc.constantFrom(...keysOf(TIME_KINDS)),
    start: day,
    end: day,
    every: fc.constantFrom(...keysOf(FREQUENCIES)),
    days: fc.array(fc.record({ month: fc.integer({ min: 1, max: 12 }) }, optional), { maxLength: 3 }),
    offset: fc.record({
      n: fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
      unit: fc.constantFrom('day' as const, 'year' as const),
    }),
    at: place,
  },
  { requiredKeys: ['text', 'kind'] },
)

const unit: fc.Arbitrary<RegistryUnit> = fc.record(
  {
    name: text,
    id: text,
    role: fc.constantFrom(...keysOf(ROLES)),
    collective: fc.constant(true as const),
    members: fc.array(fc.record({ name: text, id: text }, { requiredKeys: ['name'] }), { maxLength: 3 }),
    at: place,
  },
  { requiredKeys: ['name', 'role'] },
)

const statement = fc.record({ text, at: place }, { requiredKeys: ['text'] })

export const task: fc.Arbitrary<Task> = fc.record(
  {
    id: text,
    part: fc.constantFrom(...keysOf(PARTS)),
    heading: fc.array(text, { maxLength: 3 }),
    content: text,
    items: fc.array(text, { maxLength: 3 }),
    units: fc.array(unit, { maxLength: 3 }),
    time,
    otherTimes: fc.array(time, { maxLength: 2 }),
    products: fc.array(statement, { maxLength: 2 }),
    budget: statement,
    citations: fc.array(text, { maxLength: 2 }),
    at: place,
    digest: text,
    status: fc.record({ state: fc.constantFrom(...keysOf(STATES)), note: text }, { requiredKeys: ['state'] }),
    note: text,
  },
  { requiredKeys: ['id', 'part', 'content', 'at'] },
)

/** Any registry the schema allows, with nasty texts in every place. */
export const registry: fc.Arbitrary<Registry> = fc.record(
  {
    version: fc.constant(1 as const),
    document: fc.record(
      {
        number: text,
        type: text,
        title: text,
        jurisdiction: text,
        date: day,
        period: fc.record({ start: day, end: day }, optional),
        signer: fc.record({ name: text, authority: fc.array(text, { maxLength: 2 }) }, optional),
        at: fc.dictionary(fc.constantFrom('number', 'title', 'yes', 'a b', '012'), place),
      },
      optional,
    ),
    source: fc.record({
      path: text,
      format: fc.constantFrom('markdown' as const, 'pdf' as const),
      kind: fc.constantFrom('document' as const, 'article' as const),
      digest: text,
    }),
    citations: fc.array(
      fc.record(
        { number: text, relation: fc.constantFrom(...keysOf(RELATIONS)), at: place },
        { requiredKeys: ['relation', 'at'] },
      ),
      { maxLength: 2 },
    ),
    purpose: fc.array(statement, { maxLength: 2 }),
    targets: fc.array(
      fc.record(
        { id: text, text, value: fc.integer(), time, at: place },
        { requiredKeys: ['id', 'text', 'at'] },
      ),
      { maxLength: 2 },
    ),
    tasks: fc.array(task, { maxLength: 3 }),
    digest: text,
  },
  { requiredKeys: ['version', 'document', 'source', 'tasks'] },
)
