import { describe, expect, test } from 'vitest'
import { diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { fingerprint } from '../../src/diagnostics/fingerprint.ts'
import {
  EMPTY_BASELINE,
  newFindings,
  parseBaseline,
  stringifyBaseline,
  updateBaseline,
} from '../../src/validate/baseline.ts'

const noTime = (task: string, file: string, line: number): ReturnType<typeof diagnostic> =>
  diagnostic('task/no-time', {}, file, { task, line, column: 1 })

const old = [noTime('I.1', 'a.yaml', 5), noTime('I.2', 'a.yaml', 9), noTime('I.1', 'b.yaml', 5)]
const baseline = updateBaseline(EMPTY_BASELINE, ['a.yaml', 'b.yaml'], old)

test('what is accepted is not reported, wherever it has moved to', () => {
  expect(newFindings([noTime('I.2', 'a.yaml', 90), noTime('I.1', 'b.yaml', 1)], baseline)).toEqual([])
})

test.each([
  ['another task', noTime('I.3', 'a.yaml', 5)],
  ['another file', noTime('I.2', 'b.yaml', 9)],
  ['another code', diagnostic('task/no-unit', {}, 'a.yaml', { task: 'I.1', line: 5 })],
])('%s is new', (_what, finding) => {
  expect(newFindings([...old, finding], baseline)).toEqual([finding])
})

test('the same finding once more is new', () => {
  const twice = [noTime('I.1', 'a.yaml', 5), noTime('I.1', 'a.yaml', 70)]
  expect(newFindings(twice, baseline)).toEqual([twice[1]])
})

test('writing it for some files keeps the entries of the others', () => {
  const after = updateBaseline(baseline, ['a.yaml'], [noTime('I.9', 'a.yaml', 5)])
  expect(after.files['b.yaml']).toEqual(baseline.files['b.yaml'])
  expect(newFindings(old, after).map(({ file }) => file)).toEqual(['a.yaml', 'a.yaml'])
})

test('a file that has become clean leaves it', () => {
  expect(Object.keys(updateBaseline(baseline, ['a.yaml'], []).files)).toEqual(['b.yaml'])
})

test('it is read as it was written, and written in one order', () => {
  const text = stringifyBaseline(baseline)
  expect(parseBaseline(text, 'baseline.json')).toEqual({ baseline, problems: [] })
  expect(stringifyBaseline(updateBaseline(EMPTY_BASELINE, [], [...old].reverse()))).toBe(text)
})

test('a broken one is reported', () => {
  expect(parseBaseline('{"version": 2, "files": {}}', 'b.json').problems).toMatchObject([
    { code: 'schema/invalid-value', file: 'b.json', line: 1, column: 13 },
  ])
})

describe('a fingerprint', () => {
  const one = diagnostic('citation/later', { number: 'x', date: 'y', documentDate: 'z' }, 'a.yaml')
  test('does not depend on places or the order of arguments', () => {
    const other = diagnostic('citation/later', { documentDate: 'z', date: 'y', number: 'x' }, 'b.yaml', {
      line: 7,
    })
    expect(fingerprint(other)).toBe(fingerprint(one))
  })
  test('tells arguments apart', () => {
    const other = diagnostic('citation/later', { number: 'X', date: 'y', documentDate: 'z' }, 'a.yaml')
    expect(fingerprint(other)).not.toBe(fingerprint(one))
  })
})
