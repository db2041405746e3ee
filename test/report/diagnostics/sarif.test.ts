import { expect, test } from 'vitest'
import { z } from 'zod'
import { formatSarif } from '../../../src/report/diagnostics/sarif.ts'
import { FINDINGS } from './sample-findings.ts'

/**
 * The part of SARIF 2.1.0 that we write, after the definitions of the published JSON schema (OASIS Standard,
 * oasis-tcs/sarif-spec, Schemata/sarif-schema-2.1.0.json): required keys, no others, enumerations, bounds.
 */
const text = z.strictObject({ text: z.string() })
const level = z.enum(['none', 'note', 'warning', 'error'])
const uri = z.string().regex(/^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?#]|%[0-9A-F]{2})*$/)
const positive = z.int().min(1)
const location = z.strictObject({
  id: z.int().min(-1).exactOptional(),
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({ uri }),
    region: z
      .strictObject({
        startLine: positive,
        startColumn: positive.exactOptional(),
        endLine: positive.exactOptional(),
        endColumn: positive.exactOptional(),
      })
      .exactOptional(),
  }),
  logicalLocations: z.array(z.strictObject({ name: z.string(), kind: z.string() })).exactOptional(),
})
const Sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          version: z.string().exactOptional(),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              shortDescription: text,
              help: text,
              defaultConfiguration: z.strictObject({ level }),
            }),
          ),
        }),
      }),
      language: z.string().regex(/^[a-z]{2}(?:-[A-Z]{2})?$/),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().min(-1),
          level,
          message: text,
          locations: z.array(location),
          partialFingerprints: z.record(z.string(), z.string()),
          relatedLocations: z.array(location).exactOptional(),
        }),
      ),
    }),
  ),
})

const written = (): z.infer<typeof Sarif> =>
  Sarif.parse(JSON.parse(formatSarif(FINDINGS, { language: 'en', version: '0.1.0' })))

test('fits the schema of SARIF 2.1.0', () => {
  expect(written().runs).toHaveLength(1)
  expect(Sarif.safeParse(JSON.parse(formatSarif([], { language: 'vi' }))).success).toBe(true)
})

test('every result names its rule, level and place', () => {
  const [run] = written().runs
  for (const [index, result] of (run?.results ?? []).entries()) {
    expect(run?.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId)
    expect(result.ruleId).toBe(FINDINGS[index]?.code)
  }
  expect(run?.results.map(({ level: own }) => own)).toEqual(['error', 'error', 'note', 'warning'])
  expect(run?.results[1]?.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: 's%E1%BB%95/a%20b.yaml' },
        region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 9 },
      },
    },
  ])
  expect(run?.results[0]?.locations[0]?.physicalLocation).not.toHaveProperty('region')
  expect(run?.results[3]?.relatedLocations?.[0]?.physicalLocation.region?.startLine).toBe(7)
})

test('fingerprints do not depend on the language', () => {
  const prints = (language: 'vi' | 'en'): unknown =>
    Sarif.parse(JSON.parse(formatSarif(FINDINGS, { language }))).runs[0]?.results.map(
      ({ partialFingerprints }) => partialFingerprints,
    )
  expect(prints('vi')).toEqual(prints('en'))
})
