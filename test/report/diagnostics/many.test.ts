import { expect, test } from 'vitest'
import { diagnostic } from '../../../src/diagnostics/diagnostic.ts'
import { DIAGNOSTIC_REPORTS } from '../../../src/report/diagnostics/index.ts'

/** More than a call has room for arguments. */
const MANY = 150_000

const findings = Array.from({ length: MANY }, (_, index) =>
  diagnostic('task/no-time', {}, 'a.yaml', { line: index + 1, column: 1, task: `I.${String(index)}` }),
)

test.each(Object.entries(DIAGNOSTIC_REPORTS))('%s tells any number of findings', async (_name, load) => {
  const text = (await load())(findings, { language: 'en', lineOf: () => 'x' })
  expect(text).toContain(`I.${String(MANY - 1)}`)
})
