import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { CATALOGUE } from '../../src/catalogue/index.ts'
import { DEFAULT_CONFIG } from '../../src/config/config.ts'
import type { DiagnosticCode } from '../../src/diagnostics/codes.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import type { LoadedFile } from '../../src/registry/load.ts'
import { RegistrySchema } from '../../src/registry/schema.ts'
import { parseRegistries, stringifyRegistry } from '../../src/registry/store.ts'
import { RULE_EXAMPLES } from '../../src/validate/examples.ts'
import { CROSS_RULES, RULES } from '../../src/validate/rules/index.ts'
import { createValidator, type SourceState } from '../../src/validate/validate.ts'

/** The catalogue with one public holiday that these tests know. */
const catalogue: Catalogue = {
  ...CATALOGUE,
  holidays: [{ day: '2025-09-02', name: 'Quốc khánh', kind: 'off' }],
}

const CODES = [...RULES, ...CROSS_RULES].map(({ code }) => code)

/** A registry around a piece of one. */
function around(piece: string, number = '52/KH-UBND'): LoadedFile {
  const { document, source, tasks = [], ...rest } = parse(piece)
  const registry = RegistrySchema.parse({
    version: 1,
    document: { number, jurisdiction: 'gia-lai', date: '2025-02-17', ...document },
    source: {
      path: '../plans/52.md',
      format: 'markdown',
      kind: 'document',
      digest: 'sha256:0000',
      ...source,
    },
    ...rest,
    tasks: tasks.map((task: object) => ({
      part: 'content',
      content: 'Xây dựng chương trình công tác',
      at: '10:1-10:80',
      ...task,
    })),
  })
  const text = stringifyRegistry(registry)
  const path = `${number.split('/')[0] ?? ''}.yaml`
  return { path, text, ...parseRegistries(text, path) }
}

function findings(
  code: DiagnosticCode,
  piece: string,
  state?: (file: LoadedFile) => SourceState,
): Diagnostic[] {
  const severities = { 'task/no-authority': 'info' } as const
  const validator = createValidator({ catalogue, config: { ...DEFAULT_CONFIG, severities } })
  const { other } = RULE_EXAMPLES[code] ?? {}
  if (other !== undefined) validator.check(around(other, '99/KH-UBND'))
  const file = around(piece)
  expect(file.problems).toEqual([])
  const sources = new Map(
    state === undefined ? [] : file.registries.map((stored) => [stored, state(file)] as const),
  )
  return validator.check(file, sources).filter((one) => one.code === code)
}

function stateOf(code: DiagnosticCode, missing: boolean): (() => SourceState) | undefined {
  const { source } = RULE_EXAMPLES[code] ?? {}
  if (code === 'drift/source-missing' && missing) return () => ({ found: false })
  if (source === undefined) return undefined
  const reparsed = around(source).registries[0]?.registry
  return () => ({
    found: true,
    digest: reparsed?.source.digest ?? '',
    ...(reparsed === undefined ? {} : { reparsed }),
  })
}

test('every rule has an example', () => {
  expect(Object.keys(RULE_EXAMPLES).sort()).toEqual([...CODES].sort())
})

test('every rule has a code of its own', () => {
  expect(new Set(CODES).size).toBe(CODES.length)
})

describe.each(CODES)('%s', (code) => {
  const example = RULE_EXAMPLES[code]

  test('reports what it should, with its place', () => {
    const [first, ...rest] = findings(code, example?.bad ?? '', stateOf(code, true))
    expect(rest).toEqual([])
    expect(first).toMatchObject({
      code,
      file: '52.yaml',
      line: expect.any(Number),
      column: expect.any(Number),
    })
    expect(first?.line).toBeGreaterThan(1)
  })

  test('is silent where nothing is wrong', () => {
    expect(findings(code, example?.good ?? '', stateOf(code, false))).toEqual([])
  })
})

const quiet = (code: DiagnosticCode, piece: string): void => expect(findings(code, piece)).toEqual([])
const loud = (code: DiagnosticCode, piece: string): void => expect(findings(code, piece)).toHaveLength(1)
const note = (text: string): string => `tasks: [{ id: I.1, note: ${JSON.stringify(text)} }]`
const due = (text: string, end: string): string =>
  `tasks: [{ id: I.1, time: { text: ${JSON.stringify(text)}, kind: deadline, end: "${end}" } }]`

