import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { diagnostic, type Diagnostic } from '../../../src/diagnostics/diagnostic.ts'
import { formatSarif } from '../../../src/report/diagnostics/sarif.ts'
import { jsonChecker } from '../../json-checker.ts'
import { EVERY_CODE } from './every-code.ts'
import { FINDINGS } from './sample-findings.ts'

/** Two things the schema of OASIS's Errata 01 asks beyond the published one (published/README.md). */
const published = JSON.parse(
  (await readFile(new URL('published/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8')).replaceAll(
    '^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$',
    '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$',
  ),
)
published.definitions.region.anyOf = ['startLine', 'charOffset', 'byteOffset'].map((key) => ({
  required: [key],
}))

const check = jsonChecker(published)
const wrong = (text: string): string[] => check(JSON.parse(text))

const Sarif = z.looseObject({
  runs: z.array(
    z.looseObject({
      tool: z.looseObject({
        driver: z.looseObject({ rules: z.array(z.looseObject({ id: z.string(), help: z.unknown() })) }),
      }),
      results: z.array(
        z.looseObject({
          ruleId: z.string(),
          ruleIndex: z.int(),
          level: z.string(),
          locations: z.array(z.looseObject({ physicalLocation: z.looseObject({}) })),
          relatedLocations: z.array(z.looseObject({ physicalLocation: z.looseObject({}) })).optional(),
          partialFingerprints: z.record(z.string(), z.string()),
        }),
      ),
    }),
  ),
})

const read = (findings: readonly Diagnostic[], inLanguage: 'vi' | 'en' = 'en'): z.infer<typeof Sarif> =>
  Sarif.parse(JSON.parse(formatSarif(findings, { language: inLanguage, version: '0.1.0' })))

/** Paths and places as they may come. */
const PLACED: readonly Diagnostic[] = [
  'sổ/a b.yaml',
  '/srv/sổ#1?.yaml',
  String.raw`C:\so\a%20b.yaml`,
  '[1].yaml',
  '-',
].flatMap((file) => [
  diagnostic('registry/empty', {}, file),
  diagnostic('task/no-time', {}, file, { line: 7 }),
  diagnostic('task/no-time', {}, file, { line: 1, column: 1, endLine: 1, endColumn: 1, task: 'PL.I.3~2' }),
])

test.each(['vi', 'en'] as const)('fits the published schema of SARIF 2.1.0 (%s)', (inLanguage) => {
  for (const findings of [[], FINDINGS, PLACED, EVERY_CODE]) {
    expect(wrong(formatSarif(findings, { language: inLanguage }))).toEqual([])
    expect(wrong(formatSarif(findings, { language: inLanguage, version: '0.1.0' }))).toEqual([])
  }
})

test('the schema refuses what is wrong', () => {
  const good = formatSarif(FINDINGS, { language: 'vi' })
  const broken = [
    good.replaceAll('"startLine"', '"startline"'),
    good.replace('"startLine": 2,', ''),
    good.replace('"level": "warning"', '"level": "bad"'),
    good.replace('"language": "vi"', '"language": "vi_VN"'),
    good.replace('"2.1.0"', '"2.0.0"'),
    good.replace('"uri": "', '"uri": "sổ <'),
    good.replaceAll('"text"', '"texts"'),
  ]
  for (const text of broken) {
    expect(text).not.toBe(good)
    expect(wrong(text)).not.toEqual([])
  }
})

test('every result names its rule, level and place', () => {
  const [run] = read(FINDINGS).runs
  for (const [index, result] of (run?.results ?? []).entries()) {
    expect(run?.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId)
    expect(result.ruleId).toBe(FINDINGS[index]?.code)
  }
  expect(run?.results.map(({ level }) => level)).toEqual(['error', 'error', 'note', 'warning'])
  expect(run?.results[1]?.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: 's%E1%BB%95/a%20b.yaml' },
        region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 9 },
      },
    },
  ])
  expect(run?.results[0]?.locations[0]?.physicalLocation).not.toHaveProperty('region')
  expect(run?.results[3]?.relatedLocations?.[0]?.physicalLocation).toMatchObject({
    region: { startLine: 7 },
  })
})

test('fingerprints do not depend on the language', () => {
  const prints = (inLanguage: 'vi' | 'en'): unknown =>
    read(FINDINGS, inLanguage).runs[0]?.results.map(({ partialFingerprints }) => partialFingerprints)
  expect(prints('vi')).toEqual(prints('en'))
})