test('collectives that lead are not two leads', () => {
  const lead = (name: string, more = ''): string => `{ name: "${name}", role: lead${more} }`
  const both = [lead('các sở, ban, ngành', ', collective: true'), lead('Sở Nội vụ')]
  quiet('task/two-leads', `tasks: [{ id: I.1, units: [${both.join(', ')}] }]`)
})

describe('telephone numbers', () => {
  test.each([
    '0912345678',
    '0912.345.678',
    '+84 912 345 678',
    'ĐT: 0269-382-4404',
    '(0269) 3824404'.replace(/[()]/g, ''),
  ])('%s', (text) => loud('private/phone', note(text)))
  test.each([
    '157/KH-UBND',
    '0123',
    '01/01/2025',
    'mã 001234567890',
    '2.500.000.000 đồng',
    '66.25/2026/NQ-CP',
  ])('not %s', (text) => quiet('private/phone', note(text)))
})

describe('marks of secrecy', () => {
  test.each(['MẬT', '(TỐI MẬT)', 'Tuyệt mật', 'Độ mật: Tối mật'])('%s', (text) =>
    loud('private/secrecy', note(text)),
  )
  test.each(['bí mật nhà nước', 'văn bản mật', 'Mật ong', 'bảo mật: mật khẩu'])('not %s', (text) =>
    quiet('private/secrecy', note(text)),
  )
})

const without = (text: string, kind: string): string =>
  `tasks: [{ id: I.1, time: { text: "${text}", kind: ${kind} } }]`

describe('days that no calendar has, in the words of a time', () => {
  test.each([
    ['trước ngày 31/11/2025', '31/11/2025'],
    ['30/02', '30/02'],
    ['31 tháng 6 năm 2025', '31 tháng 6 năm 2025'],
  ])('%s', (text, value) => {
    const found = findings('date/impossible', without(text, 'deadline'))
    expect(found.map(({ args }) => JSON.stringify(args))).toEqual([expect.stringContaining(value)])
    quiet('task/undated', without(text, 'deadline'))
  })
  test.each(['trước mùa mưa', 'tháng 11', 'ngày 30/11'])('not %s', (text) =>
    quiet('date/impossible', without(text, 'deadline')),
  )
  test('a wrong day is told once', () => {
    expect(findings('date/impossible', due('trước 31/11', '2025-11-31'))).toHaveLength(1)
  })
})

describe('times from which no day follows', () => {
  test.each([
    ['trong ngày hội', 'period'],
    ['trước mùa mưa', 'deadline'],
  ])('%s', (text, kind) => {
    loud('task/undated', without(text, kind))
    quiet('task/no-time', without(text, kind))
  })
  test.each([
    ['thường xuyên', 'ongoing'],
    ['sau khi nghiệm thu', 'relative'],
  ])('not %s', (text, kind) => quiet('task/undated', without(text, kind)))
})

describe('days off', () => {
  test.each([
    ['ngày 2/9', '2025-09-02'],
    ['trước 30/11', '2025-11-30'],
  ])('%s', (text, end) => loud('date/day-off', due(text, end)))
  test.each([
    ['trong quý III', '2025-08-31'],
    ['hoàn thành trong tháng 11/2025', '2025-11-30'],
    ['trước ngày 14/6', '2025-06-14'],
  ])('not %s', (text, end) => quiet('date/day-off', due(text, end)))
})

describe('overlaps', () => {
  const other = RULE_EXAMPLES['duty/overlap']?.bad ?? ''
  test.each([
    ['another province', 'document: { jurisdiction: lam-dong }'],
    ['a year before', 'document: { date: "2024-02-01" }'],
  ])('are none in %s', (_what, document) => quiet('duty/overlap', `${document}\n${other}`))
  test('tell the other place', () => {
    expect(findings('duty/overlap', other)[0]).toMatchObject({
      args: {
        other: '99/KH-UBND@gia-lai@2025#III.2',
        lead: 'Sở Nông nghiệp và Môi trường',
        otherLead: 'Công an tỉnh',
      },
      related: [{ file: '99.yaml', task: 'III.2' }],
    })
  })
})

test('a plain plan gives no errors', () => {
  const file = around(`
tasks:
  - id: II.1
    units: [{ name: "các sở, ban, ngành", role: implement, collective: true }]
    time: { text: "thường xuyên", kind: ongoing }
  - id: II.2
    units: [{ name: "Sở Tài chính", role: lead }]
    time: { text: "Hoàn thành trong năm 2025", kind: deadline, end: "2025-12-31" }
`)
  const found = createValidator({ catalogue, config: DEFAULT_CONFIG }).check(file)
  expect(found.filter(({ severity }) => severity !== 'info')).toEqual([])
})
